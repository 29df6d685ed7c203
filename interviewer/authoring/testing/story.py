"""A ``tests/1`` file to stories: who says what, and what must come of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel

from interviewer.authoring.document import Document
from interviewer.authoring.fields import key_of
from interviewer.authoring.pack import Shaping, strictly
from interviewer.authoring.problem import Diagnostic, Route
from interviewer.authoring.source import read_document
from interviewer.authoring.testing.expectation import Expectation
from interviewer.authoring.tests_file import Held, StoryShape, TestsFile, TurnShape
from interviewer.core.act import Act, AskHint, Finish, Reply, Skip, Tick
from interviewer.core.case import Settings

A_MINUTE = 60.0
"""Seconds between two turns that name no time."""
_ACTS: dict[str, type[AskHint] | type[Skip] | type[Finish] | type[Tick]] = {
    "hint": AskHint,
    "skip": Skip,
    "finish": Finish,
    "wait": Tick,
}


@dataclass(frozen=True, slots=True)
class Step:
    """One turn of a story."""

    act: Act
    """What the candidate does."""
    said: str
    """The candidate's words, or what they do instead."""
    line: int
    """Where the turn begins, from 1."""
    until: str
    """Thread that must be reached before the next turn; empty: do it once."""
    expected: tuple[Expectation, ...]
    """What should hold after it."""


@dataclass(frozen=True, slots=True)
class Story:
    """One test."""

    name: str
    """As the author calls it."""
    path: str
    """The file as the reader would open it."""
    line: int
    """Where the test begins, from 1."""
    scenario: str
    """Id of the case that it plays."""
    settings: Settings
    """How the interview is held."""
    todo: str
    """Why it is a known gap; empty: it must pass."""
    opening: tuple[Expectation, ...]
    """What should hold before the first turn."""
    steps: tuple[Step, ...]
    """The candidate's turns, in order."""
    report: tuple[Expectation, ...]
    """What should hold of the report."""
    at: Route
    """Where the name of the case stands in the file."""

    @property
    def replies(self) -> tuple[str, ...]:
        """All that the candidate says, in order."""
        return tuple(step.act.text for step in self.steps if isinstance(step.act, Reply))


@dataclass(frozen=True, slots=True)
class LoadedTests:
    """A file of tests as far as it could be read."""

    stories: tuple[Story, ...]
    """In file order."""
    document: Document | None
    """None when nothing could be read of the file."""
    diagnostics: tuple[Diagnostic, ...]
    """All problems of reading and shape, sorted; tests that have one are left out."""
    torn: frozenset[Route] = frozenset()
    """What was mended only to be looked at, so that its test is not left out; empty unless that was asked for."""


def load_tests_file(file: Path, path: str, shaping: Shaping = strictly) -> LoadedTests:
    """The stories in ``file``, which messages call ``path``."""
    document, found = read_document(file, path)
    if document is None:
        return LoadedTests((), None, found)
    document, shape, problems, torn = shaping(document)
    found = tuple(sorted((*found, *(document.diagnose(problem) for problem in problems))))
    if not isinstance(shape, TestsFile):
        return LoadedTests((), document, found)
    stories = tuple(_story(document, shape, name, story) for name, story in shape.tests.items())
    return LoadedTests(stories, document, found, torn)


def _story(document: Document, file: TestsFile, name: str, shape: StoryShape) -> Story:
    top: Route = ("tests", name)
    return Story(
        name=name,
        path=document.path,
        line=document.key_line(top),
        scenario=shape.scenario or file.scenario or "",
        settings=_settings(file, shape),
        todo=shape.todo,
        opening=tuple(_expected(shape.opening, (*top, "opening"))),
        steps=tuple(_steps(document, shape.turns, (*top, "turns"))),
        report=tuple(_expected(shape.report, (*top, "report"))),
        at=(*top, "scenario") if shape.scenario else ("scenario",),
    )


def _settings(file: Held, story: Held) -> Settings:
    """The story's own words, then the file's, then those of ``Settings``."""
    keys = ("seed", "minutes", "level", "persona", "mode", "focus")
    named = {key: getattr(story, key) if getattr(story, key) is not None else getattr(file, key) for key in keys}
    return Settings(**{key: value for key, value in named.items() if value is not None})


def _steps(document: Document, turns: tuple[TurnShape, ...], top: Route) -> Iterator[Step]:
    at = 0.0
    for number, turn in enumerate(turns):
        at = at + A_MINUTE if turn.at is None else turn.at
        act: Act = _ACTS[turn.do](at) if turn.do else Reply(turn.say or "", at)
        yield Step(
            act,
            f"({turn.do})" if turn.do else turn.say or "",
            document.line((*top, number)),
            turn.until or "",
            tuple(_expected(turn.expect, (*top, number, "expect"))),
        )


def _expected(shape: BaseModel, top: Route) -> Iterator[Expectation]:
    """What ``shape`` names, in the order in which the author wrote it."""
    for name in type(shape).model_fields:
        wanted = getattr(shape, name)
        if wanted is not None:
            yield Expectation(key_of(name), wanted, (*top, key_of(name)))
