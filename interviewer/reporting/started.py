"""How this program was started, so that what is told to be typed next works there."""

import os
import shlex
import sys
from functools import cache
from pathlib import Path

PLAIN = "interviewer"


def typed(text: str) -> str:
    """``text`` with its commands, each in backquotes, as they can be typed here."""
    return text if "`interviewer " not in text else text.replace("`interviewer ", f"`{door()} ")


def started(commands: str) -> str:
    """``commands``, one a line, as they can be typed here."""
    lines = commands.splitlines()
    return "\n".join(door() + line[len(PLAIN) :] if line.split(" ")[0] == PLAIN else line for line in lines)


@cache
def door() -> str:
    """What starts the program where the user stands: ``interviewer`` when that is on the PATH, else as it was started."""
    try:
        here = Path.cwd()
    except OSError:  # the folder is gone
        here = Path(os.devnull)
    return door_of(sys.argv[0], sys.executable, os.environ.get("PATH", ""), here)


def door_of(started: str, python: str, path: str, here: Path) -> str:
    """The command for a program ``started`` so by ``python``, for a shell with that ``path`` that stands ``here``."""
    from shutil import which

    place = Path(started)
    module = place.name == "__main__.py" and place.parent.name == PLAIN
    if not module and place.stem != PLAIN:
        return PLAIN  # from another program, as in a test
    program = Path(python) if module else here / place
    names = ("python3", "python") if module else (PLAIN,)
    found = next((name for name in names if _same(which(name, path=path), program)), "")
    inside = program.is_relative_to(here)
    shown = found or shlex.quote(str(program.relative_to(here)) if inside else str(program))
    return f"{shown} -m {PLAIN}" if module else shown


def _same(found: str | None, program: Path) -> bool:
    """Whether both are one place; links are left as they are, since a venv's python is a link to another one."""
    return found is not None and os.path.abspath(found) == os.path.abspath(program)
