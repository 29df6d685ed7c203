"""Results of ``interviewer test`` as JUnit XML, for build servers."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from interviewer.authoring.testing.example import FAILS
from interviewer.authoring.testing.play import Missed
from interviewer.authoring.testing.run import Ran
from interviewer.cli.tested import place_of_example, verdict
from interviewer.cli.written import write_new
from interviewer.reporting.plain import line, show

Case = tuple[str, str, str, str, str]
"""(file, line, name, state, message); state is empty, ``failure`` or ``skipped``."""


def write_junit(file: Path, ran: Ran) -> None:
    """One ``testsuite`` of examples and one of tests. Signs that XML cannot hold are shown as symbols."""
    root = Element("testsuites", name="interviewer test")
    for name, cases in (("examples", list(_examples(ran))), ("tests", list(_stories(ran)))):
        _suite(root, name, cases)
    indent(root)
    file.parent.mkdir(parents=True, exist_ok=True)
    write_new(file, f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(root, encoding="unicode")}\n', force=True)


def _suite(root: Element, name: str, cases: list[Case]) -> None:
    states = [case[3] for case in cases]
    counts = {"tests": len(cases), "failures": states.count("failure"), "skipped": states.count("skipped"), "errors": 0}
    suite = SubElement(root, "testsuite", {"name": name} | {key: str(value) for key, value in counts.items()})
    for path, number, title, state, message in cases:
        case = SubElement(suite, "testcase", classname=line(path), name=line(title), file=line(path), line=number)
        if state:
            SubElement(case, state, message=line(message.split("\n", 1)[0])).text = show(message)


def _examples(ran: Ran) -> Iterator[Case]:
    for graded, found in ran.examples:
        for one in found:
            path, _, number = place_of_example(graded, one).rpartition(":")
            expected, actual = verdict(one)
            state = "failure" if one.state in FAILS else "skipped" if one.expected is None else ""
            message = f"known gap, now {one.state}" if state == "skipped" else f"expected {expected}, was {actual}"
            yield path, number, f"{one.noun} {one.id}: {one.cue.text}", state, f"{message}\n{one.cue.text}"


def _stories(ran: Ran) -> Iterator[Case]:
    for story, missed, _ in ran.stories:
        state = "skipped" if story.todo else "failure" if missed else ""
        message = f"known gap: {story.todo}" if story.todo else "\n".join(map(_told, missed))
        yield story.path, str(story.line), story.name, state, message


def _told(one: Missed) -> str:
    rows = [f"{each.key}: expected {each.wanted}, was {each.actual}" for each in one.differences]
    return f"line {one.line}: {'; '.join(rows)}\n  said: {one.said}\n  answer: {one.answer}\n  heard: {one.heard}"
