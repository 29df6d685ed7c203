"""``interviewer pack build``: a folder, once it is checked as a whole and its tests hold, as one file to share."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.exits import FINE, USAGE, CommandError
from interviewer.cli.pack.holding import holds_of
from interviewer.cli.parser import told
from interviewer.reporting.plain import line

if TYPE_CHECKING:
    from interviewer.authoring.problem import Diagnostic


def add_build(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The words that it takes."""
    parser = parts.add_parser(
        "build",
        help="check the pack in a folder and make a zip of it",
        **told(
            "Check the pack in a folder as a whole, play its tests, and make a zip of it.",
            "interviewer pack build night-shift --dry-run",
        ),
    )
    parser.add_argument(
        "place", nargs="?", type=Path, default=Path(), metavar="FOLDER", help="the folder of the pack (default: here)"
    )
    parser.add_argument("--out", type=Path, metavar="FILE", help="default: NAME-VERSION.zip here")
    parser.add_argument("--dry-run", action="store_true", help="check and test the pack, write nothing")
    parser.set_defaults(act=_act, refused="nothing was built")


def _act(args: argparse.Namespace) -> int:
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
        print(f"{line(str(args.place))} can be built: {holds_of(pack)}")
        return FINE
    name = f"{pack.manifest.id}-{pack.manifest.version}"
    file = args.out or Path(f"{name}.zip")
    data = zip_of(name, pack.members)
    _replace(file, data)
    print(f"{line(str(file))}: {holds_of(pack)}, {len(data):,} bytes\nsha256 {sha256(data).hexdigest()}")
    return FINE


def _with_checked(place: Path, found: "tuple[Diagnostic, ...]") -> "tuple[Diagnostic, ...]":
    """``found`` and what `check` says of the same folder, each place and code once."""
    from interviewer.authoring.check import NothingToCheckError, check_paths
    from interviewer.library.packs import sound_index
    from interviewer.library.search import search_path

    try:
        checked = check_paths((place,), search_path(place), at_hand=sound_index).problems
    except NothingToCheckError:
        return found
    known = {(one.line, one.column, one.code, one.message) for one in found}
    return tuple(sorted((*found, *(o for o in checked if (o.line, o.column, o.code, o.message) not in known))))


def _pass_tests(folder: Path) -> None:
    """Play the stories in ``folder``, if there are any. Raises ``CommandError`` when one of them fails."""
    from interviewer.cli.test import run as run_tests

    code = run_tests([str(folder)]) if any(folder.rglob("*.yaml")) else FINE
    if code != FINE:
        raise CommandError("pack: its own tests do not hold; nothing was built", code)


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
