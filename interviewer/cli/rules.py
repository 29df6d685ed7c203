"""``interviewer rules``: every rule of ``interviewer check``, as a table, JSON or the page ``docs/rules.md``."""

import json

from interviewer.cli.exits import FINE
from interviewer.cli.parser import parser_of


def run(words: list[str]) -> int:
    """Always 0."""
    parser = parser_of(
        "rules",
        "List every rule of `interviewer check`; `interviewer explain CODE` prints the page of one.",
        "interviewer rules --format json",
    )
    parser.add_argument("--format", choices=("text", "json", "markdown"), default="text", help="default: text")
    format: str = parser.parse_args(words).format
    from interviewer.authoring.rulebook.page import as_markdown, as_values, table

    if format == "json":
        print(json.dumps(as_values(), indent=2, ensure_ascii=False))
    else:
        print(as_markdown() if format == "markdown" else table(), end="" if format == "markdown" else "\n")
    return FINE
