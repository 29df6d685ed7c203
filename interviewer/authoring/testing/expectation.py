"""Every key of ``expect`` and ``report``: what really was, and whether that is what the author expected."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from interviewer.authoring.problem import Route
from interviewer.core.act import Move
from interviewer.core.coverage import Coverage
from interviewer.core.dialogue import Interview
from interviewer.core.phrasing import sentences
from interviewer.core.report.proof import shown
from interviewer.core.report.report import Report
from interviewer.core.rubric import Level

Value = str | int | bool | tuple[str, ...] | Mapping[str, str]
"""What can stand behind a key."""
NONE = "none"
"""The word for nothing."""


@dataclass(frozen=True, slots=True)
class After:
    """An interview after one turn."""

    interview: Interview
    """As it stood then."""
    moves: tuple[Move, ...]
    """What the interviewer said to it."""

    @property
    def text(self) -> str:
        """The whole message."""
        return " ".join(move.text for move in self.moves)


@dataclass(frozen=True, slots=True)
class Expectation:
    """One key of one ``expect`` or ``report``."""

    key: str
    """As it is written in the file: ``credits``."""
    wanted: Value
    """What should come, as the file says it."""
    route: Route
    """Where the value stands in its file."""


@dataclass(frozen=True, slots=True)
class Difference:
    """An expectation that does not hold."""

    route: Route
    """Where the value stands that would have to change."""
    key: str
    """The key, and for one entry of a map also its id: ``credits labels``."""
    wanted: str
    """What should have come, as a reader sees it."""
    actual: str
    """What came, in the same words."""
    remedy: Value | None
    """What the author could write instead, at ``route``; None when only the author can know."""


def _credit(level: Level, provenance: str, wanted: str) -> str:
    """The level as a word, with its provenance when ``wanted`` names one and there is a level at all."""
    word = level.name.lower()
    return f"{word} {provenance}" if " " in wanted and level else word


def credits_of(coverage: Coverage, wanted: Mapping[str, str]) -> dict[str, str]:
    """What ``coverage`` holds of each consideration of ``wanted``, in the same words."""
    held = coverage.credits
    return {
        id: _credit(held[id].level, held[id].provenance, text) if id in held else "absent"
        for id, text in wanted.items()
    }


def _pitfalls(interview: Interview, wanted: Mapping[str, str]) -> dict[str, str]:
    standing = {item.pitfall: item.standing for item in interview.pushbacks}
    return {id: standing.get(id, "absent") for id in wanted}


def _asks(after: After) -> str:
    puts = any(move.kind in ("open", "ask", "twist") for move in after.moves)
    return after.interview.thread.id if puts else NONE


_EXACT: dict[str, Callable[[After], Value]] = {
    "asks": _asks,
    "moves": lambda a: tuple(move.kind for move in a.moves),
    "last": lambda a: a.moves[-1].kind if a.moves else NONE,
    "probe": lambda a: (a.moves[-1].probe if a.moves else "") or NONE,
    "want": lambda a: (a.moves[-1].want if a.moves else "") or NONE,
    "questions": lambda a: a.text.count("?"),
    "silent": lambda a: not a.moves,
    "thread": lambda a: a.interview.thread.id,
    "area": lambda a: a.interview.thread.area,
    "kind": lambda a: a.interview.thread.kind,
    "hints": lambda a: a.interview.hints_used,
    "ended": lambda a: a.interview.ended or NONE,
}
"""Keys whose value is the one that was."""
_AMONG: dict[str, Callable[[After], tuple[str, ...]]] = {
    "has": lambda a: tuple(move.kind for move in a.moves),
    "told": lambda a: a.interview.said.told,
}
"""Keys whose items are all among what was."""
_NOT_AMONG: dict[str, Callable[[After], tuple[str, ...]]] = {
    "has-not": _AMONG["has"],
    "want-not": lambda a: tuple(move.want for move in a.moves),
    "thread-not": lambda a: (a.interview.thread.id,),
    "visited-not": lambda a: a.interview.said.visited,
}
"""Keys none of whose items is among what was."""
_MAPS: dict[str, Callable[[Interview, Mapping[str, str]], dict[str, str]]] = {
    "credits": lambda interview, wanted: credits_of(interview.coverage, wanted),
    "pitfalls": _pitfalls,
}
"""Keys that name the state of several ids."""


def differences(after: After, expected: tuple[Expectation, ...]) -> list[Difference]:
    """The expectations of one turn that do not hold, in the order of the file."""
    found: list[Difference] = []
    for one in expected:
        if one.key in _EXACT:
            found += _exact(one, _EXACT[one.key](after))
        elif one.key in _AMONG:
            found += _among(one, _AMONG[one.key](after))
        elif one.key in _NOT_AMONG:
            there = [item for item in _items(one.wanted) if item in _NOT_AMONG[one.key](after)]
            found += [Difference(one.route, one.key, f"not {item}", item, None) for item in there]
        elif one.key in _MAPS:
            found += _map(one, _MAPS[one.key](after.interview, _mapping(one.wanted)))
        else:
            found += _words(after, one)
    return found


def report_differences(interview: Interview, report: Report, expected: tuple[Expectation, ...]) -> list[Difference]:
    """The expectations of the report that do not hold: as it weighs what was heard, the words of a mistake earn nothing."""
    verdicts = {
        word: tuple(point.id for point in (*report.points, *report.extras) if point.verdict == word)
        for word in ("covered", "touched", "missed")
    }
    verdicts["mistaken"] = tuple(point.id for point in (*report.points, *report.extras) if point.mistake)
    found: list[Difference] = []
    for one in expected:
        if one.key in verdicts:
            found += _among(one, verdicts[one.key])
        elif one.key == "told":
            found += _among(one, interview.said.told)
        elif one.key == "credits":
            found += _map(one, credits_of(shown(interview), _mapping(one.wanted)))
        elif one.key == "pitfalls":
            became = {part.id: part.standing for part in report.pitfalls}
            found += _map(one, {id: became.get(id, "absent") for id in _mapping(one.wanted)})
        else:
            found += _exact(one, _of_report(report, one.key))
    return found


def _of_report(report: Report, key: str) -> Value:
    if key == "fixes":
        return tuple(fix.id for fix in report.fixes)
    if key == "hints":
        return report.hints
    return (report.reading.level if key == "reads" else report.ended) or NONE


def _exact(one: Expectation, actual: Value) -> list[Difference]:
    if one.wanted == actual:
        return []
    return [Difference(one.route, one.key, spoken(one.wanted), spoken(actual), actual if actual != () else None)]


def _among(one: Expectation, actual: tuple[str, ...]) -> list[Difference]:
    kept = tuple(item for item in _items(one.wanted) if item in actual)
    if len(kept) == len(_items(one.wanted)):
        return []
    return [Difference(one.route, one.key, spoken(one.wanted), spoken(actual), kept or None)]


def _map(one: Expectation, actual: Mapping[str, str]) -> list[Difference]:
    return [
        Difference((*one.route, id), f"{one.key} {id}", wanted, actual[id], actual[id])
        for id, wanted in _mapping(one.wanted).items()
        if actual[id] != wanted
    ]


def _words(after: After, one: Expectation) -> list[Difference]:
    """``says``, ``says-not`` and ``because``: parts of what was said, or of why."""
    parts, text = _items(one.wanted), after.text
    if one.key == "says-not":
        there = [part for part in parts if part.casefold() in text.casefold()]
        return [Difference(one.route, one.key, f"without “{part}”", f"“{text}”", None) for part in there]
    reasons = [move.because for move in after.moves]
    told = [text] if one.key == "says" else reasons
    if all(any(part in heard for heard in told) for part in parts):
        return []
    now = sentences(text)[:1] if one.key == "says" else reasons[-1:]
    return [Difference(one.route, one.key, spoken(parts), spoken(tuple(told)), tuple(now) or None)]


def _items(value: Value) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else (str(value),)


def _mapping(value: Value) -> Mapping[str, str]:
    assert isinstance(value, Mapping)
    return value


def spoken(value: Value) -> str:
    """A value as a reader sees it."""
    if isinstance(value, tuple):
        return ", ".join(value) or "nothing"
    return str(value).lower() if isinstance(value, bool) else str(value)
