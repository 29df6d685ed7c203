"""``interviewer diff``: which verdicts change between two versions of a rubric or a case."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interviewer.cli.exits import BAD_INPUT, FINE, PROBLEMS, USAGE, CommandError
from interviewer.cli.parser import add_format, parser_of
from interviewer.cli.voices import Voices, add_voices, voices_of
from interviewer.cli.yardstick import matcher_at

if TYPE_CHECKING:
    from interviewer.authoring.testing.difference import Gold, Turns

SUFFIXES = (".yaml", ".yml", ".json", ".jsonl", ".txt")
EXAMPLE = """\
interviewer diff ../released/rubrics/core.yaml rubrics/core.yaml --on transcripts/
interviewer diff ../my-pack-as-it-was . --on tests/my-case.yaml
interviewer diff ../released my-library --scenario home-feed --on tests/home-feed.yaml

A transcript is what `interviewer score` reads: {id, turns: [{interviewer, candidate}]} as YAML, JSON or JSON lines, or plain
text; labels under `gold` (considerations: {ID: {level}}, pitfalls: {ID: ...}) tell better from worse. Of a tests/1 file the
candidate's words are read."""


def run(words: list[str]) -> int:
    """0 no verdict changed, 1 some did, 2 nothing to read, 3 a file cannot be used."""
    args = _parser().parse_args(words)
    from interviewer.authoring.testing.difference import changes
    from interviewer.cli.differing import as_json, as_text

    files = list(_files(args.on))
    records, bad = _records(files, voices_of(args))
    if not records and not bad:
        raise CommandError(f"no transcript in {', '.join(map(str, args.on))}", USAGE)
    old, new = (matcher_at(place, args.rubric, args.scenario) for place in (args.old, args.new))
    found = [change for id, turns, gold in records for change in changes(id, turns, old, new, gold)]
    labelled = sum(gold is not None for _, _, gold in records)
    print(as_json(found, len(records), labelled) if args.format == "json" else as_text(found, len(records), labelled))
    if bad:
        return BAD_INPUT
    return PROBLEMS if found else FINE


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "diff",
        "Show which verdicts change between two versions of a rubric or a case: the words, the cue line, and with labels "
        "whether it is for better or worse.",
        EXAMPLE,
    )
    parser.add_argument("old", type=Path, metavar="OLD", help="file of a rubric or a case, or a library folder")
    parser.add_argument("new", type=Path, metavar="NEW", help="file of a rubric or a case, or a library folder")
    parser.add_argument("--on", type=Path, nargs="+", required=True, metavar="TRANSCRIPTS", help="files or folders")
    parser.add_argument(
        "--rubric",
        default="",
        metavar="ID",
        help="which rubric of a folder (default: core, its only case, or its only rubric)",
    )
    parser.add_argument(
        "--scenario", default="", metavar="ID", help="which case of a folder, judged with the rubrics that it uses"
    )
    add_voices(parser)
    add_format(parser)
    return parser


def _files(places: list[Path]) -> Iterator[Path]:
    for place in places:
        if not place.exists():
            raise CommandError(f"there is no file or folder {place}", USAGE)
        if not place.is_dir():
            yield place
            continue
        for file in sorted(place.rglob("*")):
            hidden = any(part.startswith(".") for part in file.relative_to(place).parts)
            if file.suffix in SUFFIXES and file.is_file() and not hidden:
                yield file


Record = tuple[str, "Turns", "Gold | None"]


def _records(files: list[Path], voices: Voices) -> tuple[list[Record], int]:
    """(records, how many could not be read); those are named on standard error."""
    from interviewer.cli.raw import raw_records
    from interviewer.cli.records import id_of, parsed, turns_of
    from interviewer.reporting.plain import line

    records: list[Record] = []
    bad = 0
    for raw in raw_records(files):
        try:
            data = parsed(raw, voices)
            stories = _stories(raw.source, data)
            records += stories or [(id_of(raw, data), turns_of(data), _gold(data))]
        except ValueError as error:
            bad += 1
            print(f"interviewer diff: {line(f'{raw.source}: {error}')}", file=sys.stderr)
    return records, bad


def _stories(source: str, data: Any) -> list[Record]:
    """The tests of a file of tests; none of any other."""
    if not isinstance(data, dict) or data.get("format") != "tests/1":
        return []
    from interviewer.authoring.testing.story import load_tests_file

    stories = load_tests_file(Path(source), source).stories
    return [(story.name, [("", said) for said in story.replies], None) for story in stories]


def _gold(data: Any) -> "Gold | None":
    """The labels of a record; None when it has none. ValueError when they have another shape."""
    from interviewer.authoring.testing.difference import Gold

    gold = data.get("gold")
    if gold is None:
        return None
    try:
        levels = {("consideration", id): int(one["level"]) for id, one in (gold.get("considerations") or {}).items()}
        levels |= {("pitfall", id): 1 for id in gold.get("pitfalls") or {}}
    except (AttributeError, KeyError, TypeError, ValueError):
        raise ValueError("labels are `gold: {considerations: {ID: {level: 1}}, pitfalls: {ID: {}}}`") from None
    return Gold(levels, frozenset(data.get("disputed") or ()), frozenset(data.get("disputed_level") or ()))
