"""``interviewer check``: every problem in rubrics and scenarios, all at once; with ``--watch`` again after each save."""

import argparse
import shutil
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer import library
from interviewer.cli.exits import FINE, PROBLEMS, USAGE
from interviewer.cli.ground import library_to_judge
from interviewer.cli.parser import add_judged, add_library, parser_of

if TYPE_CHECKING:
    from interviewer.authoring.check import Checked
    from interviewer.authoring.rulebook.rule import Level

PAUSE_S = 0.4
"""Seconds between two looks at the files while watching."""


def run(words: list[str]) -> int:
    """0 no problems (notes do not count), 1 problems found, 2 nothing to read; watching ends with Ctrl-C."""
    parsed = _parser().parse_args(words)
    if parsed.watch and parsed.format != "text":
        print(f"interviewer check: --watch prints text, not {parsed.format}", file=sys.stderr)
        return USAGE
    paths, search = tuple(parsed.paths), library.search_path(parsed.library)
    paths = paths or (library_to_judge(parsed.library),)
    if parsed.watch:
        return _watch(paths, search, parsed.level)
    return _once(paths, search, parsed.level, parsed.format)


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "check",
        "Find every problem in rubrics and scenarios, each with its line and what to do. "
        "`interviewer explain CODE` says why a rule exists. A comment `# interviewer: allow CODE because ...` on a line "
        "or above it keeps what you did on purpose.",
        "interviewer check my-library --level shared",
    )
    add_judged(parser)
    parser.add_argument("--watch", action="store_true", help="check again whenever a file is saved, until Ctrl-C")
    parser.add_argument(
        "--level",
        choices=("min", "basic", "shared"),
        default="basic",
        help="min: it loads; basic: it does what you mean (default); shared: fit for strangers",
    )
    parser.add_argument("--format", choices=("text", "json", "sarif", "github"), default="text", help="default: text")
    add_library(parser)
    return parser


def _once(paths: tuple[Path, ...], search: tuple[Path, ...], level: "Level", format: str) -> int:
    from interviewer.authoring.check import NothingToCheckError, check_paths
    from interviewer.cli.patience import patiently
    from interviewer.library.garbage import uncollected
    from interviewer.library.packs import sound_index

    try:
        with patiently("check", "the rubrics"), uncollected():
            checked = check_paths(paths, search, level=level, at_hand=sound_index)
    except NothingToCheckError as error:
        print(f"interviewer check: {error}", file=sys.stderr)
        return USAGE
    text = _printed(checked, format)
    if text:
        print(text)
    from interviewer.authoring.findings.sifted import summary

    print(summary((*checked.problems, *checked.notes), len(checked.files), checked.unread), file=sys.stderr)
    return PROBLEMS if checked.problems else FINE


def _printed(checked: "Checked", format: str) -> str:
    findings = sorted((*checked.problems, *checked.notes))
    match format:
        case "json":
            from interviewer.authoring.findings.as_json import as_json

            return as_json(findings, checked.files)
        case "sarif":
            from interviewer.authoring.findings.as_sarif import as_sarif

            return as_sarif(findings)
        case "github":
            from interviewer.authoring.findings.as_github import as_github

            return as_github(findings)
        case _:
            from interviewer.authoring.findings.as_text import as_text

            return as_text(findings, min(shutil.get_terminal_size((100, 24)).columns, 120))


def _watch(paths: tuple[Path, ...], search: tuple[Path, ...], level: "Level") -> int:
    from interviewer.authoring.checked_files import state_of

    before = state_of(paths, search)
    if _once(paths, search, level, "text") == USAGE:
        return USAGE
    print("watching; Ctrl-C ends", file=sys.stderr, flush=True)
    try:
        while True:
            time.sleep(PAUSE_S)
            now = state_of(paths, search)
            if now != before:
                before = now
                print(f"\n{time.strftime('%H:%M:%S')} saved, checking again", file=sys.stderr, flush=True)
                _once(paths, search, level, "text")
                sys.stdout.flush()
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return FINE
