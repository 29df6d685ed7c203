"""``interviewer refs``: every place where an id is defined or used."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.exits import FINE, USAGE, CommandError
from interviewer.cli.ground import own_library
from interviewer.cli.parser import add_library, parser_of

if TYPE_CHECKING:
    from interviewer.authoring.renaming.reference import Reference
    from interviewer.authoring.renaming.shelf import Shelf

KINDS = ("consideration", "question", "fact", "concept", "pitfall", "twist", "persona")


def run(words: list[str]) -> int:
    """0 found, 2 no such id."""
    args = _parser().parse_args(words)
    from interviewer import library

    search = library.search_path(args.library)
    shelf = shelf_of(search, own_library(args.library))
    called = shelf.called(args.id.removeprefix("~"))
    found = {entity: places for entity, places in called.items() if not args.kind or entity.kind == args.kind}
    if called and not found:
        kinds = " and a ".join(sorted({entity.kind for entity in called}))
        raise CommandError(f"`{args.id}` is no {args.kind}; it is a {kinds}", USAGE)
    if not found:
        raise CommandError(missing(shelf, args.id, search), USAGE)
    for places in found.values():
        for reference in sorted(places, key=lambda r: (not r.defines, r)):
            print(_row(reference))
    for entity, places in found.items():
        defined = sum(r.defines for r in places)
        home = f" of {Path(entity.home).stem}" if entity.home else ""
        print(
            f"{entity.kind} {entity.id}{home}: defined {_times(defined)}, used {_times(len(places) - defined)}",
            file=sys.stderr,
        )
    return FINE


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "refs",
        "List every place where an id is defined or used, as path:line:column: keys, lists, conditions, and "
        "concepts in cues. Definitions come first.",
        "interviewer refs position-bias",
    )
    parser.add_argument("id", metavar="ID", help="a consideration, question, fact, concept, pitfall, twist or persona")
    parser.add_argument("--kind", choices=KINDS, help="only this kind")
    add_library(parser)
    return parser


def shelf_of(search: tuple[Path, ...], own: Path | None) -> "Shelf":
    """All packs in ``search``, and the tests of ``own``; files that cannot be read are named on standard error."""
    from interviewer.authoring.renaming.shelf import read_shelf

    shelf = read_shelf(search, own)
    for problem in shelf.problems:
        print(problem, file=sys.stderr)
    return shelf


def missing(shelf: "Shelf", id: str, search: tuple[Path, ...]) -> str:
    """That nothing is called ``id``, and what may have been meant."""
    from interviewer.authoring.near import nearest
    from interviewer.reporting.plain import line

    if not shelf.documents:
        return (
            f"no rubrics and scenarios in {', '.join(map(str, search)) or 'no folder'}; --library names another folder"
        )
    best = nearest(id, shelf.ids)
    return f"nothing is called `{line(id)[:64]}`" + (f"; did you mean `{best}`" if best else "")


def _row(reference: "Reference") -> str:
    from interviewer.authoring.places import shown_path

    what = "defined" if reference.defines else "used"
    return f"{shown_path(reference.path)}:{reference.line}:{reference.column}: {reference.kind} {what} in {reference.inside}"


def _times(count: int) -> str:
    return "nowhere" if not count else "once" if count == 1 else f"{count} times"
