"""Laws of what is drawn in cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content

from interviewer.tui.bars import aimed
from interviewer.tui.flow import flow


@given(st.floats(0, 1), st.floats(0, 1), st.integers(1, 60))
def test_a_bar_keeps_its_width_with_a_target_and_without(share: float, target: float, width: int) -> None:
    """The mark takes the place of one cell; without a target there is none."""
    row = aimed(share, target, width).plain
    assert len(row) == width
    assert row.count("┃") == (target > 0)


@pytest.mark.parametrize(("share", "reached"), [(0.5, True), (0.2, False)])
def test_a_share_above_its_target_passes_the_mark(share: float, reached: bool) -> None:
    """What stands behind the mark is line when the target is reached, and dots when it is not."""
    assert ("━" in aimed(share, 0.28, 40).plain.partition("┃")[2]) == reached


WORDS = st.text("ab c", min_size=1, max_size=12).map(lambda text: " ".join(text.split())).filter(bool)


@given(st.lists(WORDS, max_size=9), st.integers(12, 60))
def test_pieces_flow_without_being_broken(pieces: list[str], width: int) -> None:
    """Every piece stands whole in one line, in order, and no line is too long."""
    lines = flow([Content(piece) for piece in pieces], width).plain.split("\n")
    assert all(len(line) <= width for line in lines)
    assert [piece for piece in "   ".join(lines).split("   ") if piece] == pieces
