"""The commands. Heavy imports stay inside the commands that need them, so that every other one starts at once."""

import argparse
import sys
from pathlib import Path

from interviewer import __version__

FINE, PROBLEMS, USAGE, BAD_INPUT = 0, 1, 2, 3


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit code: 0 fine, 1 problems found, 2 usage or nothing read, 3 bad input."""
    parsed = _parser().parse_args(arguments)
    if parsed.command == "check":
        return _check(parsed.paths, parsed.library)
    _parser().print_help()
    return USAGE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="interviewer", description="A mock interviewer for ML system design.")
    parser.add_argument("--version", action="version", version=f"interviewer {__version__}")
    parser.add_argument("--library", type=Path, help="folder with scenarios/ and rubrics/, searched first")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    check = commands.add_parser("check", help="find every problem in rubrics and scenarios")
    check.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="files or folders; none: the whole library")
    return parser


def _check(paths: list[Path], library: Path | None) -> int:
    from interviewer import library as packs
    from interviewer.authoring.check import NothingToCheckError, check_paths

    try:
        checked = check_paths(tuple(paths), packs.search_path(library))
    except NothingToCheckError as error:
        print(f"interviewer check: {error}", file=sys.stderr)
        return USAGE
    for problem in (*checked.problems, *checked.notes):
        print(problem)
    count, files = len(checked.problems), len(checked.files)
    summary = f"{count or 'no'} problem{'' if count == 1 else 's'} in {files} file{'' if files == 1 else 's'}"
    print(summary, file=sys.stderr)
    return PROBLEMS if count else FINE
