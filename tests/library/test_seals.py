"""Laws of what is known of files: nothing is read twice that nobody wrote to, and nothing that was written to goes unread."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from interviewer.authoring.seal import seal_of
from interviewer.library import seals
from interviewer.library.seals import MISSING, Seals

READ = """
import sys
from pathlib import Path
opened = []
sys.addaudithook(lambda event, args: event == "open" and opened.append(str(args[0])))
from interviewer.library.seals import SEALS
print(SEALS.of(Path(sys.argv[1])).hex(), sys.argv[1] in opened)
SEALS.keep()
"""


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of this test's own."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder))
    return folder


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files that count as settled as soon as they are written, so that no test waits for seconds."""
    monkeypatch.setattr(seals, "_SETTLED_NS", 0)


def later() -> None:
    """Until a file system gives another time."""
    time.sleep(0.02)


def test_a_later_process_reads_no_file_that_stayed_as_it_was() -> None:
    """The first process reads it and says what it found, the second knows."""
    old = str(Path(seals.__file__).resolve())
    runs = [subprocess.run([sys.executable, "-c", READ, old], capture_output=True, text=True, check=True) for _ in "ab"]
    (first, read), (second, again) = (run.stdout.split() for run in runs)
    assert first == second == seal_of(Path(old).read_bytes()).hex()
    assert (read, again) == ("True", "False")


@pytest.mark.usefixtures("at_once")
def test_a_change_that_hides_its_size_and_time_is_seen(tmp_path: Path) -> None:
    """The time of change is nobody's to set."""
    file = tmp_path / "a.yaml"
    file.write_text("one")
    later()
    before, known = file.stat(), Seals()
    assert known.of(file) == seal_of(b"one")
    known.keep()
    later()
    file.write_text("two")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert known.of(file) == Seals().of(file) == seal_of(b"two")


def test_what_was_just_written_is_read_each_time(tmp_path: Path, cache: Path) -> None:
    """Two changes within a tick of the clock leave the same times behind."""
    file = tmp_path / "a.yaml"
    known = Seals()
    for text in ("one", "two"):
        file.write_text(text)
        assert known.of(file) == seal_of(text.encode())
    known.keep()
    assert not (cache / "interviewer" / "seals.msgpack").exists()


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("harm", [b"", b"x", b"interviewer-compiled/3\n" + bytes(40)])
def test_a_harmed_memory_costs_a_reading(tmp_path: Path, cache: Path, harm: bytes) -> None:
    """Torn, foreign and empty: the file is read again, and kept anew."""
    file, memory = tmp_path / "a.yaml", cache / "interviewer" / "seals.msgpack"
    file.write_text("one")
    later()
    for _ in "ab":
        known = Seals()
        assert known.of(file) == seal_of(b"one")
        known.keep()
        assert len(memory.read_bytes()) > 40
        memory.write_bytes(harm)


def test_what_cannot_be_read_counts_as_missing(tmp_path: Path) -> None:
    """A folder, nothing at all, a name that no file can have."""
    for place in (tmp_path, tmp_path / "none.yaml", Path("a\0b")):
        assert Seals().of(place) == MISSING


@pytest.mark.usefixtures("at_once")
def test_a_memory_that_cannot_be_written_is_done_without(tmp_path: Path, cache: Path) -> None:
    """Where the cache would lie stands a file."""
    cache.write_text("in the way")
    file = tmp_path / "a.yaml"
    file.write_text("one")
    later()
    known = Seals()
    assert known.of(file) == seal_of(b"one")
    known.keep()
    assert cache.read_text() == "in the way"
