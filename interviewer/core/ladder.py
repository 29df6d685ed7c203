"""Follow-ups on a point that is still open: nudge, then hint, then tell; none twice, none on a closed one."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from interviewer.core.case import Case, aim_of
from interviewer.core.rubric import Probe, ProbeKind

RANK: dict[str, int] = {"": 0, "nudge": 1, "hint": 2, "tell": 3}
"""How much a follow-up gives away; 0 stands for nothing said yet."""
OPENERS: tuple[ProbeKind, ...] = ("nudge", "hint")
"""What a point may be approached with; a hint only where its author wrote no nudge."""
IMPORTANT = 2.0
"""From this weight on, a point is pressed with a hint after a nudge that brought nothing."""


SETTLED_BY_ASKING: dict[str, frozenset[str]] = {
    "goal": frozenset({"objective"}),
    "user-experience": frozenset({"users"}),
    "scope-and-scale": frozenset({"scale", "scope"}),
    "error-costs": frozenset({"error-cost"}),
    "project-constraints": frozenset({"compute-budget"}),
    "localization": frozenset({"markets"}),
}
"""Considerations that nobody nudges for after telling the candidate these very facts."""


@dataclass(frozen=True, slots=True)
class Rung:
    """One follow-up that may be used."""

    kind: ProbeKind
    """How much it gives away."""
    want: str
    """What it digs for; empty: any open want."""
    say: tuple[str, ...]
    """Phrasings, one of which is said."""
    guard: str
    """When it may come; empty is always."""
    key: str
    """Its place: question or consideration id, and number from 0."""


@lru_cache(maxsize=1_024)
def rungs_of(case: Case, question: str, wants: tuple[str, ...]) -> tuple[Rung, ...]:
    """All follow-ups on ``wants``: those of ``question`` in file order, then the rubric's own.

    Outside of a question (``question`` is empty) any question's follow-ups on these very wants serve.
    """
    asked = [q for q in case.scenario.questions if q.id == question or not question]
    own = [r for q in asked for r in _rungs(q.id, q.probes, q.wants) if question or r.want in wants]
    shared = [r for w in wants if w in case.considerations for r in _rungs(w, case.considerations[w].probes, (w,), w)]
    return (*own, *shared)


def _rungs(owner: str, probes: tuple[Probe, ...], wants: tuple[str, ...], want: str = "") -> list[Rung]:
    return [Rung(p.kind, want or aim_of(p, wants), p.say, p.guard, f"{owner}:{i}") for i, p in enumerate(probes)]


_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Ladder:
    """The follow-ups on one question at one moment."""

    rungs: tuple[Rung, ...]
    """From the lowest up."""
    open: tuple[str, ...]
    """Wants that are still open, most important first."""
    given: Mapping[str, str]
    """Consideration to the strongest follow-up it has had."""
    spent: Callable[[str], bool]
    """Whether the rung with that key was used."""
    holds: Callable[[str], bool]
    """Whether a guard is true now."""
    told: Collection[str] = ()
    """Fact topics that were answered."""
    left: Collection[str] = ()
    """Considerations that the candidate did not want to go into."""

    def first(self, want: str, kinds: Collection[str]) -> Rung | None:
        """The next rung for ``want``: of ``kinds``, above what was given, in the author's order."""
        above = RANK[self.given.get(want, "")]
        for rung in self.rungs:
            if (
                rung.want not in (want, "")
                or rung.kind not in kinds
                or self.spent(rung.key)
                or RANK[rung.kind] <= above
            ):
                continue
            if self.holds(rung.guard):
                return rung
        return None

    def untouched(self, kinds: Sequence[str] = OPENERS) -> tuple[Rung, str] | None:
        """(rung, want) for the most important open want that has had no follow-up; None when there is none."""
        return self._any((w for w in self.open if w not in self.given and not self._rests(w)), kinds)

    def _rests(self, want: str) -> bool:
        """Whether the candidate has left ``want`` behind, or been told its facts."""
        return want in self.left or not SETTLED_BY_ASKING.get(want, _NONE).isdisjoint(self.told)

    def pressed(self, want: str, kinds: Sequence[str]) -> tuple[Rung, str] | None:
        """(rung, want) one step up for ``want`` if it is still open, of ``kinds``."""
        return self._any((w for w in self.open if w == want), kinds)

    def aimed(self, want: str) -> tuple[Rung, str] | None:
        """(rung, want) for those who ask for help with ``want`` by its matter, also when it is no longer open."""
        rung = self.first(want, ("hint",)) or self.first(want, ("tell",))
        return (rung, want) if rung else None

    def beyond(self, want: str) -> tuple[Rung, str] | None:
        """(rung, want) for those who ask for help behind an answer to ``want``: at any other open point."""
        others = [w for w in self.open if w != want]
        return self._any(others, ("hint",)) or self._any(others, ("tell",)) or self._any(others, ("nudge",))

    def helped(self, want: str) -> tuple[Rung, str] | None:
        """(rung, want) for those who ask for help: a hint, then a tell, at ``want`` first, then at any open point."""
        more = self.pressed(want, ("hint",)) or self.pressed(want, ("tell",))
        return (
            more
            or self._any(self.open, ("hint",))
            or self._any(self.open, ("tell",))
            or self._any(self.open, ("nudge",))
        )

    def _any(self, wants: Iterable[str], kinds: Collection[str]) -> tuple[Rung, str] | None:
        found = ((self.first(want, kinds), want) for want in wants)
        return next(((rung, want) for rung, want in found if rung), None)
