"""``interviewer explain CODE``: why a rule exists, a wrong and a right example, and what to do."""

import shutil
import sys

from interviewer.cli.exits import FINE, USAGE
from interviewer.cli.parser import parser_of


def run(words: list[str]) -> int:
    """0 explained, 2 no such code."""
    parser = parser_of(
        "explain",
        "Print the page of one or more rules: why, wrong, right, what to do. `interviewer rules` lists them.",
        "interviewer explain G304",
    )
    parser.add_argument("codes", nargs="+", metavar="CODE", help="as `interviewer check` prints it, for example C601")
    codes: list[str] = parser.parse_args(words).codes
    from interviewer.authoring.near import nearest
    from interviewer.authoring.rulebook.book import RULES
    from interviewer.authoring.rulebook.page import page
    from interviewer.reporting.plain import show

    unknown = [code for code in codes if code.upper() not in RULES]
    for code in unknown:
        best = nearest(code.upper(), RULES)
        hint = f"did you mean {best}?" if best else "`interviewer rules` lists them."
        print(f"interviewer explain: there is no rule {show(code[:40])}; {hint}", file=sys.stderr)
    if unknown:
        return USAGE
    width = max(40, min(shutil.get_terminal_size().columns, 100))
    print("\n\n\n".join(page(RULES[code.upper()], width) for code in dict.fromkeys(codes)))
    return FINE
