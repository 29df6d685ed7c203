"""What is told to people is for people: nothing in the house goes by its words.

The reason of a move has ``Move.cause`` beside it, and what is wrong in an author's file a code, what was meant, or what kind of slip it is.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2] / "interviewer"
FILES = {file.relative_to(HOUSE).as_posix(): file.read_text(encoding="utf-8") for file in HOUSE.rglob("*.py")}
REASON = "because"
OLD = "cli/old_moves.py"
"""Reads the moves that were stored before they kept what brought them about."""
ON = frozenset({"core/message.py", "core/course/course.py"})
"""Files of the core that pass a reason on: more is said behind it, or in front of it."""


def reads(source: str) -> Iterator[str]:
    """Where ``source`` compares, searches or cuts a reason, or takes one from a stored move."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Compare():
                parts: list[ast.expr] = [node.left, *node.comparators]
            case ast.Attribute() | ast.Subscript():
                parts = [node.value]
            case ast.Call(func=ast.Attribute(attr="search" | "match" | "fullmatch" | "finditer" | "findall" | "split")):
                parts = node.args
            case ast.Match():
                parts = [node.subject]
            case _:
                parts = []
        if any(isinstance(part, ast.Attribute) and part.attr == REASON for part in parts):
            yield ast.unparse(node)
        stored = node.slice if isinstance(node, ast.Subscript) else None
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get":
            stored = next(iter(node.args), None)
        if isinstance(stored, ast.Constant) and stored.value == REASON:
            yield ast.unparse(node)


TOLD = frozenset({"message", "help"})
"""Fields that hold a sentence, of findings and errors; what an interviewer said last is a message, too."""
CUTS = frozenset("startswith endswith removeprefix removesuffix partition rpartition split find index count".split())


def sifts(source: str) -> Iterator[str]:
    """Where ``source`` looks in a sentence for words of its own, or cuts it at them."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Attribute(attr=field), attr=method)) if method in CUTS:
                own = field in TOLD
            case ast.Compare(left=left, comparators=[right]):
                sides = (left, right), (right, left)
                own = any(_is_told(one) and isinstance(other, ast.Constant | ast.JoinedStr) for one, other in sides)
            case _:
                own = False
        if own:
            yield ast.unparse(node)


def _is_told(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and node.attr in TOLD


def uses(source: str) -> bool:
    """Whether ``source`` takes the reason of anything."""
    return any(isinstance(node, ast.Attribute) and node.attr == REASON for node in ast.walk(ast.parse(source)))


def test_nothing_goes_by_the_words_of_a_reason() -> None:
    """A better wording for authors changes no interview, no report and no drawing."""
    assert {name: found for name, text in FILES.items() if name != OLD and (found := list(reads(text)))} == {}


def test_nothing_looks_for_its_own_words_in_a_message_or_an_advice() -> None:
    """A better wording for authors changes no finding, and a reply in the same words is none."""
    assert {name: found for name, text in FILES.items() if (found := list(sifts(text)))} == {}


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ("problem.message.startswith('unknown concept')", True),
        ("one.message.split('`')[1]", True),
        ("'Did you' in one.help", True),
        ("f'({id})' in one.message", True),
        ("error.message not in told", False),
        ("one.help.rstrip('.')", False),
        ("said == last.message", False),
    ],
)
def test_a_message_that_is_gone_by_is_seen(line: str, seen: bool) -> None:
    """One that is shown, kept or compared with another one is none."""
    assert bool(list(sifts(line))) == seen


def test_the_core_takes_a_reason_only_to_pass_it_on() -> None:
    """Under another name it could be compared all the same."""
    assert {name for name, text in FILES.items() if name.startswith("core/") and uses(text)} <= ON


def test_the_reasons_of_old_moves_are_read_in_one_place() -> None:
    """Where what is stored is read, and not where the talk is held."""
    assert list(reads(FILES[OLD]))


@pytest.mark.parametrize(
    "line",
    [
        "move.because == OPINION",
        "'no fact' in move.because",
        "move.because.startswith('asked')",
        "move.because[:5]",
        "TWIST.match(move.because)",
        "body['because']",
        "body.get('because', '')",
        "match move.because:\n    case 'asked': ...",
    ],
)
def test_a_reason_that_is_gone_by_is_seen(line: str) -> None:
    """However its words are read."""
    assert list(reads(line))


@pytest.mark.parametrize("line", ["rows(move.because)", "move.because or 'none'", "f'{move.because}; {more}'"])
def test_a_reason_that_is_shown_is_none_that_is_gone_by(line: str) -> None:
    """People read it."""
    assert not list(reads(line))
