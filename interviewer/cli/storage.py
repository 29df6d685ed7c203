"""Where the history is and how it is opened. Light: a screen asks for it before the engine is there."""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.exits import STORAGE, USAGE
from interviewer.history.problem import HistoryError

if TYPE_CHECKING:
    from interviewer.history.sessions import Sessions

HOME = "INTERVIEWER_HOME"
"""Environment variable that names the folder of the history."""


def code_of(error: HistoryError) -> int:
    """The exit code for what the history refuses: no session goes by the id that was given, else it cannot be used."""
    return USAGE if error.code == "H806" else STORAGE


def home() -> Path:
    """The folder of the history: ``$INTERVIEWER_HOME``, else the user's data folder."""
    named = os.environ.get(HOME, "")
    if named:
        try:
            return Path(named).expanduser()
        except RuntimeError:
            told = f"{HOME} is {named}, and there is no such user"
            raise HistoryError("H801", told, f"Set {HOME} to a folder you can write") from None
    from interviewer.library.folders import user_folder

    return user_folder("data")


def history_path() -> Path:
    """The file of the history."""
    return home() / "history.db"


def has_history() -> bool:
    """Whether anything was ever kept. Raises H801 where nothing can be, since a file stands where a folder should."""
    path = history_path()
    wrong = next((place for place in path.parents if place.exists() and not place.is_dir()), None)
    if wrong:
        raise HistoryError("H801", f"{wrong} is no folder", f"Set {HOME} to a folder you can write")
    return path.exists()


def open_history(*, strict: bool = False) -> "Sessions":
    """The history, or with a home that cannot be written one that forgets; ``strict`` raises instead.

    One that another program has locked is there, and the lock will pass: that raises, too.
    """
    from interviewer.history.memory import Memory
    from interviewer.history.store import History

    try:
        return History.open(history_path(), utc_now())
    except HistoryError as error:
        if strict or error.code == "H804":
            raise
        return Memory(f"History is off: {error}")


def history_for_reading() -> "Sessions":
    """The history, opened strictly; where there is none yet, one that holds nothing, and no file is made."""
    from interviewer.history.memory import Memory

    return open_history(strict=True) if has_history() else Memory("there is no history yet")


def utc_now() -> str:
    """Now, in UTC, to the second, as ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
