"""``interviewer pack``: build, install, list and remove packs of cases."""

import argparse
import sys
from typing import TYPE_CHECKING

from interviewer.cli.exits import BAD_INPUT, STORAGE, USAGE, CommandError
from interviewer.cli.pack.build import add_build
from interviewer.cli.pack.install import add_install
from interviewer.cli.pack.listing import add_list
from interviewer.cli.pack.remove import add_remove
from interviewer.cli.parser import parser_of
from interviewer.reporting.names import counted

if TYPE_CHECKING:
    from interviewer.authoring.problem import Diagnostic

EXAMPLE = """\
interviewer new pack night-shift           a folder with a case, a rubric, tests and a licence
interviewer pack build night-shift         checks it and writes night-shift-0.1.zip
interviewer pack install night-shift-0.1.zip
interviewer practice night-shift

A pack holds text only: nothing in it is ever run. It is checked as a whole before anything is put into place."""


def run(words: list[str]) -> int:
    """0 done, 1 an installed pack is damaged or the tests of one do not hold, 2 usage or no such pack, 3 the pack is refused, 4 it cannot be written."""
    args = _parser().parse_args(words)
    from interviewer.authoring.problem import PackError

    place = getattr(args, "place", None)
    if place is not None and not place.exists():
        raise CommandError(f"pack: {place}: there is no such file or folder", USAGE)
    try:
        return int(args.act(args))
    except PackError as error:
        return _refused(error.diagnostics, args.refused)
    except OSError as error:
        if error.filename is None:  # standard output: the last wall knows
            raise
        reason = (error.strerror or str(error)).lower()
        raise CommandError(f"pack: {error.filename}: {reason}; choose a place that you can write", STORAGE) from None


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "pack", "Share cases: make one file of a pack, and put packs of others to your own cases.", EXAMPLE
    )
    parser.set_defaults(refused="nothing was installed, nothing changed")
    parts = parser.add_subparsers(required=True, metavar="build | install | list | remove")
    for add in (add_build, add_install, add_list, add_remove):
        add(parts)
    return parser


def _refused(problems: "tuple[Diagnostic, ...]", nothing: str) -> int:
    for problem in problems:
        print(problem)
    print(f"interviewer pack: {counted(len(problems), 'problem')}; {nothing}", file=sys.stderr)
    return BAD_INPUT
