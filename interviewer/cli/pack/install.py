"""``interviewer pack install``: a pack, once it is checked as a whole, among one's own cases."""

import argparse
from pathlib import Path

from interviewer.cli.exits import FINE
from interviewer.cli.pack.holding import holds_of
from interviewer.cli.parser import told
from interviewer.reporting.plain import line
from interviewer.reporting.started import door


def add_install(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The words that it takes."""
    parser = parts.add_parser(
        "install",
        help="check a pack and put it to your cases; another version of it is replaced",
        **told(
            "Check a pack as a whole and put it to your cases; another version of it is replaced.",
            "interviewer pack install night-shift-0.1.zip",
        ),
    )
    parser.add_argument(
        "place", type=Path, metavar="FOLDER_OR_ZIP", help="what `pack build` made, or the folder of a pack"
    )
    parser.set_defaults(act=_act)


def _act(args: argparse.Namespace) -> int:
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
    print(f"{done} {manifest.id} {line(manifest.version)}: {holds_of(pack)}")
    print(f"in {line(str(pack_folders()[manifest.id]))}")
    for id in pack.ids("scenario"):
        print(f"  {door()} practice {id}")
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
