"""``interviewer progress``: how it goes over all interviews, what is missed often, and what is due."""

import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from interviewer.cli.exits import FINE
from interviewer.cli.parser import add_format, add_library, parser_of
from interviewer.cli.patience import patiently

if TYPE_CHECKING:
    from interviewer.cli.desk import Desk
    from interviewer.reporting.advice import Advice, Tried
    from interviewer.reporting.progress import Progress


def run(words: list[str]) -> int:
    """0, also before the first interview; 4 when the history cannot be read."""
    parser = parser_of(
        "progress",
        "Show how it goes over all finished interviews: the trend by area, what is missed often and what "
        "is solid, and what is due to be practised again.",
        "interviewer progress --format json | jq .due",
    )
    add_format(parser)
    add_library(parser)
    args = parser.parse_args(words)
    from interviewer.cli.desk import Desk
    from interviewer.cli.storage import history_for_reading

    now = datetime.now(UTC)
    desk = Desk(args.library, history_for_reading())
    try:
        with patiently("progress", "the cases"):
            progress, advice, unread = progress_of(desk, now)
    finally:
        desk.store.close()
    sys.stdout.write(_page(progress, advice, now, args.format))
    if unread:
        from interviewer.reporting.names import counted

        unseen = counted(unread, "earlier interview")
        print(f"interviewer progress: not read yet: {unseen}; call it again", file=sys.stderr)
    return FINE


def progress_of(desk: "Desk", now: datetime, *, derive: bool = True) -> "tuple[Progress, Advice, int]":
    """(progress, what to do next, interviews that are still unread); see ``outcomes.outcomes``."""
    from interviewer.cli.outcomes import outcomes
    from interviewer.reporting.advice import advise
    from interviewer.reporting.progress import progress_on

    found, unread = outcomes(desk, derive=derive)
    progress = progress_on(found, now)
    return progress, advise(progress, tried_cases(desk)), unread


def tried_cases(desk: "Desk") -> "tuple[Tried, ...]":
    """The cases that can be held, by title, with how often each was."""
    from interviewer import library
    from interviewer.reporting.advice import Tried

    past: dict[str, list[str]] = {}
    for session in desk.store.sessions(limit=1_000_000):
        if session.replies and not session.piped:
            past.setdefault(session.scenario, []).append(session.started)
    usable = (case for case in library.cases(library.search_path(desk.folder)) if not case.broken)
    found = (Tried(c.id, c.title, len(past.get(c.id, ())), max(past.get(c.id, ()), default="")) for c in usable)
    return tuple(sorted(found, key=lambda case: case.title))


def _page(progress: "Progress", advice: "Advice", now: datetime, format: str) -> str:
    if format == "json":
        from interviewer.cli.storage import utc_now
        from interviewer.reporting.progress_json import progress_json

        return progress_json(progress, advice, utc_now())
    from interviewer.cli.output import page_columns, speaks_unicode
    from interviewer.reporting.progress_text import progress_text
    from interviewer.reporting.started import typed

    return typed(progress_text(progress, advice, now, width=page_columns(), ascii=not speaks_unicode()))
