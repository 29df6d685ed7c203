"""Every field of every value says what it holds."""

import ast
import re
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2] / "interviewer"
_MADE = re.compile(r"^(?:@dataclass|class \w+\(NamedTuple\))", re.MULTILINE)
"""The beginning of a class that is made of fields."""
FILES = sorted(file for file in HOUSE.rglob("*.py") if _MADE.search(file.read_text(encoding="utf-8")))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(HOUSE).as_posix())
def test_fields_say_what_they_hold(file: Path) -> None:
    """Unit, range, index base or meaning stands below each field of a dataclass or a named tuple, as in DESIGN."""
    silent = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef) and _MADE.search(ast.unparse(node)):
            for field, below in zip(node.body, [*node.body[1:], None], strict=True):
                if isinstance(field, ast.AnnAssign) and not (
                    isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant)
                ):
                    silent.append(f"{node.name}.{ast.unparse(field.target)}")
    assert [name for name in silent if "._" not in name] == []
