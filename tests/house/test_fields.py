"""Every field of the values that faces and authors meet says what it holds."""

import ast
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2] / "interviewer"
MATCHING = HOUSE / "core" / "understanding"
"""The matcher's own records, which neither faces nor authors meet."""
CORE = (file for file in (HOUSE / "core").rglob("*.py") if MATCHING not in file.parents)
FILES = sorted((*CORE, *(HOUSE / "history").glob("*.py")))


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_public_fields_say_what_they_hold(file: Path) -> None:
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
