"""``interviewer doctor``: the state of this installation, and what to do about it."""

import platform
from collections.abc import Iterator
from pathlib import Path

from interviewer import __version__, library
from interviewer.cli.exits import FINE, PROBLEMS
from interviewer.cli.parser import add_library, parser_of
from interviewer.cli.storage import history_path, utc_now
from interviewer.history.health import Finding, back_up, examine
from interviewer.history.problem import HistoryError
from interviewer.reporting.plain import line
from interviewer.reporting.started import typed


def run(words: list[str]) -> int:
    """0 all well, 1 something is wrong."""
    parser = parser_of(
        "doctor", "Look at the installation, the library and the history.", "interviewer doctor --backup"
    )
    parser.add_argument("--backup", action="store_true", help="also make a backup of the history beside it")
    add_library(parser)
    args = parser.parse_args(words)
    findings = [*_program(), *_library(args.library), *_history(backup=args.backup)]
    for finding in findings:
        print(f"{'✓' if finding.good else '✗'} {line(typed(finding.what))}")
    return FINE if all(finding.good for finding in findings) else PROBLEMS


def _program() -> Iterator[Finding]:
    yield Finding(True, f"interviewer {__version__} on Python {platform.python_version()}, {platform.system()}")
    from importlib.util import find_spec

    fast = find_spec("yaml._yaml") is not None
    yield Finding(fast, "PyYAML is built with libyaml" if fast else "PyYAML lacks libyaml; reinstall it from a wheel")


def _library(folder: Path | None) -> Iterator[Finding]:
    search = library.search_path(folder)
    for place in search:
        yield Finding(True, f"library {place}")
    found = library.cases(search)
    broken = [case for case in found if case.broken]
    yield Finding(
        bool(found) and not broken,
        f"{len(found)} cases"
        + (f", broken: {', '.join(case.id for case in broken)}; see `interviewer check`" if broken else ""),
    )


def _history(*, backup: bool) -> Iterator[Finding]:
    path = history_path()
    try:
        yield from examine(path, utc_now())
        if backup and path.exists():
            yield Finding(True, f"backup {back_up(path, utc_now())}")
    except HistoryError as error:
        yield Finding(False, str(error))
