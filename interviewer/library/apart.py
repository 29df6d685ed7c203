"""Compiling in a process of its own: the 200 MiB that it takes are gone with it. The two meet in the cache.

Where no process can be had, or a file has mistakes, whoever needs it next compiles it and meets them.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path
from threading import Event

from interviewer.library.search import Search, package

LOOK_EVERY_S = 0.02
"""Seconds between two looks at whether it is done, or nobody waits for it any more."""
_left = Event()


class LeftError(Exception):
    """Nobody waits any more. The other process goes on by itself: the next start finds what it made."""


def stop_waiting() -> None:
    """Let whoever waits here for another process raise ``LeftError``, until ``wait_again``."""
    _left.set()


def wait_again() -> None:
    """Those who left are gone."""
    _left.clear()


def compiles_here() -> bool:
    """Whether this process has all that it takes to compile, so that another would only import it once more, for half a second."""
    return "interviewer.library.compile" in sys.modules


def compile_apart(id: str, search: Search) -> None:
    """See to it that the case ``id`` is in the cache."""
    from interviewer.library.packs import is_compiled

    if not is_compiled(id, search):
        _run("case", id, search)


def list_apart(search: Search) -> None:
    """See to it that the list of cases is in the cache."""
    from interviewer.library.listing import is_listed

    if not is_listed(search):
        _run("list", "", search)


def _run(what: str, id: str, search: Search) -> None:
    if not sys.executable:
        return
    from subprocess import DEVNULL, Popen

    path = os.pathsep.join(filter(None, (str(package().parent), os.environ.get("PYTHONPATH"))))
    words = [sys.executable, "-P", "-m", "interviewer.library.apart", what, id, *map(str, search)]
    with suppress(OSError, ValueError):  # ValueError: an id that no process can be given
        process = Popen(words, env={**os.environ, "PYTHONPATH": path}, stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL)
        while process.poll() is None:
            if _left.wait(LOOK_EVERY_S):
                process.returncode = 0  # it is left to itself, and that is no oversight to be warned of
                raise LeftError


def _main(what: str, id: str, search: Search) -> None:
    if what == "case":
        from interviewer.library.packs import load_case

        load_case(id, search)
    else:
        from interviewer.library.listing import cases

        cases(search)


if __name__ == "__main__":
    _main(sys.argv[1], sys.argv[2], tuple(map(Path, sys.argv[3:])))
