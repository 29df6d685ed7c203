"""``interviewer pack``: build, install, list and remove packs of cases."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.exits import BAD_INPUT, FINE, PROBLEMS, STORAGE, USAGE, CommandError
from interviewer.cli.parser import parser_of, told
from interviewer.reporting.names import counted
from interviewer.reporting.plain import line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from interviewer.authoring.packing.whole import Pack
    from interviewer.authoring.problem import Diagnostic
    from interviewer.library.installed import Installed

EXAMPLE = """\
interviewer new pack night-shift           a folder with a case, a rubric, tests and a licence
interviewer pack build night-shift         checks it and writes night-shift-0.1.zip
interviewer pack install night-shift-0.1.zip
interviewer practice night-shift

A pack holds text only: nothing in it is ever run. It is checked as a whole before anything is put into place."""


def run(words: list[str]) -> int:
    """0 done, 1 an installed pack is damaged, 2 usage or no such pack, 3 the pack is refused, 4 it cannot be written."""
    args = _parser().parse_args(words)
    from interviewer.authoring.problem import PackError

    place = getattr(args, "place", None)
    if place is not None and not place.exists():
        raise CommandError(f"pack: {place}: there is no such file or folder", USAGE)
    try:
        return int(args.act(args))
    except PackError as error:
        return _refused(error.diagnostics, args)
    except OSError as error:
        if error.filename is None:  # standard output: the last wall knows
            raise
        reason = (error.strerror or str(error)).lower()
        raise CommandError(f"pack: {error.filename}: {reason}; choose a place that you can write", STORAGE) from None


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "pack", "Share cases: make one file of a pack, and put packs of others to your own cases.", EXAMPLE
    )
    parts = parser.add_subparsers(required=True, metavar="build | install | list | remove")
    build = parts.add_parser(
        "build",
        help="check the pack in a folder and make a zip of it",
        **told(
            "Check the pack in a folder as a whole, play its tests, and make a zip of it.",
            "interviewer pack build night-shift --dry-run",
        ),
    )
    build.add_argument(
        "place", nargs="?", type=Path, default=Path(), metavar="FOLDER", help="the folder of the pack (default: here)"
    )
    build.add_argument("--out", type=Path, metavar="FILE", help="default: NAME-VERSION.zip here")
    build.add_argument("--dry-run", action="store_true", help="check and test the pack, write nothing")
    build.set_defaults(act=_build)
    install = parts.add_parser(
        "install",
        help="check a pack and put it to your cases; another version of it is replaced",
        **told(
            "Check a pack as a whole and put it to your cases; another version of it is replaced.",
            "interviewer pack install night-shift-0.1.zip",
        ),
    )
    install.add_argument(
        "place", type=Path, metavar="FOLDER_OR_ZIP", help="what `pack build` made, or the folder of a pack"
    )
    install.set_defaults(act=_install)
    listing = parts.add_parser(
        "list",
        help="the packs that are installed",
        **told("List the packs that are installed, and what was changed in them since.", "interviewer pack list"),
    )
    listing.set_defaults(act=_list)
    remove = parts.add_parser(
        "remove",
        help="take packs away again; interviews held on them stay in the history",
        **told(
            "Take packs away again; interviews held on them stay in the history.",
            "interviewer pack remove night-shift",
        ),
    )
    remove.add_argument("names", nargs="+", metavar="NAME", help="as `pack list` names them")
    remove.set_defaults(act=_remove)
    return parser


def _build(args: argparse.Namespace) -> int:
    from hashlib import sha256
    from tempfile import TemporaryDirectory

    from interviewer.authoring.packing.archive import zip_of
    from interviewer.authoring.packing.whole import read_pack
    from interviewer.authoring.problem import PackError
    from interviewer.library.installing import stage

    if args.place.is_file():
        raise CommandError(f"pack: {args.place} is a file; build takes the folder of a pack", USAGE)
    try:
        pack = read_pack(args.place)
    except PackError as error:
        raise PackError(_with_checked(args.place, error.diagnostics)) from None
    with TemporaryDirectory() as folder:
        stage(pack, Path(folder) / "pack")
    _pass_tests(args.place / "tests")
    if args.dry_run:
        print(f"{line(str(args.place))} can be built: {_holds(pack)}")
        return FINE
    name = f"{pack.manifest.id}-{pack.manifest.version}"
    file = args.out or Path(f"{name}.zip")
    data = zip_of(name, pack.members)
    _replace(file, data)
    print(f"{line(str(file))}: {_holds(pack)}, {len(data):,} bytes\nsha256 {sha256(data).hexdigest()}")
    return FINE


def _with_checked(place: Path, found: "tuple[Diagnostic, ...]") -> "tuple[Diagnostic, ...]":
    """``found`` and what `check` says of the same folder, each place and code once."""
    from interviewer.authoring.check import NothingToCheckError, check_paths
    from interviewer.library.packs import index_at_hand
    from interviewer.library.search import search_path

    try:
        checked = check_paths((place,), search_path(place), at_hand=index_at_hand).problems
    except NothingToCheckError:
        return found
    known = {(one.line, one.column, one.code, one.message) for one in found}
    return tuple(sorted((*found, *(o for o in checked if (o.line, o.column, o.code, o.message) not in known))))


def _pass_tests(folder: Path) -> None:
    """Play the stories in ``folder``, if there are any. Raises ``CommandError`` when one of them fails."""
    from interviewer.cli.test import run as run_tests

    if any(folder.rglob("*.yaml")) and run_tests([str(folder)]) != FINE:
        raise CommandError("pack: its own tests do not hold; nothing was built", BAD_INPUT)


def _replace(file: Path, data: bytes) -> None:
    """``file`` as a whole or not at all; never in the place of a folder or a device."""
    if file.exists() and not file.is_file():
        raise CommandError(f"pack: {file} is no file; name one with --out", USAGE)
    fresh = file.with_name(f".{file.name}.fresh")
    try:
        fresh.write_bytes(data)
        fresh.replace(file)
    finally:
        fresh.unlink(missing_ok=True)


def _install(args: argparse.Namespace) -> int:
    from interviewer.authoring.packing.whole import read_pack
    from interviewer.library.installing import install
    from interviewer.library.search import pack_folders

    pack = read_pack(args.place)
    before = _version_before(pack.manifest.id)
    replaced = install(pack)
    manifest = pack.manifest
    done = "updated" if replaced else "installed"
    if replaced and _is_older(manifest.version, before):
        done = f"went back from {line(before)}:"
    print(f"{done} {manifest.id} {line(manifest.version)}: {_holds(pack)}")
    print(f"in {line(str(pack_folders()[manifest.id]))}")
    for id in pack.ids("scenario"):
        print(f"  interviewer practice {id}")
    return FINE


def _version_before(name: str) -> str:
    """The version of the pack ``name`` that is installed; empty when there is none that can be read."""
    from interviewer.library.installed import installed

    return next((one.manifest.version for one in installed() if one.name == name and one.manifest), "")


def _is_older(version: str, than: str) -> bool:
    """Whether ``version`` comes before; only numbers with dots between have an order."""
    parts = [text.strip().split(".") for text in (version, than)]
    if not all(part.isascii() and part.isdecimal() for numbers in parts for part in numbers):
        return False
    ours, theirs = (tuple(map(int, numbers)) for numbers in parts)
    return ours < theirs


def _holds(pack: "Pack") -> str:
    counts = [(len(pack.ids("scenario")), "case"), (len(pack.ids("rubric")), "rubric")]
    return ", ".join(counted(number, noun) for number, noun in counts if number)


def _list(_: argparse.Namespace) -> int:
    from interviewer.library.installed import installed

    found = installed()
    for one in found:
        _show(one)
    if not found:
        from interviewer.reporting.started import typed

        print(typed("No packs are installed. `interviewer pack install FILE` puts one to your cases."))
    return PROBLEMS if any(one.problems for one in found) else FINE


def _show(one: "Installed") -> None:
    if one.manifest:
        about = f"{line(one.manifest.version)}  {line(one.manifest.title)}  ({line(one.manifest.licence)})"
        print(f"{one.name}  {about}")
        print(f"    by {line(', '.join(one.manifest.authors))}")
    else:
        print(f"{one.name}  cannot be read")
    for noun, ids in (("cases", one.scenarios), ("rubrics", one.rubrics)):
        if ids:
            print(f"    {noun}: {', '.join(ids)}")
    for problem in one.problems:
        print("\n".join(f"    {row.strip()}" for row in str(problem).splitlines()))


def _remove(args: argparse.Namespace) -> int:
    from interviewer.authoring.near import did_you_mean
    from interviewer.library.installed import installed, orphans
    from interviewer.library.installing import remove

    known = {one.name: one for one in installed()}
    unknown = [name for name in args.names if name not in known]
    if unknown:
        from interviewer.authoring.packing.member import refused

        for name in unknown:
            print(
                refused(line(name[:60]), "", "P909", "is no pack that is installed", did_you_mean(name, known)),
                file=sys.stderr,
            )
        return USAGE
    for name in dict.fromkeys(args.names):
        remove(name)
        gone = [*(f"case {id}" for id in known[name].scenarios), *(f"rubric {id}" for id in known[name].rubrics)]
        print(f"removed {name}: {', '.join(gone) or 'nothing that could be read'}")
    left = orphans(tuple(id for name in args.names for id in known[name].rubrics))
    if left:
        print(f"these cases used a rubric of it and cannot be held now: {', '.join(left)}")
    return FINE


def _refused(problems: "Iterable[Diagnostic]", args: argparse.Namespace) -> int:
    found = list(problems)
    for problem in found:
        print(problem)
    nothing = "nothing was built" if args.act is _build else "nothing was installed, nothing changed"
    print(f"interviewer pack: {counted(len(found), 'problem')}; {nothing}", file=sys.stderr)
    return BAD_INPUT
