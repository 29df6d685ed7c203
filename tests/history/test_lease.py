"""Who has a session open, and that nobody has who is gone."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from interviewer.history.lease import leases_beside
from interviewer.history.store import History
from tests.history.other_window import HOLDER, other_window

NOW = "2026-11-20T10:00:00Z"


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    """An empty history."""
    opened = History.open(tmp_path / "history.db", NOW)
    yield opened
    opened.close()


def left(history: History, holder: int = 0) -> str:
    """A session that nobody has open, last held by the process ``holder`` as a crash leaves it."""
    id = history.begin("fraud-detection", "Card fraud", "", {}, NOW)
    history.leave(id)
    history._db.execute("UPDATE sessions SET holder = ? WHERE id = ?", (holder, id))
    return id


def test_session_that_another_process_has_open_is_not_taken(history: History) -> None:
    """It is listed as that window's until it is left, and then it is anybody's."""
    id = left(history)
    with other_window(history, id) as other:
        assert not history.take(id)
        assert history.sessions()[0].open_in == history.load(id).summary.open_in == other.pid
        assert other.stdin is not None
        assert other.stdout is not None
        other.stdin.write("leave\n")
        other.stdin.flush()
        assert other.stdout.readline() == "left\n"
        assert history.sessions()[0].open_in == 0
        assert history.take(id)


def test_session_of_a_killed_process_is_free_at_once(history: History) -> None:
    """The system lets the lock go, whatever the file still says."""
    id = left(history)
    with other_window(history, id) as other:
        other.kill()
        other.wait()
        assert history.sessions()[0].open_in == 0
        assert history.take(id)


@pytest.mark.parametrize("number", [1, os.getppid()])
def test_number_that_another_process_bears_now_holds_nothing(history: History, number: int) -> None:
    """After a restart the number of the process that crashed is somebody else's."""
    id = left(history, holder=number)
    assert history.sessions()[0].open_in == 0
    assert history.take(id)


def test_own_number_is_no_proof_of_holding(history: History) -> None:
    """In another container a process may bear the number of this one: it has its session all the same."""
    id = left(history)
    with other_window(history, id):
        history._db.execute("UPDATE sessions SET holder = ? WHERE id = ?", (os.getpid(), id))
        assert not history.take(id)
        assert history.sessions()[0].open_in == os.getpid()
        history.trash(id)
        assert history.empty_trash() == 0
    assert history.empty_trash() == 1


def test_session_is_the_process_s_own_however_often_it_opens_the_history(history: History) -> None:
    """A second look at the same file, also by another way to it, neither refuses nor frees what the first holds."""
    id = left(history)
    assert history.take(id)
    way = history._path.parent.parent / "way"
    way.symlink_to(history._path.parent)
    again = History.open(way / history._path.name, NOW)
    assert again.take(id)
    again.close()
    del again
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(history._path), id], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE
    ) as other:
        assert other.communicate()[0] == b"False\n"


def test_looking_never_keeps_anybody_from_taking(history: History) -> None:
    """While one process looks at the list again and again, another takes and leaves its session without a refusal."""
    ids = [left(history) for _ in range(3)]
    looker = (
        "import sys\nfrom pathlib import Path\nfrom interviewer.history.lease import leases_beside\n"
        "leases = leases_beside(Path(sys.argv[1]))\nprint(flush=True)\n"
        "while True:\n    for id in sys.argv[2:]: leases.held_elsewhere(id)\n"
    )
    words = [sys.executable, "-c", looker, str(history._path), *ids]
    with subprocess.Popen(words, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        leases = leases_beside(history._path)
        for _ in range(100):
            for id in ids:
                assert leases.take(id)
                leases.leave(id)
        other.kill()
