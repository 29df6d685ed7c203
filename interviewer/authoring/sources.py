"""The documents of one pack by path, and the way back from a cue to the place where its author wrote it."""

from collections.abc import Iterable
from functools import cached_property

from interviewer.authoring.document import Document, Text, texts
from interviewer.authoring.problem import Diagnostic, Problem, Route
from interviewer.core.rubric import Cue


class Sources:
    """Documents that together make one rubric or scenario."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self.documents = {document.path: document for document in documents}
        """Path -> document."""

    def holds(self, cue: Cue) -> bool:
        """Whether ``cue`` was written in one of the documents."""
        return cue.where.rpartition(":")[0] in self.documents

    def at(self, cue: Cue, code: str, message: str, help: str = "", column: int = 0) -> Problem:
        """A problem of one cue or example; ``column`` counts code points of its text from 1, 0 means all of it."""
        path = cue.where.rpartition(":")[0]
        route = self._routes.get((cue.where, cue.text), ())
        return Problem(code, path, route, message, help, max(column - 1, 0))

    def of(self, section: str, id: str, code: str, message: str, help: str = "") -> Problem:
        """A problem of the entry ``section.id``, in whichever document holds it."""
        for document in self.documents.values():
            if document.has((section, id)):
                return Problem(code, document.path, (section, id), message, help)
        return Problem(code, next(iter(self.documents)), (), message, help)

    def diagnose(self, problems: Iterable[Problem]) -> tuple[Diagnostic, ...]:
        """Every problem with its place, sorted, none twice."""
        return tuple(sorted({self.documents[problem.path].diagnose(problem) for problem in problems}))

    @cached_property
    def _routes(self) -> dict[tuple[str, str], Route]:
        """(``path:line``, text) -> route."""
        return {
            (f"{path}:{node.line}", node.value.strip()): route
            for path, document in self.documents.items()
            for route, node in texts(document.root)
            if isinstance(node, Text)
        }
