"""``interviewer pack list``: the packs that are installed, and what was changed in them since."""

import argparse
from typing import TYPE_CHECKING

from interviewer.cli.exits import FINE, PROBLEMS
from interviewer.cli.parser import told
from interviewer.reporting.plain import line

if TYPE_CHECKING:
    from interviewer.library.installed import Installed


def add_list(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The words that it takes."""
    parser = parts.add_parser(
        "list",
        help="the packs that are installed",
        **told("List the packs that are installed, and what was changed in them since.", "interviewer pack list"),
    )
    parser.set_defaults(act=_act)


def _act(_: argparse.Namespace) -> int:
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
