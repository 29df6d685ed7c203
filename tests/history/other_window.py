"""Another process that has an interview open, for the tests of who may write."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from interviewer.history.store import History

HOLDER = """
import sys
from pathlib import Path
from interviewer.history.store import History
h = History.open(Path(sys.argv[1]), "2026-11-20T10:00:00Z")
print(h.take(sys.argv[2]), flush=True)
while (word := sys.stdin.readline().strip()) == "leave":
    h.leave(sys.argv[2])
    print("left", flush=True)
"""
"""Takes the session named behind the file, says whether it could, and leaves it when it is told to."""


@contextmanager
def other_window(history: History, id: str) -> Iterator["subprocess.Popen[str]"]:
    """Another process that has ``id`` open."""
    words = [sys.executable, "-c", HOLDER, str(history._path), id]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "True\n"
        yield other
        other.kill()
