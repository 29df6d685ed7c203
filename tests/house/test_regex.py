"""The house compiles a regular expression when it is first used; here it is seen at once whether each of them is one."""

import ast
import gc
import importlib
import re
import subprocess
import sys
from pathlib import Path

from interviewer.core.regex import Regex, regex

HOUSE = Path(__file__).parents[2] / "interviewer"
FILES = sorted(file for file in HOUSE.rglob("*.py") if "starting/templates" not in file.as_posix())


def at_import(tree: ast.AST) -> list[str]:
    """What ``tree`` calls when it is imported."""
    found = []
    for node in ast.iter_child_nodes(tree):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            found += [ast.unparse(node.func)] if isinstance(node, ast.Call) else []
            found += at_import(node)
    return found


def test_nothing_is_compiled_by_an_import() -> None:
    """Hundreds of patterns would take longer than all else that a start does."""
    calls = {file.relative_to(HOUSE).as_posix(): at_import(ast.parse(file.read_text("utf-8"))) for file in FILES}
    assert {name for name, found in calls.items() if "re.compile" in found} == set()


def test_every_pattern_compiles() -> None:
    """Each that the core, the reports and the commands make, wherever it stands."""
    for file in FILES:
        parts = file.relative_to(HOUSE.parent).with_suffix("").parts
        if parts[1] in ("core", "cli", "reporting") and parts[-1] not in ("__init__", "__main__"):
            importlib.import_module(".".join(parts))
    gc.unfreeze()  # what is frozen is not listed
    made = [one for one in gc.get_objects() if isinstance(one, Regex)]
    gc.freeze()
    assert len(made) > 300
    assert all(one.groups >= 0 for one in made)


def test_a_pattern_is_what_it_stands_for() -> None:
    """It finds the same, shows how it is written, and refuses what is none."""
    one = regex(r"(?P<sign>[ab])\d", re.IGNORECASE)
    assert one.pattern == r"(?P<sign>[ab])\d"
    assert [found["sign"] for found in one.finditer("A1 b2 c3")] == ["A", "b"]
    assert one.sub("-", "A1 b2") == "- -"


def test_a_score_compiles_what_it_uses(tmp_path: Path) -> None:
    """Of the patterns that come with it a reply about the design takes a part."""
    (tmp_path / "one.jsonl").write_text('{"turns": [{"interviewer": "", "candidate": "Labels arrive late."}]}\n')
    code = (
        "import gc, sys\nfrom interviewer.cli.score import run\nrun(sys.argv[1:])\n"
        "from interviewer.core.regex import Regex\n"
        "made = [one for one in gc.get_objects() if isinstance(one, Regex)]\n"
        "print(len(made), sum(len(vars(one)) > 2 for one in made))"
    )
    words = [sys.executable, "-c", code, "--jsonl", str(tmp_path / "one.jsonl")]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    made, used = map(int, done.stdout.splitlines()[-1].split())
    assert 0 < used < made / 2
