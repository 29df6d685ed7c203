"""``interviewer practice``: an interview on the screen, or over lines of text."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.exits import FINE
from interviewer.cli.parser import add_library, any_number, parser_of, whole_number
from interviewer.cli.patience import patiently
from interviewer.cli.terminal import add_counted, add_plain, is_piped, refuse_silence, takes_the_screen
from interviewer.tui.choices import LEVELS, PERSONAS

if TYPE_CHECKING:
    from interviewer.cli.desk import Desk
    from interviewer.tui.choices import Setup

CASE = "INTERVIEWER_CASE"
"""Environment variable that names the case when no argument does."""
DEFAULT_CASE = "fraud-detection"


def run(words: list[str]) -> int:
    """0 when the interview was held to its end or left for later."""
    args = parser().parse_args(words)
    drawn = takes_the_screen(plain=args.plain)
    case = args.case or os.environ.get(CASE) or DEFAULT_CASE
    with patiently("practice", "the cases"):
        focus = missed(case, args.library) if args.mode == "drill" else ()
    if args.mode == "drill" and not focus:
        from interviewer.reporting.started import typed

        print(
            typed(
                f"Nothing was missed in `{case}` so far, so there is nothing to drill there.\n"
                f"Instead: `interviewer practice {case}` asks everything, `interviewer drill` looks into all cases."
            )
        )
        return FINE
    if not drawn:
        from interviewer.library.search import locate, search_path

        locate("scenario", case, search_path(args.library))  # a name that is none is told before an empty pipe
        refuse_silence()
        from interviewer.cli.desk import Desk, load_case, settled
        from interviewer.cli.lines import hold_plain

        desk, piped = Desk(args.library), is_piped(counted=args.counted)
        if not piped:
            _tell_of_left(desk)
        with patiently("practice"):
            settings = settled(setup_from(args, focus), load_case(case, args.library).scenario)
            sitting = desk.begin(case, settings, piped=piped)
        return hold_plain(sitting, replies=args.replies)
    from interviewer.cli.screen import open_screen

    return open_screen(args.library, case=case, setup=setup_from(args, focus))


def _tell_of_left(desk: "Desk") -> None:
    """Say which interview waits, and what to type to go on with it."""
    import sys
    from datetime import UTC, datetime

    from interviewer.cli.forewords import left, of_left
    from interviewer.reporting.started import typed

    if waits := left(desk.store.sessions(), datetime.now(UTC)):
        print(typed(f"({of_left(waits)} `interviewer resume` goes on with it.)\n"), file=sys.stderr, flush=True)


def parser() -> argparse.ArgumentParser:
    """The options of ``practice``."""
    made = parser_of(
        "practice", "Hold an interview.", "interviewer practice typeahead --minutes 30 --level senior --persona sceptic"
    )
    made.add_argument("case", nargs="?", metavar="ID", help=f"the case (default: ${CASE}, else {DEFAULT_CASE})")
    add_plain(made)
    made.add_argument(
        "--minutes", type=minutes_of, metavar="N", help="length of the time box; 0 is untimed (default: the case's own)"
    )
    made.add_argument(
        "--level",
        choices=LEVELS,
        help="what you are interviewed for (default: the case's own)",
    )
    made.add_argument("--persona", default="neutral", metavar="P", help=f"{', '.join(PERSONAS)}, or one of the case")
    made.add_argument(
        "--mode",
        choices=("interview", "study", "drill"),
        default="interview",
        help="study gives verdicts as you go; drill asks what was missed before",
    )
    add_counted(made)
    made.add_argument("--seed", type=any_number, metavar="N", help="same seed and same answers give the same interview")
    add_library(made)
    return made


def minutes_of(text: str) -> int:
    """Minutes as they are typed: 0, or 5 to 180; ArgumentTypeError for anything else."""
    if text == "0":
        return 0
    try:
        return whole_number(5, 180)(text)
    except argparse.ArgumentTypeError:
        raise argparse.ArgumentTypeError("0 (untimed) or 5 to 180") from None


def setup_from(args: argparse.Namespace, focus: tuple[str, ...] = ()) -> "Setup":
    """The options as the screen takes them; it asks the case for what is left out when it is loaded."""
    from interviewer.tui.choices import Setup

    return Setup(args.minutes, args.level, args.persona, args.mode, args.seed, focus)


def missed(case: str, folder: Path | None) -> tuple[str, ...]:
    """What was missed in ``case`` before, due or not; none before the first interview about it."""
    from datetime import UTC, datetime

    from interviewer.cli.desk import Desk
    from interviewer.cli.drill import MOST, chosen
    from interviewer.cli.progress import progress_of

    desk = Desk(folder)
    try:
        return chosen(desk, progress_of(desk, datetime.now(UTC))[0], MOST, case=case, ahead=True).focus
    finally:
        desk.store.close()
