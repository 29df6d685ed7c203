"""What is wrong with an author's file: symbolic while rules run, a place in a file when printed.

A ``Problem`` names a route of keys; ``Sources.diagnose`` (``authoring.document``) turns it into a ``Diagnostic``.
"""

from dataclasses import dataclass, field

from interviewer.authoring.lost import Lost
from interviewer.authoring.unseen import visible

Route = tuple[str | int, ...]
"""Keys and list indices (from 0) from the top of a file; ``("questions", "data", "wants", 0)``."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake, by its route in one file."""

    code: str
    """Stable code, one of ``rulebook.book.RULES``."""
    path: str
    """The file, as in ``Document.path``."""
    route: Route
    """Where; the deepest part that exists is shown."""
    message: str
    """What is wrong, one sentence without a full stop."""
    help: str = ""
    """What to do about it; empty: the code's own remedy."""
    offset: int | None = None
    """Code point inside the text at ``route``, from 0; None points at the key."""
    lost: Lost | None = None
    """What is named there and stands nowhere; None where something else is wrong."""
    meant: str = ""
    """The id that was meant, where one is a slip; empty where something else is wrong, or nobody knows."""


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One mistake with its place, ready to print; sorts by file, line, column, code."""

    path: str
    """The file, as the reader would open it."""
    line: int
    """From 1; 0 when the whole file is meant."""
    column: int
    """Code points from 1; 0 when the whole file is meant."""
    code: str
    """Stable code, one of ``rulebook.book.RULES``."""
    message: str
    """What is wrong, one sentence without a full stop."""
    help: str = ""
    """What to do about it; empty: nothing more can be said."""
    excerpt: str = ""
    """The source line, without its line break; empty when there is none."""
    lost: Lost | None = field(default=None, compare=False)
    """As in ``Problem``."""
    meant: str = field(default="", compare=False)
    """As in ``Problem``."""

    def __str__(self) -> str:
        """``path:line:column CODE message``, and the remedy on a second line."""
        place = f"{self.path}:{self.line}:{self.column}" if self.line else self.path
        remedy = f"\n    {self.help}" if self.help else ""
        return visible(f"{place} {self.code} {self.message}{remedy}")


class PackError(Exception):
    """A pack cannot be used; says everything that is wrong with it at once."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__("\n".join(str(diagnostic) for diagnostic in diagnostics))
        self.diagnostics = diagnostics
        """Every problem found, sorted."""
