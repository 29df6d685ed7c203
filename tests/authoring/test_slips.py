"""Slips of the hand in YAML: each is named as what the author did, at its place, with what to write instead."""

import pytest

from interviewer.authoring.source import parse_document
from tests.authoring.packs import SCENARIO

SLIPS = [
    (
        "say: Decide the order of a feed.",
        "say: >-\n    Decide the order.",
        (18, 5),
        "not indented below it",
        "two more columns",
    ),
    ("questions:", "<<<<<<< HEAD\nquestions:", (14, 1), "a mark of a merge conflict", "delete the marks"),
    (
        "    area: framing",
        "\tarea: framing",
        (16, 1),
        "a tab indents this line",
        "Indent with spaces.",
    ),
    (
        "  brief:\n    area",
        "   brief:\n    area",
        (25, 3),
        "indented by 2, which no line above is",
        "Here: 0 as on line 14 or 3 as on line 15.",
    ),
    (
        "    wants: [labels]",
        "     wants: [labels]",
        (18, 6),
        "`wants` is indented by 5, `say` on line 17 by 4",
        "same column",
    ),
    (
        "say: Decide the order of a feed.",
        "say: 'It's a feed.'",
        (17, 13),
        "the text ends at this quote",
        "write it twice",
    ),
    ("say: Decide the order of a feed.", 'say: "Decide" the order.', (17, 17), "the text ends at this quote", "'…'"),
    ("say: Decide the order of a feed.", 'say: "Decide', (17, 10), "this quote is never closed", ">-"),
    (
        "say: Decide the order of a feed.",
        "say: First: decide.",
        (17, 15),
        "makes YAML read a key",
        "in quotes or in block style",
    ),
    ("say: Decide the order of a feed.", "say: @you, decide.", (17, 10), "cannot begin with @", "quotes"),
    ("    wants: [labels]", "    wants: [labels", (18, 12), "this `[` is not closed", "Close it with `]`"),
    ("      - {to: wrap}", "      * {to: wrap}", (24, 7), "`*` begins a reference", "`- `"),
    ("      - {to: wrap}", "      -{to: wrap}", (24, 7), "no space after the dash", "Write `- {to: wrap}`"),
    ("start: brief", "start:brief", (8, 6), "no space after the colon", "Write `start: brief`"),
    ("questions:", "questions", (14, 10), "the colon of a key is missing", "Write `questions:`"),
    ("start: brief", "start:\u00a0brief", (8, 7), "U+00A0 stands here", "plain space"),
    ("    area: framing", "\u00a0   area: framing", (16, 1), "U+00A0 stands here", "plain space"),
    (
        "say: Decide the order of a feed.",
        "say: *two* metres a second.",
        (17, 10),
        "`*` begins a reference",
        "in quotes",
    ),
    ("      - {to: wrap}", "      - *wrap*", (24, 9), "`*` begins a reference", "in quotes"),
    (
        "say: Decide the order of a feed.",
        "say: [about] two metres.",
        (17, 16),
        "the list ends at this `]`",
        "in quotes",
    ),
    ("    wants: [labels]", "    wants: [labels], [goal]", (18, 19), "the list ends at this `]`", "all its entries"),
    ("say: Decide the order of a feed.", "say: {about} it.", (17, 16), "the map ends at this `}`", "in quotes"),
    ("start: brief", "start brief", (8, 6), "this line has no colon", "Write `start: brief`"),
    ("    area: framing", "    area framing", (16, 9), "this line has no colon", "Write `area: framing`"),
    ("    wants: [labels]", "    wants; [labels]", (18, 10), "this line has no colon", "Write `wants: [labels]`"),
    ("  brief:\n    area", "  brief\n    area", (15, 8), "the colon of a key is missing", "Write `brief:`"),
    (
        "say: Decide the order of a feed.",
        "say: Decide it\n      in two lines\n      first: now",
        (19, 12),
        "makes YAML read a key",
        "in quotes or in block style",
    ),
    ("say: Decide the order of a feed.", "say: > 5 metres", (17, 10), "cannot begin with >", "in quotes"),
    ("say: Decide the order of a feed.", "say: - five", (17, 10), "cannot begin with -", "the next line"),
    ("say: Decide the order of a feed.", "say: ? five", (17, 10), "cannot begin with ?", "in quotes"),
    ("  scale:\n", "  - scale:\n", (12, 3), "a key among the items of a list since line 10", "Keys and a list"),
]


@pytest.mark.parametrize(("good", "bad", "place", "message", "help"), SLIPS)
def test_a_slip_is_named_at_its_place_with_its_mending(
    good: str, bad: str, place: tuple[int, int], message: str, help: str
) -> None:
    """In an author's words, and with the line that has to change."""
    assert good in SCENARIO
    document, (one, *more) = parse_document(SCENARIO.replace(good, bad).encode(), "feed.yaml")
    assert (document, more, one.code) == (None, [], "Y105")
    assert (one.line, one.column) == place, one
    assert message in one.message
    assert help in one.help, one.help


@pytest.mark.parametrize("sign", ["\u200b", "\u00ad", "\u2060"])
def test_what_nobody_sees_is_refused_and_shown(sign: str) -> None:
    """A soft hyphen in an id or in a cue keeps it from ever being found."""
    _, (one,) = parse_document(SCENARIO.replace("start: brief", f"start: br{sign}ief").encode(), "feed.yaml")
    assert (one.code, one.line, one.column) == ("Y104", 8, 10)
    assert sign not in str(one)
