"""C6: every cue parses, and every ``~concept`` exists and is not made of itself."""

from collections.abc import Iterable, Iterator

from interviewer.authoring.near import did_you_mean
from interviewer.authoring.problem import Problem
from interviewer.authoring.sources import Sources
from interviewer.core.regex import regex
from interviewer.core.rubric import Concept, Cue, Rubric
from interviewer.core.understanding.compiler import CueProblem, cue_lines
from interviewer.core.understanding.cue import CueError, CueSlip, Pattern, Ref, parse_cue
from interviewer.core.understanding.lexis import BUILT_IN

_MEANT: dict[tuple[CueSlip, str], str] = {
    ("sign", "|"): "Alternatives stand in parentheses: (a|b).",
    ("sign", "~"): "A concept is called by its id, in lower-case letters: ~blood-group.",
    ("wordless", "&"): "Both in one sentence, in any order, are written a + b.",
    ("wordless", "."): "A gap is two dots, `..`, or two dots and a number, `..8`.",
    ("bare-gap", ""): "Delete the gap: whatever stands before and after a cue is free anyway.",
    ("wordless", "="): "`=` and the word are written without a space: =AUC.",
    ("wordless", "-"): "Write the words side by side; a hyphen between letters needs no sign of its own.",
}
"""What the author wanted, by what they did and the sign that they did it with."""
_CALL = regex(r"(?<![^\s()|+])~([a-z0-9-]+)")
_SIGN = regex(r"[^\s\w()~]+|[)|]")
_TRIES = 12
"""Signs of one line that are passed over at most."""
_INCOMPLETE = "A part of this rubric could not be read; the concept may stand there. Mend that first."


def check_cues(
    sources: Sources,
    rubric: Rubric,
    compiled: tuple[CueProblem, ...],
    lost: frozenset[str] = frozenset(),
    *,
    complete: bool = True,
) -> Iterator[Problem]:
    """Problems of all cues in ``rubric`` that stand in ``sources``; ``compiled`` are those of ``compile_index``.

    ``lost`` names concepts that are written but broken: calling them is no second mistake. ``complete`` is False when
    whole files are missing, so that a name may be right after all.
    """
    known = frozenset(BUILT_IN) | lost | {concept.id for concept in rubric.concepts}
    bad: set[Cue] = set()
    cues = [cue for _, cue in cue_lines(rubric)]
    phrases = {cue for concept in rubric.concepts for cue in concept.said}
    for cue in [*(cue for concept in rubric.concepts for cue in concept.said), *filter(sources.holds, cues)]:
        found = list(_cue(sources, cue, known, complete))
        if cue in phrases and not found:
            found = list(_phrase(sources, cue))
        bad.update([cue] if found else ())
        yield from found if sources.holds(cue) else ()
    circles = list(_circles(rubric.concepts))
    written = {concept.id for concept in rubric.concepts if any(map(sources.holds, concept.said))}
    for name, circle in circles:
        if name in written:
            yield sources.of("concepts", name, "C603", f"concept `{name}` is made of itself: {circle}")
    if not bad.intersection(cue for concept in rubric.concepts for cue in concept.said) and not circles:
        for problem in compiled:
            unknown = problem.slip == "unknown-concept"  # said above, or the concept's own entry is broken
            if problem.cue not in bad and not unknown and sources.holds(problem.cue):
                yield sources.at(problem.cue, "C604", problem.message, column=problem.column)


def _cue(sources: Sources, cue: Cue, known: frozenset[str], complete: bool) -> Iterator[Problem]:
    for error in _slips(cue.text):
        help = _MEANT.get((error.slip, error.sign), "")
        yield sources.at(cue, "C601", f"cue does not parse: {error.message}", help, error.column)
    for name in dict.fromkeys(written(cue)):
        if name not in known:
            column = cue.text.find(f"~{name}") + 1
            help = did_you_mean(name, known) if complete else _INCOMPLETE
            yield sources.at(cue, "C602", f"unknown concept `~{name}`", help, column)


def _slips(text: str) -> Iterator[CueError]:
    """What is wrong with a cue: behind a sign that has no place in it the reading goes on, and the same is not said twice."""
    told: set[str] = set()
    for _ in range(_TRIES):
        try:
            parse_cue(text)
            return
        except CueError as error:
            if error.message not in told:
                yield error
            told.add(error.message)
            sign = _SIGN.match(text, error.column - 1)
            if not sign or error.slip not in ("sign", "wordless"):
                return
            text = f"{text[: sign.start()]}{' ' * len(sign.group())}{text[sign.end() :]}"


def _phrase(sources: Sources, cue: Cue) -> Iterator[Problem]:
    """A phrase of a concept that is no phrase: whatever calls the concept would be told, and this is the place to mend."""
    if len(parse_cue(cue.text).parts) > 1:
        message = "a concept is a set of phrases; + belongs in cues"
        yield sources.at(cue, "C604", message, "Write the + in the cues that call the concept.", cue.text.find("+") + 1)


def _names(pattern: Pattern) -> Iterator[str]:
    return (item.name for item in pattern.items() if isinstance(item, Ref))


def _circles(concepts: Iterable[Concept]) -> Iterator[tuple[str, str]]:
    """Concepts that lead back to themselves, with the way; each circle is named once."""
    calls = {concept.id: tuple(_called(concept)) for concept in concepts}
    done: set[str] = set()
    for start in calls:
        trail: list[str] = []
        pending = [(start, 0)]
        while pending:
            name, depth = pending.pop()
            del trail[depth:]
            if name in trail:
                circle = " -> ".join([*trail[trail.index(name) :], name])
                yield name, circle
            elif name not in done:
                done.add(name)
                trail.append(name)
                pending += ((inner, depth + 1) for inner in calls.get(name, ()))


def _called(concept: Concept) -> Iterator[str]:
    for cue in concept.said:
        yield from called(cue)


def written(cue: Cue) -> tuple[str, ...]:
    """The concepts that stand in ``cue``, whether or not it parses."""
    return tuple(_CALL.findall(cue.text)) if "~" in cue.text else ()


def called(cue: Cue) -> tuple[str, ...]:
    """The concepts that ``cue`` calls; none when it does not parse."""
    if "~" not in cue.text:
        return ()
    try:
        return tuple(_names(parse_cue(cue.text)))
    except CueError:
        return ()
