"""``interviewer drill``: a short interview that asks only for what was missed and is due again."""

import argparse
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from interviewer.cli.exits import FINE, USAGE, CommandError
from interviewer.cli.parser import add_library, parser_of
from interviewer.cli.patience import patiently
from interviewer.cli.terminal import add_counted, add_plain, is_piped, refuse_silence, takes_the_screen

if TYPE_CHECKING:
    from interviewer.cli.desk import Desk
    from interviewer.reporting.advice import Advice, Drill
    from interviewer.reporting.progress import Progress

MOST = 5
"""Points of a drill without a time."""
MINUTES_A_POINT = 2


def run(words: list[str]) -> int:
    """0 when it was held or nothing is due, 2 for an unknown case, 4 when the history cannot be read."""
    args = _parser().parse_args(words)
    drawn = takes_the_screen(plain=args.plain)
    from interviewer.cli.desk import Desk, load_case, settled
    from interviewer.cli.progress import progress_of
    from interviewer.cli.storage import history_for_reading
    from interviewer.tui.choices import Setup

    now = datetime.now(UTC)
    desk = Desk(args.library, history_for_reading())
    with patiently("drill"):
        progress, advice, _ = progress_of(desk, now)
    drill = chosen(desk, progress, points(args.minutes), case=args.case, ahead=args.ahead)
    if not drill.focus:
        print(_nothing(progress, advice, {args.case} if args.case else usable_in(desk), now, ahead=args.ahead))
        return FINE
    if drill.left:
        print(f"(after this one, {drill.left} more to drill)", file=sys.stderr)
    setup = Setup(args.minutes or 0, mode="drill", focus=drill.focus)
    if not drawn:
        refuse_silence()
        from interviewer.cli.lines import hold_plain

        with patiently("drill"):
            settings = settled(setup, load_case(drill.case, desk.folder).scenario)
            sitting = desk.begin(drill.case, settings, piped=is_piped(counted=args.counted))
        return hold_plain(sitting, replies=args.replies)
    from interviewer.cli.screen import open_screen

    desk.store.close()
    return open_screen(args.library, case=drill.case, setup=setup)


def _parser() -> argparse.ArgumentParser:
    from interviewer.cli.practice import minutes_of

    parser = parser_of(
        "drill",
        "Hold a short interview that asks only for what you missed before and what is due again "
        "(`interviewer progress` lists it). How it goes decides when each point comes next.",
        "interviewer drill --minutes 10",
    )
    parser.add_argument(
        "case", nargs="?", default="", metavar="ID", help="only in this case (default: where most is due)"
    )
    parser.add_argument(
        "--minutes",
        type=minutes_of,
        default=0,
        metavar="N",
        help=f"time box, {MINUTES_A_POINT} minutes a point (default: untimed, at most {MOST} points)",
    )
    parser.add_argument("--ahead", action="store_true", help="also what is not due yet")
    add_plain(parser)
    add_counted(parser)
    add_library(parser)
    return parser


def points(minutes: int) -> int:
    """How many points fit into ``minutes``; 0 is untimed."""
    return max(1, minutes // MINUTES_A_POINT) if minutes else MOST


def chosen(desk: "Desk", progress: "Progress", most: int, *, case: str = "", ahead: bool = False) -> "Drill":
    """The drill to hold now; points that its case no longer knows are left out. CommandError for an unknown ``case``."""
    from interviewer.cli.desk import load_case
    from interviewer.reporting.advice import Drill, drill_on

    usable = usable_in(desk)
    if case and case not in usable:
        raise CommandError(f"there is no case `{case[:60]}`; there are: {', '.join(sorted(usable)) or 'none'}", USAGE)
    while True:
        drill = drill_on(progress, frozenset(usable), most, case=case, ahead=ahead)
        if not drill.case:
            return drill
        known = load_case(drill.case, desk.folder).considerations
        focus = tuple(id for id in drill.focus if id in known)
        if focus:
            return Drill(drill.case, focus, drill.left)
        usable.discard(drill.case)


def usable_in(desk: "Desk") -> set[str]:
    """The cases that can be held."""
    from interviewer import library

    return {case.id for case in library.cases(library.search_path(desk.folder)) if not case.broken}


def _nothing(progress: "Progress", advice: "Advice", usable: set[str], now: datetime, *, ahead: bool) -> str:
    """Why there is nothing to drill, and what to do instead."""
    from interviewer.reporting.plain import line
    from interviewer.reporting.progress_text import why_no_drill

    why = why_no_drill(progress, usable, now, ahead=ahead)
    instead = (
        f"Instead: `interviewer practice {line(advice.case)}`. {line(advice.why)}" if advice.case else line(advice.why)
    )
    from interviewer.reporting.started import typed

    return typed(f"{why}\n{instead}")
