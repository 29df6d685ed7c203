"""``interviewer mine``: wording in transcripts that no cue touches, for authors who widen a rubric."""

import argparse
import json
import sys
from pathlib import Path

from interviewer.cli.exits import FINE, PROBLEMS, USAGE, CommandError
from interviewer.cli.gathered import gathered
from interviewer.cli.parser import add_library, parser_of, whole_number
from interviewer.cli.patience import patiently
from interviewer.cli.raw import raw_records
from interviewer.cli.records import id_of, parsed, turns_of
from interviewer.cli.speakers import Turns
from interviewer.cli.voices import Voices, add_voices, voices_of
from interviewer.reporting.names import counted
from interviewer.reporting.plain import line

SHOWN = 8
"""Sentences shown of one group unless all are asked for."""


def run(words: list[str]) -> int:
    """0 fine, 1 some records were bad, 2 nothing to read, 4 the history cannot be read."""
    args = _parser().parse_args(words)
    if args.suggested:
        return _print_suggested()
    if not args.files:
        print("interviewer mine: nothing to read; name transcript files", file=sys.stderr)
        return USAGE
    from interviewer import library
    from interviewer.core.understanding.match import Matcher
    from interviewer.core.understanding.untouched import grouped, untouched

    search = library.search_path(args.library)
    with patiently("mine", "the rubric"):
        scenario = args.scenario
        index = library.load_case(scenario, search).index if scenario else library.load_index(("core",), search)
    matcher = Matcher(index)
    records, bad = _read(gathered("mine", args.files), voices_of(args))
    if not records:
        raise CommandError("none of them can be read" if bad else "nothing to read", USAGE)
    found = [
        sentence
        for id, turns in records
        for number, (asked, said) in enumerate(turns, 1)
        for sentence in untouched(matcher, f"{id}:{number}", said, asked=asked)
    ]
    groups = grouped(found)
    for group in groups[: args.most]:
        print(f"{line(group.word)}  ({len(group.sentences)})")
        for sentence in group.sentences if args.all else group.sentences[:SHOWN]:
            print(f"  {line(sentence.source)}  {line(sentence.text)}")
        print()
    print(f"{counted(len(found), 'sentence')} without a hit in {counted(len(groups), 'group')}", file=sys.stderr)
    return PROBLEMS if bad else FINE


def _read(files: list[Path | str], voices: Voices) -> tuple[list[tuple[str, Turns]], list[str]]:
    """(id, turns) of every good record, and what is wrong with the others, which is told on standard error."""
    records, bad = [], []
    for raw in raw_records(files):
        try:
            data = parsed(raw, voices)
            records.append((id_of(raw, data), turns_of(data)))
        except ValueError as error:
            bad.append(str(error))
            print(f"interviewer mine: {line(f'{raw.source}: {error}')}", file=sys.stderr)
    return records, bad


def _print_suggested() -> int:
    """What candidates say they said, as examples that an author can paste under ``considerations``."""
    from interviewer.cli.disputes import KIND
    from interviewer.cli.report import opened

    store = opened()
    try:
        found: dict[str, dict[str, str]] = {}
        for session, _, body in store.kept(KIND):
            id, text = str(body.get("consideration", "")), str(body.get("text", ""))
            for texts in (found.get(id, {}),) if body.get("withdrawn") else ():
                found[id] = {words: where for words, where in texts.items() if where != session}
            if text:
                found.setdefault(id, {})[text] = session
    finally:
        store.close()
    for id, texts in sorted((id, texts) for id, texts in found.items() if texts):
        print(f"{line(id)}:\n  examples:\n    todo:")
        for text, session in texts.items():
            print(f"      - {json.dumps(line(text), ensure_ascii=False)} # {session}")
    examples, considerations = sum(map(len, found.values())), sum(map(bool, found.values()))
    print(f"{counted(examples, 'suggested example')} for {counted(considerations, 'consideration')}", file=sys.stderr)
    return FINE


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "mine",
        "Show what candidates said that no cue touches, grouped by content word.",
        "interviewer mine transcripts/*.txt --scenario typeahead --most 10",
    )
    parser.add_argument(
        "files",
        nargs="*",
        type=Path,
        metavar="TRANSCRIPT",
        help="folders, .jsonl, .json or .yaml records, captions, or plain text",
    )
    parser.add_argument("--scenario", default="", metavar="ID", help="with this case's own considerations, too")
    parser.add_argument(
        "--most", type=whole_number(1, 100_000), default=40, metavar="N", help="groups shown (default: 40)"
    )
    parser.add_argument(
        "--suggested", action="store_true", help="the words that candidates disputed a verdict with, as YAML examples"
    )
    parser.add_argument("--all", action="store_true", help="all sentences of each group")
    add_voices(parser)
    add_library(parser)
    return parser
