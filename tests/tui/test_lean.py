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
    "interviewer.core.report.report",
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


def test_screens_do_without_the_network() -> None:
    """A terminal needs no TLS: neither the loop nor the history brings OpenSSL in, and it can still be had afterwards."""
    code = (
        "import sys\nfrom interviewer.cli.untethered import untether\nuntether()\n"
        "import interviewer.tui.app, interviewer.tui.interview, interviewer.tui.turns, interviewer.history.store\n"
        "print([name for name in ('ssl', '_ssl', '_hashlib') if name in sys.modules])\nimport ssl"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
