"""Laws of the rubric that comes with the program."""

import re
from pathlib import Path

import pytest

from interviewer import library
from interviewer.core.rubric import Level
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.understand import understand
from interviewer.library.sealed import user_file

TRADE = re.compile(
    r"\b(?:patient|tumou?r|guest|listing|booking|rider|courier|kitchen|restaurant|seller|chargeback|fraud|payment|checkout|video|clip|song|trip|taxi|loan|spam|mail"
    r"|fever|hotel|flight|city|postcode|merchant)s?\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def core() -> library.Marking:
    """The rubric as it is installed."""
    return library.load_marking(("core",), (library.shipped(),))


def test_strong_sentences_show_their_point_in_any_case(core: library.Marking) -> None:
    """Whoever reads one in a report can say it there: it earns the point, makes no mistake, and names the things of no trade."""
    matcher = Matcher(core.index)
    for point in core.rubric.considerations:
        heard = understand(matcher, point.strong, opening=False)
        assert [f.level for f in heard.findings if f.id == point.id] == [Level.EXPLAINED], point.strong
        assert not heard.pitfalls, point.strong
        assert not TRADE.search(point.strong), point.strong


@pytest.mark.parametrize("between", [" ", "\n", "\n\n"])
def test_saying_it_twice_shows_nothing_more(core: library.Marking, between: str) -> None:
    """A sentence is no neighbour that speaks for itself."""
    matcher = Matcher(core.index)
    for said in (
        "I would split by time because fraud changes.",
        "We retrain every night, since tastes move on.",
        "If it fails we show the most popular ones.",
    ):
        once, often = (understand(matcher, between.join([said] * times)).findings for times in (1, 4))
        assert {f.id: f.level for f in often} == {f.id: f.level for f in once}


def test_what_ships_is_compiled_once_for_all_libraries(core: library.Marking, tmp_path: Path) -> None:
    """A folder of one's own before it keeps no second copy."""
    search = (tmp_path, library.shipped())
    assert library.load_marking(("core",), search).rubric == core.rubric
    assert not user_file("rubric-core", search).exists()
