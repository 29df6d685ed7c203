"""Laws of where speech is cut into sentences: at its joints, and not within a name, a time or before a full sentence ends."""

import pytest

from interviewer.core.understanding.sentence import sentences
from interviewer.core.understanding.tokens import tokenise

TALK = "we look at it once a week for all of the towns in the far north of it "


def pieces(text: str) -> list[str]:
    """``text`` as it is cut."""
    tokens = tokenise(text)
    return [text[tokens[s.first].start : tokens[s.end - 1].end] for s in sentences(text, tokens)]


@pytest.mark.parametrize(
    "whole",
    [
        "at shop so-and-so with her thumb and then it goes on to the till again",
        "within the next month or the month that comes after it as we always do",
        "in the first week or the week that comes after it as we always do here",
        "for each second account that somebody opened for himself in the same year",
        "with so few of them that nobody can learn a thing from the whole lot here",
    ],
)
def test_speech_is_not_cut_within_what_belongs_together(whole: str) -> None:
    """A joint that says which one, how few, or is a part of a word begins nothing new."""
    start = " ".join(whole.split()[:3])
    assert any(start in piece for piece in pieces(TALK + whole))


@pytest.mark.parametrize("word", ["so", "and", "then", "because", "next", "first"])
def test_speech_is_cut_at_its_joints(word: str) -> None:
    """What goes on anew is read by itself."""
    said = f"{TALK}{word} we compare the towns with what they had ordered in the same month a year ago"
    assert any(piece.startswith(word) for piece in pieces(said))


@pytest.mark.parametrize("turn", ["so", "um", "and then", "second"])
def test_speech_is_rather_cut_where_it_turns_than_where_it_goes_on(turn: str) -> None:
    """ "But", "or" and "because" go on with a thought, so a word that begins another one cuts before them."""
    said = f"{TALK}or the far south of it {turn} we ask each of the shops what it had left over that very night"
    assert any(piece.startswith(f"{turn} we ask") for piece in pieces(said))
    assert not any(piece.startswith("or the") for piece in pieces(said))


def test_not_this_but_that_is_one_thought() -> None:
    """What is denied and what takes its place are read together."""
    said = f"{TALK}what counts is not what we bake but what we sell and that we ask of each of the shops at night"
    assert any("not what we bake but what we sell" in piece for piece in pieces(said))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("We let it pass, or we say no. The bank pays for it.", 2),
        ("See no. 5 of the list. It is short.", 2),
        ("Is it worth it? No. We stay with rules.", 3),
    ],
)
def test_no_ends_a_sentence_where_no_number_follows(text: str, count: int) -> None:
    """ "No." is short for a number only in front of one."""
    assert len(pieces(text)) == count
