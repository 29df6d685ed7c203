"""``interviewer score``: transcripts to verdicts, one record in, one record out, in order and in flat memory."""

import argparse
import json
import sys
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from pathlib import Path

from interviewer.authoring.places import SHARED
from interviewer.cli.exits import FINE, INTERRUPTED, PROBLEMS, USAGE, CommandError
from interviewer.cli.gathered import gathered
from interviewer.cli.judges import Judges
from interviewer.cli.parser import add_library, parser_of
from interviewer.cli.patience import patiently
from interviewer.cli.raw import INPUT, Raw, numbered_lines, raw_records, refuse_unreadable
from interviewer.cli.scoring import Bench, Scored, scored
from interviewer.cli.tally import Tally
from interviewer.cli.voices import add_voices, voices_of
from interviewer.reporting.names import counted

RECORDS = "jsonl"
"""The format of records; every other is a table, which is there when all have come."""


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
    args.output = None if args.output == Path(INPUT) else args.output
    _refuse(args)
    if args.jsonl == INPUT and sys.stdin.isatty():
        print("interviewer score: type records, one JSON object a line; Ctrl-D ends", file=sys.stderr, flush=True)
    tally = Tally()
    try:
        with closing(_scored(_raw(named, args.jsonl), args)) as found:  # its workers are gone before the last word
            _put_out(args, tally, tally.watched(found))
    except KeyboardInterrupt:
        sys.stdout.flush()
        whole = tally.count if args.format == RECORDS and args.output is None else 0
        came = f"{counted(whole, 'record')} came out, each of them whole" if whole else "nothing came out"
        told = f"interviewer score: stopped; {came}"
        print(f"\r\033[K{told}" if sys.stderr.isatty() else told, file=sys.stderr)
        return INTERRUPTED
    if not tally.read:
        why = f": {tally.fault}" if tally.fault else ""
        raise CommandError(f"nothing to read in {', '.join(map(_named, named))}{why}", USAGE)
    return PROBLEMS if tally.bad else FINE


def _refuse(args: argparse.Namespace) -> None:
    """CommandError where something is wrong that need not wait until all is scored."""
    if args.jsonl is not None:
        refuse_unreadable(args.jsonl)
    if args.format == RECORDS and (args.totals or args.sort):
        raise CommandError(
            "--totals and --sort are for tables; choose one: --format text, markdown, json, csv or excel", USAGE
        )
    if args.output is not None:
        from interviewer.cli.written import refuse_place

        refuse_place(args.output, force=args.force)


def _put_out(args: argparse.Namespace, tally: Tally, found: Iterable[Scored]) -> None:
    """Records as they come; a table when all have come, unless there is nothing to read."""
    if args.format == RECORDS:
        rows = (json.dumps(one.record, ensure_ascii=False, allow_nan=False) + "\n" for one in found)
        if args.output is None:
            for row in rows:
                sys.stdout.write(row)
        else:
            from interviewer.cli.written import write_new

            write_new(args.output, rows, force=args.force)
            print(f"interviewer score: written to {args.output}", file=sys.stderr)
        return
    from interviewer.cli.classed import page
    from interviewer.cli.output import put_out

    text = page(args, args.rubric or SHARED, found)
    if tally.read:
        put_out("score", text, args.output, force=args.force, always_utf8=args.format != "text")


def _raw(named: list[Path | str], lines: str | None) -> Iterator[Raw]:
    yield from raw_records(gathered("score", [name for name in named if name is not lines]))
    if lines is not None:
        yield from numbered_lines(lines) if lines == INPUT else raw_records((lines,), lines=True)


def _named(name: Path | str) -> str:
    return "standard input" if str(name) == INPUT else str(name)


def _scored(records: Iterator[Raw], args: argparse.Namespace) -> Generator[Scored]:
    from itertools import chain

    from interviewer import library

    first = next(records, None)  # what is wrong with the files is told before the rubric is read
    judges = Judges(library.search_path(args.library), args.rubric, args.scenario)
    with patiently("score", "the rubric"):
        judges.matcher(args.scenario)
    return scored(
        chain(() if first is None else (first,), records), Bench(judges, voices_of(args), args.format != RECORDS)
    )


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "score",
        "Score transcripts. A record is {id, scenario, turns: [{interviewer, candidate}]}; the answer names every consideration "
        "and pitfall found, its level (1 touched, 2 covered) and its evidence as code point offsets into that turn. Plain text is one "
        "answer, or a dialogue where lines begin with `Interviewer:` and `Candidate:`, or with names. docs/scoring.md says more.",
        "interviewer score class --scenario fraud-detection --format excel -o class.csv\n"
        "interviewer score class --scenario fraud-detection --format text --totals\n"
        "interviewer score class/*.vtt --interviewer 'Mr Smith' --format markdown\n"
        "interviewer score --jsonl - < transcripts.jsonl > verdicts.jsonl\n\n"
        "A record that cannot be read has an `error` and stops no other. Of a turn with more than 20,000 characters the rest\n"
        "is not read; `unread` in the answer says so: turn (from 0), characters read, characters there are.",
    )
    parser.add_argument(
        "files",
        nargs="*",
        type=Path,
        metavar="FILE",
        help="a folder, .jsonl (a record a line), .json or .yaml (one record), .vtt or .srt, plain text, or - for standard input",
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
    add_voices(parser)
    _add_output(parser)
    add_library(parser)
    return parser


def _add_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format",
        choices=(RECORDS, "csv", "excel", "json", "markdown", "text"),
        default=RECORDS,
        help="default: jsonl, a record in, a record out; csv: a row a student; excel: the same as Excel opens it; "
        "markdown, text: the class, what it missed most and who, and each student with quotes; json: the same as one value",
    )
    parser.add_argument(
        "--totals", action="store_true", help="in a table: the class alone, without a part for each student"
    )
    parser.add_argument("--sort", choices=("name", "result"), default="", help="in a table: default: as the files came")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write there instead of standard output")
    parser.add_argument("--force", action="store_true", help="with -o: replace a file that is there")
