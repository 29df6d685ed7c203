"""Laws of sentences: a full stop within a figure, a version, a short form or a name ends none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.core.heard.meta import meta_of
from interviewer.core.heard.opinion import opinion_of
from interviewer.core.heard.own_question import without_own_question
from interviewer.core.listening.headed import HEADED
from interviewer.core.report.excerpt import whole_words
from interviewer.core.sentence import SENTENCE, SENTENCE_END, about_the_talk, questions_of, sentence_of, statements_of
from interviewer.core.text import Span

FIGURES = st.one_of(
    st.decimals(0, 10_000, places=2).map(str),
    st.floats(0.01, 0.99).map(lambda x: f"{x:.3f}".lstrip("0")),
    st.lists(st.integers(0, 30), min_size=2, max_size=4).map(lambda parts: "v" + ".".join(map(str, parts))),
)
SHORT = st.sampled_from(
    "e.g. Redis|i.e. theft|the U.S. market|5 p.m. on Mondays|vs. the old one|approx. 300|Dr. Smith".split("|")
)
NAMES = st.one_of(
    st.from_regex(r"by (?:[BCDF-HJ-Z]\. ){1,3}[A-Z][a-z]{3,8}", fullmatch=True),
    st.sampled_from(["train.csv", "Booking.com", "et al. did", "fig. 3", "logs etc. and clicks", "it is no. 5"]),
)


@given(st.lists(st.one_of(FIGURES, SHORT, NAMES), min_size=1, max_size=3), st.sampled_from(".!?"))
def test_a_sentence_is_whole_around_figures_short_forms_and_names(said: list[str], mark: str) -> None:
    """Of two sentences each comes out as it was said."""
    one, two = f"we take {' or '.join(said)} here{mark}", " Then we go on."
    assert [m[0] for m in SENTENCE.finditer(one + two)] == [one, two]
    assert [m.end() for m in SENTENCE_END.finditer(one + two)] == [len(one), len(one + two)]


@pytest.mark.parametrize(
    "text",
    [
        "I take plan B. Then we test.",
        "No. 50 ms is too slow.",
        "We want version 2. It is faster.",
        "Half of them see A. The rest sees B.",
        "We log clicks, views etc. The rest goes.",
        "so do I. Why not?",
        "really?! ok.",
        "hm... right.",
    ],
)
def test_a_full_stop_before_a_new_sentence_ends_the_old_one(text: str) -> None:
    """Letters, numbers and short forms stand at ends, too."""
    assert len(SENTENCE.findall(text)) == 2


@given(st.text(alphabet="a.1 B?!\n,", max_size=60))
def test_sentences_hold_every_word_in_order(text: str) -> None:
    """Whatever is typed: nothing is lost but marks before the first word, and each ends where the next begins."""
    found = list(SENTENCE.finditer(text))
    assert "".join(m[0] for m in found) == text[found[0].start() if found else len(text) :]
    assert all(sentence_of(text, Span(m.start(), m.end())) == Span(*m.span()) for m in found)


LONG = "and they stay with us for years because the strip shows them people whom they know, "


@pytest.mark.parametrize(
    ("cut", "whole"),
    [
        ("or three main words", "boil it down to two or three main words"),
        ("boil it down to two", "boil it down to two or three main words"),
        ("not she is in treatment", "Bea gets one whether or not she is in treatment"),
        ("I would go one", "I would go one, five, twenty, a hundred percent"),
        ("we cut it after 2", "we cut it after 2, 3 or 4 letters"),
        ("some negatives from two", "some negatives from two hops away"),
        ("lambda about", "lambda about 0.7 or so"),
    ],
)
def test_a_quote_does_not_end_within_a_row_or_a_figure(cut: str, whole: str) -> None:
    """What was read in pieces is shown to the ends of its clause."""
    text = f"{LONG}{whole}, {LONG}which is what we want."
    start = text.index(cut)
    assert whole_words(text, Span(start, start + len(cut))).of(text) == whole


def test_a_clause_that_is_whole_is_shown_as_it_was_read() -> None:
    """A new subject begins a new clause, also without a comma."""
    text = f"{LONG}we cut it after two or they stop reading and we lose them, {LONG}"
    for said in ("we cut it after two", "they stop reading"):
        start = text.index(said)
        assert whole_words(text, Span(start, start + len(said))).of(text) == said


@pytest.mark.parametrize("words", ["", "Well, ", "So, hmm, ", "Okay, right, now ", "Sorry, wait, ", "Ah, actually, "])
def test_small_words_lead_up_to_anything(words: str) -> None:
    """They change nothing of what is asked or announced behind them."""
    assert opinion_of(f"{words}is a second model overkill?") == "doubt"
    assert meta_of(f"{words}you mean the ones that came in late?") == "meant"
    assert HEADED.match(f"{words}let's talk about serving: features come from a store")
    own = without_own_question(f"{words}what would stop me? If the call centre is flooded.")
    assert own.removeprefix(words).strip() == "If the call centre is flooded."


@pytest.mark.parametrize("words", ["Nobody said: ", "In the second year, "])
def test_other_words_do_not(words: str) -> None:
    """What says something itself is no mere lead-up."""
    assert not HEADED.match(f"{words}let's talk about serving: features come from a store")


@pytest.mark.parametrize(
    "text",
    [
        "am I right that we already log impressions?",
        "Am I right in thinking that we have forty docks?",
        "Am I right to assume there are private riders?",
        "so am I right that they can hide a rack?",
        "Am I right that you log every ride?",
    ],
)
def test_a_check_of_what_is_there_wishes_for_no_verdict(text: str) -> None:
    """It asks about the case."""
    assert meta_of(text) == ""
    assert not about_the_talk(text)


@pytest.mark.parametrize(
    "text",
    [
        "Am I right?",
        "Am I right so far?",
        "Am I right there?",
        "Am I right that we should split by time?",
        "Am I right in thinking a random split would leak?",
        "Am I right that you want recall here?",
    ],
)
def test_whether_a_choice_is_right_is_a_wish_for_a_verdict(text: str) -> None:
    """What should be is theirs to say."""
    assert meta_of(text) == "verdict"
    assert about_the_talk(text)


@given(
    st.lists(
        st.sampled_from(["Is it live?", "We take two.", "What?!", "how many\n", "It is.", "And who ?"]), max_size=6
    )
)
def test_every_sentence_is_a_question_or_a_statement_and_keeps_its_place(said: list[str]) -> None:
    """What has a mark at its end asks, alone or beside another mark, and what has none states; nothing is lost between them."""
    text = " ".join(said)
    asked, stated = questions_of(text), statements_of(text)
    assert [one.strip() for one in asked] == [one for one in said if "?" in one]
    assert sorted(asked + stated) == sorted(SENTENCE.findall(text))


@pytest.mark.parametrize(
    "text",
    [
        "wait i wasnt done with the rules thing.",
        "Sorry, I'm not finished with the labels yet.",
        "I was not quite through with serving.",
        "Okay, I'm done with the metrics.",
        "But I'm not done there.",
    ],
)
def test_who_says_how_far_they_are_speaks_of_the_talk(text: str) -> None:
    """What it names is no more than named."""
    assert about_the_talk(text)


@pytest.mark.parametrize(
    "text",
    [
        "When I'm done with a batch I write it to the table.",
        "The job is done by six.",
        "Half of the racks are finished with by noon.",
        "I was told that rules are enough.",
        "I am done when two hundred labels agree, because then the error is small enough to see a change of a point.",
    ],
)
def test_what_is_done_in_the_design_is_no_talk(text: str) -> None:
    """It is somebody else's, or has its own reason."""
    assert not about_the_talk(text)
