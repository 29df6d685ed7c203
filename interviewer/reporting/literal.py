"""Foreign text in Markdown: escaped where CommonMark would read it as its own, so that it is shown as it is."""

import re

from interviewer.core.regex import regex
from interviewer.reporting.plain import line

_READ = regex(
    r"""[`*\[|]                                # code, emphasis, links, tables
    | \\(?=[!-/:-@\[-`{-~]|$)                 # a backslash before a sign, or a hard break
    | <(?=[A-Za-z/!?])                         # tags
    | &(?=[A-Za-z]+;|\#)                       # entities
    | (?<![^\W_])_ | _(?![^\W_])              # emphasis; "p_model" holds none
    | (?<=\S)~                                 # the end of what is struck out
    | ^(?:[-+=>\#]|\d{1,9}(?P<item>[.)])(?=\s|$))  # what begins a line as a list, a heading or a quotation
    """,
    re.VERBOSE,
)
"""What Markdown would read as its own in a line of text."""


def literal(text: str) -> str:
    """``text`` on one line, shown by CommonMark exactly so, with as few backslashes as that takes."""
    return _READ.sub(_escaped, line(text))


def _escaped(found: re.Match[str]) -> str:
    if found["item"]:
        return f"{found[0][:-1]}\\{found['item']}"
    return f"\\{found[0]}"
