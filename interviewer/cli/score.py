"""``interviewer score``: transcripts to verdicts, one record in, one record out, in order and in flat memory."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interviewer.cli.exits import FINE, PROBLEMS, USAGE, CommandError
from interviewer.cli.parser import add_library, parser_of
from interviewer.cli.patience import patiently
from interviewer.cli.records import INPUT, Raw, numbered_lines, parsed, raw_records, refuse_unreadable, shown, turns_of
from interviewer.reporting.plain import line

if TYPE_CHECKING:
    from concurrent.futures import Future

    from interviewer.core.understanding.match import Matcher

TOGETHER = 32
"""Records that one process takes at a time."""
ALONE = 64
"""Batches of fewer records are not worth a second process."""


def run(words: list[str]) -> int:
    """0 all scored, 1 some records were bad, 2 nothing to read."""
    args = _parser().parse_args(words)
    if not args.files and args.jsonl is None:
        print(
            "interviewer score: nothing to read; name transcript files, or --jsonl - for records on standard input",
            file=sys.stderr,
        )
        return USAGE
    named = [*args.files, *([] if args.jsonl is None else [args.jsonl])]
    for name in named:
        refuse_unreadable(name)
    count = bad = 0
    for count, answer in enumerate(_answers(_raw(named, args.jsonl), args), 1):
        if "error" in answer:
            bad += 1
            print(f"interviewer score: {line(shown(answer['id']))}: {line(answer['error'])}", file=sys.stderr)
        for cut in answer.get("unread", ()):
            _say_unread(answer["id"], **cut)
        sys.stdout.write(json.dumps(answer, ensure_ascii=False, allow_nan=False) + "\n")
        _progress(count)
    _progress_over()
    if not count:
        raise CommandError(f"nothing to read in {', '.join(map(_named, named))}: no record and no text", USAGE)
    return PROBLEMS if bad else FINE


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "score",
        "Score transcripts. A record is {id, turns: [{interviewer, candidate}]}; the answer names every consideration "
        "and pitfall found, its level and its evidence as code point offsets into that turn.",
        "interviewer score --jsonl - < transcripts.jsonl > verdicts.jsonl\n\n"
        "A record that cannot be read has an `error` and stops no other. Of a turn with more than 20,000 characters the rest\n"
        "is not read; `unread` in the answer says so: turn (from 0), characters read, characters there are.",
    )
    parser.add_argument(
        "files",
        nargs="*",
        type=Path,
        metavar="FILE",
        help=".jsonl, .json or .yaml records, or plain text as one answer",
    )
    parser.add_argument("--jsonl", metavar="FILE", help="records, one JSON object a line; - is standard input")
    parser.add_argument("--rubric", default="core", metavar="ID", help="rubric to score with (default: core)")
    parser.add_argument(
        "--scenario", default="", metavar="ID", help="score with this case's rubric and its own considerations"
    )
    add_library(parser)
    return parser


def _raw(named: list[Path | str], lines: str | None) -> Iterator[Raw]:
    for name in named:
        yield from numbered_lines(lines) if name is lines and lines is not None else raw_records((name,))


def _named(name: Path | str) -> str:
    return "standard input" if name == INPUT else str(name)


def _say_unread(id: str, turn: int, read: int, of: int) -> None:
    """A cut is told: who wonders where a verdict is sees that its words were never read."""
    text = f"{line(id)}: turn {turn + 1} has {of:,} characters; only the first {read:,} are read"
    print(f"interviewer score: {text}", file=sys.stderr)


def _answers(records: Iterator[Raw], args: argparse.Namespace) -> Iterable[dict[str, Any]]:
    from itertools import chain, islice

    first = list(islice(records, ALONE))
    with patiently("score", "the rubric"):
        matcher = _load(args.rubric, args.scenario, args.library)
    if len(first) < ALONE:
        return (_answer(matcher, record) for record in first)
    return _shared(chain(first, records), matcher)


def _shared(records: Iterator[Raw], matcher: "Matcher") -> Iterator[dict[str, Any]]:
    """The same on every core: order kept, a bounded number of records in flight."""
    import gc
    import os
    from collections import deque
    from itertools import islice

    from interviewer.authoring.testing.workers import workers

    cores = os.cpu_count() or 1
    gc.freeze()  # the workers share the pages of the index as long as nobody writes marks into them
    with workers(cores, _begin, (matcher,)) as pool:
        waiting: deque[Future[list[dict[str, Any]]]] = deque()
        while batch := list(islice(records, TOGETHER)):
            waiting.append(pool.submit(_batch, batch))
            if len(waiting) > 4 * cores:
                yield from waiting.popleft().result()
        for future in waiting:
            yield from future.result()


_worker: dict[str, "Matcher"] = {}
"""The matcher of this worker process."""


def _begin(matcher: "Matcher") -> None:
    _worker["matcher"] = matcher


def _batch(records: list[Raw]) -> list[dict[str, Any]]:
    return [_answer(_worker["matcher"], record) for record in records]


def _load(rubric: str, scenario: str, folder: Path | None) -> "Matcher":
    from interviewer import library
    from interviewer.core.understanding.match import Matcher

    search = library.search_path(folder)
    return Matcher(library.load_case(scenario, search).index if scenario else library.load_index((rubric,), search))


def _answer(matcher: "Matcher", record: Raw) -> dict[str, Any]:
    from interviewer.core.understanding.dialogue import verdicts
    from interviewer.core.understanding.understand import LONGEST_REPLY

    source, raw = record
    try:
        id, turns = turns_of(source, parsed(source, raw))
    except ValueError as error:
        return {"id": source, "error": str(error)}
    unread = [
        {"turn": number, "read": LONGEST_REPLY, "of": len(said)}
        for number, (_, said) in enumerate(turns)
        if len(said) > LONGEST_REPLY
    ]
    return {"id": id, **verdicts(matcher, turns), **({"unread": unread} if unread else {})}


def _progress(count: int) -> None:
    if count % 100 == 0 and sys.stderr.isatty():
        print(f"\r{count} scored", end="", file=sys.stderr, flush=True)


def _progress_over() -> None:
    """The line of progress makes room for the prompt."""
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr, flush=True)
