"""``interviewer try``: what is understood of one message, and why."""

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interviewer.cli.decoded import text_of
from interviewer.cli.exits import FINE, PROBLEMS, USAGE, CommandError
from interviewer.cli.output import columns
from interviewer.cli.parser import add_library, parser_of, whole_number
from interviewer.cli.patience import patiently
from interviewer.cli.raw import INPUT, numbered_lines, opened, shown
from interviewer.cli.records import from_json, writable
from interviewer.reporting.plain import line

if TYPE_CHECKING:
    from interviewer.core.act import Move
    from interviewer.core.dialogue import Interview
    from interviewer.core.understanding.match import Matcher
    from interviewer.core.understanding.near import Sought


def run(words: list[str]) -> int:
    """0 fine, 1 some records were bad, 2 nothing to read."""
    args = _parser().parse_intermixed_args(words)  # ID, options, REPLY: in any order
    if args.jsonl is not None:
        return _records(args)
    text = args.reply if args.reply is not None else _piped()
    if not text.strip():
        raise CommandError('no message; write it behind the case: `interviewer try fraud-detection "..."`', USAGE)
    from interviewer.core.course.course import ahead_of
    from interviewer.core.understanding.reply import read
    from interviewer.core.understanding.understand import understand
    from interviewer.reporting.deciding import deciding_lines
    from interviewer.reporting.reading import reading_lines

    with patiently("try"):
        before = _put(args) if args.at else None
        matcher = _matcher(args.scenario, args.library, strict=True)
    asked, wants = (before.put, before.aims()) if before else (args.asked, frozenset())
    reply = read(matcher, text, asked=asked, wants=wants)
    sought = _sought(args, matcher, before)
    found = understand(matcher, text, asked=asked, wants=wants)
    if before is None:
        print("\n".join(reading_lines(matcher, reply, found, sought, width=columns())))
        return FINE
    after, moves = _answered(before, text)
    taken = after.spoken()[-1].understanding
    print("\n".join(reading_lines(matcher, reply, found, sought, taken, columns())))
    print("\n" + "\n".join(deciding_lines(after, moves, ahead_of(after), columns())))
    return FINE


def _piped() -> str:
    """The message on standard input, when it is no terminal."""
    if sys.stdin.isatty():
        return ""
    with opened(INPUT) as stream:
        try:
            return text_of(stream.read())
        except ValueError as error:
            raise CommandError(f"standard input: {error}") from error


def _put(args: argparse.Namespace) -> "Interview":
    """An interview of the case's own length and level in which the question was just put."""
    from interviewer.cli.desk import load_case
    from interviewer.core.case import Settings
    from interviewer.core.midway import Given, begin_at

    if not args.scenario:
        raise CommandError('--at needs a case: `interviewer try fraud-detection "..." --at labels`', USAGE)
    case = load_case(args.scenario, args.library)
    if args.at not in case.questions:
        raise CommandError(f"{args.scenario} has no question `{args.at}`; it has {', '.join(case.questions)}", USAGE)
    settings = Settings(case.scenario.minutes, case.scenario.level)
    return begin_at(case, settings, args.at, Given())[0]


def _sought(args: argparse.Namespace, matcher: "Matcher", before: "Interview | None") -> "Sought":
    """What the question still wants goes first, then what the case adds to the shared rubric; what ``--for`` names is alone."""
    from interviewer.authoring.near import did_you_mean
    from interviewer.core.understanding.near import Sought

    known = {t.id for t in matcher.index.targets if t.kind in ("consideration", "pitfall")}
    for id in args.only:
        if id not in known:
            help = did_you_mean(id, known)
            raise CommandError(f"no consideration or pitfall is called `{id}`. {help}", USAGE)
    wanted = frozenset(before.open_wants() if before else ())
    own = frozenset(target.id for layer in matcher.index.layers[1:] for target in layer.targets)
    return Sought(wanted, own, frozenset(args.only), args.most)


def _answered(before: "Interview", text: str) -> "tuple[Interview, tuple[Move, ...]]":
    """``before`` a minute later, with ``text`` said, and what the interviewer says to it."""
    from interviewer.core.act import Reply
    from interviewer.core.interview import step

    return step(before, Reply(text, 60.0))


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "try",
        "Show what is understood of one message, and why.",
        'interviewer try fraud-detection "Chargebacks arrive late." --at labels',
    )
    parser.add_argument("scenario", nargs="?", default="", metavar="ID", help="case (default: the core rubric alone)")
    parser.add_argument("reply", nargs="?", metavar="REPLY", help="the candidate's message (default: standard input)")
    parser.add_argument("--asked", default="", metavar="LINE", help="the interviewer's line that it answers")
    parser.add_argument(
        "--at",
        default="",
        metavar="QUESTION",
        help="put this question first; show what is said next, where it goes, and why",
    )
    parser.add_argument(
        "--for",
        dest="only",
        action="append",
        default=[],
        metavar="CONSIDERATION",
        help="show how near its cues come, and no others; may be given more than once",
    )
    parser.add_argument(
        "--most", type=whole_number(0, 1000), default=3, metavar="N", help="near misses of a sentence (default: 3)"
    )
    parser.add_argument(
        "--jsonl", metavar="FILE", help="records {id, scenario, asked, text}, one a line; - is standard input"
    )
    add_library(parser)
    return parser


def _matcher(scenario: str, folder: Path | None, *, strict: bool) -> "Matcher":
    """The matcher of a case; of the core rubric alone where there is no such case and ``strict`` is off."""
    from interviewer import library
    from interviewer.core.understanding.match import Matcher

    search = library.search_path(folder)
    if scenario and (strict or scenario in library.known("scenario", search)):
        return Matcher(library.load_case(scenario, search).index)
    return Matcher(library.load_index(("core",), search))


def _records(args: argparse.Namespace) -> int:
    matchers: dict[str, Matcher] = {}
    count = bad = 0
    for record in numbered_lines(args.jsonl):
        count, source = count + 1, record.source
        answer = _answer(record.data, source, matchers, args.library)
        if "error" in answer:
            bad += 1
            print(f"interviewer try: {line(shown(source))}: {line(answer['error'])}", file=sys.stderr)
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    if not count:
        raise CommandError("nothing to read: no record came in", USAGE)
    return PROBLEMS if bad else FINE


def _answer(raw: bytes, source: str, matchers: "dict[str, Matcher]", folder: Path | None) -> dict[str, Any]:
    from interviewer.core.understanding.understand import understand

    try:
        record = from_json(text_of(raw))
        id, text = writable(record["id"]), str(record["text"])
    except ValueError as error:
        return {"id": source, "error": str(error)}
    except (KeyError, TypeError):
        return {"id": source, "error": "a record is an object with `id` and `text`"}
    scenario = str(record.get("scenario") or "")
    if scenario not in matchers:
        with patiently("try"):
            matchers[scenario] = _matcher(scenario, folder, strict=False)
    found = understand(matchers[scenario], text, asked=str(record.get("asked") or ""))
    levels = {f.id: int(f.level) for f in found.findings}
    return {"id": id, "acts": list(found.acts), "facts": list(found.topics), "considerations": levels}
