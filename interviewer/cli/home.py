"""``interviewer`` alone: the home screen; without a terminal, the cases and how to begin."""

import argparse
import sys
from pathlib import Path

from interviewer.cli.exits import FINE


def run(words: list[str]) -> int:
    """0 when it was left."""
    parser = argparse.ArgumentParser(prog="interviewer", description="Pick a case, go on with one, see progress.")
    parser.add_argument(
        "--library", type=Path, metavar="DIR", help="folder with scenarios/ and rubrics/, searched first"
    )
    args = parser.parse_args(words)
    from interviewer.cli.screen import ScreenDesk, open_screen

    if sys.stdin.isatty() and sys.stdout.isatty():
        return open_screen(args.library)
    from interviewer.reporting.plain import line

    cases = ScreenDesk(args.library).cases()
    wide = max((len(case.id) for case in cases), default=0)
    for case in cases:
        print(f"{case.id:<{wide}}  {case.level:<6}  {case.minutes:>3} min  {line(case.broken or case.title)}")
    print("\nBegin with: interviewer practice ID --plain (one line a reply); `interviewer --help` says more.")
    return FINE
