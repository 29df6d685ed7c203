"""Rubrics and scenarios as far as they could be read, with everything that is wrong with them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from interviewer.authoring.document import Document
from interviewer.authoring.problem import Diagnostic, Route
from interviewer.core.rubric import Rubric
from interviewer.core.scenario import Scenario

SECTIONS = ("concepts", "considerations", "pitfalls", "facts", "acts", "scope", "depth")
"""Sections of a rubric whose ids are unique over all of its files."""

LANGUAGE = ("concepts", "acts", "scope", "depth")
"""Those of them that all the others are read by."""


@dataclass(frozen=True, slots=True)
class LoadedRubric:
    """A rubric as far as it could be read."""

    rubric: Rubric | None
    """None when the manifest itself is unusable; broken entries and missing parts are left out."""
    documents: tuple[Document, ...]
    """Every file read: the manifest, then its parts."""
    diagnostics: tuple[Diagnostic, ...]
    """All problems of reading and shape, sorted; empty means the rubric is whole."""
    files: tuple[str, ...] = ()
    """Paths of the manifest and of every part and table it names, whether or not they could be read."""
    tables: tuple[tuple[str, bytes], ...] = ()
    """Path and SHA-256 of each table of words that was read."""
    torn: Mapping[str, frozenset[Route]] = field(default_factory=dict)
    """Path to what was mended there only to be looked at; empty unless that was asked for."""

    @property
    def complete(self) -> bool:
        """False when a file or a section could not be read at all, so that ids may be missing which an author did define."""
        lost = any(
            route[0] in (*SECTIONS, "parts") and len(route) == 1 for routes in self.torn.values() for route in routes
        )
        return len(self.documents) + len(self.tables) == len(self.files) and not lost

    @property
    def whole(self) -> bool:
        """False when something may be missing that changes what other entries hear: a file, a list that YAML lost, a word of the language."""
        torn = any(route[0] in LANGUAGE for routes in self.torn.values() for route in routes)
        return self.complete and not torn and not any(one.code[0] == "Y" for one in self.diagnostics)


@dataclass(frozen=True, slots=True)
class LoadedScenario:
    """A scenario as far as it could be read."""

    scenario: Scenario | None
    """None when the file is unusable; broken entries are left out."""
    document: Document | None
    """None when nothing could be read of the file."""
    diagnostics: tuple[Diagnostic, ...]
    """All problems of reading and shape, sorted; empty means the scenario is whole."""
    torn: frozenset[Route] = frozenset()
    """What was mended only to be looked at; empty unless that was asked for."""
