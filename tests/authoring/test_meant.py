"""Laws of the guess at a misspelt word: it is near, it is at home with what stands there, and it makes no second mistake."""

import pytest

from interviewer.authoring.near import did_you_mean, nearest
from interviewer.authoring.schema import shape_of
from interviewer.authoring.source import parse_document
from tests.authoring.packs import SCENARIO

KEYS = ("asks", "credits", "has", "has-not", "hints", "pitfalls", "says", "told", "wants")


@pytest.mark.parametrize(
    ("word", "known"),
    [
        ("pitfals", "pitfalls"),
        ("sasy", "says"),
        ("hint", "hints"),
        ("cerdits", "credits"),
        ("hasnot", "has-not"),
        ("wanting", "wants"),
    ],
)
def test_a_slip_is_guessed(word: str, known: str) -> None:
    """Letters that changed places, are missing or too many, and a word cut short."""
    assert nearest(word, KEYS) == known


@pytest.mark.parametrize("word", ["tells", "facts", "results", "answers", "shows"])
def test_another_word_is_no_slip(word: str) -> None:
    """Half the letters of another word are none of it: the known ones are listed."""
    assert nearest(word, KEYS) == ""
    assert did_you_mean(word, KEYS).startswith("Known here: asks, credits")


@pytest.mark.parametrize(
    ("key", "help"),
    [("wnats: [labels]", "Did you mean `wants`?"), ("wantts: {labels: 1}", "Known here: "), ("nexts: wrap", "`next`")],
)
def test_a_key_is_guessed_only_where_its_value_fits(key: str, help: str) -> None:
    """One finding, whatever stands under the key."""
    text = SCENARIO.replace("    wants: [labels]\n    probes:", f"    {key}\n    probes:")
    assert text != SCENARIO
    document, _ = parse_document(text.encode(), "feed.yaml")
    assert document is not None
    (one,) = [problem for problem in shape_of(document)[1] if problem.code[0] == "S"]
    assert one.code == "S201"
    assert help in one.help


@pytest.mark.parametrize(
    ("wrong", "right", "help"),
    [
        ("minutes: soon", "minutes: 40", "Write a whole number from 5 to 180."),
        ("minutes: 4", "minutes: 40", "Write a whole number from 5 to 180."),
        ("weights: {labels: 11}\nstart: brief", "start: brief", "Write a number from 0 to 10."),
        (
            "",
            "    say: Decide the order of a feed.\n",
            "Add `say`: the interviewer's words; a list offers several phrasings.",
        ),
        ("uses: [core]\n", "uses: [core]\nstart: brief\n", "Add `start`: the question that opens the interview."),
    ],
)
def test_what_belongs_there_is_told(wrong: str, right: str, help: str) -> None:
    """The whole range of a number, and what a missing key is for."""
    assert right in SCENARIO
    document, _ = parse_document(SCENARIO.replace(right, wrong, 1).encode(), "feed.yaml")
    assert document is not None
    (one,) = shape_of(document)[1]
    assert one.help == help
