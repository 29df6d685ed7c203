"""The user's own folders."""

import os
import sys
from pathlib import Path
from typing import Literal

Use = Literal["data", "cache", "config"]
_BELOW_HOME: dict[Use, str] = {"data": ".local/share", "cache": ".cache", "config": ".config"}


def user_folder(use: Use) -> Path:
    """The folder of this program for ``use``; it need not exist.

    ``platformdirs`` knows it on every system. Its import alone takes as long as a third of what else it takes to load a library, so
    the plain case, an absolute path on Linux, is read off the environment as the XDG Base Directory Specification has it.
    """
    places = os.environ.get(f"XDG_{use.upper()}_HOME", ""), os.path.join(os.environ.get("HOME", ""), _BELOW_HOME[use])
    plain = next((place for place in places if os.path.isabs(place)), None)
    if plain is not None and sys.platform == "linux" and "ANDROID_DATA" not in os.environ:
        return Path(plain, "interviewer")
    from platformdirs import PlatformDirs

    folders = PlatformDirs("interviewer")
    return {"data": folders.user_data_path, "cache": folders.user_cache_path, "config": folders.user_config_path}[use]
