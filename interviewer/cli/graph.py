"""``interviewer graph``: the questions of a case and the ways between them."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.exits import FINE, USAGE, CommandError
from interviewer.cli.parser import add_library, parser_of

if TYPE_CHECKING:
    from interviewer.core.scenario import Scenario
    from interviewer.reporting.graph.chart import Chart
    from interviewer.reporting.graph.way import Way

FORMATS = ("text", "mermaid", "dot", "svg")


def run(words: list[str]) -> int:
    """0 drawn, 2 no such case, question or interview, 3 the case or the place to write cannot be used."""
    args = _parser().parse_args(words)
    from interviewer import library
    from interviewer.authoring.near import did_you_mean
    from interviewer.cli.casefile import read_scenario
    from interviewer.cli.output import put_out
    from interviewer.reporting.graph.around import around
    from interviewer.reporting.graph.chart import chart_of

    scenario = read_scenario(args.case, library.search_path(args.library))
    chart = chart_of(scenario, _way(scenario, args.path) if args.path else ())
    if args.around:
        try:
            chart = around(chart, args.around)
        except KeyError:
            help = did_you_mean(args.around, {question.id for question in scenario.questions})
            raise CommandError(f"{scenario.id} has no question `{args.around[:64]}`. {help}", USAGE) from None
    put_out("graph", _drawn(chart, args), args.output, force=args.force, always_utf8=args.format != "text")
    return FINE


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "graph",
        "Draw the questions of a case and the ways between them, from the very graph that runs; "
        "what nothing leads to, and ways that are never taken, are marked with `!`.",
        "interviewer graph typeahead --format svg --output typeahead.svg",
    )
    parser.add_argument("case", metavar="ID", help="a case, or the path of its file")
    parser.add_argument("--format", choices=FORMATS, default="text", help="default: text")
    parser.add_argument(
        "--path", metavar="SESSION", default="", help="mark the way that this interview took (`interviewer history`)"
    )
    parser.add_argument("--around", metavar="Q", default="", help="only question Q and its neighbours")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write there instead of standard output")
    parser.add_argument("--force", action="store_true", help="with -o: replace a file that is there")
    add_library(parser)
    return parser


def _way(scenario: "Scenario", session: str) -> "Way":
    from interviewer.cli.moves import moves_of
    from interviewer.cli.report import opened
    from interviewer.reporting.graph.way import way_of

    store = opened()
    try:
        stored = store.load(session)
    finally:
        store.close()
    if stored.summary.scenario != scenario.id:
        raise CommandError(
            f"interview {stored.summary.id} is about {stored.summary.scenario}, not {scenario.id}", USAGE
        )
    return way_of(scenario, (move for event in stored.standing for move in moves_of(event)))


def _drawn(chart: "Chart", args: argparse.Namespace) -> str:
    if args.format == "mermaid":
        from interviewer.reporting.graph.as_mermaid import mermaid_graph

        return mermaid_graph(chart)
    if args.format == "dot":
        from interviewer.reporting.graph.as_dot import dot_graph

        return dot_graph(chart)
    if args.format == "svg":
        from interviewer.reporting.graph.as_svg import TooLargeError, svg_graph

        try:
            return svg_graph(chart)
        except TooLargeError as error:
            raise CommandError(f"{error}; --around Q draws a part, --format text the whole") from error
    from interviewer.cli.output import page_columns, speaks_unicode
    from interviewer.reporting.graph.as_text import graph_text

    to_screen = args.output is None
    return graph_text(chart, columns=page_columns(to_screen=to_screen), ascii=to_screen and not speaks_unicode())
