"""What home has to list, by headings."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from interviewer.tui.filters import Filter
from interviewer.tui.rows import Row

if TYPE_CHECKING:
    from interviewer.core.rubric import Area
    from interviewer.tui.listing import CaseLine, Glance, SessionLine

RECENT = 8
"""Reports listed while nothing is searched for."""
UNFINISHED = 3
"""Unfinished interviews listed while nothing is searched for."""


class Listed(NamedTuple):
    """Cases and interviews."""

    cases: "tuple[CaseLine, ...]" = ()
    """All of the library."""
    sessions: "tuple[SessionLine, ...]" = ()
    """All of the history, the last one first."""
    glance: "Glance | None" = None
    """How it goes; None until that is known."""
    mending: "Mapping[Area, frozenset[str]]" = MappingProxyType({})
    """Area to the cases in which something of it was missed."""

    def groups(self, words: Sequence[str], filter: Filter) -> list[tuple[str, list[Row]]]:
        """What passes ``filter`` and holds all ``words``, by headings."""
        open = [Row(session=s) for s in self.sessions if not s.finished]
        done = [Row(session=s) for s in self.sessions if s.finished]
        advice = self.glance.advice if self.glance else None
        passing = [c for c in self.cases if filter.passes(c, self.mending)]
        filtered = filter != Filter()
        groups: tuple[tuple[str, list[Row], int], ...] = (
            ("GO ON", [] if filtered else open, UNFINISHED),
            ("NEXT", [Row(advice=advice)] if advice and advice.case and not filtered else [], 1),
            ("CASES", [Row(case=c) for c in passing], len(passing)),
            ("REPORTS", [] if filtered else done, RECENT),
        )
        return [
            (title, [row for row in rows if row.found_by(words)][: None if words else most])
            for title, rows, most in groups
        ]
