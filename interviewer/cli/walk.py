"""``interviewer walk``: robot candidates hold whole interviews with a case and prove what holds for every candidate."""

import argparse
import json
import os
import sys
from contextlib import suppress
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.exits import FINE, PROBLEMS, USAGE, CommandError
from interviewer.cli.parser import add_format, add_library, any_number, parser_of, whole_number
from interviewer.cli.patience import patiently

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interviewer.authoring.walking.tally import Tally
    from interviewer.core.case import Case

TOGETHER = 50
"""Walks that one process takes at a time."""
MOST = 1_000_000
"""Walks of one case, and processes."""
EXAMPLE = """\
interviewer walk my-case --runs 200 --library my-library
interviewer walk my-case --replay parrot:17

Each walk is one interview, with dice of its own for minutes, level, persona and mode; the robot and the seed decide all
of it. Printed is what the walks reached of the case, what none of them did, and each law that one broke with the
command that replays it. Exit code 0: all laws held and all that the case has was reached; 1: not so."""


def run(words: list[str]) -> int:
    """0 all laws held and all was reached, 1 not so, 2 usage, 3 no such case."""
    args = _parser().parse_args(words)
    ids = _ids(args)
    if args.replay:
        return _replay(ids, args)
    from interviewer.authoring.walking.places import places_of
    from interviewer.cli.walk_table import record, table

    records, sound = [], True
    for id in ids:
        tally = _walked(id, args)
        case = _case(id, args.library)
        sound = tally.sound(places_of(case)) and sound
        if args.format == "json":
            records.append(record(case, tally, args.seed))
        else:
            print(
                "\n".join(table(case, tally, options=_options(args))), end="\n\n" if id != ids[-1] else "\n", flush=True
            )
    if args.format == "json":
        print(json.dumps({"format": "walk/1", "cases": records}, ensure_ascii=False, indent=2))
    return FINE if sound else PROBLEMS


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "walk",
        "Let robot candidates hold whole interviews with a case, and prove that every one of them ends, repeats "
        "nothing, and asks only what is open; show what was never reached.",
        EXAMPLE,
    )
    parser.add_argument("ids", nargs="*", metavar="ID", help="cases, or their files (default: all of the library)")
    parser.add_argument(
        "--runs", type=whole_number(1, MOST), default=1000, metavar="N", help="interviews for each case (default: 1000)"
    )
    parser.add_argument(
        "--seed", type=any_number, default=0, metavar="N", help="the first seed; each run takes the next (default: 0)"
    )
    parser.add_argument(
        "--jobs",
        type=whole_number(1, MOST),
        default=os.cpu_count() or 1,
        metavar="N",
        help="processes (default: one for each core)",
    )
    parser.add_argument(
        "--replay", metavar="ROBOT:SEED", help="print the one interview that this robot holds with this seed"
    )
    add_format(parser)
    add_library(parser)
    return parser


def _ids(args: argparse.Namespace) -> tuple[str, ...]:
    from interviewer import library

    args.ids, args.library = _named(args.ids, args.library)
    search = library.search_path(args.library)
    ids = tuple(dict.fromkeys(args.ids)) or library.known("scenario", search[:1] if args.library else search)
    if not ids:
        raise CommandError("there is no case to walk; see `interviewer list`", USAGE)
    return ids


def _named(words: list[str], folder: Path | None) -> tuple[list[str], Path | None]:
    """The ids of cases that are named by id or by file, and the library that they are in; CommandError for files of several."""
    from interviewer import library
    from interviewer.cli.casefile import located

    files = [word for word in words if word.endswith((".yaml", ".yml"))]
    places = {word: located(word, library.search_path(folder)) for word in files}
    roots = {root for root, _ in places.values()}
    if astray := next((file for root, file in places.values() if file.parent != root / "scenarios"), None):
        raise CommandError(f"{astray}: a case is walked in a library: put it into a folder scenarios/", USAGE)
    if len(roots) > 1:
        raise CommandError("these files are in several libraries; walk those of one at a time", USAGE)
    return [places[word][1].stem if word in places else word for word in words], next(iter(roots), folder)


def _options(args: argparse.Namespace) -> str:
    """What a command that replays a walk needs besides the case."""
    from shlex import quote

    return f" --library {quote(str(args.library))}" if args.library else ""


@lru_cache(maxsize=8)
def _case(id: str, folder: Path | None) -> "Case":
    """The case with an ear that remembers, and with the examples that robots speak in."""
    from interviewer import library
    from interviewer.authoring.merge import merge_case
    from interviewer.authoring.walking.ear import remembering
    from interviewer.cli.desk import load_case
    from interviewer.core.case import Case

    with patiently("walk"):
        case = load_case(id, folder)
        whole = merge_case(case.scenario, library.load_marking(case.scenario.uses, library.search_path(folder)).rubric)
    return Case(case.scenario, whole, remembering(case.understand), case.ways, right_ways=case.right_ways)


def _walked(id: str, args: argparse.Namespace) -> "Tally":
    from interviewer.authoring.walking.tally import Tally

    tally = Tally()
    for part in _parts(id, args):
        tally += part
        if sys.stderr.isatty():
            print(f"\r\x1b[K{id}: {tally.walks} of {args.runs}", end="", file=sys.stderr, flush=True)
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
    return tally


def _parts(id: str, args: argparse.Namespace) -> "Iterator[Tally]":
    """The walks in portions, in the order of their seeds, however many processes share them."""
    from interviewer.authoring.walking.tally import walked

    end = args.seed + args.runs
    portions = [range(first, min(first + TOGETHER, end)) for first in range(args.seed, end, TOGETHER)]
    case = _case(id, args.library)  # before the processes part, so that it is loaded once
    if args.jobs == 1 or len(portions) == 1:
        yield from (walked(case, seeds) for seeds in portions)
        return
    from interviewer.authoring.testing.workers import in_order

    yield from in_order(partial(walked, case), portions, min(args.jobs, len(portions)))


def _replay(ids: tuple[str, ...], args: argparse.Namespace) -> int:
    from interviewer.authoring.walking.laws import broken
    from interviewer.authoring.walking.robots import ROBOTS
    from interviewer.authoring.walking.walk import walk
    from interviewer.cli.walk_table import told

    robot, _, seed = args.replay.partition(":")
    if len(ids) != 1:
        raise CommandError("--replay takes one case: `interviewer walk ID --replay ROBOT:SEED`", USAGE)
    number = None
    with suppress(argparse.ArgumentTypeError):
        number = any_number(seed)
    if robot not in ROBOTS or number is None:
        raise CommandError(f"--replay takes ROBOT:SEED, such as parrot:17; robots are {', '.join(ROBOTS)}", USAGE)
    held = walk(_case(ids[0], args.library), robot, number)
    laws = broken(held)
    print("\n".join(told(held, laws)))
    return PROBLEMS if laws else FINE
