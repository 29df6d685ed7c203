"""What ``interviewer test`` prints."""

from collections.abc import Iterator

from interviewer.authoring.document import Document
from interviewer.authoring.places import shown_path
from interviewer.authoring.problem import Route
from interviewer.authoring.testing.example import FAILS, LEANINGS, Overruled, Tried
from interviewer.authoring.testing.figures import Count, Figures, figures
from interviewer.authoring.testing.play import Missed
from interviewer.authoring.testing.run import Graded, Ran, Suite
from interviewer.authoring.testing.story import Story
from interviewer.reporting.names import counted
from interviewer.reporting.plain import cut, line, show

MOST = 10
"""Considerations, and cue lines, that the summary names."""
MOST_FAILURES = 50
"""Failing examples, and failing tests, that are shown in full."""
LONGEST = 240
"""Characters of a speech that are shown."""


def failing(ran: Ran) -> bool:
    """Whether anything failed."""
    return any(one.state in FAILS for _, examples in ran.examples for one in examples) or any(
        missed and not story.todo for story, missed, _ in ran.stories
    )


def report(suite: Suite, ran: Ran) -> str:
    """Failures, then the summary."""
    parts: list[str] = []
    wrong = [(graded, one) for graded, found in ran.examples for one in found if one.state in FAILS]
    parts += (_example(graded, one) for graded, one in wrong[:MOST_FAILURES])
    parts += _more(len(wrong), "failing example")
    failed = [(story, missed) for story, missed, _ in ran.stories if missed and not story.todo]
    parts += (story_lines(story, missed) for story, missed in failed[:MOST_FAILURES])
    parts += _more(len(failed), "failing test")
    return "\n".join([*parts, *_summary(suite, ran)])


def _more(count: int, noun: str) -> Iterator[str]:
    if count > MOST_FAILURES:
        yield f"... and {counted(count - MOST_FAILURES, noun)} more; name one with -k\n"


def place_of_example(graded: Graded, one: Tried) -> str:
    """``path:line`` as the reader would open it."""
    return _opened(graded, one.cue.where)


def _opened(graded: Graded, where: str) -> str:
    path, _, number = where.rpartition(":")
    return f"{shown_path(graded.library / path)}:{number}" if path else where


def verdict(one: Tried) -> tuple[str, str]:
    """(expected, actual) of an example."""
    levelled = one.noun == "consideration"
    words = ("absent", "mentioned", "explained") if levelled else ("absent", "present", "present")
    return words[one.expected] if one.expected is not None else "recognised", words[one.got]


def _example(graded: Graded, one: Tried) -> str:
    expected, actual = verdict(one)
    rows = [
        f"FAIL {place_of_example(graded, one)}: example of {one.noun} {one.id}",
        f"     “{cut(one.cue.text, LONGEST)}”",
        f"     expected {expected}",
        f"     was      {actual}",
    ]
    rows += [f"     by       {_cue(graded, place)}" for place in one.spoke if one.got]
    rows += [f"     but      {line(_spoke(graded, spoke))}" for spoke in one.overruled[:3]]
    return "\n".join(rows) + "\n"


def _spoke(graded: Graded, one: Overruled) -> str:
    """What was overruled, behind the place of its cue line as the reader would open it."""
    return one.text if one.place == LEANINGS else f"{_opened(graded, one.place)} {one.text}"


def _cue(graded: Graded, place: str) -> str:
    """A cue line with its place and words."""
    if place == LEANINGS:
        return "the leaning of its words; no cue fired"
    text = next((cue.text for cue in graded.matcher.index.lines if cue.where == place), "")
    return line(f"{_opened(graded, place)} {text}")


def story_lines(story: Story, missed: tuple[Missed, ...]) -> str:
    """A failing test: each turn that went otherwise, with what came instead."""
    return f"FAIL {line(story.path)}:{story.line}: {story.name}\n" + "\n".join(_turn(story, one) for one in missed)


def _turn(story: Story, one: Missed) -> str:
    name = {0: "opening", -1: "report"}.get(one.turn, f"turn {one.turn}")
    rows = [f"  {line(story.path)}:{one.line}: {name}: {cut(one.said, LONGEST)}"]
    rows += [f"       {label:<9}{cut(text, LONGEST)}" for label, text in _account(one) if text]
    for each in one.differences:
        rows += [
            f"       {each.key}",
            f"         expected {cut(each.wanted, LONGEST)}",
            f"         was      {cut(each.actual, LONGEST)}",
        ]
    return "\n".join(rows) + "\n"


def _account(one: Missed) -> tuple[tuple[str, str], ...]:
    return ("answer", one.answer), ("because", one.because), ("heard", one.heard)


def _summary(suite: Suite, ran: Ran) -> Iterator[str]:
    examples = [one for _, found in ran.examples for one in found]
    told = [(story, bool(missed)) for story, missed, _ in ran.stories]
    yield from _gaps(ran, told)
    if examples:
        right = sum(one.state == "right" for one in examples)
        gaps = sum(one.expected is None for one in examples)
        yield f"{counted(len(examples) - gaps, 'example')}, {right} right; {counted(gaps, 'known gap')}"
    if told:
        due = [bad for story, bad in told if not story.todo]
        yield f"{counted(len(due), 'test')}, {len(due) - sum(due)} right; {counted(len(told) - len(due), 'known gap')}"
    found = figures(examples, (credit for story, _, credits in ran.stories if not story.todo for credit in credits))
    yield from _figures(ran, found)
    if suite.problems:
        yield f"{counted(len(suite.problems), 'problem')} kept some files from being tested"


def _figures(ran: Ran, found: Figures) -> Iterator[str]:
    if found.all.precision is not None or found.all.recall is not None:
        yield f"precision {_share(found.all.precision)}, recall {_share(found.all.recall)}, " + _wrong(found.all)
    for title, counts in (("consideration, pitfall, act or topic", found.owners), ("cue line", found.cues)):
        if counts:
            yield f"worst by {title}: precision, recall, missed, false"
            for count in counts[:MOST]:
                name = count.name if counts is found.owners else _cue_of(ran, count.name)
                yield f"  {_share(count.precision):>5} {_share(count.recall):>5} {count.missed:>4} {count.false:>4}  {name}"
            if len(counts) > MOST:
                yield f"  and {len(counts) - MOST} more"


def _cue_of(ran: Ran, place: str) -> str:
    graded = next((g for g, _ in ran.examples if any(cue.where == place for cue in g.matcher.index.lines)), None)
    return cut(_cue(graded, place), LONGEST) if graded else place


def _gaps(ran: Ran, told: list[tuple[Story, bool]]) -> Iterator[str]:
    """Known gaps that are closed by now; they fail nothing."""
    for graded, found in ran.examples:
        for one in found:
            if one.state == "gap closed":
                yield f"note {place_of_example(graded, one)}: known gap of {one.noun} {one.id} is closed: “{cut(one.cue.text, LONGEST)}”"
    for story, bad in told:
        if story.todo and not bad:
            yield f"note {line(story.path)}:{story.line}: known gap {story.name} is closed; delete its `todo`"


def _wrong(count: Count) -> str:
    return f"{count.missed} missed, {count.false} false"


def _share(share: float | None) -> str:
    return "-" if share is None else f"{share:.3f}".lstrip("0") if share < 1 else "1"


def by_hand(ran: Ran) -> str:
    """The tests that accepting lets fail as before, or in part, a line each: with the keys for which only their author knows a value."""
    told = []
    for story, missed, _ in ran.stories:
        keys = dict.fromkeys(each.key for one in missed for each in one.differences if each.remedy is None)
        if keys and not story.todo:
            told.append(f"stays with you: {line(story.path)}:{story.line}: {story.name}: {', '.join(keys)}\n")
    return "".join(told)


def said_later(document: Document, change: str, left: tuple[Route, ...], *, written: bool) -> str:
    """What accepting would change or has changed, and what is left to the author."""
    rows = (
        [f"accepted in {line(document.path)}:" if written else "--accept would write:", show(change)] if change else []
    )
    for route in left:
        where = f"{line(document.path)}:{document.line(route)}"
        rows.append(f"{where}: `{route[-1]}` is written over several lines; change it by hand")
    return "\n".join(rows)
