"""Laws of accepting: any value goes into the file as it is, and nothing else in the file moves."""

from hypothesis import given
from hypothesis import strategies as st

from interviewer.authoring.document import plain
from interviewer.authoring.source import parse_document
from interviewer.authoring.testing.accept import document_text, rewritten
from interviewer.authoring.testing.expectation import Value
from tests.authoring.small_tests import TESTS

CREDITS = ("tests", "labels-are-asked-for", "turns", 1, "expect", "credits", "labels")
MOVES = ("tests", "scale-is-told", "turns", 1, "expect", "moves")
SAYS = ("tests", "scale-is-told", "turns", 0, "expect", "says")
WORDS = st.text(max_size=40)
VALUES: st.SearchStrategy[Value] = st.one_of(
    WORDS, st.lists(WORDS, min_size=1, max_size=4).map(tuple), st.integers(), st.booleans()
)


@given(st.dictionaries(st.sampled_from([CREDITS, MOVES, SAYS]), VALUES, min_size=1))
def test_accepted_values_read_back_and_nothing_else_moves(changes: dict[tuple[str | int, ...], Value]) -> None:
    """Either all of them are in the new text and every comment stays, or the file is left as it was."""
    document, _ = parse_document(TESTS.encode(), "tests.yaml")
    assert document
    text, left = rewritten(document, changes)
    if left:
        assert (text, set(left)) == (document_text(document), set(changes))
        return
    again, problems = parse_document(text.encode(), "tests.yaml")
    assert again
    assert not problems
    for route, value in changes.items():
        written = plain(again.node(route))
        assert written == (
            list(value) if isinstance(value, tuple) else str(value).lower() if isinstance(value, bool) else str(value)
        )
    assert text.count("#") >= TESTS.count("#")
    assert len(text.split("\n")) == len(TESTS.split("\n"))
