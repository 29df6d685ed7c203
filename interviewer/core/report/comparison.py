"""Two attempts at the same case side by side, consideration by consideration."""

from dataclasses import dataclass

from interviewer.core.report.outcome import Outcome, Result
from interviewer.core.report.verdict import VERDICTS, Verdict
from interviewer.core.rubric import Area


@dataclass(frozen=True, slots=True)
class Change:
    """One consideration that stands otherwise than before."""

    id: str
    """Of a consideration."""
    name: str
    """As its rubric calls it."""
    area: Area
    """The part of a design that it belongs to."""
    before: Verdict
    """The verdict of the earlier interview."""
    after: Verdict
    """The verdict of the later one."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What came and what was lost since an earlier attempt."""

    session: str
    """The earlier attempt's id in the history."""
    utc: str
    """When that one ended, ISO 8601; empty when unknown."""
    score_before: float
    """Weighted credit of what both expect, 0 to 1."""
    score_after: float
    """Of the later interview, 0 to 1."""
    gained: tuple[Change, ...]
    """A better verdict than before, by area."""
    lost: tuple[Change, ...]
    """A worse one."""
    alone: tuple[str, ...]
    """Names of what was explained with help then and without now."""
    same: int
    """How many stand as before."""


def compare(before: Outcome, after: Outcome) -> Comparison:
    """What changed from ``before`` to ``after``, over the considerations that both expect."""
    old = {result.id: result for result in before.results}
    pairs = [(old[result.id], result) for result in after.results if result.id in old]
    gained = tuple(_change(a, b) for a, b in pairs if b.level > a.level)
    lost = tuple(_change(a, b) for a, b in pairs if b.level < a.level)
    alone = tuple(b.name for a, b in pairs if b.level == a.level and _helped(a) and b.level and not _helped(b))
    return Comparison(
        before.session,
        before.utc,
        _score(tuple(a for a, _ in pairs)),
        _score(tuple(b for _, b in pairs)),
        gained,
        lost,
        alone,
        len(pairs) - len(gained) - len(lost) - len(alone),
    )


def _change(a: Result, b: Result) -> Change:
    return Change(b.id, b.name, b.area, VERDICTS[a.level], VERDICTS[b.level])


def _helped(result: Result) -> bool:
    return bool(result.level) and result.provenance in ("nudged", "hinted", "told")


def _score(results: tuple[Result, ...]) -> float:
    total = sum(result.weight for result in results)
    return sum(result.weight * result.earned for result in results) / total if total else 0.0
