"""Laws of the stock lines: short, no praise, enough of each."""

from interviewer.core.lines.area import AREA, IN_SHORT
from interviewer.core.lines.persona import FLAVOURS
from interviewer.core.lines.stock import LINES, TABLES
from interviewer.core.phrasing import heard_as, words
from interviewer.core.rubric import AREAS


def test_every_area_can_be_named_and_asked_for_in_short() -> None:
    """No area is without words."""
    assert set(AREA) == set(IN_SHORT) == set(AREAS)


def test_no_stock_line_praises_or_asks_twice() -> None:
    """No exclamation mark, no praise, one question at most, and nothing long."""
    stock = [line for lists in (LINES, *FLAVOURS.values()) for lines in lists.values() for line in lines]
    for line in stock:
        assert "!" not in line
        assert line.count("?") <= 1
        assert words(line) <= 24
        assert not {"great", "excellent", "perfect", "awesome", "impressive"} & set(heard_as(line).split()), line


def test_stock_lines_of_frequent_moves_have_six_phrasings() -> None:
    """What can be needed several times in an interview exists in at least six ways."""
    rare = {
        "open.time",
        "open.untimed",
        "open.aloud",
        "open.drill",
        "time.left",
        "time.over",
        "time.over.tick",
        "close.silent",
        "close.turns",
        "still",
        "checkin.study",
        "dig.how",
        "dig.cost",
        "dig.check",
        "dig.often",
        "dig.unclear",
        "dig.terse",
        "dig.tools",
        "dig.tools.for",
        "figure",
        "cadence",
        "twist.unmoved",
        "came.up",
        "came.near",
        "ack.areas",
        "salad.again",
        "time.away",
    }
    for key, lines in LINES.items():
        assert len(set(lines)) == len(lines)
        assert len(lines) >= 6 or key in rare or key.startswith(("verdict", "idea.", "deed.", "help.")), key


def test_flavours_flavour_lines_that_exist() -> None:
    """A persona's own lines belong to a known key."""
    assert {key for lines in FLAVOURS.values() for key in lines} <= set(LINES)


def test_each_key_stands_in_one_table() -> None:
    """A second list under the same key would silence the first."""
    assert sum(len(table.LINES) for table in TABLES) == len(LINES)


def test_the_interviewer_is_a_colleague_who_knows_of_no_case() -> None:
    """Who plays somebody of the company says what they know, and not what is written somewhere."""
    stock = [line for lists in (LINES, *FLAVOURS.values()) for lines in lists.values() for line in lines]
    assert [line for line in stock if "the case" in line.casefold() or "scenario" in line.casefold()] == []
