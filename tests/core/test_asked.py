"""Laws of questions that an author knows: their words tell which fact a question in other words asks for, and which none answers."""

import pytest

from interviewer.core.facts.asked import LEAST, MOST, Asked
from interviewer.core.facts.choosing import Answer, answer_to
from interviewer.core.facts.lore import Lore, lore_in, stems
from interviewer.core.facts.query import Query, query_of
from interviewer.core.facts.sought import Sought
from interviewer.core.facts.weighed import WEIGHTS, Weighed
from interviewer.core.scenario import ANYTHING_ELSE, Fact
from interviewer.core.text import Span
from interviewer.core.understanding.singles import Single

LOADERS = ("who loads the crates?", "which crew loads at night?", "who carries crates?")
CROWDS = ("how busy is the harbour?", "is the harbour crowded?", "how crowded does it get?")
CRANES = ("what colour are the cranes?", "who painted the cranes?")
KNOWN = {
    fact.topic: fact
    for fact in (
        Fact("users", ("Dock workers at night.",), examples=LOADERS),
        Fact("scale", ("Nine thousand a day.",), examples=CROWDS),
        Fact("markets", ("Three ports.",)),
        Fact(ANYTHING_ELSE, ("That is open.",), examples=CRANES),
    )
}
FACTS = {topic: fact for topic, fact in KNOWN.items() if topic != ANYTHING_ELSE}
LORE = lore_in(KNOWN)
UNKNOWING = lore_in({topic: Fact(topic, fact.say) for topic, fact in KNOWN.items()})


def query(text: str) -> Query:
    """``text`` as a question that no cue hears."""
    return query_of(text, Single(Span(0, len(text))), LORE)


def weighed(text: str, lore: Lore = LORE) -> Weighed:
    """``text`` beside the facts."""
    return Weighed(Sought(query(text), (), FACTS, lore))


def unit(text: str, topic: str, name: str) -> float:
    """The unit ``name`` of ``WEIGHTS`` for ``topic``."""
    return dict(zip(WEIGHTS, weighed(text).features(topic), strict=True))[name]


@pytest.mark.parametrize(
    ("text", "told"), [("Which crew carries the crates?", "users"), ("Does the harbour get crowded?", "scale")]
)
def test_a_question_in_other_words_finds_the_fact_whose_examples_share_them(text: str, told: str) -> None:
    """No word of it stands in the fact, and the rules alone leave it open."""
    assert answer_to(query(text), (), FACTS, LORE).topics == (told,)
    assert answer_to(query(text), (), FACTS, UNKNOWING) == Answer()


def test_words_speak_for_the_fact_they_ask_for_and_against_the_others_within_bounds() -> None:
    """What nobody asked with says nothing, and nothing is said of a fact without examples."""
    mine, asked = stems("who loads crates"), LORE.asked
    assert LEAST <= asked.speaks(mine, "scale") < 0 < asked.speaks(mine, "users") <= MOST
    assert asked.speaks([*mine, "zeppelin"], "users") == asked.speaks(mine, "users")
    assert asked.speaks(mine, "markets") == 0
    spoken = unit("Who loads crates?", "users", "log odds by the words of its examples")
    assert spoken == pytest.approx(asked.speaks(mine, "users"))


def test_the_same_question_is_the_nearest_and_a_rare_word_brings_nearer_than_a_common_one() -> None:
    """Likeness is 1 for the same words in any order, and no topic is near that shares none."""
    known = {"a": {"red", "fish"}, "b": {"red", "bird"}, "c": {"red", "bird", "nest"}}
    asked = Asked(tuple((topic, frozenset(words)) for topic, words in known.items()))
    assert asked.nearest(frozenset({"fish", "red"}))["a"] == pytest.approx(1)
    near = asked.nearest(frozenset({"fish", "bird"}))
    assert near["a"] > near["b"] > near["c"] > 0
    assert Asked().nearest(frozenset({"red"})) == asked.nearest(frozenset()) == asked.nearest(frozenset({"cow"})) == {}


def test_what_no_fact_answers_pulls_a_question_away_from_all_of_them() -> None:
    """An example under ``anything-else`` is no candidate, and the nearer it is the less speaks for any fact."""
    text, name = "Who painted the cranes?", "likeness of the nearest one that no fact answers"
    assert unit(text, "users", name) == pytest.approx(1)
    assert unit("Which crew carries the crates?", "users", name) == 0
    assert not answer_to(query(text), (), FACTS, LORE).topics
    assert weighed(text).odds("users") < weighed(text, lore_in(FACTS)).odds("users")


def test_only_one_fact_has_the_nearest_example() -> None:
    """What no fact answers may be nearer, and takes that from none of them."""
    name = "no fact has a nearer one"
    assert [t for t in FACTS if unit("Who painted the crates and the cranes?", t, name)] == ["users"]
    assert not any(unit("zeppelins?", t, name) for t in FACTS)


def test_a_fact_that_cannot_know_leaves_the_answer_to_the_next() -> None:
    """An amount of what nobody speaks of is told by none, however near an example comes; a word of an example is spoken of."""
    assert answer_to(query("How many zeppelins does the crew load at night?"), (), FACTS, LORE).topics == ()
    assert weighed("How many crates?").knows(stems("crates")[0])
    assert not weighed("How many cranes?").knows(stems("cranes")[0])


@pytest.mark.parametrize(
    "text", ["Who is it?", "How many cranes are there?", "How much is it?", "Any logs?", "Why?", ""]
)
@pytest.mark.parametrize(
    "known",
    [
        {},
        {ANYTHING_ELSE: KNOWN[ANYTHING_ELSE]},
        {"users": Fact("users", ("Dock workers.",)), ANYTHING_ELSE: KNOWN[ANYTHING_ELSE]},
        {"own": Fact("own", ("Dock workers.",), examples=("",)), "markets": Fact("markets", ("Three ports.",))},
    ],
    ids=["no facts", "nothing but what none answers", "examples of that alone", "an empty example of an own topic"],
)
def test_a_case_may_know_as_little_as_it_likes(known: dict[str, Fact], text: str) -> None:
    """Whatever is asked, only facts of the case are told or come near."""
    facts, lore = {t: f for t, f in known.items() if t != ANYTHING_ELSE}, lore_in(known)
    answer = answer_to(query_of(text, Single(Span(0, len(text))), lore), ("users", "goal"), facts, lore)
    assert {*answer.topics, *filter(None, [answer.near])} <= facts.keys()
