"""``interviewer pack remove``: packs taken away again."""

import argparse
import sys

from interviewer.cli.exits import FINE, USAGE
from interviewer.cli.parser import told
from interviewer.reporting.plain import line


def add_remove(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The words that it takes."""
    parser = parts.add_parser(
        "remove",
        help="take packs away again; interviews held on them stay in the history",
        **told(
            "Take packs away again; interviews held on them stay in the history.",
            "interviewer pack remove night-shift",
        ),
    )
    parser.add_argument("names", nargs="+", metavar="NAME", help="as `pack list` names them")
    parser.set_defaults(act=_act)


def _act(args: argparse.Namespace) -> int:
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
