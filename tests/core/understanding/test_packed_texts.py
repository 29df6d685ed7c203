"""Laws of texts that are kept in one piece."""

from hypothesis import given
from hypothesis import strategies as st

from interviewer.core.rubric import Cue
from interviewer.core.understanding.cue_lines import CueLines, packed_lines
from interviewer.core.understanding.ragged import Rows, ragged
from interviewer.core.understanding.sorted_words import SortedWords

words = st.sets(st.text("abc", min_size=1, max_size=4))
texts = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=8)


@given(held=words, asked=words)
def test_sorted_words_hold_what_the_set_holds(held: set[str], asked: set[str]) -> None:
    """For words in it, beside it and around it."""
    found = SortedWords("\n".join(sorted(held)))
    assert {word for word in held | asked if word in found} == held
    assert "" not in found


@given(held=words, start=st.text("abc", max_size=2))
def test_sorted_words_name_those_that_begin_alike(held: set[str], start: str) -> None:
    """In their order; all of them for nothing."""
    assert SortedWords("\n".join(sorted(held))).beginning(start) == sorted(w for w in held if w.startswith(start))


@given(st.lists(st.builds(Cue, texts, texts)))
def test_cue_lines_come_back_as_they_were(lines: list[Cue]) -> None:
    """Each by its place, also from the end, and all in order."""
    packed = CueLines(packed_lines(lines))
    assert list(packed) == lines
    assert [packed[-i] for i in range(1, len(lines) + 1)] == lines[::-1]


@given(
    st.dictionaries(
        st.text("abc", min_size=1, max_size=4), st.tuples(st.text("abc", min_size=1), st.text("abc", min_size=1))
    )
)
def test_sorted_words_keep_what_stands_behind_each(found: dict[str, tuple[str, str]]) -> None:
    """For every word its own, for others nothing."""
    kept = SortedWords("\n".join(sorted(" ".join((word, *two)) for word, two in found.items())))
    assert {word: kept.behind(word) for word in found} == found
    assert kept.behind("d") == ()


rows = st.lists(st.lists(st.integers(0, 70_000), max_size=5))


@given(rows, rows)
def test_rows_come_back_as_they_were_packed(first: list[list[int]], second: list[list[int]]) -> None:
    """Small numbers and large ones, one pack behind the other."""
    kept = Rows([ragged(first), ragged(second)], list)
    assert list(kept) == [*first, *second]
