"""Laws of what goes along to a new place: who parts it from what does not has answered."""

import pytest

from interviewer.core.listening.carried import ASKS, with_carried
from interviewer.core.listening.here import Here
from interviewer.core.rubric import Level
from interviewer.core.understanding.understand import Finding, Understanding
from tests.core.small_case import BIKES

PUT = "We open in Vietnam in ten weeks. What carries over from your system, and what doesn't?"
WANTS = frozenset({"localization", "cold-start"})


def shown(text: str, *found: Finding, wants: frozenset[str] = WANTS, put: str = PUT) -> tuple[Finding, ...]:
    """What ``text`` shows as an answer to the line ``put``, besides what was ``found``."""
    return with_carried(Here(BIKES, text, put, aims=wants), Understanding(text, found)).findings


def made(text: str) -> dict[str, Level]:
    """The same by point."""
    return {f.id: f.level for f in shown(text)}


@pytest.mark.parametrize(
    "text",
    [
        "What carries over are sender reputation and the links; what doesn't are word lists, the tokeniser and the thresholds.",
        "The connection features travel. The word features I would have to relearn on local mail, since spelling differs.",
        "Carries over: reputation, headers, the spam traps. Doesn't: subject words, holidays, bank names.",
        "The pipeline and the trap addresses stay, but the text model has to be retrained on reports from there.",
        "Anything about the sending machine still works, whereas vocabulary and the cut of the score need to be set anew.",
        "The stream and the store are the same. Thresholds, raters and the list of banks are local.",
    ],
)
def test_an_answer_that_parts_what_goes_along_from_what_does_not_makes_the_point(text: str) -> None:
    """Whatever it names on either side, what is shared and what differs is the point; it makes no other."""
    assert made(text) == {"localization": Level.EXPLAINED}


@pytest.mark.parametrize(
    "text",
    [
        "Some of it carries over and some doesn't.",
        "Everything stays as it is.",
        "I would use the same system there, since mail is mail.",
        "The text model has to be retrained on reports from there.",
        "I would wait for reports, and train a second model on them.",
        "What carries over from the other countries, the word lists? And what is different there?",
    ],
)
def test_one_side_alone_or_neither_by_name_makes_none(text: str) -> None:
    """All stays, all is new, and words without a thing part nothing; nor does a question."""
    assert made(text) == {}


def test_of_a_place_without_a_past_it_is_what_to_begin_with() -> None:
    """Where nothing else about places is wanted, and only where the line asks what goes along."""
    text = "Road types and weather stay the same; turn times and rush hours have to be learned anew."
    wants = frozenset({"cold-start"})
    assert [f.id for f in shown(text, wants=wants)] == ["cold-start"]
    assert not shown(text, wants=wants, put="No past rides there. What do you show?")


def test_what_was_heard_stands() -> None:
    """A point that was explained in other words keeps them, and nothing is made of what the line does not want."""
    text = "Reputation and headers stay; words, banks and thresholds must be relearnt."
    held = Finding("localization", Level.EXPLAINED, (), ("said",))
    assert shown(text, held) == (held,)
    assert not shown(text, wants=frozenset({"privacy"}))


@pytest.mark.parametrize(
    ("line", "asks"),
    [
        (PUT, True),
        ("Which parts of your design still hold?", True),
        ("Week one in a new city. What carries over from the others?", True),
        ("How long do you keep the raw data?", False),
        ("Where do the labels come from?", False),
    ],
)
def test_a_line_asks_for_what_goes_along(line: str, asks: bool) -> None:
    """It says so."""
    assert bool(ASKS.search(line)) == asks
