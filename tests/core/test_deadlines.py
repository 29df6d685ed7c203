"""Laws of the time for an answer and of what is kept: each has its fact, whatever else the question names."""

import pytest

from interviewer.core.facts.choosing import answer_to
from interviewer.core.facts.kind import DEADLINE, STORED
from interviewer.core.facts.lore import lore_in
from interviewer.core.facts.query import query_of
from interviewer.core.scenario import Fact
from interviewer.core.text import Span
from interviewer.core.understanding.singles import Single

FACTS = {
    fact.topic: fact
    for fact in (
        Fact("latency-budget", ("A list has forty milliseconds, and one that is some hours old is fine.",)),
        Fact("error-cost", ("A vulgar line that somebody pressed costs a newspaper article.",)),
        Fact("compute-budget", ("A hundred boxes and six people.",)),
        Fact("data-available", ("Two years of queries with every list that was shown.",)),
        Fact("privacy-rules", ("28 in a hundred let us read their address book.",)),
        Fact("scale", ("Ninety million searches a day.",)),
    )
}
LORE = lore_in(FACTS)


def told(text: str, *heard: str) -> tuple[str, ...]:
    """The facts that answer ``text``, of which the cues heard topics."""
    single = Single(Span(0, len(text)), tuple((topic, frozenset({"box"})) for topic in heard))
    return answer_to(query_of(text, single, LORE), heard, FACTS, LORE).topics


@pytest.mark.parametrize(
    "text",
    [
        "How fast does the box have to answer after a key is pressed?",
        "and how quickly must a line be shown on the box?",
        "How soon does a person need to see a list?",
        "How long may the box take to respond?",
        "How many milliseconds do we have for the box?",
        "how much time does it have to load",
    ],
)
def test_how_fast_it_has_to_answer_is_told_by_the_time_for_it(text: str) -> None:
    """One word of the case does not outweigh what is asked."""
    assert told(text, "compute-budget", "error-cost") == ("latency-budget",)


@pytest.mark.parametrize(
    "text",
    [
        "How fast do people type?",
        "How long do disputes take to come in?",
        "How quickly do the thieves use a card?",
        "How long do you keep the mails?",
        "How soon does a wave end?",
        "How many seconds long is a clip?",
        "Is it okay to assume that everybody is logged in?",
    ],
)
def test_how_fast_something_else_is_asks_for_no_deadline(text: str) -> None:
    """Only the answer of the system has one."""
    assert not DEADLINE.search(text)
    assert not STORED.search(text) or "keep" in text


@pytest.mark.parametrize(
    "text",
    [
        "Do you keep the old lists?",
        "do we log what was shown",
        "Is what people typed kept with the time?",
        "Are the old orders stored anywhere?",
        "Did they record the taps?",
    ],
)
def test_whether_something_is_kept_is_told_by_what_there_is(text: str) -> None:
    """And not by a fact in which its words stand beside something else."""
    assert STORED.search(text)
    assert told(text, "existing-system") in (("data-available",), ("privacy-rules",))
