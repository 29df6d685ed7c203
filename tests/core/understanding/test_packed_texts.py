"""Laws of texts that are kept in one piece."""

from hypothesis import given
from hypothesis import strategies as st

from interviewer.core.rubric import Cue
from interviewer.core.understanding.cue_lines import CueLines, packed_lines
from interviewer.core.understanding.sorted_words import SortedWords

words = st.sets(st.text("abc", min_size=1, max_size=4))
texts = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=8)


@given(held=words, asked=words)
def test_sorted_words_hold_what_the_set_holds(held: set[str], asked: set[str]) -> None:
    """For words in it, beside it and around it."""
    found = SortedWords("\n".join(sorted(held)))
    assert {word for word in held | asked if word in found} == held
    assert "" not in found


@given(st.lists(st.builds(Cue, texts, texts)))
def test_cue_lines_come_back_as_they_were(lines: list[Cue]) -> None:
    """Each by its place, also from the end, and all in order."""
    packed = CueLines(packed_lines(lines))
    assert list(packed) == lines
    assert [packed[-i] for i in range(1, len(lines) + 1)] == lines[::-1]
