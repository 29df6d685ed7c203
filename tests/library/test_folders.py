"""Where the user's folders are, also where nobody asked ``platformdirs``."""

from pathlib import Path

import pytest
from platformdirs import PlatformDirs

from interviewer.library.folders import user_folder


@pytest.mark.parametrize("named", ["", "/srv/own", "beside", "/srv/own/"])
@pytest.mark.parametrize("home", ["/home/someone", "/home/someone/", "/", "", "beside"])
def test_user_folder_is_the_one_that_platformdirs_knows(monkeypatch: pytest.MonkeyPatch, named: str, home: str) -> None:
    """Whatever the environment says."""
    for use in ("DATA", "CACHE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{use}_HOME", named)
    monkeypatch.setenv("HOME", home)
    folders = PlatformDirs("interviewer")
    assert user_folder("data") == folders.user_data_path
    assert user_folder("cache") == folders.user_cache_path
    assert user_folder("config") == folders.user_config_path


def test_user_folder_without_a_home_is_that_of_the_account(monkeypatch: pytest.MonkeyPatch) -> None:
    """A service may have no ``$HOME``."""
    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    assert user_folder("data") == Path("~/.local/share/interviewer").expanduser()
