"""``interviewer history``: the interviews held so far, newest first."""

import argparse
import sys
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from interviewer.cli.exits import FINE, CommandError
from interviewer.cli.parser import add_format, parser_of
from interviewer.reporting.names import counted
from interviewer.reporting.plain import line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interviewer.history.event import SessionSummary
    from interviewer.history.store import History

MOST = 20
"""Interviews shown unless more are asked for."""
NONE_AWAY = "No interview was put away."
NONE_YET = "No interview yet. `interviewer practice` holds the first one; `interviewer list` shows the cases."


def run(words: list[str]) -> int:
    """0, also with nothing to list; 4 when the history cannot be read."""
    parser = parser_of("history", "List the interviews held so far.", "interviewer history -n 5")
    parser.add_argument("-n", type=_number, default=MOST, metavar="N", help=f"most to list (default: {MOST}); 0 is all")
    chosen = parser.add_mutually_exclusive_group()
    chosen.add_argument("--forget", metavar="ID", help="put an interview away, out of all lists and figures")
    chosen.add_argument("--restore", metavar="ID", help="bring one back that was put away")
    chosen.add_argument("--forgotten", action="store_true", help="list those that were put away")
    chosen.add_argument("--erase", action="store_true", help="delete for good all that were put away")
    add_format(parser)
    args = parser.parse_args(words)
    if args.forget or args.restore or args.erase:
        print(_changed(args))
        return FINE
    found = _sessions(trashed=args.forgotten)
    shown = found[: args.n or None]
    if args.format == "json":
        _print_json(shown)
    elif not found:
        from interviewer.reporting.started import typed

        print(typed(NONE_AWAY if args.forgotten else NONE_YET))
    else:
        _print(shown, len(found))
    return FINE


def _number(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or len(text) > 9:
        raise argparse.ArgumentTypeError("a whole number, 0 for all")
    return int(text)


def _sessions(*, trashed: bool) -> "tuple[SessionSummary, ...]":
    """All sessions in which anything was said or written, newest first; none where there is no history yet."""
    from interviewer.cli.storage import has_history

    if not has_history():
        return ()
    with _opened() as store:
        return tuple(one for one in store.sessions(limit=1_000_000, trashed=trashed) if one.begun)


def _changed(args: argparse.Namespace) -> str:
    """Put away, bring back or erase, and say so."""
    from interviewer.reporting.started import typed

    with _opened() as store:
        if args.erase:
            return f"{counted(store.empty_trash(), 'interview')} deleted for good."
        id = store.find(args.forget or args.restore)
        store.trash(id, restore=bool(args.restore))
    if args.restore:
        return f"{id} is back."
    return typed(
        f"{id} is put away. `interviewer history --restore {id}` brings it back; `interviewer history --erase` deletes "
        "all that are put away, for good."
    )


@contextmanager
def _opened() -> "Iterator[History]":
    """The history; what it refuses as a sentence."""
    from interviewer.cli.storage import code_of, history_path, utc_now
    from interviewer.history.problem import HistoryError
    from interviewer.history.store import History

    try:
        store = History.open(history_path(), utc_now())
        try:
            yield store
        finally:
            store.close()
    except HistoryError as error:
        raise CommandError(str(error), code_of(error)) from error


def _print(shown: "tuple[SessionSummary, ...]", of: int) -> None:
    for item in shown:
        minutes = f"{round(item.at_s / 60)} min"
        replies = counted(item.replies, "reply", "replies")
        state = ("finished" if item.finished else "unfinished") + (" · piped, not counted" if item.piped else "")
        level = line(str(item.settings.get("level", "")))
        print(f"{item.id}  {_when(item.started)}  {line(item.title)}")
        print(f"    {line(item.scenario)} · {level} · {minutes} · {replies} · {state}")
    left = f"; `interviewer history -n {of}` lists all {of}" if len(shown) < of else ""
    from interviewer.reporting.started import typed

    onward = "" if all(item.finished for item in shown) else ", `interviewer resume ID` goes on with an unfinished one"
    print(typed(f"\n`interviewer report ID` shows one{onward}{left}."))


def _print_json(shown: "tuple[SessionSummary, ...]") -> None:
    import json
    from dataclasses import asdict

    json.dump([asdict(item) for item in shown], sys.stdout, indent=1, allow_nan=False)
    sys.stdout.write("\n")


def _when(utc: str) -> str:
    """A UTC time as local day and time; the text itself when it is none."""
    try:
        return f"{datetime.fromisoformat(utc).astimezone():%Y-%m-%d %H:%M}"
    except ValueError:
        return line(utc)[:16]
