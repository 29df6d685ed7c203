"""Whole interviews in YAML, replayed: each file beside this one is a story about one behaviour, told with a real case.

``format: tests/1``; ``scenario`` is the id of a shipped case or a whole ``scenario/1`` map; ``settings`` are those of
``Settings``. A turn is ``say: text`` or ``do: hint | skip | finish | tick``; ``at`` is its time in seconds (default: a
minute after the one before); ``until: thread`` repeats it until that is talked about; ``expect`` (and ``opening``) hold
what must be true after it (see ``CHECKS``).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from interviewer.authoring.merge import adds_cues, merge_case
from interviewer.authoring.pack import load_scenario_file
from interviewer.core.act import Act, AskHint, Finish, Move, Reply, Skip, Tick
from interviewer.core.case import Case, Settings
from interviewer.core.interview import Interview, begin, step
from interviewer.core.message import LONGEST
from interviewer.core.phrasing import heard_as, sentences, words
from interviewer.core.rubric import Rubric
from interviewer.core.scenario import Scenario
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.understand import Understanding, understand
from interviewer.library import load_case, load_marking

HERE = Path(__file__).parent
KEYS: dict[str, type[AskHint] | type[Skip] | type[Finish] | type[Tick]] = {
    "hint": AskHint,
    "skip": Skip,
    "finish": Finish,
    "tick": Tick,
}


@dataclass(frozen=True)
class After:
    """An interview after one turn of a story."""

    interview: Interview
    moves: tuple[Move, ...]

    @property
    def text(self) -> str:
        return " ".join(move.text for move in self.moves)

    def level(self, id: str) -> int:
        return int(self.interview.coverage.level(id))


CHECKS: dict[str, Callable[[After, Any], bool]] = {
    "moves": lambda a, kinds: [m.kind for m in a.moves] == kinds,
    "has": lambda a, kinds: set(kinds) <= {m.kind for m in a.moves},
    "has-not": lambda a, kinds: not set(kinds) & {m.kind for m in a.moves},
    "last": lambda a, kind: a.moves[-1].kind == kind,
    "probe": lambda a, kind: a.moves[-1].probe == kind,
    "want": lambda a, id: a.moves[-1].want == id,
    "want-not": lambda a, id: all(m.want != id for m in a.moves),
    "contains": lambda a, parts: all(part in a.text for part in parts),
    "lacks": lambda a, parts: not any(part.casefold() in a.text.casefold() for part in parts),
    "because": lambda a, part: any(part in m.because for m in a.moves),
    "questions": lambda a, count: a.text.count("?") == count,
    "covered": lambda a, levels: {id: a.level(id) for id in levels} == levels,
    "provenance": lambda a, by: {id: a.interview.coverage.credits[id].provenance for id in by} == by,
    "thread": lambda a, id: a.interview.thread.id == id,
    "thread-not": lambda a, id: a.interview.thread.id != id,
    "area": lambda a, area: a.interview.thread.area == area,
    "kind": lambda a, kind: a.interview.thread.kind == kind,
    "visited-not": lambda a, ids: not set(ids) & set(a.interview.said.visited),
    "pitfalls": lambda a, by: {p.pitfall: p.standing for p in a.interview.pushbacks if p.pitfall in by} == by,
    "told": lambda a, topics: set(topics) <= set(a.interview.said.told),
    "hints": lambda a, count: a.interview.hints_used == count,
    "ended": lambda a, reason: a.interview.ended == reason,
    "silent": lambda a, silent: (not a.moves) == silent,
}
"""What a story can expect of the message after a turn, and of the interview then."""


@cache
def case_of(scenario: str) -> Case:
    """A shipped case with its real ear."""
    loaded = load_case(scenario)
    return _heard_by(loaded.scenario, loaded.rubric, loaded.index)


def inline_case(scenario: dict[str, Any], folder: Path) -> Case:
    """A case written inside a story; it brings no cues of its own, so that the shared index serves."""
    file = folder / "scenarios" / f"{scenario['id']}.yaml"
    file.parent.mkdir()
    file.write_text(yaml.safe_dump(scenario, sort_keys=False), encoding="utf-8")
    loaded = load_scenario_file(file, folder)
    assert loaded.scenario, loaded.diagnostics
    assert not adds_cues(loaded.scenario)
    shared = load_marking(loaded.scenario.uses)
    return _heard_by(loaded.scenario, merge_case(loaded.scenario, shared.rubric), shared.index)


def _heard_by(scenario: Scenario, rubric: Rubric, index: Index) -> Case:
    matcher = Matcher(index)

    def ear(text: str, asked: str, opening: bool) -> Understanding:
        return understand(matcher, text, asked=asked, opening=opening)

    return Case(scenario, rubric, ear)


def played(case: Case, settings: Settings, turns: list[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], After]]:
    """Each turn of a story with what came of it; the opening comes first, as an empty turn."""
    interview, moves = begin(case, settings)
    yield {}, After(interview, moves)
    at = 0.0
    for turn in turns:
        at = float(turn.get("at", at + 60))
        act: Act = Reply(turn["say"], at) if "say" in turn else KEYS[turn["do"]](at)
        interview, moves = step(interview, act)
        while not interview.is_over and interview.thread.id != turn.get("until", interview.thread.id):
            interview, moves = step(interview, act)
        yield turn, After(interview, moves)


def stories() -> list[Any]:
    return [pytest.param(file, id=file.stem) for file in sorted(HERE.glob("*.yaml"))]


@pytest.mark.parametrize("file", stories())
def test_story_replays(file: Path, tmp_path: Path) -> None:
    """Every expectation of the story holds, and so do the manners that hold in every interview."""
    story = yaml.safe_load(file.read_text(encoding="utf-8"))
    assert story["format"] == "tests/1"
    inline = isinstance(story["scenario"], dict)
    case = inline_case(story["scenario"], tmp_path) if inline else case_of(story["scenario"])
    settings = Settings(**{**story.get("settings", {}), "focus": tuple(story.get("settings", {}).get("focus", ()))})
    said: set[str] = set()
    failures: list[str] = []
    for number, (turn, after) in enumerate(played(case, settings, story["turns"])):
        expect = turn.get("expect", {}) if number else story.get("opening", {})
        where = f"{file.name} turn {number} ({turn.get('say', turn.get('do', 'opening'))!r:.60})"
        failures += [
            f"{where}: {check}: {wanted!r}\n{_account(after)}"
            for check, wanted in expect.items()
            if not CHECKS[check](after, wanted)
        ]
        failures += [f"{where}: {fault}" for fault in _bad_manners(after, said, opening=number == 0)]
    assert not failures, "\n" + "\n".join(failures)


def _account(after: After) -> str:
    """What really happened, for the one who has to find out why."""
    found = after.interview.turns[-1].understanding
    points = [f"{f.id} {int(f.level)}" for f in (*found.findings, *found.pitfalls)] if found else []
    heard = f"{points} {found.acts} {found.topics} {found.leads}" if found else "-"
    moves = [(move.kind, move.probe, move.want) for move in after.moves]
    return f"    said: {after.text}\n    moves: {moves}\n    heard: {heard}\n    thread: {after.interview.thread.id}"


def _bad_manners(after: After, said: set[str], *, opening: bool) -> Iterator[str]:
    """What no interviewer does in any story."""
    for move in after.moves:
        if not move.because:
            yield f"no reason for: {move.text}"
        for sentence in map(heard_as, sentences(move.text)):
            if sentence in said:
                yield f"said twice: {sentence}"
            said.add(sentence)
    asked = [m for m in after.moves if "?" in m.text and m.kind != "fact"]
    if len(asked) > 1:
        yield f"two questions: {[m.text for m in asked]}"
    if "!" in after.text:
        yield f"an exclamation mark: {after.text}"
    size = words(after.text)
    if size > LONGEST + (30 if opening else 15) and not all(m.kind in ("fact", "acknowledge") for m in after.moves):
        yield f"{size} words: {after.text}"
