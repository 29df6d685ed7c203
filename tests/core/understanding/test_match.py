"""Cues fire where, and only where, their words stand as the cue language says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.core.understanding.understand import understand
from tests.core.understanding.rubrics import consideration, matcher, shown


@pytest.mark.parametrize(
    ("cue", "text", "fires"),
    [
        ("cold start", "the cold-start problem", True),
        ("cold start", "coldstart is hard", True),
        ("cold start", "it starts cold", False),
        ("cold start", "a cold car would not start", False),
        ("train .. month", "train on the very last full month", True),
        ("train .. month", "train on one two three four five months", False),
        ("new + user", "users who are new", True),
        ("new + user", "New things. Users come.", False),
        ("(fast|in real time) answer", "an answer in real time", False),
        ("(fast|in real time) answer", "in real time answers", True),
        ("(very)? rare class", "rare classes", True),
        ("=MAP", "we use MAP here", True),
        ("=MAP", "a map of the city", False),
        ("~number ms", "under 100ms", True),
        ("~number ms", "some ms", False),
        ("retrain .. week", "we retrain um like every week", True),
        ("user + user", "one user only", False),
    ],
)
def test_cue_fires_only_where_its_words_stand(cue: str, text: str, fires: bool) -> None:
    """Adjacency, gaps, order, both-in-one-sentence, groups, exact words, numbers and fillers."""
    assert fires == ("c" in shown(matcher(consideration("c", cue)), text))


def test_concepts_nest_and_may_hold_phrases() -> None:
    """A concept matches wherever it is named, through other concepts and with phrases of several words."""
    m = matcher(
        consideration("c", "~fake + buy"),
        concepts={"fake": ("fake ~person", "click farm"), "person": ("(user|account holder)",)},
    )
    assert (
        {"c"} == shown(m, "somebody buys fake account holders").keys() == shown(m, "they buy from a click farm").keys()
    )
    assert shown(m, "they buy from a holder") == {}


@pytest.mark.parametrize(
    ("typed", "cue", "fires"),
    [
        ("calibartion of scores", "calibration", True),
        ("recomendation list", "recommendation", True),
        ("onlyne metrics", "online", True),
        ("offline metrics", "online", False),
        ("explicit feedback", "implicit", False),
        ("unbiased estimate", "biased", False),
        ("casual effects", "causal", False),
    ],
)
def test_typo_repair_mends_long_cue_words_and_never_merges_opposites(typed: str, cue: str, fires: bool) -> None:
    """One edit from six letters, two from ten; words that are English stay what they are."""
    m = matcher(consideration("c", cue), english=("casual", "explicit", "unbiased", "offline"))
    assert fires == ("c" in shown(m, typed))


@given(st.text(max_size=200))
def test_evidence_of_any_text_slices_the_original(noise: str) -> None:
    """Whatever stands before it, the evidence holds the cue's words at its offsets."""
    m = matcher(consideration("c", "zebra crossing"))
    text = f"{noise}\n\nwe paint a zebra crossing, then stop."
    found = [f for f in understand(m, text).findings if f.id == "c"]
    assert any("zebra crossing" in span.of(text) for f in found for span in f.evidence)


def test_cost_does_not_grow_with_cues_that_share_no_word() -> None:
    """A cue is only looked at when the sentence holds the words that it is filed by."""
    m = matcher(
        consideration("c", "zebra + crossing"), *(consideration(f"x{n}", f"alpha{n} + crossing") for n in range(500))
    )
    text = "a zebra at the crossing"
    tokens = m.tokens(text)
    assert len(m.hits(text, tokens, 0, len(tokens))) == 1
    assert sum(sought is not None for sought in m._sought) == 1


@pytest.mark.parametrize(("typed", "meant"), [("mnay", "many"), ("ther", "there"), ("waht", "what"), ("hvae", "have")])
def test_a_slip_in_a_small_word_is_mended(typed: str, meant: str) -> None:
    """Two letters swapped or one left out, where that makes no other word of English."""
    m = matcher(english=("oar",))
    assert [t.word for t in m.tokens(f"how {typed} is it")][1] == meant


def test_a_word_of_english_is_no_slip() -> None:
    """What is a word stays that word, however near a likelier one is."""
    assert [t.word for t in matcher(english=("form", "hat")).tokens("than form hat")] == ["than", "form", "hat"]
