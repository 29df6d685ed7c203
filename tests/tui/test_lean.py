"""Laws of what the first paint waits for."""

import subprocess
import sys

import pytest

HEAVY = (
    "networkx",
    "rapidfuzz",
    "yaml",
    "pydantic",
    "jinja2",
    "msgspec",
    "sqlite3",
    "interviewer.core.interview",
    "interviewer.core.report",
)


@pytest.mark.parametrize(
    "modules",
    [
        "interviewer.tui.app, interviewer.tui.interview",
        "interviewer.tui.home",
        "interviewer.tui.report",
        "interviewer.cli.screen",
    ],
)
def test_screens_import_without_the_engine(modules: str) -> None:
    """What is painted first needs none of the heavy rooms."""
    code = f"import {modules}, sys; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
