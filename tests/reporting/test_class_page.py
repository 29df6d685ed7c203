"""Laws of the page on a class: who missed a point is told by the shorter list, and what weighs most comes first of what as many missed."""

import pytest

from interviewer.reporting.class_page import as_markdown, as_text
from interviewer.reporting.roster import Found, Student

CLASS = ("anna", "ben", "cleo", "dora", "emil")


def student(name: str, levels: str) -> Student:
    """Of a class with three points, each at the level that stands in ``levels``."""
    names = ("Where the truth comes from", "Watch it", "Say what one mistake costs the company and the customer, too")
    points = [Found(str(n), names[n], int(level), area="data", weight=n + 1) for n, level in enumerate(levels)]
    return Student(name, "feed", "A feed", tuple(points))


@pytest.mark.parametrize(
    ("levels", "told"),
    [
        ("2 0 0 0 0", "all but anna"),
        ("0 0 0 0 0", "all"),
        ("2 2 1 0 2", "dora"),
        ("2 0 2 1 0", "ben, emil"),
        ("0 0 2 1 0", "all but cleo, dora"),
    ],
)
def test_who_missed_a_point_is_told_by_the_shorter_list(levels: str, told: str) -> None:
    """In text and in Markdown."""
    students = [student(name, f"{level}22") for name, level in zip(CLASS, levels.split(), strict=True)]
    assert f"\n    missed by {told}\n" in as_text(students, 80, alone=True)
    assert f"| {told} |" in as_markdown(students, alone=True)


def test_of_what_as_many_missed_the_heavier_comes_first() -> None:
    """A long name goes on below its beginning, and the share of those who missed it stands beside it."""
    page = as_text([student("anna", "200"), student("ben", "000")], 60, alone=True)
    assert page.index("Say what one mistake") < page.index("Watch it") < page.index("Where the truth comes from")
    assert "…" not in page
    assert page.count("100%") == 2
    assert all(len(line) <= 60 for line in page.splitlines())


def test_who_could_not_be_scored_is_counted_in_the_head() -> None:
    """So that no share is taken for one of the whole class."""
    unread = Student("zoe", "feed", "", error="no text in it")
    page = as_text([student("anna", "000"), unread], 100, alone=True)
    assert "A feed: 1 student (1 not scored), what they missed most first" in page
