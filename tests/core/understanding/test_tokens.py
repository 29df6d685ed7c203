"""Tokens keep their place in the original text, whatever normalisation does to the words."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.tokens import stem_of, tokenise


@given(st.text(max_size=300))
@example("ﾞ")
@example("n't")
def test_tokens_of_any_text_stay_inside_it_and_in_order(text: str) -> None:
    """Every token slices the original text, none is empty, and none starts before the one before it."""
    tokens = tokenise(text)
    assert all(0 <= t.start < t.end <= len(text) for t in tokens)
    assert all(t.word for t in tokens)
    assert [t.start for t in tokens] == sorted(t.start for t in tokens)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We'd re-train w/ user’s data", ["we", "would", "retrain", "with", "user", "data"]),
        ("don't won't can't", ["do", "not", "will", "not", "can", "not"]),
        ("100ms at 5%", ["100", "ms", "at", "5", "%"]),
        ("A/B-test", ["a", "b", "test"]),
        ("p99 F1 word2vec", ["p99", "f1", "word2vec"]),
        ("na\u0308ive ﬁne ＡＢＣ", ["naive", "fine", "abc"]),
        ("one\u200btwo", ["onetwo"]),
        ("", []),
    ],
)
def test_tokens_open_contractions_and_fold_spelling(text: str, words: list[str]) -> None:
    """Contractions, hyphens, units, accents and invisible characters are read as people mean them."""
    assert words == [t.word for t in tokenise(text)]


def test_tokens_span_the_raw_word_behind_an_emoji() -> None:
    """Offsets count code points of the original, also behind emoji and combining marks."""
    text = "👩‍🔬 says re\u0301call\r\nfirst"
    assert [text[t.start : t.end] for t in tokenise(text)] == ["says", "re\u0301call", "first"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("position", "positive"),
        ("experiment", "experience"),
        ("person", "personal"),
        ("custom", "customer"),
        ("engine", "engineer"),
    ],
)
def test_stem_keeps_different_senses_apart(one: str, other: str) -> None:
    """Snowball would merge these; a cue for one must not match the other."""
    assert stem_of(one) != stem_of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("optimise", "optimizing"),
        ("labelled", "labels"),
        ("chosen", "choose"),
        ("behaviour", "behavior"),
        ("slower", "slow"),
        ("indices", "index"),
    ],
)
def test_stem_joins_forms_of_one_word(one: str, other: str) -> None:
    """Spelling variants, irregular verbs and comparatives meet in one stem."""
    assert stem_of(one) == stem_of(other)


def test_fillers_are_light_but_a_kind_asked_for_is_not() -> None:
    """Adjacency looks through "kind of", not through "what kind of"."""
    assert [t.light for t in tokenise("kind of slow")[:2]] == [True, True]
    assert [t.light for t in tokenise("what kind of data")[1:3]] == [False, False]


@pytest.mark.parametrize(
    "word", ["autoplay", "issuer", "stallholders", "relisted", "transcoding", "blocker", "issuers", "unmapped"]
)
def test_a_newer_word_of_english_is_no_slip(core: Matcher, word: str) -> None:
    """It is not mended to a cue word that differs by a letter or two."""
    assert not any(token.repaired for token in core.tokens(word))


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("treshold", "threshold"),
        ("gardrail", "guardrail"),
        ("dashbord", "dashboard"),
        ("timestmp", "timestamp"),
        ("carefull", "careful"),
    ],
)
def test_a_slip_in_a_joined_word_is_mended(core: Matcher, slip: str, meant: str) -> None:
    """Also where its halves look like words."""
    assert [token.repaired for token in core.tokens(slip)] == [meant]
