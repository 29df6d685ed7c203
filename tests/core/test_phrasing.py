"""Laws of wording: variety that is never chance, and no sentence twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.core.phrasing import as_one, choose, dice, fresh, heard_as, listed, sentences, short, spelled


def test_dice_spread_over_a_list() -> None:
    """Over many turns each of six phrasings is taken about as often as the others."""
    counts = [0] * 6
    for turn in range(600):
        counts[dice(7, turn, "ack") % 6] += 1
    assert min(counts) > 60


def test_fresh_leaves_out_what_was_said() -> None:
    """A sentence said before is dropped, the rest stays, whatever its case and marks."""
    assert fresh("All right. What now?", {heard_as("ALL RIGHT!")}) == "What now?"
    assert fresh("All right.", {"all right"}) == ""


def test_choose_prefers_a_line_that_is_wholly_new() -> None:
    """A line with a used sentence is taken only when no other is left, and never without its question."""
    spoken = {heard_as("So.")}
    assert choose(["So. What now?", "And then?"], spoken, int) == (1, "And then?")
    assert choose(["So. What now?"], spoken, int) == (0, "What now?")
    assert choose(["What now? So."], {heard_as("What now?")}, int) == (-1, "")


@given(st.text(max_size=80))
def test_sentences_lose_no_words(text: str) -> None:
    """Cutting into sentences keeps every word in order."""
    assert " ".join(sentences(text)).split() == text.split()


def test_small_words_of_speech() -> None:
    """Lists and counts as they are spoken."""
    assert [listed([]), listed("a"), listed("ab"), listed("abc")] == ["", "a", "a and b", "a, b and c"]
    assert [spelled(1), spelled(10), spelled(11)] == ["one", "ten", "11"]


def test_short_keeps_a_whole_clause() -> None:
    """The short form of an answer is its first sentence, or its first clause, never half of one."""
    assert short("Fifty milliseconds. After that the network answers.") == "Fifty milliseconds."
    long = "Two years of payments in the warehouse and on a stream and in three places; besides that the logins."
    assert short(long, 15) == "Two years of payments in the warehouse and on a stream and in three places."


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("Incoming mail only. Scams are in.", "Incoming mail only; scams are in."),
        ("It is free. Running it costs two euros.", "It is free; running it costs two euros."),
        ("Four languages. German is most of it.", "Four languages; German is most of it."),
        ("Two cities. Paris is the larger one.", "Two cities; Paris is the larger one."),
    ],
)
def test_only_names_stay_large_behind_a_semicolon(text: str, one: str) -> None:
    """Sentences that are told as one read as one."""
    assert as_one(text) == one
