"""What the history acknowledges, it keeps: through kills, crowds, full disks and foreign hands."""

import os
import random
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, rule

from interviewer.history.file import refused
from interviewer.history.health import back_up, examine, mend
from interviewer.history.problem import HistoryError
from interviewer.history.store import History

NOW = "2026-11-20T10:00:00Z"
WRITER = """
import sys
from pathlib import Path
from interviewer.history.store import History
h = History.open(Path(sys.argv[1]), "2026-11-20T10:00:00Z")
id = h.begin("fraud", "Fraud", "", {}, "2026-11-20T10:00:00Z")
print(id, flush=True)
for n in range(int(sys.argv[2])):
    print(h.append(id, "reply", float(n), {"text": "x" * 50}, "2026-11-20T10:00:01Z"), flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the history goes; the folder does not exist yet."""
    return tmp_path / "home" / "history.db"


def opened(path: Path) -> History:
    """The history at ``path``."""
    return History.open(path, NOW)


def begun(history: History) -> str:
    """A new session."""
    return history.begin("fraud-detection", "Card fraud", "d1", {"minutes": 45}, NOW)


def test_session_comes_back_as_it_was_stored(path: Path) -> None:
    """Events, draft and summary survive closing the file."""
    history = opened(path)
    id = begun(history)
    assert [history.append(id, "reply", at, {"text": f"naïve \0 \ud800 {at}"}, NOW) for at in (1.0, 2.5)] == [1, 2]
    history.draft(id, "half a thought", NOW)
    history.close()
    stored = opened(path).load(id[:12])
    assert [event.at_s for event in stored.events] == [1.0, 2.5]
    assert stored.events[0].body["text"] == "naïve \0 \ufffd 1.0"
    assert (stored.draft, stored.summary.replies, stored.summary.at_s, stored.summary.finished) == (
        "half a thought",
        2,
        2.5,
        False,
    )


def test_sessions_of_the_same_second_keep_their_order(path: Path) -> None:
    """Ids sort as the interviews were begun, however fast one follows the other."""
    history = opened(path)
    begun_so = [begun(history) for _ in range(20)]
    assert [session.id for session in history.sessions()] == begun_so[::-1]


def test_reply_clears_the_draft_in_the_same_transaction(path: Path) -> None:
    """A sent answer is never offered again as a draft."""
    history = opened(path)
    id = begun(history)
    history.draft(id, "almost", NOW)
    history.append(id, "reply", 1.0, {"text": "almost done"}, NOW)
    assert history.load(id).draft == ""


def test_time_that_was_thought_is_kept_with_the_draft_and_never_runs_back(path: Path) -> None:
    """The clock of a session is the latest time that anything was stored at, whatever was stored."""
    history = opened(path)
    id = begun(history)
    clocks = []
    history.append(id, "reply", 5.0, {"text": "x"}, NOW)
    for at_s in (80.0, 20.0):
        history.draft(id, "", NOW, at_s)
        clocks.append(history.load(id).summary.at_s)
    history.append(id, "tick", 81.0, {}, NOW)
    assert [*clocks, history.load(id).summary.at_s] == [80.0, 80.0, 81.0]


def test_kill_loses_nothing_that_was_acknowledged(path: Path) -> None:
    """After kill -9 at random moments every number that was printed is in the file, and the seals close."""
    for _ in range(6):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path), "400"], stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout is not None
            id = writer.stdout.readline().strip()
            time.sleep(random.uniform(0.01, 0.15))
            writer.send_signal(signal.SIGKILL)
            told = [int(line) for line in writer.stdout.read().split()]
        with closing(opened(path)) as history:
            kept = [event.seq for event in history.load(id).events]
        assert kept[: len(told)] == told
    assert all(finding.good for finding in examine(path, NOW))


def test_crowd_of_writers_loses_nothing_and_never_sees_a_lock(path: Path) -> None:
    """Four processes at once all get through."""
    opened(path).close()
    crowd = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(path), "40"], stdout=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    assert [writer.wait(30) for writer in crowd] == [0, 0, 0, 0]
    for writer in crowd:
        assert writer.stdout is not None
        writer.stdout.close()
    assert [session.replies for session in opened(path).sessions()] == [40, 40, 40, 40]


def test_full_disk_keeps_what_was_acknowledged(path: Path) -> None:
    """The reply that does not fit is refused with its own code; the ones before it can be read."""
    history = opened(path)
    id = begun(history)
    history._db.execute("PRAGMA max_page_count=20")
    kept = 0
    with pytest.raises(HistoryError) as caught:
        for n in range(500):
            history.append(id, "reply", float(n), {"text": "y" * 2000}, NOW)
            kept += 1
    assert caught.value.code == "H805"
    assert kept == len(history.load(id).events)


@pytest.mark.parametrize("content", [b"not a database, but text long enough to be one", b"x"])
def test_foreign_file_is_set_aside_and_never_taken_for_a_new_user(path: Path, content: bytes) -> None:
    """What is no history is kept under another name, and the error says so."""
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    with pytest.raises(HistoryError) as caught:
        opened(path)
    assert caught.value.code == "H803"
    assert [content] == [aside.read_bytes() for aside in path.parent.glob("*.corrupt-*")]
    assert opened(path).sessions() == ()


def test_emptied_file_is_noticed(path: Path) -> None:
    """A history cut to nothing is not silently an empty history."""
    history = opened(path)
    begun(history)
    history.close()
    path.write_bytes(b"")
    with pytest.raises(HistoryError, match="H803"):
        opened(path)


def test_newer_file_is_refused_untouched(path: Path) -> None:
    """A file of a later version is left byte for byte as it was."""
    opened(path).close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version=99")
    before = path.read_bytes()
    with pytest.raises(HistoryError, match="H802"):
        opened(path)
    assert before == path.read_bytes()


def test_changed_event_is_found(path: Path) -> None:
    """An answer that somebody edited breaks its seal; an event that went missing breaks the chain."""
    history = opened(path)
    changed, cut = begun(history), begun(history)
    for id in (changed, cut):
        for n in range(3):
            history.append(id, "reply", float(n), {"text": "honest"}, NOW)
    history.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(
            "UPDATE events SET body = replace(body, 'honest', 'brilliant') WHERE session = ? AND seq = 2", (changed,)
        )
        db.execute("DELETE FROM events WHERE session = ? AND seq = 3", (cut,))
    bad = [finding.what for finding in examine(path, NOW) if not finding.good]
    assert len(bad) == 1
    assert changed in bad[0]
    assert cut in bad[0]


def test_files_are_private_under_any_umask(path: Path) -> None:
    """Nobody else can read what a candidate said."""
    before = os.umask(0)
    try:
        begun(opened(path))
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_link_is_not_followed(path: Path, tmp_path: Path) -> None:
    """A link in place of the history is refused, and its target stays as it is."""
    path.parent.mkdir(parents=True)
    (tmp_path / "elsewhere").write_text("mine")
    path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(HistoryError, match="H801"):
        opened(path)
    assert (tmp_path / "elsewhere").read_text() == "mine"


def test_backup_is_whole_and_old_ones_go(path: Path) -> None:
    """A copy opens as a history of its own; no more than a dozen are kept."""
    history = opened(path)
    id = begun(history)
    for n in range(14):
        copy = back_up(path, f"2026-11-20T10:00:{n:02}Z")
    assert [id] == [session.id for session in opened(copy).sessions()]
    assert len(list(path.parent.glob("*.backup-*"))) == 12


def test_trash_hides_and_gives_back(path: Path) -> None:
    """Deleting is never final."""
    history = opened(path)
    id = begun(history)
    history.trash(id)
    assert history.sessions() == ()
    history.trash(id, restore=True)
    assert [id] == [session.id for session in history.sessions()]


def test_thousand_sessions_are_listed_in_one_short_query(path: Path) -> None:
    """The list reads the sessions table only: no event is touched."""
    history = opened(path)
    begun(history)
    plan = history._db.execute(
        "EXPLAIN QUERY PLAN SELECT id FROM sessions WHERE trashed = 0 ORDER BY started DESC, id DESC LIMIT 5"
    ).fetchall()
    assert "sessions_by_time" in str(plan)


class Sessions(RuleBasedStateMachine):
    """Begin, append, draft and reopen in any order agree with a dictionary."""

    ids = Bundle("ids")

    def __init__(self) -> None:
        super().__init__()
        self.path = Path(os.environ["PYTEST_TMP"]) / f"{id(self)}-{time.monotonic_ns()}" / "history.db"
        self.history = opened(self.path)
        self.model: dict[str, tuple[list[str], str]] = {}

    @rule(target=ids)
    def begin(self) -> str:
        """A new session is empty."""
        id = begun(self.history)
        self.model[id] = ([], "")
        return id

    @rule(id=ids, text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20))
    def reply(self, id: str, text: str) -> None:
        """A reply goes behind the ones before it."""
        said = self.model[id][0]
        assert self.history.append(id, "reply", float(len(said)), {"text": text}, NOW) == len(said) + 1
        self.model[id] = ([*said, text], "")

    @rule(id=ids, text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20))
    def draft(self, id: str, text: str) -> None:
        """A draft replaces the one before it."""
        self.history.draft(id, text, NOW)
        self.model[id] = (self.model[id][0], text)

    @rule()
    def reopen(self) -> None:
        """Closing and opening changes nothing."""
        self.history.close()
        self.history = opened(self.path)

    @rule(id=ids)
    def read(self, id: str) -> None:
        """What is read is what was written."""
        stored = self.history.load(id)
        assert self.model[id] == ([event.body["text"] for event in stored.events], stored.draft)

    def teardown(self) -> None:
        """Give the file back."""
        self.history.close()


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTEST_TMP", str(tmp_path))


def test_any_order_of_operations_agrees_with_a_dictionary() -> None:
    """The state machine above, run by Hypothesis."""
    from hypothesis.stateful import run_state_machine_as_test

    run_state_machine_as_test(Sessions, settings=settings(max_examples=15, stateful_step_count=12, deadline=None))


def test_what_was_forgotten_can_be_brought_back_until_it_is_erased(tmp_path: Path) -> None:
    """The trash is out of sight, not out of reach; emptied, nothing of it is left, and nothing else is touched."""
    store = History.open(tmp_path / "history.db", NOW)
    kept, gone = (store.begin("a", "A", "", {}, NOW) for _ in range(2))
    for id in (kept, gone):
        store.append(id, "reply", 1.0, {"text": "x"}, NOW)
        store.leave(id)
    store.trash(gone)
    assert [one.id for one in store.sessions()] == [kept]
    assert [one.id for one in store.sessions(trashed=True)] == [gone]
    store.trash(gone, restore=True)
    assert len(store.sessions()) == 2
    store.trash(gone)
    assert store.empty_trash() == 1
    with pytest.raises(HistoryError):
        store.load(gone)
    assert store.load(kept).events
    assert store.empty_trash() == 0
    store.close()


@pytest.mark.parametrize("name", ["full", "locked", "readonly"])
def test_what_sqlite_refuses_is_told_by_its_kind(path: Path, name: str) -> None:
    """A name in its message that sounds like another error makes none of it."""
    with closing(sqlite3.connect(":memory:")) as db, pytest.raises(sqlite3.OperationalError, match=name) as caught:
        db.execute(f"SELECT * FROM {name}_bikes")
    assert refused(caught.value, path).code == "H803"


def test_a_file_with_foreign_tables_is_no_history(path: Path) -> None:
    """It is set aside, and another can begin in its place."""
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE sessions (id TEXT)")
    assert "was set aside" in next(mend(path, NOW)).what
    assert opened(path).sessions() == ()
