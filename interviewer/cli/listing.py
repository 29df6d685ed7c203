"""``interviewer list``: the cases there are. Starts fast: nothing is compiled."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.exits import FINE, PROBLEMS, USAGE, CommandError

if TYPE_CHECKING:
    from interviewer.library.listing import Listing


def run(words: list[str]) -> int:
    """0 fine, 1 a case cannot be used, 2 there is none."""
    parser = argparse.ArgumentParser(prog="interviewer list", description="List the cases there are.")
    parser.add_argument("--json", action="store_true", help="as JSON, one list")
    parser.add_argument(
        "--library", type=Path, metavar="DIR", help="folder with scenarios/ and rubrics/, searched first"
    )
    args = parser.parse_args(words)
    from interviewer.library.listing import cases
    from interviewer.library.search import search_path

    search = search_path(args.library)
    found = cases(search)
    if not found:
        raise CommandError(f"no cases in {', '.join(map(str, search))}; --library names another folder", USAGE)
    if args.json:
        _print_json(found)
    else:
        _print(found)
    return PROBLEMS if any(case.broken for case in found) else FINE


def _print(found: "tuple[Listing, ...]") -> None:
    import textwrap

    from interviewer.reporting.plain import line

    wide = max(len(case.id) for case in found)
    for case in found:
        if case.broken:
            print(f"{line(case.id):<{wide}}  cannot be used: {line(case.broken)}")
            continue
        print(f"{line(case.id):<{wide}}  {case.level:<6}  {case.minutes:>3} min  {line(case.title)}")
        for part in textwrap.wrap(line(case.summary), 80, initial_indent="    ", subsequent_indent="    "):
            print(part)
    if any(case.broken for case in found):
        print("\n`interviewer check` shows every problem.", file=sys.stderr)
    if sys.stdout.isatty():
        print("\n`interviewer practice ID` holds an interview.")


def _print_json(found: "tuple[Listing, ...]") -> None:
    import json

    json.dump([case._asdict() for case in found], sys.stdout, indent=1, allow_nan=False)
    sys.stdout.write("\n")
