"""Who reads a docstring trusts its example: each of them is run."""

import doctest
import importlib
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2] / "interviewer"
FILES = sorted(file for file in HOUSE.rglob("*.py") if "    >>> " in file.read_text("utf-8"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(HOUSE)))
def test_examples_give_what_stands_below_them(file: Path) -> None:
    """As the interpreter would show it."""
    module = importlib.import_module(".".join(file.relative_to(HOUSE.parent).with_suffix("").parts))
    assert doctest.testmod(module).failed == 0
