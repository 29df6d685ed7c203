"""``interviewer read``: a case as a page for a reviewer who does not read YAML."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.exits import FINE
from interviewer.cli.parser import add_library, parser_of
from interviewer.cli.patience import patiently

if TYPE_CHECKING:
    from interviewer.core.rubric import Rubric
    from interviewer.core.scenario import Scenario
    from interviewer.library.search import Search


def run(words: list[str]) -> int:
    """0 shown, 2 no such case, 3 the case or the place to write cannot be used."""
    args = _parser().parse_args(words)
    from interviewer import library
    from interviewer.cli.casefile import read_scenario
    from interviewer.cli.output import page_columns, put_out, speaks_unicode
    from interviewer.reporting.case.formats import page_html, page_markdown, page_text
    from interviewer.reporting.case.page import page_of

    search = library.search_path(args.library)
    scenario = read_scenario(args.case, search)
    with patiently("read"):
        blocks = page_of(scenario, _rubric(scenario, search))
    to_screen = args.output is None
    if args.format == "text":
        text = page_text(blocks, columns=page_columns(to_screen=to_screen), ascii=to_screen and not speaks_unicode())
    else:
        text = page_html(blocks) if args.format == "html" else page_markdown(blocks)
    put_out("read", text, args.output, force=args.force, always_utf8=args.format != "text")
    return FINE


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "read",
        "Show a case as a page for a reviewer: opening, facts, questions with what they listen for and "
        "where they lead, twists, challenges, and a strong answer in outline.",
        "interviewer read typeahead --format html --output typeahead.html",
    )
    parser.add_argument("case", metavar="ID", help="a case, or the path of its file")
    parser.add_argument("--format", choices=("text", "markdown", "html"), default="text", help="default: text")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write there instead of standard output")
    parser.add_argument("--force", action="store_true", help="with -o: replace a file that is there")
    add_library(parser)
    return parser


def _rubric(scenario: "Scenario", search: "Search") -> "Rubric":
    """What the case uses, as far as it is there; a missing rubric costs names, not the page."""
    from interviewer import library
    from interviewer.authoring.merge import merge_case, merge_rubrics
    from interviewer.library.search import UnknownIdError

    found = []
    for id in scenario.uses:
        try:
            found.append(library.load_rubric(id, search, lenient=True))
        except UnknownIdError:
            print(f"interviewer read: there is no rubric `{id}`; its points are shown by their ids", file=sys.stderr)
    return merge_case(scenario, merge_rubrics(found))
