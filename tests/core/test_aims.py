"""Questions after the aim in plain words, and after what is done with what was found."""

import pytest

from interviewer.core.facts.choosing import answer_to
from interviewer.core.facts.kind import AIM, HANDLED
from interviewer.core.facts.lore import lore_in
from interviewer.core.facts.query import query_of
from interviewer.core.scenario import Fact
from interviewer.core.text import Span
from interviewer.core.understanding.singles import Single

FACTS = {
    fact.topic: fact
    for fact in (
        Fact("objective", ("Fewer parcels that come back.",)),
        Fact(
            "users",
            ("Clerks see a parcel on a screen, and a doubtful parcel goes to the queue of the evening shift.",),
        ),
        Fact("error-cost", ("A parcel in the wrong queue is a day late.",)),
    )
}
LORE = lore_in(FACTS)


def _told(text: str) -> tuple[str, ...]:
    """The facts told to ``text``, which was heard to ask for others, too."""
    heard = ("users", "error-cost")
    single = Single(Span(0, len(text)), tuple((topic, frozenset({"parcel"})) for topic in heard))
    return answer_to(query_of(text, single, LORE), heard, FACTS, LORE).topics


@pytest.mark.parametrize(
    "text",
    [
        "What does the company want from this page?",
        "what do they hope to get out of the list",
        "What is the board after with this?",
        "What does management care about most?",
        "Is that in line with what they want?",
        "Does this match what the business cares about?",
    ],
)
def test_who_asks_for_the_aim_in_plain_words_is_told_the_goal(text: str) -> None:
    """Whatever else the question names, and also where one's own aim is put beside it."""
    assert _told(text) == ("objective",)


@pytest.mark.parametrize(
    "text",
    [
        "What does the company want to keep?",
        "What do they want from me?",
        "What do users want from this page?",
        "What does it expect as input?",
        "What do they expect for latency?",
        "Do we ask viewers what they want?",
    ],
)
def test_a_wish_for_one_thing_is_no_aim(text: str) -> None:
    """Neither is that of the users, nor what is expected of the candidate."""
    assert not AIM.search(text)


@pytest.mark.parametrize(
    "text",
    [
        "What happens to a parcel we think is doubtful?",
        "Where does a flagged parcel go?",
        "What is done with a parcel that was marked?",
    ],
)
def test_who_asks_what_is_done_is_not_told_the_price_of_a_mistake(text: str) -> None:
    """It is told by the fact that says where such a thing goes."""
    assert _told(text) == ("users",)


@pytest.mark.parametrize(
    "text",
    [
        "What happens if we lose a parcel?",
        "What happens to an honest parcel that we mark wrongly?",
        "How bad is a flagged parcel?",
    ],
)
def test_what_a_mistake_does_is_another_question(text: str) -> None:
    """A thing that was wrongly held back has its price."""
    assert not HANDLED.search(text)
