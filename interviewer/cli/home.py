"""``interviewer`` alone: the home screen; without a terminal, the cases and how to begin."""

from typing import TYPE_CHECKING

from interviewer.cli.exits import FINE
from interviewer.cli.parser import add_library, parser_of
from interviewer.cli.terminal import takes_the_screen

if TYPE_CHECKING:
    from interviewer.cli.screen_desk import ScreenDesk


def run(words: list[str]) -> int:
    """0 when it was left."""
    parser = parser_of("", "Pick a case, go on with one, see progress.", "interviewer --library my-cases")
    add_library(parser)
    args = parser.parse_args(words)
    drawn = takes_the_screen(plain=False)
    from interviewer.cli.screen import open_screen
    from interviewer.cli.screen_desk import ScreenDesk

    if drawn:
        return open_screen(args.library)
    from interviewer.reporting.plain import line

    desk = ScreenDesk(args.library)
    cases = desk.cases()
    wide = max((len(case.id) for case in cases), default=0)
    for case in cases:
        print(f"{case.id:<{wide}}  {case.level:<6}  {case.minutes:>3} min  {line(case.broken or case.title)}")
    if any(session.finished for session in desk.sessions()):
        _print_glance(desk)
    from interviewer.reporting.started import door, typed

    print(typed(f"\nBegin with: {door()} practice ID --plain (one line a reply); `interviewer --help` says more."))
    return FINE


def _print_glance(desk: "ScreenDesk") -> None:
    """Progress in three lines."""
    from datetime import UTC, datetime

    from interviewer.reporting.plain import line
    from interviewer.reporting.progress_text import due_line, held_line

    glance = desk.glance()
    print(f"\nHeld: {held_line(glance.progress)}")
    print(f"Due:  {due_line(glance.progress, datetime.now(UTC))}")
    print(f"Next: {line(f'{glance.advice.what}. {glance.advice.why}')}")
