"""Laws of `interviewer doctor`: what it says is so, and what is broken has a way out."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from interviewer.cli import main
from interviewer.cli.doctor import run as doctor
from interviewer.cli.exits import STORAGE, CommandError
from interviewer.cli.storage import history_path, open_history, utc_now
from interviewer.history.health import back_up
from interviewer.history.store import History
from tests.library.test_pack_install import pack


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new user, with an own data folder."""
    monkeypatch.setenv("INTERVIEWER_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("INTERVIEWER_LIBRARY", raising=False)
    return tmp_path


def interviewed(times: int = 6) -> Path:
    """A history with interviews; where it is."""
    store = History.open(history_path(), utc_now())
    for _ in range(times):
        session = store.begin("typeahead", "A title", "", {"note": "x" * 3000}, utc_now())
        store.append(session, "reply", 1.0, {"text": "hello", "over": True, "moves": []}, utc_now())
    store.close()
    return history_path()


def truncate(path: Path) -> None:
    """What is left when a disk was full or a copy broke off."""
    path.write_bytes(path.read_bytes()[:6000])


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    """The exit code and the findings."""
    code = doctor(list(words))
    return code, capsys.readouterr().out


def test_every_word_about_a_damaged_history_leads_out(capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever meets it is told what mends it, and that nothing is saved until then; after that all is well."""
    truncate(interviewed())
    for words in (["history"], ["progress"], ["report"]):
        assert main(words) == 4
        assert "doctor --mend` sets it aside" in capsys.readouterr().err
    assert "until then nothing is saved" in open_history().warning
    code, text = said(capsys)
    assert (code, "doctor --mend`" in text) == (1, True)
    code, text = said(capsys, "--mend")
    assert (code, "the next interview begins a new history" in text) == (0, True)
    assert len(list(history_path().parent.glob("*.corrupt-*Z"))) == 1
    assert main(["history"]) == 0
    assert "set aside as" in said(capsys)[1]


def test_mending_goes_on_from_the_newest_whole_backup(capsys: pytest.CaptureFixture[str]) -> None:
    """A damaged copy is passed over, and what the backup held is there again."""
    path = interviewed(3)
    back_up(path, "2026-01-01T000000Z")
    truncate(back_up(path, "2026-01-02T000000Z"))
    truncate(path)
    code, text = said(capsys, "--mend")
    assert (code, "goes on from history.db.backup-2026-01-01" in text) == (0, True)
    store = open_history(strict=True)
    assert len(store.sessions()) == 3
    store.close()


def test_a_whole_history_is_left_alone(capsys: pytest.CaptureFixture[str]) -> None:
    """Asking twice costs nothing."""
    before = interviewed().read_bytes()
    code, text = said(capsys, "--mend")
    assert (code, "there is nothing to mend" in text) == (0, True)
    assert history_path().read_bytes() == before


def test_a_place_that_cannot_hold_a_history_is_no_good_state(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is found out before anything is lost, and no file is made to find it out; those who only read are told, too."""
    (home / "file").touch()
    monkeypatch.setenv("INTERVIEWER_HOME", str(home / "file"))
    code, text = said(capsys)
    assert (code, "history is off" in text) == (1, True)
    assert main(["history"]) == main(["progress"]) == STORAGE
    monkeypatch.setenv("INTERVIEWER_HOME", str(home / "new"))
    assert said(capsys)[0] == 0
    assert not (home / "new").exists()


def test_a_library_that_is_named_and_not_there_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A slip in $INTERVIEWER_LIBRARY never looks like lost cases."""
    monkeypatch.setenv("INTERVIEWER_LIBRARY", "/nope")
    code, text = said(capsys)
    assert (code, "INTERVIEWER_LIBRARY: there is no folder /nope" in text) == (1, True)
    assert main(["list"]) == 2
    assert "there is no folder /nope" in capsys.readouterr().err


def test_a_broken_pack_and_a_broken_key_file_are_told(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What would only be met in mid-interview is met here."""
    assert main(["pack", "install", str(pack(home / "small"))]) == 0
    assert said(capsys)[0] == 0
    (home / "data" / "interviewer" / "packs" / "small" / "rubrics" / "small.yaml").unlink()
    config = history_path().with_name("config.toml")
    config.parent.mkdir(exist_ok=True)
    config.write_text("x = [")
    code, text = said(capsys)
    assert code == 1
    assert "✗ pack " in text
    assert "broken: feed" in text
    assert f"✗ {config}" in text


def test_nobody_without_a_home_meets_a_fault() -> None:
    """An unknown user without HOME, as in a container, has all cases and no history."""
    if os.getuid() != 0 or not shutil.which("setpriv"):
        pytest.skip("only root can become nobody")
    env = {key: value for key, value in os.environ.items() if key not in ("HOME", "INTERVIEWER_HOME", "XDG_DATA_HOME")}
    command = ["setpriv", "--reuid", "54321", "--clear-groups", sys.executable, "-m", "interviewer", "list"]
    done = subprocess.run(command, capture_output=True, text=True, env=env, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "typeahead" in done.stdout


@pytest.mark.parametrize("kind", ["pipe", "link to a pipe", "socket"])
@pytest.mark.parametrize("force", [(), ("--force",)])
def test_what_is_no_file_is_never_replaced(kind: str, force: tuple[str, ...], home: Path) -> None:
    """A device stays what it is, also for root, and no advice is given to force it."""
    import socket

    place = home / "place"
    if kind == "socket":
        with socket.socket(socket.AF_UNIX) as held:
            held.bind(str(place))
    else:
        os.mkfifo(place if kind == "pipe" else home / "target")
        if kind != "pipe":
            place.symlink_to("target")
    before = place.lstat()
    from interviewer.cli.graph import run as graph

    with pytest.raises(CommandError, match="this is no file, and stays"):
        graph(["typeahead", "-o", str(place), *force])
    assert (place.lstat().st_mode, place.lstat().st_ino) == (before.st_mode, before.st_ino)
