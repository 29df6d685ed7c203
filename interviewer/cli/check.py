"""``interviewer check``: every problem in rubrics and scenarios, all at once."""

import argparse
import sys
from pathlib import Path

from interviewer import library
from interviewer.cli.exits import FINE, PROBLEMS, USAGE


def run(words: list[str]) -> int:
    """0 no problems, 1 problems found, 2 nothing to read."""
    parser = argparse.ArgumentParser(
        prog="interviewer check", description="Find every problem in rubrics and scenarios."
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="files or folders; none: the whole library")
    parser.add_argument(
        "--library", type=Path, metavar="DIR", help="folder with scenarios/ and rubrics/, searched first"
    )
    parsed = parser.parse_args(words)
    from interviewer.authoring.check import NothingToCheckError, check_paths

    try:
        checked = check_paths(tuple(parsed.paths), library.search_path(parsed.library))
    except NothingToCheckError as error:
        print(f"interviewer check: {error}", file=sys.stderr)
        return USAGE
    for problem in checked.problems:
        print(problem)
    count, files = len(checked.problems), len(checked.files)
    summary = f"{count or 'no'} problem{'' if count == 1 else 's'} in {files} file{'' if files == 1 else 's'}"
    print(summary, file=sys.stderr)
    return PROBLEMS if count else FINE
