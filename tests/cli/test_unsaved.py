"""Laws of what cannot be saved at once: nothing of it is lost, and nothing is stored twice."""

import sqlite3
import sys
from collections.abc import Iterator
from io import BytesIO, TextIOWrapper
from pathlib import Path
from threading import Timer

import pytest

from interviewer.cli.lines import _asked_again, lines_said
from interviewer.cli.sitting import Sitting
from interviewer.cli.storage import open_history
from interviewer.cli.unsaved import Patient
from interviewer.core.act import Reply, Skip
from interviewer.core.interview import begin
from interviewer.history import file
from interviewer.history.problem import HistoryError
from interviewer.history.store import History
from tests.core.small_case import BIKES

NOW = "2026-11-20T10:00:00Z"
WORDS = "Fewer empty racks, because riders wait."


class Locked:
    """An interview on disk, and another program that has locked the file."""

    def __init__(self, path: Path) -> None:
        self.history = History.open(path, NOW)
        id = self.history.begin("bikes", "Bikes", "", {}, NOW)
        self.sitting = Sitting(self.history, id, begin(BIKES)[0])
        self.history._db.execute("PRAGMA busy_timeout=40")
        self.other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self.other.execute("BEGIN EXCLUSIVE")

    def let_go(self) -> bool:
        """The other program is closed."""
        if self.other.in_transaction:
            self.other.execute("ROLLBACK")
        return True

    @property
    def stored(self) -> list[str]:
        """The replies on disk."""
        return [event.body["text"] for event in self.history.load(self.sitting.id).events if event.kind == "reply"]


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Locked]:
    """One to hold."""
    made = Locked(tmp_path / "history.db")
    yield made
    made.other.close()
    made.history.close()


def test_a_reply_goes_through_once_somebody_has_seen_to_the_lock(
    locked: Locked, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is answered and stored once, and it is told why it took two goes."""
    patient = Patient(locked.sitting, locked.let_go)
    assert patient.act(Reply(WORDS, 5.0))
    assert (locked.stored, patient.unsent, locked.sitting.interview.replies) == ([WORDS], "", 1)
    assert "Not saved: H804" in capsys.readouterr().err


def test_a_skip_is_taken_back_as_patiently(locked: Locked) -> None:
    """Not only replies wait."""
    patient = Patient(locked.sitting, locked.let_go)
    assert patient.act(Skip(5.0))
    locked.other.execute("BEGIN EXCLUSIVE")
    assert patient.take_back()
    assert locked.history.load(locked.sitting.id).standing == ()


def test_who_does_not_wait_keeps_the_reply_as_a_draft(locked: Locked) -> None:
    """The words are there for the next time; nothing moved on."""
    patient = Patient(locked.sitting, lambda: False)
    with pytest.raises(HistoryError, match="H804"):
        patient.act(Reply(WORDS, 5.0))
    locked.let_go()
    assert (patient.unsent, locked.stored, locked.sitting.interview.replies) == (WORDS, [], 0)
    locked.sitting.save_draft(patient.unsent)
    assert locked.history.load(locked.sitting.id).draft == WORDS


def test_a_pipe_waits_for_a_lock_that_lifts_and_not_for_ever(locked: Locked) -> None:
    """Nobody can press a key there: it is tried some times, and then the program ends with the reason."""
    patient = Patient(locked.sitting, None)
    with pytest.raises(HistoryError, match="H804"):
        patient.act(Reply(WORDS, 5.0))
    Timer(0.06, locked.let_go).start()
    assert patient.act(Reply(WORDS, 5.0))
    assert locked.stored == [WORDS]


def test_what_does_not_pass_is_said_at_once(locked: Locked) -> None:
    """Nobody is asked to try again where that cannot help."""
    asked: list[int] = []

    def ask() -> bool:
        asked.append(1)
        return False

    locked.let_go()
    locked.history._db.execute("DROP TABLE marks")
    locked.history._db.execute("DROP TABLE events")
    with pytest.raises(HistoryError, match="H803"):
        Patient(locked.sitting, ask).act(Reply(WORDS, 5.0))
    assert asked == []


def test_what_is_typed_instead_of_enter_is_the_next_reply(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody who writes on while a reply waits loses nothing; the end of input waits no more."""
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(b"\nand faster\nlast\n"), "utf-8"))
    typed_on: list[bytes] = []
    assert [_asked_again(typed_on), _asked_again(typed_on)] == [True, True]
    assert list(lines_said(False, typed_on)) == ["and faster\n", "last\n"]
    assert not _asked_again(typed_on)


def test_an_interview_does_not_begin_unsaved_because_of_a_lock(
    locked: Locked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A lock passes and an interview would be lost: it is said before anything begins. A home that cannot be written is warned of."""
    monkeypatch.setattr(file, "WAIT_S", 0.05)
    monkeypatch.setenv("INTERVIEWER_HOME", str(tmp_path))
    with pytest.raises(HistoryError, match="H804"):
        open_history()
    locked.let_go()
    assert open_history().warning == ""
    monkeypatch.setenv("INTERVIEWER_HOME", "/dev/null/home")
    assert "H801" in open_history().warning
