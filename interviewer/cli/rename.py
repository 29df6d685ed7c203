"""``interviewer rename``: give an id another name everywhere, and nothing else."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.exits import FINE, PROBLEMS, STORAGE, USAGE, CommandError
from interviewer.cli.ground import library_to_change, may_change
from interviewer.cli.parser import add_library, parser_of
from interviewer.cli.refs import KINDS, missing, shelf_of
from interviewer.reporting.names import counted

if TYPE_CHECKING:
    from interviewer.authoring.renaming.rename import Change
    from interviewer.authoring.renaming.shelf import Entity, Shelf


def run(words: list[str]) -> int:
    """0 renamed, 1 the result would not pass ``check``, 2 no such id, several of them, or a name that cannot be."""
    args = _parser().parse_args(words)
    from interviewer import library
    from interviewer.authoring.renaming.rename import RenameError, problems_after, renamed

    own = library_to_change(args.library)
    search = tuple(dict.fromkeys((own, *library.search_path(args.library))))
    old, new = args.old.removeprefix("~"), args.new.removeprefix("~")
    shelf = shelf_of(search, own)
    entity = _entity(shelf, old, args, search, own)
    try:
        changes = renamed(shelf, entity, new, own)
    except RenameError as error:
        raise CommandError(f"rename: {error}", USAGE) from error
    for change in changes:
        if not may_change(change.file, (own,)):
            raise CommandError(f"rename: {change.file} leads out of {own}; nothing was changed, rename it there", USAGE)
    if args.dry_run:
        sys.stdout.writelines(_diff(change) for change in changes)
    problems = problems_after(changes, search[0], search)
    if problems:
        for problem in problems[:20]:
            print(problem, file=sys.stderr)
        print(
            "interviewer rename: nothing was changed: `check` would find the above. Mend that first.", file=sys.stderr
        )
        return PROBLEMS
    places = sum(change.places for change in changes)
    told = f"{counted(places, 'place')} in {counted(len(changes), 'file')}"
    if args.dry_run:
        print(f"interviewer rename: would change {told}; without --dry-run it does", file=sys.stderr)
        return FINE
    _write(changes)
    print(f"interviewer rename: {entity.kind} {old} is now {new}: {told} of {own}", file=sys.stderr)
    return FINE


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "rename",
        "Rename a consideration, question, fact, concept, pitfall, twist or persona in all files of your library: "
        "the one you stand in, or --library. "
        "Only the id itself changes; comments and layout stay. Refused when the new id exists or `check` would complain.",
        "interviewer rename bias position-bias --dry-run",
    )
    parser.add_argument("old", metavar="OLD", help="the id as it is")
    parser.add_argument("new", metavar="NEW", help="the id as it shall be")
    parser.add_argument("--dry-run", action="store_true", help="show the change as a diff and write nothing")
    parser.add_argument("--kind", choices=KINDS, help="which of several things that are called so")
    parser.add_argument(
        "--in", dest="case", metavar="CASE", default="", help="in which case, when several have one called so"
    )
    add_library(parser)
    return parser


def _entity(shelf: "Shelf", old: str, args: argparse.Namespace, search: tuple[Path, ...], own: Path) -> "Entity":
    """The one thing that is meant, the library's own before others; CommandError when there is none or more than one."""
    everything = {
        entity: [r.path for r in places if r.defines]
        for entity, places in shelf.called(old).items()
        if any(r.defines for r in places)
        and args.kind in (None, entity.kind)
        and args.case in ("", Path(entity.home).stem if entity.home else "")
    }
    library = own.resolve()
    mine = [one for one, paths in everything.items() if any(Path(path).is_relative_to(library) for path in paths)]
    found = mine or list(everything)
    if not found:
        raise CommandError(_file_of(old, own) or _none(shelf, old, args, search), USAGE)
    if len(found) > 1:
        listed = "\n".join(
            f"  --kind {entity.kind}" + (f" --in {Path(entity.home).stem}" if entity.home else "") for entity in found
        )
        raise CommandError(f"several things are called `{old}`; say which one:\n{listed}", USAGE)
    return found[0]


def _file_of(old: str, own: Path) -> str:
    """How a case or rubric gets another name, when ``old`` is one of ``own``; else empty."""
    from interviewer.authoring.places import CALLED

    for kind, noun in CALLED.items():
        file = own / f"{kind}s" / f"{old}.yaml"
        if file.is_file():
            uses = "`scenario` in its tests" if kind == "scenario" else "`uses` in cases"
            return f"`{old}` is a {noun}, and its name is that of its file: rename {file}, then `id` in it and {uses}"
    return ""


def _none(shelf: "Shelf", old: str, args: argparse.Namespace, search: tuple[Path, ...]) -> str:
    """Why nothing is to be renamed: the id is unknown, or nothing of the wanted kind is called so."""
    return missing(shelf, old, search) if not shelf.called(old) else _elsewhere(old, args)


def _elsewhere(old: str, args: argparse.Namespace) -> str:
    wanted = " ".join(filter(None, (args.kind or "", f"in {args.case}" if args.case else "")))
    return f"`{old}` is used, but no {wanted or 'definition'} is called so; `interviewer refs {old}` lists the places"


def _diff(change: "Change") -> str:
    from difflib import unified_diff

    from interviewer.authoring.places import shown_path
    from interviewer.reporting.plain import show

    name = shown_path(change.file)
    before, after = (data.decode("utf-8-sig").splitlines() for data in (change.before, change.after))
    rows = unified_diff(before, after, f"a/{name}", f"b/{name}", lineterm="")
    return "".join(f"{show(row)}\n" for row in rows)


def _write(changes: "tuple[Change, ...]") -> None:
    """All files or none: a file that changed meanwhile stops it before the first is written."""
    from interviewer.cli.written import replace_file

    for change in changes:
        if change.file.read_bytes() != change.before:
            raise CommandError(f"{change.file}: changed while this was running; nothing was written, run it again")
    done: list[Change] = []
    try:
        for change in changes:
            replace_file(change.file, change.after)
            done.append(change)
    except OSError as error:
        for change in done:
            replace_file(change.file, change.before)
        reason = error.strerror or str(error)
        told = f"{change.file}: cannot be written: {reason}; all files are as they were"
        raise CommandError(told, STORAGE) from error
