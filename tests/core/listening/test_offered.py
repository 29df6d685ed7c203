"""Laws of what sounds like an offer, a question or ignorance, and is none: it is heard for what it is."""

import pytest

from interviewer.core.facts.choosing import answer_to
from interviewer.core.facts.lore import lore_in, pairs_in
from interviewer.core.facts.query import query_of
from interviewer.core.heard.demand import EXPERIENCE
from interviewer.core.heard.forgotten import without_forgotten
from interviewer.core.heard.own_question import without_own_question
from interviewer.core.listening.here import Here
from interviewer.core.listening.offered import with_offered
from interviewer.core.scenario import Fact
from interviewer.core.text import Span
from interviewer.core.understanding.singles import Single
from interviewer.core.understanding.understand import Understanding
from interviewer.core.wish import wishes
from tests.core.small_case import BIKES, Talk

FACTS = {
    fact.topic: fact
    for fact in (
        Fact("users", ("Five suggestions on a phone, new with every letter.",)),
        Fact("scope", ("Whole queries, from the first letter on.",)),
        Fact("latency-budget", ("A late list is one for letters already gone.",)),
    )
}


@pytest.mark.parametrize(
    "asked", ["Should I also show something before the first letter", "is the list empty before the first letter"]
)
def test_a_name_of_two_words_is_looked_for_as_one(asked: str) -> None:
    """The fact that holds both side by side answers, and not the one that holds either."""
    lore = lore_in(FACTS)
    told = answer_to(query_of(asked, Single(Span(0, len(asked))), lore), (), FACTS, lore)
    assert told.topics == ("scope",)
    assert told.named


def test_only_words_about_the_case_make_a_name() -> None:
    """Grammar and amounts stand beside anything."""
    assert pairs_in("We have to show the first letter to five people.") == pairs_in("first letter")
    assert len(pairs_in("first letter")) == 1


@pytest.mark.parametrize(
    "text", ["Should I also serve drivers with a phone?", "Do you want me to include drivers with a phone?"]
)
def test_an_offer_that_a_fact_answers_is_a_question(text: str) -> None:
    """Whether something belongs to the design is for the case to say."""
    assert with_offered(Here(BIKES, text), Understanding(text, acts=("check-in",))).acts == ("clarifying-question",)


@pytest.mark.parametrize("text", ["Should I explain the racks?", "Should I go on?", "Do you want me to add the loss?"])
def test_an_offer_to_speak_stays_one(text: str) -> None:
    """What is about the talk, or what no fact knows of, is no question after one."""
    assert with_offered(Here(BIKES, text), Understanding(text, acts=("check-in",))).acts == ("check-in",)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Hours and days. Do you want me to choose a model now?", "model"),
        ("Should I propose features next?", "features"),
        ("Would you like me to outline the evaluation?", "evaluation"),
    ],
)
def test_an_offer_to_turn_to_a_part_is_a_wish_to(text: str, topic: str) -> None:
    """Nobody who asks whether it is time for the model wants to be told a fact."""
    assert [wish.topic for wish in wishes(text)] == [topic]


@pytest.mark.parametrize("text", ["Should I choose a model?", "Would you like me to go on?", "Should I pick trees?"])
def test_a_choice_handed_over_is_no_wish(text: str) -> None:
    """It is handed back, as ever."""
    assert not list(wishes(text))


@pytest.mark.parametrize(
    "text",
    [
        "What would stop me? If the call centre is flooded.",
        "When do I stop? Once the false alarms pass a tenth.",
        "How would we know? By the disputes that come in.",
        "What would convince us? Two weeks without complaints.",
    ],
)
def test_a_question_that_is_answered_in_the_next_breath_asks_nobody(text: str) -> None:
    """It begins an answer."""
    assert "?" not in without_own_question(text)
    assert len(without_own_question(text)) == len(text)


@pytest.mark.parametrize(
    "text",
    ["When do we start? I am ready.", "What do we log?", "Who owns it? By whom is it paid?", "Why not? I like it."],
)
def test_a_question_to_the_interviewer_stays_one(text: str) -> None:
    """Nothing behind it answers it."""
    assert without_own_question(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Then I'd rank them with... I keep forgetting the name, the one with pairwise trees. Can you remind me?",
        "I'd use, what is it called, boosted trees for mixed columns.",
        "A tree over letters, I can't remember the term, with the best at each node.",
    ],
)
def test_a_name_that_is_looked_for_is_no_ignorance(text: str) -> None:
    """The thing is described, and that is what counts."""
    assert without_forgotten(text) != text
    assert len(without_forgotten(text)) == len(text)


@pytest.mark.parametrize(
    "text",
    ["I forgot the name.", "I forgot how that works.", "Can you remind me what the budget was?", "What is it called?"],
)
def test_who_describes_nothing_does_not_know(text: str) -> None:
    """There is nothing to go by without the name."""
    assert without_forgotten(text) == text


def test_who_lacks_a_name_is_told_that_it_does_not_matter() -> None:
    """And the talk goes on with what was said."""
    talk = Talk()
    talk.hear("I keep forgetting the name, but fewer racks run empty in the morning that way [goal 2].")
    assert talk.moves[0].because == "a name was looked for"
    assert talk.kinds[-1] == "probe"


@pytest.mark.parametrize(
    "text",
    [
        "What is it in your own experience that candidates most often forget?",
        "What do most applicants miss?",
        "How would you have designed it yourself?",
    ],
)
def test_a_question_after_experience_is_one(text: str) -> None:
    """The interviewer has none, and no fact of the case is what is asked for."""
    assert EXPERIENCE.search(text)


@pytest.mark.parametrize("text", ["Do thieves forget old bikes?", "What do most drivers miss?"])
def test_what_people_of_the_case_do_is_no_experience_of_the_interviewer(text: str) -> None:
    """It is a question about the case."""
    assert not EXPERIENCE.search(text)
