"""``interviewer list``: the cases there are, or the ids that a case can name. Starts fast: nothing is compiled."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.exits import FINE, PROBLEMS, USAGE, CommandError
from interviewer.cli.parser import add_format, add_library, parser_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from interviewer.library.listing import Listing
    from interviewer.library.search import Search

NOUNS = {"considerations": "consideration", "pitfalls": "pitfall", "facts": "topic", "rubrics": "rubric"}
"""What can be listed besides cases -> its noun in ``authoring.editor.names``."""
EXAMPLE = """\
interviewer list                     the cases
interviewer list considerations      what `wants` can name: of the rubrics, and your own"""


def run(words: list[str]) -> int:
    """0 fine, 1 a case cannot be used, 2 there is none."""
    parser = parser_of("list", "List the cases there are, or the ids that a case can name.", EXAMPLE)
    parser.add_argument(
        "what", nargs="?", choices=("cases", *NOUNS), default="cases", metavar="WHAT", help=", ".join(("cases", *NOUNS))
    )
    add_format(parser)
    add_library(parser)
    args = parser.parse_args(words)
    from interviewer.library.listing import cases
    from interviewer.library.search import search_path

    search = search_path(args.library)
    if args.what != "cases":
        return _print_ids(args.what, _ids(args.what, search), json=args.format == "json")
    found = cases(search)
    if not found:
        raise CommandError(f"no cases in {', '.join(map(str, search))}; --library names another folder", USAGE)
    if args.format == "json":
        _print_json(found)
    else:
        _print(found)
        _tell_hidden(found, search)
    return PROBLEMS if any(case.broken for case in found) else FINE


def _tell_hidden(found: "tuple[Listing, ...]", search: "Search") -> None:
    """Say which cases stand in the place of another of their name."""
    from interviewer.authoring.places import find_pack, shown_path
    from interviewer.reporting.plain import line

    places = {str(place): order for order, place in enumerate(search)}
    for case in found:
        other = find_pack("scenario", case.id, search[places[case.library] + 1 :])
        if other is not None:
            mine = shown_path(Path(case.library) / "scenarios" / f"{case.id}.yaml")
            print(line(f"{mine} hides the case `{case.id}` in {other[1]}"), file=sys.stderr)


def _ids(what: str, search: "Search") -> "Mapping[str, str]":
    """Id -> what it stands for."""
    from interviewer.authoring.editor.names import names_in

    found = names_in(search)[NOUNS[what]]
    if not found:
        raise CommandError(f"list: no {what} in {', '.join(map(str, search))}; --library names another folder", USAGE)
    return found


def _print_ids(what: str, found: "Mapping[str, str]", *, json: bool) -> int:
    from interviewer.reporting.plain import line

    if json:
        _dump([{"id": id, "name": text} for id, text in found.items()])
        return FINE
    wide = max(map(len, found))
    for id, text in found.items():
        print(f"{id:<{wide}}  {line(text)}".rstrip())
    if what == "facts" and sys.stdout.isatty():
        print("\nA fact of your own needs a list `asked`, the ways to ask for it.")
    return FINE


def _print(found: "tuple[Listing, ...]") -> None:
    import textwrap

    from interviewer.cli.output import columns
    from interviewer.reporting.plain import line

    wide = max(len(case.id) for case in found)
    for case in found:
        if case.broken:
            print(f"{line(case.id):<{wide}}  cannot be used: {line(case.broken)}")
            continue
        head = f"{line(case.id):<{wide}}  {case.level:<6}  {case.minutes:>3} min  "
        if len(head) > columns() // 2:
            print(head.rstrip())
            head = "    "
        for text, first in ((line(case.title), head), (line(case.summary), "    ")):
            rows = textwrap.wrap(
                text, columns(), initial_indent=first, subsequent_indent="    ", break_on_hyphens=False
            )
            print("\n".join(rows))
    if any(case.broken for case in found):
        from interviewer.reporting.started import typed

        print(typed("\n`interviewer check` shows every problem."), file=sys.stderr)
    if sys.stdout.isatty():
        from interviewer.reporting.started import typed

        print(typed("\n`interviewer practice ID` holds an interview."))


def _print_json(found: "tuple[Listing, ...]") -> None:
    _dump([case._asdict() for case in found])


def _dump(rows: list[dict[str, object]]) -> None:
    import json

    json.dump(rows, sys.stdout, indent=1, allow_nan=False)
    sys.stdout.write("\n")
