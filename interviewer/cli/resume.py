"""``interviewer resume``: go on with an interview that was left."""

import argparse
import sys

from interviewer.cli.exits import USAGE, CommandError
from interviewer.cli.parser import add_library, parser_of
from interviewer.cli.terminal import add_plain, refuse_silence, takes_the_screen


def run(words: list[str]) -> int:
    """0 when it was held to its end or left again, 2 when there is nothing to go on with."""
    args = _parser().parse_args(words)
    drawn = takes_the_screen(plain=args.plain)
    from interviewer.cli.storage import history_for_reading

    store = history_for_reading()
    waiting = (s.id for s in store.sessions() if not s.finished and not s.piped and s.begun)
    session = args.session or next(waiting, "")
    if not session:
        raise CommandError("there is no unfinished interview; `interviewer practice` begins one", USAGE)
    left = store.load(session).summary
    id = left.id
    if not drawn:
        refuse_silence()
        from interviewer.cli.desk import Desk
        from interviewer.cli.lines import hold_plain
        from interviewer.cli.patience import patiently

        typed = sys.stdin.isatty()  # else the end of a pipe would end what somebody typed
        with patiently("resume"):
            sitting = Desk(args.library, store).resume(id)
        try:
            return hold_plain(sitting, replies=args.replies, finishes=typed or left.piped)
        finally:
            sitting.leave()
    from interviewer.cli.screen import open_screen

    return open_screen(args.library, session=id)


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "resume",
        "Go on with an interview that was left, at the same question and with the unsent answer.",
        "interviewer resume",
    )
    parser.add_argument(
        "session",
        nargs="?",
        default="",
        metavar="ID",
        help="session, or the beginning of its id (default: the newest unfinished one)",
    )
    add_plain(parser)
    add_library(parser)
    return parser
