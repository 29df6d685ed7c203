"""``interviewer report``: what an interview covered, touched and missed, on standard output or in a file."""

import argparse
import sys
from dataclasses import replace
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.exits import FINE, USAGE, CommandError
from interviewer.cli.parser import add_library, parser_of
from interviewer.cli.patience import patiently
from interviewer.reporting.formats import FORMATS, render

if TYPE_CHECKING:
    from interviewer.cli.desk import Desk
    from interviewer.core.dialogue import Interview
    from interviewer.core.report.comparison import Comparison
    from interviewer.history.event import StoredSession
    from interviewer.history.store import History


def run(words: list[str]) -> int:
    """0 when the report was written, 2 no such interview, 4 the file cannot be written or the history cannot be read."""
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
    from interviewer.cli.storage import code_of, has_history, history_path, utc_now
    from interviewer.history.problem import HistoryError
    from interviewer.history.store import History

    if not has_history():
        raise CommandError("there is no interview yet; `interviewer practice` holds one", USAGE)
    try:
        return History.open(history_path(), utc_now())
    except HistoryError as error:
        raise CommandError(str(error), code_of(error)) from error


def _stored(store: "History", session: str) -> "StoredSession":
    from interviewer.cli.storage import code_of
    from interviewer.history.problem import HistoryError

    try:
        held = () if session else tuple(one for one in store.sessions() if one.begun)
        if not session and not held:
            raise CommandError("there is no interview yet; `interviewer practice` holds one", USAGE)
        return store.load(session or next((one.id for one in held if one.replies), held[0].id))
    except HistoryError as error:
        raise CommandError(str(error), code_of(error)) from error


def _report(store: "History", stored: "StoredSession", args: argparse.Namespace) -> str:
    from interviewer.cli.desk import Desk
    from interviewer.cli.outcomes import attempts_at
    from interviewer.cli.output import page_columns, speaks_unicode
    from interviewer.cli.past import look_back
    from interviewer.reporting.as_text import text_talk
    from interviewer.reporting.started import typed

    desk = Desk(args.library, store)
    with patiently("report"):
        past = look_back(desk, stored)
    if past.interview is not None:
        _refuse_running(stored.summary.id, past.interview, so_far=args.so_far)
    if past.report is None and args.format != "text":
        told = f"{past.note} --format text prints it"
        raise CommandError(told, USAGE)
    if past.note:
        print(f"interviewer report: {typed(past.note)}", file=sys.stderr)
    to_screen = args.output is None
    width, ascii = page_columns(to_screen=to_screen), to_screen and not speaks_unicode()
    if past.report is None:
        return text_talk(stored.summary.title, past.spoken, width=width, started=stored.summary.started, ascii=ascii)
    report, interview = past.report, past.interview
    if args.compare:
        report = replace(report, compared=_compared(desk, stored, interview, args.compare))
    return render(
        report,
        args.format,
        started=stored.summary.started,
        transcript=past.spoken if args.transcript or args.format != "text" else (),
        width=width,
        ascii=ascii,
        conversation=args.transcript,
        attempts=attempts_at(desk, stored, interview) if args.format == "html" and interview else (),
    )


def _refuse_running(id: str, interview: "Interview", *, so_far: bool) -> None:
    """CommandError for an interview that still runs, unless it is to be shown ``so_far``."""
    if not (interview.ended or so_far or interview.settings.mode == "study"):
        raise CommandError(
            f"{id} still runs, and its report would give the answers away; `interviewer resume {id}` "
            f"goes on with it, `interviewer report {id} --so-far` shows how it stands",
            USAGE,
        )


def _compared(desk: "Desk", stored: "StoredSession", interview: "Interview | None", earlier: str) -> "Comparison":
    """This interview beside ``earlier`` (id or its beginning); CommandError when that was about another case."""
    from interviewer.cli.outcomes import outcome_in
    from interviewer.core.report.comparison import compare
    from interviewer.core.report.outcome import outcome_of

    other = desk.store.load(earlier)
    if other.summary.scenario != stored.summary.scenario:
        raise CommandError(
            f"{other.summary.id} was about {other.summary.scenario}, this one about {stored.summary.scenario}; "
            "`interviewer history` lists the attempts",
            USAGE,
        )
    return compare(outcome_in(desk, other), outcome_of(interview) if interview else outcome_in(desk, stored))
