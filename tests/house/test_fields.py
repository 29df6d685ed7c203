"""Every field of every value says what it holds."""

import ast
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2] / "interviewer"
FILES = sorted(file for file in HOUSE.rglob("*.py") if "@dataclass" in file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(HOUSE).as_posix())
def test_fields_say_what_they_hold(file: Path) -> None:
    """Unit, range, index base or meaning stands below each field of a dataclass, as in DESIGN."""
    silent = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef) and any("dataclass" in ast.unparse(one) for one in node.decorator_list):
            for field, below in zip(node.body, [*node.body[1:], None], strict=True):
                if isinstance(field, ast.AnnAssign) and not (
                    isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant)
                ):
                    silent.append(f"{node.name}.{ast.unparse(field.target)}")
    assert [name for name in silent if "._" not in name] == []
