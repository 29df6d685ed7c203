"""Whole interviews told in YAML, each about one behaviour, by the reader of ``interviewer test``; here also the manners."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from interviewer.authoring.testing.expectation import After
from interviewer.authoring.testing.play import judged, played
from interviewer.cli.suite import gather
from interviewer.cli.tested import story_lines
from interviewer.core.length import LONGEST
from interviewer.core.phrasing import heard_as, sentences, words

HERE = Path(__file__).parent
FILES = sorted(HERE.rglob("tests/*.yaml")) + sorted(HERE.glob("*.yaml"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_stories_hold(file: Path) -> None:
    """Every expectation of every story holds, and so do the manners that hold in every interview."""
    suite = gather([file], None)
    assert not suite.problems, "\n".join(map(str, suite.problems))
    failures: list[str] = []
    for staged in suite.stories:
        story, course = staged.story, list(played(staged.case, staged.story))
        missed = judged(story, course).missed
        failures += [story_lines(story, missed)] if missed else []
        said: set[str] = set()
        for step, after in course:
            failures += [f"{story.name}: {fault}" for fault in _bad_manners(after, said, opening=step is None)]
    assert not failures, "\n" + "\n".join(failures)


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
