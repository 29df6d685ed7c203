"""Laws of rubrics/mistakes: made mistakes are heard in words never met, and whoever warns, weighs or speaks of something near makes none."""

from pathlib import Path

import pytest

from interviewer import library
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.right_way import right_ways
from interviewer.core.understanding.understand import understand
from interviewer.library.search import known

SHIPPED = (library.shipped(),)
TABLE = (Path(__file__).parent / "mistakes.txt").read_text("utf-8")
"""Mistake, then its sentences: ``+`` makes it, ``-`` makes none, ``~`` makes it and goes unheard."""


def sentences(sign: str) -> list[tuple[str, str]]:
    """(mistake, sentence) of the rows with ``sign``."""
    found, id = [], ""
    for row in TABLE.splitlines():
        if row[:2] == f"{sign} ":
            found.append((id, row[2:]))
        elif row and row[:2] not in ("+ ", "- ", "~ ", "# "):
            id = row
    return found


@pytest.fixture(scope="module")
def both() -> Matcher:
    """The two shipped rubrics, as the cases hear them."""
    return Matcher(library.load_index(("core", "mistakes"), SHIPPED))


@pytest.fixture(scope="module")
def own() -> frozenset[str]:
    """The mistakes of the second rubric."""
    return frozenset(p.id for p in library.load_rubric("mistakes", SHIPPED).pitfalls)


def test_mistakes_are_heard_in_words_never_met(both: Matcher) -> None:
    """Each by its own name, whatever else the sentence shows."""
    unheard = [(id, s) for id, s in sentences("+") if id not in {p.id for p in understand(both, s).pitfalls}]
    assert unheard == []
    assert len(sentences("+")) > 10 * len(sentences("~"))


def test_nobody_is_accused_who_makes_none(both: Matcher, own: frozenset[str]) -> None:
    """A false accusation is worse than a miss."""
    accused = {s: made for _, s in sentences("-") if (made := own & {p.id for p in understand(both, s).pitfalls})}
    assert accused == {}


def test_every_mistake_has_sentences_and_a_way_out(own: frozenset[str]) -> None:
    """Ten of each kind at least, and what takes it back."""
    for sign in "+-":
        ids = [id for id, _ in sentences(sign)]
        assert all(ids.count(id) >= 10 for id in own)
    assert all(p.remedies for p in library.load_rubric("mistakes", SHIPPED).pitfalls)


def test_every_shipped_case_hears_them() -> None:
    """Beside the shared rubric, which stands first."""
    for id in known("scenario", SHIPPED):
        assert library.load_case(id, SHIPPED).scenario.uses == ("core", "mistakes")


def test_the_second_rubric_changes_nothing_of_the_first(core: Matcher, both: Matcher, own: frozenset[str]) -> None:
    """What is understood beside it differs by its own mistakes alone, but for core mistakes that only sounded like one of them."""
    for _, sentence in (*sentences("+"), *sentences("-")):
        alone, beside = understand(core, sentence), understand(both, sentence)
        assert [f[:3] for f in alone.findings] == [f[:3] for f in beside.findings]
        assert set(beside.acts) - set(alone.acts) <= {"answer"}
        assert {p.id for p in beside.pitfalls} - own <= {p.id for p in alone.pitfalls}


def test_every_shipped_mistake_says_what_mends_it(both: Matcher) -> None:
    """By considerations that there are, what settles it beforehand among them; and by the words of the right way, which its own why and advice use."""
    core, more = (library.load_rubric(id, SHIPPED) for id in ("core", "mistakes"))
    known = {c.id for c in core.considerations}
    for one in (*core.pitfalls, *more.pitfalls):
        assert one.remedies <= known
        assert one.remedies >= {*one.settled_by}
        named = {way.pitfall for way in right_ways(both, f"{one.why} {one.raise_it}")}
        assert one.id in named, one.id
