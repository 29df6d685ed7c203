"""What a short answer in words that the table hardly knows names behind a line that asks for it."""

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.rubric import Level
from interviewer.core.understanding.understand import Finding

BEAT = "What would you compare the model with?"
DOWN = "Your service does not answer. What does the rider see?"


def found(text: str, asked: str, want: str) -> list[Finding]:
    return [*load_case("eta-prediction").understand(text, asked, False, frozenset({want})).findings]


@pytest.mark.parametrize(
    ("text", "asked", "want"),
    [
        ("shortest road at legal speed", BEAT, "baseline"),
        ("show ten minutes, apologise", DOWN, "fault-tolerance"),
    ],
)
def test_a_short_answer_in_strange_words_names_what_the_line_asks_for(text: str, asked: str, want: str) -> None:
    """It says something, and nothing else: so it is taken at its place, as a name that may be asked about."""
    (finding,) = found(text, asked, want)
    assert (finding.id, finding.level, finding.by_answer) == (want, Level.MENTIONED, True)
    assert finding.evidence[0].of(text) == text


@pytest.mark.parametrize("text", ["shortest road at legal speed", "show ten minutes, apologise"])
def test_the_same_words_say_nothing_where_nothing_was_asked(text: str) -> None:
    """Only the line makes an answer of them."""
    assert not load_case("eta-prediction").understand(text, "", False).findings


@pytest.mark.parametrize(
    "text",
    [
        "it needs careful thought",
        "dont know what people compare here normally",
        "my cousin plays guitar in Lisbon",
        "shall we go to serving next please",
        "that's the question, isn't it",
    ],
)
def test_what_is_no_answer_names_nothing(text: str) -> None:
    """Hollow words, ignorance, a wish and what is far from the subject earn nothing by their place."""
    assert not found(text, BEAT, "baseline")


def test_what_speaks_for_something_else_is_not_taken_for_the_answer() -> None:
    """Words that show another point are no answer to this line."""
    assert "baseline" not in {f.id for f in found("gradient boosted trees on map features", BEAT, "baseline")}
