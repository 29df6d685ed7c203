"""What is wrong with one file, collected while it is read."""

from interviewer.authoring.codes import remedy
from interviewer.authoring.problem import Diagnostic

MAX_FINDINGS = 100
"""Most problems listed for one file."""


class Faults:
    """The problems of a file whose path is not known yet."""

    def __init__(self, lines: tuple[str, ...]) -> None:
        self._lines = lines
        self._found: list[Diagnostic] = []

    def __bool__(self) -> bool:
        return bool(self._found)

    def add(self, code: str, message: str, line: int, column: int, help: str = "") -> None:
        """``line`` and ``column`` from 1; both 0 when the whole file is meant. ``help``: in place of the code's own remedy."""
        if len(self._found) <= MAX_FINDINGS:
            excerpt = self._lines[line - 1] if 0 < line <= len(self._lines) else ""
            self._found.append(Diagnostic("", line, column, code, message, help or remedy(code), excerpt))

    def listed(self) -> tuple[Diagnostic, ...]:
        """Each problem once, by place."""
        return tuple(sorted(set(self._found))[:MAX_FINDINGS])
