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

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from typing import IO

    from interviewer.core.understanding.match import Matcher

LARGEST = 4_194_304
"""Bytes of one record; a longer line is reported and skipped."""
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
    records = _records(args)
    bad = 0
    for count, answer in enumerate(_answers(records, args), 1):
        if "error" in answer:
            bad += 1
            print(f"interviewer score: {answer['id']}: {answer['error']}", file=sys.stderr)
        sys.stdout.write(json.dumps(answer, ensure_ascii=False, allow_nan=False) + "\n")
        _progress(count)
    sys.stdout.flush()
    _progress_over()
    return PROBLEMS if bad else FINE


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "score",
        "Score transcripts. A record is {id, turns: [{interviewer, candidate}]}; the answer names every consideration "
        "and pitfall found, its level and its evidence as code point offsets into that turn.",
        "interviewer score --jsonl - < transcripts.jsonl > verdicts.jsonl",
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


def records_of(files: list[Path]) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """(id, [(interviewer, candidate)]) of every good record in ``files``; bad ones are named on standard error."""
    for source, raw in raw_records(files):
        try:
            yield _turns(source, raw)
        except ValueError as error:
            print(f"{source}: {error}", file=sys.stderr)


def raw_records(files: list[Path]) -> Iterator[tuple[str, str]]:
    """(source, raw text) of each record; nothing is parsed here, so that the workers do it."""
    for file in files:
        if not file.is_file():
            raise CommandError(f"{file}: there is no such file")
        if file.suffix == ".jsonl":
            with file.open(encoding="utf-8", errors="replace") as lines:
                yield from ((f"{file}:{n}", line) for n, line in enumerate(lines, 1) if line.strip())
        else:
            yield str(file), file.read_text(encoding="utf-8", errors="replace")


def _records(args: argparse.Namespace) -> Iterator[tuple[str, str]]:
    yield from raw_records(args.files)
    if args.jsonl is not None:
        with lines_of(args.jsonl) as source:
            yield from ((f"{args.jsonl}:{n}", line) for n, line in enumerate(source, 1) if line.strip())


def lines_of(name: str) -> "AbstractContextManager[IO[str]]":
    """The lines of a file, or of standard input for ``-``; bytes that are no UTF-8 are replaced."""
    from contextlib import nullcontext
    from io import TextIOWrapper

    if name == "-":
        return nullcontext(TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace"))
    if not Path(name).is_file():
        raise CommandError(f"{name}: there is no such file")
    return open(name, encoding="utf-8", errors="replace")


def _answers(records: Iterator[tuple[str, str]], args: argparse.Namespace) -> Iterable[dict[str, Any]]:
    from itertools import chain, islice

    first = list(islice(records, ALONE))
    with patiently("score", "the rubric"):
        matcher = _load(args.rubric, args.scenario, args.library)
    if len(first) < ALONE:
        return (_answer(matcher, record) for record in first)
    return _shared(chain(first, records), matcher)


def _shared(records: Iterator[tuple[str, str]], matcher: "Matcher") -> Iterator[dict[str, Any]]:
    """The same on every core: order kept, a bounded number of records in flight."""
    import gc
    import os
    from collections import deque
    from concurrent.futures import Future, ProcessPoolExecutor
    from itertools import islice
    from multiprocessing import get_context

    cores = os.cpu_count() or 1
    gc.freeze()  # the workers share the pages of the index as long as nobody writes marks into them
    with ProcessPoolExecutor(cores, get_context("fork"), _begin, (matcher,)) as pool:
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


def _batch(records: list[tuple[str, str]]) -> list[dict[str, Any]]:
    return [_answer(_worker["matcher"], record) for record in records]


def _load(rubric: str, scenario: str, folder: Path | None) -> "Matcher":
    from interviewer import library
    from interviewer.core.understanding.match import Matcher

    search = library.search_path(folder)
    return Matcher(library.load_case(scenario, search).index if scenario else library.load_index((rubric,), search))


def _answer(matcher: "Matcher", record: tuple[str, str]) -> dict[str, Any]:
    from interviewer.core.understanding.dialogue import verdicts

    source, raw = record
    try:
        id, turns = _turns(source, raw)
    except ValueError as error:
        return {"id": source, "error": str(error)}
    return {"id": id, **verdicts(matcher, turns)}


def _turns(source: str, raw: str) -> tuple[str, list[tuple[str, str]]]:
    """(id, [(interviewer, candidate)]) of a record; ValueError says what is wrong with it."""
    return turns_of(source, parsed(source, raw))


def parsed(source: str, raw: str) -> Any:
    """A record as it was written; plain text is one answer to nothing. ValueError when it cannot be read."""
    if len(raw) > LARGEST:
        raise ValueError(f"longer than {LARGEST} characters; split it")
    name = source.rpartition(":")[0] if source[-1:].isdigit() else source
    if name.endswith((".yaml", ".yml")):
        return _yaml(raw, name)
    if name.endswith((".json", ".jsonl")) or name == "-":
        return json.loads(raw)
    return {"id": Path(source).stem, "turns": [{"interviewer": "", "candidate": raw}]}


def turns_of(source: str, data: Any) -> tuple[str, list[tuple[str, str]]]:
    """(id, [(interviewer, candidate)]) of a ``parsed`` record; ValueError says what is wrong with it."""
    if not isinstance(data, dict) or not isinstance(data.get("turns"), list):
        raise ValueError("a record is an object with `id` and `turns`")
    turns = []
    for n, turn in enumerate(data["turns"]):
        if not isinstance(turn, dict) or not isinstance(turn.get("candidate"), str):
            raise ValueError(f"turn {n} has no text under `candidate`")
        turns.append((str(turn.get("interviewer") or ""), turn["candidate"]))
    return str(data.get("id", Path(source).stem)), turns


def _yaml(raw: str, name: str) -> Any:
    """A YAML record through the guarded reader: no aliases, no tags, no surprises; ValueError names the first problem."""
    from interviewer.authoring.document import plain
    from interviewer.authoring.source import parse_document

    document, problems = parse_document(raw.encode(), name)
    if document is None:
        raise ValueError(str(problems[0]) if problems else "empty")
    return plain(document.root)


def _progress(count: int) -> None:
    if count % 100 == 0 and sys.stderr.isatty():
        print(f"\r{count} scored", end="", file=sys.stderr, flush=True)


def _progress_over() -> None:
    """The line of progress makes room for the prompt."""
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr, flush=True)
