"""``interviewer report``: what an interview covered, touched and missed, on standard output or in a file."""

import argparse
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.exits import FINE, STORAGE, USAGE, CommandError
from interviewer.cli.parser import add_library, parser_of
from interviewer.cli.patience import patiently
from interviewer.reporting.formats import FORMATS, render

if TYPE_CHECKING:
    from interviewer.cli.desk import Desk
    from interviewer.core.comparison import Comparison
    from interviewer.core.dialogue import Interview
    from interviewer.history.event import StoredSession
    from interviewer.history.store import History


def run(words: list[str]) -> int:
    """0 when the report was written, 2 no such interview, 3 the file cannot be written, 4 the history cannot be read."""
    args = _parser().parse_args(words)
    store = opened()
    try:
        stored = _stored(store, args.session)
        text = _report(store, stored, args)
    finally:
        store.close()
    if args.output is None or args.output == Path("-"):
        if args.format != "text" and isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8")  # what the page itself says, whatever the locale
        sys.stdout.write(text)
        sys.stdout.flush()
        return FINE
    from interviewer.cli.written import write_new

    write_new(args.output, text, force=args.force)
    print(f"interviewer report: written to {args.output}", file=sys.stderr)
    return FINE


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "report",
        "Show what an interview covered, touched and missed.",
        "interviewer report --format html --output report.html",
    )
    parser.add_argument(
        "session",
        nargs="?",
        default="",
        metavar="SESSION",
        help="id or its beginning (default: the newest with a reply)",
    )
    parser.add_argument("--format", choices=FORMATS, default="text", help="default: text")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write there instead of standard output")
    parser.add_argument("--force", action="store_true", help="with -o: replace a file that is there")
    parser.add_argument(
        "--compare", default="", metavar="SESSION", help="beside an earlier attempt: what came, what was lost"
    )
    parser.add_argument("--so-far", action="store_true", help="of an interview that still runs, too: how it stands")
    parser.add_argument("--transcript", action="store_true", help="with text: the conversation, too")
    add_library(parser)
    return parser


def opened() -> "History":
    """The history, opened strictly; CommandError when there is none yet or it cannot be read."""
    from interviewer.cli.storage import history_path, utc_now
    from interviewer.history.problem import HistoryError
    from interviewer.history.store import History

    path = history_path()
    if not path.exists():
        raise CommandError("there is no interview yet; `interviewer practice` holds one", USAGE)
    try:
        return History.open(path, utc_now())
    except HistoryError as error:
        raise CommandError(str(error), STORAGE) from error


def _stored(store: "History", session: str) -> "StoredSession":
    from interviewer.history.problem import HistoryError

    try:
        held = () if session else tuple(one for one in store.sessions() if one.begun)
        if not session and not held:
            raise CommandError("there is no interview yet; `interviewer practice` holds one", USAGE)
        return store.load(session or next((one.id for one in held if one.replies), held[0].id))
    except HistoryError as error:
        raise CommandError(str(error), USAGE if error.code == "H806" else STORAGE) from error


def _report(store: "History", stored: "StoredSession", args: argparse.Namespace) -> str:
    from interviewer.cli.desk import Desk
    from interviewer.cli.disputes import disputed
    from interviewer.cli.outcomes import attempts_at
    from interviewer.cli.output import page_columns, speaks_unicode
    from interviewer.core.reporter import report_on

    desk = Desk(args.library, store)
    with patiently("report"):
        interview = desk.looked_at(stored)
    if not (interview.ended or args.so_far or interview.settings.mode == "study"):
        raise CommandError(
            f"{stored.summary.id} still runs, and its report would give the answers away; `interviewer resume {stored.summary.id}` "
            f"goes on with it, `interviewer report {stored.summary.id} --so-far` shows how it stands",
            USAGE,
        )
    wanted = args.transcript or args.format != "text"
    to_screen = args.output is None
    return render(
        report_on(interview, disputed(store, stored.summary.id), _compared(desk, stored, interview, args.compare)),
        args.format,
        started=stored.summary.started,
        transcript=spoken(interview) if wanted else (),
        width=page_columns(to_screen=to_screen),
        ascii=to_screen and not speaks_unicode(),
        conversation=args.transcript,
        attempts=attempts_at(desk, stored, interview) if args.format == "html" else (),
    )


def _compared(desk: "Desk", stored: "StoredSession", interview: "Interview", earlier: str) -> "Comparison | None":
    """This interview beside ``earlier`` (id or its beginning); CommandError when that was about another case."""
    if not earlier:
        return None
    from interviewer.cli.outcomes import outcome_in
    from interviewer.core.comparison import compare
    from interviewer.core.outcome import outcome_of

    other = desk.store.load(earlier)
    if other.summary.scenario != stored.summary.scenario:
        raise CommandError(
            f"{other.summary.id} was about {other.summary.scenario}, this one about {stored.summary.scenario}; "
            "`interviewer history` lists the attempts",
            USAGE,
        )
    return compare(outcome_in(desk, other), outcome_of(interview))


def spoken(interview: "Interview") -> tuple[tuple[str, str, float], ...]:
    """(who, text, seconds) of all that was said, oldest first; an empty reply is one, too, so that the numbers hold."""
    found: list[tuple[str, str, float]] = []
    for turn in interview.turns:
        if turn.reply:
            found.append(("you", turn.text, turn.at_s))
        if turn.message:
            found.append(("interviewer", turn.message, turn.at_s))
    return tuple(found)
