"""``interviewer score``: transcripts to verdicts, one record in, one record out, in order and in flat memory."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from interviewer.authoring.merge import SHARED
from interviewer.cli.exits import FINE, INTERRUPTED, PROBLEMS, USAGE, CommandError
from interviewer.cli.judges import Judges
from interviewer.cli.parser import add_library, parser_of
from interviewer.cli.patience import patiently
from interviewer.cli.raw import INPUT, Raw, numbered_lines, raw_records, refuse_unreadable, shown
from interviewer.cli.records import id_of, is_split, parsed, turns_of
from interviewer.reporting.names import counted
from interviewer.reporting.plain import line

if TYPE_CHECKING:
    from concurrent.futures import Future

TOGETHER = 32
"""Records that one process takes at a time."""
ALONE = 64
"""Batches of fewer records are not worth a second process."""


def run(words: list[str]) -> int:
    """0 all scored, 1 some records were bad, 2 nothing to read."""
    args = _parser().parse_args(words)
    named = [*args.files, *([] if args.jsonl is None else [args.jsonl])]
    if not named and not sys.stdin.isatty():
        named = [INPUT]
    if not named:
        print(
            "interviewer score: nothing to read; name transcript files, or --jsonl - for records on standard input",
            file=sys.stderr,
        )
        return USAGE
    if args.jsonl is not None:
        refuse_unreadable(args.jsonl)
    if args.jsonl == INPUT and sys.stdin.isatty():
        print("interviewer score: type records, one JSON object a line; Ctrl-D ends", file=sys.stderr, flush=True)
    tally = Tally()
    try:
        _print(args, tally.watched(_answers(_raw(named, args.jsonl), args)))
    except KeyboardInterrupt:
        sys.stdout.flush()
        came = f"{counted(tally.count, 'record')} came out, each of them whole" if tally.count else "nothing came out"
        told = f"interviewer score: stopped; {came}"
        print(f"\r\033[K{told}" if sys.stderr.isatty() else told, file=sys.stderr)
        return INTERRUPTED
    if not tally.read:
        why = f": {tally.fault}" if tally.fault else ""
        raise CommandError(f"nothing to read in {', '.join(map(_named, named))}{why}", USAGE)
    return PROBLEMS if tally.bad else FINE


def _print(args: argparse.Namespace, answers: Iterable["Answer"]) -> None:
    """Records as they come; a table when all have come."""
    if args.format == "jsonl":
        for answer in answers:
            sys.stdout.write(json.dumps(answer.record, ensure_ascii=False, allow_nan=False) + "\n")
        return
    from interviewer.cli.classed import put_out

    put_out(args.format, args.library, args.rubric or SHARED, answers)


@dataclass(slots=True)
class Tally:
    """What came out so far."""

    count: int = 0
    """Records that came out."""
    read: int = 0
    """Those of them of which anything could be read."""
    bad: int = 0
    """Those of them with an error."""
    fault: str = ""
    """Why the first could not be read."""
    ids: set[str] = field(default_factory=set)
    """What records were called."""

    def watched(self, answers: Iterable["Answer"]) -> Iterator["Answer"]:
        """``answers``, counted; what is wrong with one is told on standard error."""
        for answer in answers:
            yield answer
            self.count += 1
            self.read += not answer.fault
            self.fault = self.fault or answer.fault
            self._tell(answer)
            _progress(self.count)
        _progress_over()

    def _tell(self, answer: "Answer") -> None:
        id = answer.record["id"]
        if "error" in answer.record:
            self.bad += 1
            _say(f"{shown(answer.source)}: {answer.record['error']}")
        for cut in answer.record.get("unread", ()):
            _say(f"{id}: turn {cut['turn'] + 1} has {cut['of']:,} characters; only the first {cut['read']:,} are read")
        if id in self.ids:
            _say(f"{shown(answer.source)}: a record called `{id}` came before; give each an id of its own")
        self.ids.add(id)


def _say(text: str) -> None:
    print(f"interviewer score: {line(text)}", file=sys.stderr)


class Answer(NamedTuple):
    """What came of one record."""

    source: str
    """As in ``Raw``."""
    record: dict[str, Any]
    """The verdicts, or what is wrong."""
    case: str = ""
    """The case that judged it; empty for a rubric alone."""
    said: tuple[str, ...] = ()
    """The candidate's words by turn, where they are to be quoted."""
    fault: str = ""
    """Why nothing could be read of it; empty when something was."""


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "score",
        "Score transcripts. A record is {id, scenario, turns: [{interviewer, candidate}]}; the answer names every consideration "
        "and pitfall found, its level (1 touched, 2 covered) and its evidence as code point offsets into that turn. Plain text is one "
        "answer, or a dialogue where lines begin with `Interviewer:` and `Candidate:`. docs/scoring.md says more.",
        "interviewer score class/*.txt --scenario fraud-detection --format csv > class.csv\n"
        "interviewer score class/anna.txt --scenario fraud-detection --format markdown\n"
        "interviewer score --jsonl - < transcripts.jsonl > verdicts.jsonl\n\n"
        "A record that cannot be read has an `error` and stops no other. Of a turn with more than 20,000 characters the rest\n"
        "is not read; `unread` in the answer says so: turn (from 0), characters read, characters there are.",
    )
    parser.add_argument(
        "files",
        nargs="*",
        type=Path,
        metavar="FILE",
        help=".jsonl (a record a line), .json or .yaml (one record), plain text, or - for standard input",
    )
    parser.add_argument("--jsonl", metavar="FILE", help="records, one JSON object a line; - is standard input")
    parser.add_argument(
        "--rubric",
        default="",
        metavar="ID",
        help="judge all by this rubric alone (default: core, for records without a case)",
    )
    parser.add_argument(
        "--scenario",
        default="",
        metavar="ID",
        help="judge all by this case: its rubrics and its own considerations (default: the `scenario` of each record)",
    )
    parser.add_argument(
        "--format",
        choices=("jsonl", "csv", "markdown", "text"),
        default="jsonl",
        help="default: jsonl, a record in, a record out; csv: a row a student; markdown, text: totals, quotes, what was missed",
    )
    add_library(parser)
    return parser


def _raw(named: list[Path | str], lines: str | None) -> Iterator[Raw]:
    files = [name for name in named if name is not lines]
    yield from raw_records(files)
    if lines is not None:
        yield from numbered_lines(lines) if lines == INPUT else raw_records((lines,), lines=True)


def _named(name: Path | str) -> str:
    return "standard input" if str(name) == INPUT else str(name)


def _answers(records: Iterator[Raw], args: argparse.Namespace) -> Iterable[Answer]:
    from itertools import chain, islice

    from interviewer import library

    first = list(islice(records, ALONE))
    judges = Judges(library.search_path(args.library), args.rubric, args.scenario)
    quoted = args.format != "jsonl"
    with patiently("score", "the rubric"):
        judges.matcher(args.scenario)
    if len(first) < ALONE:
        return (_answer(judges, record, quoted) for record in first)
    return _shared(chain(first, records), judges, quoted)


def _shared(records: Iterator[Raw], judges: Judges, quoted: bool) -> Iterator[Answer]:
    """The same on every core: order kept, a bounded number of records in flight."""
    import gc
    import os
    from collections import deque
    from itertools import islice

    from interviewer.authoring.testing.workers import workers

    cores = os.cpu_count() or 1
    gc.freeze()  # the workers share the pages of the index as long as nobody writes marks into them
    with workers(cores, _begin, (judges, quoted)) as pool:
        waiting: deque[Future[list[Answer]]] = deque()
        while batch := list(islice(records, TOGETHER)):
            waiting.append(pool.submit(_batch, batch))
            if len(waiting) > 4 * cores:
                yield from waiting.popleft().result()
        for future in waiting:
            yield from future.result()


_worker: list[tuple[Judges, bool]] = []
"""The judges of this worker process, and whether words are to be quoted."""


def _begin(judges: Judges, quoted: bool) -> None:
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever gave the work ends it
    _worker.append((judges, quoted))


def _batch(records: list[Raw]) -> list[Answer]:
    return [_answer(_worker[0][0], record, _worker[0][1]) for record in records]


def _answer(judges: Judges, record: Raw, quoted: bool) -> Answer:
    from interviewer.core.understanding.dialogue import verdicts
    from interviewer.core.understanding.understand import read_to

    id = record.id or record.source
    try:
        data = parsed(record)
        id = id_of(record, data)
        turns = turns_of(data)
        case = judges.case_of(str(data.get("scenario") or ""))
    except ValueError as error:
        return Answer(record.source, {"id": id, "error": str(error)}, fault=record.fault)
    ends = [read_to(said) for _, said in turns]
    unread = [
        {"turn": number, "read": end, "of": len(said)}
        for number, ((_, said), end) in enumerate(zip(turns, ends, strict=True))
        if len(said) > end
    ]
    found = {"id": id, **verdicts(judges.matcher(case), turns), **({"unread": unread} if unread else {})}
    if is_split(data):
        found["turns"] = data["turns"]
    return Answer(record.source, found, case, tuple(said for _, said in turns) if quoted else ())


def _progress(count: int) -> None:
    if count % 100 == 0 and sys.stderr.isatty():
        print(f"\r{count} scored", end="", file=sys.stderr, flush=True)


def _progress_over() -> None:
    """The line of progress makes room for the prompt."""
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr, flush=True)
