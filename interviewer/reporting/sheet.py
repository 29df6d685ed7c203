"""A sheet of text that fills line by line within its width."""

from interviewer.core.report.quote import Quote
from interviewer.reporting.cells import ascii_only, wrap
from interviewer.reporting.plain import line
from interviewer.reporting.wording import excerpt

NARROWEST = 24
"""Columns below which a sheet is not narrowed further."""


class Sheet:
    """Lines of at most ``columns`` cells; every text that comes in is made printable."""

    def __init__(self, columns: int, *, ascii: bool = False) -> None:
        self.columns = max(NARROWEST, columns)
        self.ascii = ascii
        self._lines: list[str] = []

    def heading(self, text: str) -> None:
        """A section begins."""
        self.gap()
        self.put(text.upper())

    def gap(self) -> None:
        """One empty line, never two."""
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def put(self, text: str, first: str = "", rest: str | None = None) -> None:
        """A paragraph behind ``first``; its further lines behind ``rest``, by default as deep as ``first``."""
        if self.ascii:
            text, first, rest = ascii_only(line(text)), ascii_only(first), rest if rest is None else ascii_only(rest)
        self._lines.extend(wrap(text, self.columns, first, " " * len(first) if rest is None else rest))

    def quote(self, quote: Quote, indent: str) -> None:
        """The candidate's words with where they stand."""
        self.put(f"“{excerpt(quote.text)}” · answer {quote.reply}", indent)

    def text(self) -> str:
        """Everything, with a line feed at the end."""
        return "\n".join(self._lines).rstrip("\n") + "\n"
