"""``interviewer dispute``: "I did say that": credit yourself for words that the report did not count."""

import argparse
from typing import TYPE_CHECKING

from interviewer.cli.exits import BAD_INPUT, FINE, USAGE, CommandError
from interviewer.cli.parser import add_library, parser_of
from interviewer.cli.patience import patiently

if TYPE_CHECKING:
    from interviewer.core.dialogue import Interview
    from interviewer.core.report.claim import Dispute


def run(words: list[str]) -> int:
    """0 when it was kept, 2 for an unknown interview or point, 3 when the words were not said, 4 storage."""
    args = _parser().parse_args(words)
    from interviewer.cli.desk import Desk
    from interviewer.cli.disputes import disputed, keep, withdraw
    from interviewer.cli.report import opened
    from interviewer.core.report.reporter import report_on
    from interviewer.reporting.hindsight import claim_line, claims_line
    from interviewer.reporting.plain import show
    from interviewer.reporting.started import typed

    store = opened()
    try:
        stored = store.load(args.session)
        with patiently("dispute"):
            interview = Desk(args.library, store).looked_at(stored)
        _known(interview, args.consideration)
        if args.withdraw:
            withdraw(store, stored.summary.id, args.consideration)
            print(f"Taken back: {args.consideration} stands as the report has it.")
            return FINE
        dispute, text = _dispute(interview, args.consideration, args.words)
        keep(store, stored.summary.id, dispute, text)
        report = report_on(interview, disputed(store, stored.summary.id))
    finally:
        store.close()
    for claim in report.claims:
        if claim.id == args.consideration:
            print(show(f"{claim_line(claim)}.\n{claims_line(report)}"))
            print(
                typed("Kept here. The case's author sees it if you send it: `interviewer mine --suggested` prints it.")
            )
    return FINE


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "dispute",
        "Say that you did say it: mark words of yours for a point that the report missed or only saw "
        "touched. It is shown as self-credited beside what was earned, and never mixed with it.",
        'interviewer dispute 20261120 cold-start "new cards borrow the profile of their country"',
    )
    parser.add_argument("session", metavar="SESSION", help="id or its beginning (`interviewer history` lists them)")
    parser.add_argument(
        "consideration", metavar="CONSIDERATION", help="id of the point (`report --format json` has it)"
    )
    parser.add_argument("words", nargs="?", default="", metavar="WORDS", help="your words, as you said them")
    parser.add_argument("--withdraw", action="store_true", help="take it back")
    add_library(parser)
    return parser


def _known(interview: "Interview", id: str) -> None:
    """CommandError unless this interview expects ``id``."""
    if id in interview.expected:
        return
    from difflib import get_close_matches

    near = get_close_matches(id, interview.expected, 1)
    hint = f"; did you mean `{near[0]}`" if near else ""
    raise CommandError(
        f"this interview expects no point `{id[:60]}`{hint}; there are: {', '.join(interview.expected)}", USAGE
    )


def _dispute(interview: "Interview", id: str, words: str) -> "tuple[Dispute, str]":
    """The dispute and the words as they were said; CommandError when there is nothing to dispute."""
    from interviewer.cli.disputes import place_of
    from interviewer.core.report.claim import Dispute, claimed_level
    from interviewer.core.rubric import Level

    if not words.strip():
        raise CommandError('which words? `interviewer dispute SESSION CONSIDERATION "your words"`', USAGE)
    level = interview.coverage.level(id)
    if level == Level.EXPLAINED:
        raise CommandError(f"`{id}` is covered already; there is nothing to dispute", BAD_INPUT)
    place = place_of(interview, words)
    if place is None:
        raise CommandError(
            "these words are in no reply of yours; `interviewer report --transcript` shows what was said", BAD_INPUT
        )
    text = place[1].of(interview.words(place[0]))
    if claimed_level(text) == Level.ABSENT:
        raise CommandError("these words say nothing about the case; mark the whole thought", BAD_INPUT)
    if claimed_level(text) <= level:
        raise CommandError(
            f"`{id}` is touched already, and these words only name it; mark the whole thought", BAD_INPUT
        )
    return Dispute(id, *place), text
