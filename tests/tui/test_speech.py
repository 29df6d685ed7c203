"""Laws of a message as it is drawn: the same rows as Textual's own, broken once."""

from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content

from interviewer.tui.shown import shown
from interviewer.tui.speech import broken

TEXTS = st.text(st.sampled_from("abc, .\n\t日é-") | st.characters(), max_size=120) | st.text("ab \n", max_size=200)


@given(TEXTS, st.integers(2, 40))
def test_a_message_breaks_as_textual_breaks_it(text: str, width: int) -> None:
    """Whatever is said and however narrow the window: the rows are those of ``Content``, blanks at their ends aside."""
    content = shown(text)
    rows = list(broken(content.plain, width))
    assert [row.text for row in rows] == [row.plain.rstrip() for row in content.wrap(width)]
    assert all(row.cells == Content(row.text).cell_length for row in rows)


@given(TEXTS, st.integers(2, 40))
def test_a_row_knows_where_it_stands(text: str, width: int) -> None:
    """Line and start lead back to the words, so that what is marked with the mouse is what is copied."""
    plain = shown(text).plain
    lines = plain.split("\n")
    for row in broken(plain, width):
        assert lines[row.line][row.start : row.start + len(row.text)] == row.text
