"""Laws of answers to a line that asks for a point which only a case has, and which no learnt table knows."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from interviewer import library
from interviewer.core.rubric import Concept, Level, Rubric
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.leaning_table import PackedLeanings
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.own_point import own_point
from interviewer.core.understanding.own_words import own_points
from interviewer.core.understanding.reply import read
from interviewer.core.understanding.understand import Finding, understand
from tests.core.understanding.rubrics import consideration, lines

NEWS = ("breaking-queries", "There is big news at noon. When does your list know about it?")
SLIPS = ("misspelt-prefix", "Fingers slip on a small screen. What does your system do then?")
ANSWERS = (
    ("spam-filter", "campaign-lookalikes", "The same thing arrives in ten thousand boxes, a word changed in each. What do you see?",
     "Boil each one down to a few fingerprints of its pieces and watch for a pile that shares most of them within the hour."),
    ("typeahead", *NEWS, "Within ten minutes, since I keep a running tally of the newest searches beside the long memory."),
    ("fraud-detection", "unseen-outcomes", "You never learn what became of the payments you refused. What does that do to your data?",
     "We only hear back about those that went through, so I would wave a small random handful past the rule."),
    ("eta-prediction", "shown-promise", "A rider reads seven minutes. How will she understand it?",
     "She takes it as a pledge, so I would say six to nine and rather come early than late."),
    ("video-recommendation", "hollow-taps", "When does somebody tap and wish they had not?",
     "When the thumbnail oversells and they are gone in five seconds, so I only believe a tap that is followed by real watching."),
    ("who-to-follow", "celebrity-hubs", "One of the friends is a pop singer with millions of followers. What then?",
     "Her link tells me next to nothing, so I divide by how many people she is tied to."),
)  # fmt: skip
"""A case, a point that only it has, a line that asks for it, and an answer that none of its cues hears."""
BESIDE = (
    ("typeahead", *SLIPS, "I'd run an A/B test per person for two weeks and look at the searches that end well."),
    ("typeahead", "prefix-index", "What do you keep in memory, and in which structure?",
     "We keep nothing about people without consent, and raw queries are deleted after thirty days."),
    ("fraud-detection", "investigation-capacity", "Sixty analysts close 2,400 cases a day. Your model flags 9,000. What now?",
     "Chargebacks come weeks later, so the last two months have no labels yet and are left out."),
    ("eta-prediction", "sudden-incidents", "A lorry tips over at five. When does your number know?",
     "We would retrain every Sunday and roll back when the error rises."),
    ("video-recommendation", "creators-side", "Three hundred channels could fill the whole page. What would the others do?",
     "Two towers for the candidates, then a ranker with watch time as the target."),
    ("who-to-follow", "contact-book-consent", "You know whose phone number is in an address book. What may you show because of it?",
     "I would measure it by accounts followed per session and by retention after a month."),
)  # fmt: skip
"""The same with an answer that goes beside the line."""
NOTHING_SAID = (
    "That is a really important point and one has to plan it well.",
    "I have no idea how a list finds out about news within minutes.",
    "Would you put such news beside the memory of usual things?",
    "How news of the last minutes gets in can wait, I'd leave it for later.",
    "My old team had a running tally of new searches for that.",
)
"""Hollow words, ignorance, a question back, a deferral and what others did, with words of ``NEWS``."""


@cache
def matcher(case: str) -> Matcher:
    """A shipped case, ready to read."""
    return Matcher(library.load_case(case, (library.shipped(),)).index)


def heard(case: str, id: str, asked: str, text: str, *wants: str) -> Finding | None:
    """What ``text`` shows of ``id`` as an answer to ``asked``."""
    found = understand(matcher(case), text, asked=asked, opening=False, wants=wants).findings
    return next((one for one in found if one.id == id), None)


@pytest.mark.parametrize(("case", "id", "asked", "text"), ANSWERS, ids=[id for _, id, *_ in ANSWERS])
def test_an_own_point_that_a_line_asks_for_is_heard_in_other_words(case: str, id: str, asked: str, text: str) -> None:
    """It counts behind the line alone, and says by which words."""
    assert heard(case, id, asked, text) is None
    found = heard(case, id, asked, text, id)
    assert found
    assert str(found.why[0]).startswith("answers the line: ")
    assert found.by_answer


@pytest.mark.parametrize(("case", "id", "asked", "text"), BESIDE, ids=[id for _, id, *_ in BESIDE])
def test_what_goes_beside_the_line_is_no_answer_to_it(case: str, id: str, asked: str, text: str) -> None:
    """Words of the same case that lean to another point show that one."""
    assert heard(case, id, asked, text, id) is None


@pytest.mark.parametrize("text", NOTHING_SAID)
def test_whoever_says_nothing_of_their_own_has_not_answered(text: str) -> None:
    """Also with words that the author of the point used."""
    assert heard("typeahead", *NEWS, text, NEWS[0]) is None


def test_an_unless_takes_an_answer_back() -> None:
    """What its author bars is barred behind the line, too."""
    text = "Let the weight decay from minute to minute, then sudden spikes of this hour beat what was usual."
    assert heard("typeahead", *NEWS, text, NEWS[0]) is None
    assert heard("typeahead", *NEWS, text.replace("weight", "tally"), NEWS[0])


def test_what_a_line_asks_for_besides_is_not_presumed() -> None:
    """Where another thing that was asked for stands by itself, shared words show no own point."""
    id, asked, text = next((id, asked, text) for _, id, asked, text in ANSWERS if id == "unseen-outcomes")
    also = f"{text} The labels are chargebacks, which the bank reports."
    assert heard("fraud-detection", id, asked, also, id)
    assert heard("fraud-detection", id, asked, also, id, "labels") is None


def test_few_shared_words_name_at_most() -> None:
    """An answer explains where it shares much with what the author wrote."""
    asked = "The sender is honest and the link to leave the list works. What would you offer the reader?"
    found = heard("spam-filter", "solicited-bulk", asked, "The spam folder per user then, I guess.", "solicited-bulk")
    assert found
    assert found.level == Level.MENTIONED


def held_back(case: str) -> Iterator[tuple[str, bool]]:
    """(list, whether it is an answer) of the examples of two own points, each left out of what the author wrote."""
    loaded = library.load_case(case, (library.shipped(),))
    base, own = loaded.index.layers[0], loaded.scenario.own
    for point in own.considerations[:2]:
        for kind in ("explained", "absent"):
            for example in getattr(point.examples, kind):
                kept = tuple(one for one in getattr(point.examples, kind) if one != example)
                without = replace(point, examples=replace(point.examples, **{kind: kept}))
                points = tuple(without if one.id == point.id else one for one in own.considerations)
                words = own_points(replace(own, considerations=points), base.leanings)
                reader = Matcher(Index(base, replace(loaded.index.layers[-1], own=words)))
                readings = read(reader, example.text, wants=(point.id,)).readings
                yield kind, any(point.id in one.around.own for one in readings)


def test_examples_are_heard_by_what_else_their_author_wrote() -> None:
    """Of explained ones four in five, of absent ones, which share their words, one in ten at most."""
    found = Counter(held_back("typeahead"))
    assert found["explained", True] >= 4 * found["explained", False]
    assert found["absent", False] >= 9 * found["absent", True]


def test_what_sounds_like_an_absent_example_is_no_answer() -> None:
    """As long as its author keeps it, it is not heard behind a line either."""
    loaded = library.load_case("typeahead", (library.shipped(),))
    for point in loaded.scenario.own.considerations:
        for example in point.examples.absent:
            readings = read(matcher("typeahead"), example.text, wants=(point.id,)).readings
            assert not any(one.around.own for one in readings), example.text


def test_without_a_table_of_words_cues_alone_decide() -> None:
    """Nothing is gathered, and nothing is heard behind a line."""
    point = consideration("sold-out", "sold out")
    assert own_points(Rubric("r", "", considerations=(point,)), PackedLeanings()) == {}


def test_a_broken_cue_leaves_the_other_words_alone() -> None:
    """It is a problem of its own, and so is a concept that names itself or is not there."""
    point = replace(consideration("sold-out", "(empty shelf", "~gone .. bakery", "~lost"), name="Shelves")
    rubric = Rubric("r", "", (Concept("gone", lines("~gone", "crumbs")),), (point,))
    words = own_point(own_points(rubric, matcher("typeahead").index.layers[0].leanings)["sold-out"]).words
    assert set(words) == {"shelv", "bakeri", "crumb"}
