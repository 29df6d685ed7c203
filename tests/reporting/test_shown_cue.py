"""Laws of cues on a page: short, in whole words, and under their label."""

import pytest

from interviewer.core.understanding.tokens import tokenise
from interviewer.reporting.rows import rows
from interviewer.reporting.shown_cue import shown_cue, whole_words

SENTENCE = "We swapped the worn roller early, so nobody knows"


@pytest.mark.parametrize(
    ("cue", "shown"),
    [
        ("(swap|replace|repair|mend|fix) .. (roller|belt)", "(swap|…) .. (roller|belt)"),
        ("(belt|motor|door|cable) + ~fail", "(belt|motor|…) + ~fail"),
        ("a.yaml:7 (swap|take (out|off)|wear|mend (it)?) part (reason)", "a.yaml:7 (swap|wear|…) part (reason)"),
        ("(belt|early roller|worn roller|door)? known", "(early roller|worn roller|…)? known"),
        ("(~part|=ABS|swap|belt)", "(swap|…)"),
        ("never (closed", "never (closed"),
    ],
)
def test_a_long_group_shows_what_the_sentence_holds(cue: str, shown: str) -> None:
    """Its alternatives are cut to those that are said, or to the first where none is; all else stays as it is written."""
    assert shown_cue(cue, {token.stem for token in tokenise(SENTENCE)}) == shown


def test_terms_are_told_in_the_words_of_the_sentence() -> None:
    """Stems come back as they were said; what is no word of it stays."""
    terms = ("earli", "swap", "wear roller", "^rolle", "~fix", "delay (asked)")
    told = list(whole_words(terms, tokenise(SENTENCE)))
    assert told == ["early", "swapped", "worn roller", "rolle…", "~fix", "delay (asked)"]


@pytest.mark.parametrize("width", [40, 80, 100])
def test_a_text_is_wrapped_under_itself(width: int) -> None:
    """No line is longer than the page, nothing is lost, and only the first has the label."""
    first, *more = rows("     said", SENTENCE * 5, width, 13)
    assert first.startswith("     said    We swapped")
    assert all(line.startswith(" " * 13) for line in more)
    assert max(map(len, (first, *more))) <= width
    assert " ".join("".join(line[13:] + " " for line in (first, *more)).split()) == SENTENCE * 5
