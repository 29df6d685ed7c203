"""The house checks itself: the core imports nothing of the outside, and every command starts light."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import interviewer.core

CORE = Path(__file__).parents[2] / "interviewer" / "core"
OUTSIDE = {
    "textual",
    "rich",
    "yaml",
    "sqlite3",
    "pathlib",
    "random",
    "time",
    "os",
    "logging",
    "datetime",
    "io",
    "pydantic",
    "jinja2",
    "msgspec",
}


def imported(statement: str) -> set[str]:
    """The modules that a fresh interpreter holds after ``statement``, beyond those it starts with."""
    code = f"import sys; before = set(sys.modules); {statement}; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def reached(file: Path) -> set[str]:
    """What ``file`` imports or calls of the outside."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names):
                found |= {alias.name.split(".")[0] for alias in names} & OUTSIDE
            case ast.ImportFrom(module):
                found |= {(module or "").split(".")[0]} & OUTSIDE
            case ast.Call(ast.Name(name)):
                found |= {name} & {"open", "print", "input", "exec", "eval"}
    return found


def test_core_imports_nothing_of_the_outside() -> None:
    """No file, clock, screen or dice: neither imported nor called by name, wherever one looks."""
    files = sorted(CORE.rglob("*.py"))
    assert len(files) > 300
    assert {str(file.relative_to(CORE)): found for file in files if (found := reached(file))} == {}


def test_what_a_file_reaches_of_the_outside_is_seen(tmp_path: Path) -> None:
    """However it is written."""
    file = tmp_path / "impure.py"
    file.write_text(
        "import os.path as p, ast\nfrom time import time\ndef read():\n    from rich import box\n    return open('x')\n"
    )
    assert reached(file) == {"os", "time", "rich", "open"}


def test_core_tells_where_each_of_its_rooms_stands() -> None:
    """Who opens the folder finds every room in its first lines."""
    rooms = {folder.name for folder in CORE.iterdir() if (folder / "__init__.py").exists()}
    assert {room for room in rooms if f"``{room}/``" not in (interviewer.core.__doc__ or "")} == set()


def test_core_in_a_fresh_interpreter_loads_no_screen_file_format_or_database() -> None:
    """What the core pulls in through others is pure as well."""
    loaded = imported("import interviewer.core.interview, interviewer.core.report.report")
    assert {name.split(".")[0] for name in loaded} & {
        "textual",
        "rich",
        "yaml",
        "sqlite3",
        "pydantic",
        "jinja2",
    } == set()


@pytest.mark.parametrize(
    ("statement", "heavy"),
    [
        (
            "import interviewer.cli; interviewer.cli.main(['--version'])",
            {"argparse", "textual", "msgspec", "networkx", "interviewer.core"},
        ),
        ("import interviewer.cli.listing", {"textual", "networkx", "rapidfuzz", "pydantic", "yaml"}),
        ("import interviewer.cli.score", {"textual", "networkx", "pydantic", "yaml"}),
    ],
)
def test_command_starts_without_what_it_does_not_need(statement: str, heavy: set[str]) -> None:
    """Start-up is kept short by not importing, so this is what is tested, and not milliseconds."""
    assert imported(statement) & heavy == set()
