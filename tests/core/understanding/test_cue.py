"""The cue language parses what authors write and says where a line is wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.core.understanding.cue import CueError, Gap, Group, Pattern, Ref, Word, parse_cue


def test_cue_reads_every_sign() -> None:
    """Words, gaps, parts, groups and concepts come out as written."""
    assert Pattern(((Word("cold"), Word("start")),)) == parse_cue("cold-start")
    assert Pattern(((Word("a"), Gap(8), Word("b")), (Ref("tap"),))) == parse_cue("a ..8 b + ~tap")
    group = Group(((Word("x"),), (Word("y"), Word("z"))), optional=True)
    assert Pattern(((group, Word("w")),)) == parse_cue("(x|y z)? w")


@pytest.mark.parametrize(
    ("cue", "column", "part"),
    [
        ("", 1, "nothing"),
        ("a + ", 5, "nothing"),
        (".. a", 1, "gap"),
        ("a ..99 b", 3, "gap"),
        ("(a|b", 1, "never closed"),
        ("(a)?", 1, "anything"),
        ("a ) b", 3, "unexpected"),
        ("(|a)", 2, "nothing"),
    ],
)
def test_cue_error_names_the_column_and_the_reason(cue: str, column: int, part: str) -> None:
    """An author sees at which column the line stops making sense, and in which sense."""
    with pytest.raises(CueError) as caught:
        parse_cue(cue)
    assert column == caught.value.column
    assert part in caught.value.message


@given(st.text(alphabet="ab ()|+.~=?8-é\t", max_size=40))
def test_cue_of_any_text_parses_or_raises_its_own_error(text: str) -> None:
    """No line makes the parser fail in another way."""
    try:
        parse_cue(text)
    except CueError as error:
        assert error.column >= 1
