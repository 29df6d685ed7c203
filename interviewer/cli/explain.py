"""``interviewer explain CODE``: why a rule exists, a wrong and a right example, what to do; for the history, why and what."""

import shutil
import sys

from interviewer.cli.exits import FINE, USAGE
from interviewer.cli.parser import parser_of


def run(words: list[str]) -> int:
    """0 explained, 2 no such code."""
    parser = parser_of(
        "explain",
        "Print the page of one or more codes: why, wrong, right, what to do. `interviewer rules` lists those of `check`.",
        "interviewer explain G304",
    )
    parser.add_argument("codes", nargs="+", metavar="CODE", help="as it was printed, for example C601 or H803")
    codes: list[str] = parser.parse_args(words).codes
    from interviewer.authoring.near import nearest
    from interviewer.authoring.rulebook.book import RULES
    from interviewer.authoring.rulebook.page import page
    from interviewer.history.problem import PAGES
    from interviewer.reporting.plain import show
    from interviewer.reporting.started import typed

    codes = [code.upper() for code in codes]
    unknown = [code for code in codes if code not in RULES and code not in PAGES]
    for code in unknown:
        best = nearest(code, (*RULES, *PAGES))
        hint = f"did you mean {best}?" if best else "`interviewer rules` lists them."
        print(typed(f"interviewer explain: there is no code {show(code[:40])}; {hint}"), file=sys.stderr)
    if unknown:
        return USAGE
    width = max(40, min(shutil.get_terminal_size().columns, 100))
    pages = (page(RULES[code], width) if code in RULES else _of_history(code, width) for code in dict.fromkeys(codes))
    print("\n\n\n".join(pages))
    return FINE


def _of_history(code: str, width: int) -> str:
    from textwrap import fill

    from interviewer.history.problem import CODES, PAGES
    from interviewer.reporting.started import typed

    why, remedy = (typed(text) for text in PAGES[code])
    parts = (f"{code}  {CODES[code]}", why, f"what to do: {remedy}")
    return "\n\n".join(fill(part, width, break_on_hyphens=False) for part in parts)
