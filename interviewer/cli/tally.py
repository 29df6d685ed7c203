"""What ``score`` brought out so far, and what it says on standard error meanwhile."""

import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from interviewer.cli.raw import shown
from interviewer.reporting.plain import line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from interviewer.cli.scoring import Scored


@dataclass(slots=True)
class Tally:
    """What came out so far."""

    count: int = 0
    """Records that came out."""
    read: int = 0
    """Those of them of which anything could be read."""
    bad: int = 0
    """Those of them with an error."""
    fault: str = ""
    """Why the first could not be read."""
    ids: set[str] = field(default_factory=set)
    """What records were called."""
    _held: list[str] = field(default_factory=list)
    """What is wrong with the very first, until it is plain that the command does not end with these words."""

    def watched(self, found: "Iterable[Scored]") -> "Iterator[Scored]":
        """``found``, counted; what is wrong with one is told on standard error."""
        for one in found:
            yield one
            self.count += 1
            self.read += not one.fault
            self.fault = self.fault or one.fault
            if self.count > 1 or self.read:
                self._tell_held()
            self._tell(one)
            progress(self.count)
        _progress_over()

    def _tell(self, one: "Scored") -> None:
        id = one.record["id"]
        if "error" in one.record:
            self.bad += 1
            told = f"{shown(one.source)}: {one.record['error']}"
            self._held.append(told)
            if self.count > 1 or self.read:
                self._tell_held()
        for cut in one.record.get("unread", ()):
            _say(f"{id}: turn {cut['turn'] + 1} has {cut['of']:,} characters; only the first {cut['read']:,} are read")
        if id in self.ids:
            _say(f"{shown(one.source)}: a record called `{id}` came before; give each an id of its own")
        self.ids.add(id)

    def _tell_held(self) -> None:
        for told in self._held:
            _say(told)
        self._held.clear()


def _say(text: str) -> None:
    print(f"interviewer score: {line(text)}", file=sys.stderr)


def progress(count: int) -> None:
    """The number of records, on a terminal, now and then."""
    if count % 100 == 0 and sys.stderr.isatty():
        print(f"\r{count} scored", end="", file=sys.stderr, flush=True)


def _progress_over() -> None:
    """The line of progress makes room for the prompt."""
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr, flush=True)
