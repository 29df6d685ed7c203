"""Laws of asides: remarks about the talk itself are told from remarks about the case."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.core.heard.aside import LONGEST, aside_in
from interviewer.core.matter import matter
from interviewer.core.quote.clause import clause
from interviewer.core.text import Span

ASIDES = {
    "said": ("we said that already", "as I said before", "didn't I just answer that?", "you already asked me this"),
    "withdrawn": ("I take that back", "scratch that", "forget what I said"),
    "objects": ("you are wrong", "I think you're mistaken", "that's not what I said", "I don't agree with that"),
    "agrees": ("hm, you're right", "fair point", "ok, I was wrong"),
    "example": ("can you give me an example", "for example?", "like what", "could you make that more concrete?"),
    "resumes": ("I have a question", "can I ask something", "let me rephrase", "sorry, let me start over"),
    "why": (
        "that's a weird question",
        "why would you ask that",
        "how is that relevant?",
        "what's your point",
        "I don't see why that matters",
    ),
    "tempo": ("you already said that", "stop repeating yourself", "can you slow down"),
    "clock": (
        "how much time is left",
        "how long do I have?",
        "how much time do I have to answer?",
        "how much time I have for give answer",
        "time check",
        "how much longer is this?",
    ),
    "sorry": ("sorry", "oops", "my bad"),
    "strain": ("this is hard", "I'm a bit nervous", "ugh"),
    "reacts": ("lol", "hahaha", "wow, cool"),
}
ANSWERS = (
    "we already said that latency is fifty milliseconds, so a small model",
    "I take the transaction log back to January",
    "this is hard to label, analysts disagree",
    "for example the distance from the last shop",
    "sorry, I meant three hundred candidates per request",
    "scratch cards and lottery tickets are riskier",
)


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in ASIDES.items() for text in texts])
def test_an_aside_is_heard_as_what_it_is(kind: str, text: str) -> None:
    """General wording, not one phrase each; and nothing in it can be quoted."""
    assert aside_in(text) == kind
    assert clause(text, Span(0, len(text))) is None


def test_a_claim_to_have_said_it_is_heard_whatever_it_was() -> None:
    """Nobody who asks "didn't I say that ...?" wants to be told the facts."""
    assert aside_in("Didn't I say already that it's a ratio to the routing engine?") == "said"
    assert aside_in("why would I need that?") == "why"
    assert (
        aside_in("Did I say how many candidates we keep, and is it enough for the ranker and the filter behind it")
        == ""
    )


@pytest.mark.parametrize("text", ANSWERS)
def test_what_is_about_the_case_is_no_aside(text: str) -> None:
    """The same words around something of substance are an answer."""
    assert aside_in(text) in ("", "resumes")
    assert matter(text) > 1


@given(st.text(max_size=200))
def test_any_text_is_looked_at(text: str) -> None:
    """Total, and long texts are no asides."""
    assert not (aside_in(text) and len(text.split()) > LONGEST)
