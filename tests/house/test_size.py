"""The house stays small in its parts: a function that does several things, or a file with several nouns, is seen here first."""

import ast
from pathlib import Path

HOUSE = Path(__file__).parents[2] / "interviewer"
FILES = {file.relative_to(HOUSE).as_posix(): file.read_text(encoding="utf-8") for file in HOUSE.rglob("*.py")}


def shares(lengths: dict[str, int], mostly: int) -> float:
    """The share of ``lengths`` that is at most ``mostly``."""
    return sum(length <= mostly for length in lengths.values()) / len(lengths)


def test_functions_are_short() -> None:
    """Nearly all have at most 25 lines, none has more than 48: the matcher's inner loop, which costs a tenth more in parts."""
    lengths = {
        f"{name}:{node.lineno} {node.name}": (node.end_lineno or 0) - node.lineno + 1
        for name, text in FILES.items()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert {name: length for name, length in lengths.items() if length > 48} == {}
    assert shares(lengths, 25) > 0.95


def test_files_are_short() -> None:
    """Most have at most 150 lines, none more than 320."""
    lengths = {name: text.count("\n") for name, text in FILES.items()}
    assert {name: length for name, length in lengths.items() if length > 320} == {}
    assert shares(lengths, 150) > 0.8
