"""All packs of the libraries in use with what they define and use, and which ids mean the same thing."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from interviewer.authoring.document import Document, Table
from interviewer.authoring.problem import Diagnostic
from interviewer.authoring.renaming.find import references
from interviewer.authoring.renaming.reference import Kind, Reference
from interviewer.authoring.source import read_document
from interviewer.authoring.testing.find import tested_files

LOCAL: tuple[Kind, ...] = ("question", "twist", "persona")
"""Kinds that never leave the file of their scenario."""
FOLDERS = ("rubrics", "scenarios")
_MAY_BE: dict[Kind, tuple[Kind, ...]] = {
    "question": ("question", "twist", "consideration"),
    "consideration": ("consideration", "pitfall"),
}
"""What else a test may name where it names one of these."""


@dataclass(frozen=True, slots=True)
class Entity:
    """One thing with an id."""

    kind: Kind
    """What it is."""
    id: str
    """As everybody calls it."""
    home: str
    """The scenario file that alone knows it; empty for what rubrics share."""


class Shelf:
    """The packs of several libraries, read once."""

    def __init__(self, documents: Iterable[Document], problems: tuple[Diagnostic, ...] = ()) -> None:
        self.documents = {document.path: document for document in documents}
        self.problems = problems
        """Of files that could not be read; their ids are unknown."""
        self._references = {path: references(document) for path, document in self.documents.items()}
        self._defined: dict[str, set[tuple[Kind, str]]] = {"": set()}
        """Scenario file -> what it defines; what rubrics define under the empty path."""
        self._cases: dict[str, str] = {}
        """Scenario id -> its file."""
        for path, found in self._references.items():
            home = path if _is_scenario(self.documents[path]) else ""
            self._defined.setdefault(home, set()).update((r.kind, r.id) for r in found if r.defines)
            if home:
                self._cases.setdefault(Path(path).stem, path)

    @property
    def references(self) -> tuple[Reference, ...]:
        """All of them, by file and place."""
        return tuple(reference for path in sorted(self._references) for reference in self._references[path])

    def entity(self, reference: Reference) -> Entity:
        """What ``reference`` is about; a test's ids may be of several kinds, and the first that is there is meant."""
        home = self._cases.get(reference.case, "") if reference.case else reference.path
        home = home if home in self._defined else ""
        for kind in _MAY_BE.get(reference.kind, (reference.kind,)) if reference.case else (reference.kind,):
            if kind not in LOCAL and (kind, reference.id) in self._defined[""]:
                return Entity(kind, reference.id, "")
            if (kind, reference.id) in self._defined[home]:
                return Entity(kind, reference.id, home)
        return Entity(reference.kind, reference.id, home)

    def of(self, entity: Entity) -> tuple[Reference, ...]:
        """Every place where ``entity`` stands."""
        return tuple(r for r in self.references if r.id == entity.id and self.entity(r) == entity)

    def called(self, id: str) -> dict[Entity, tuple[Reference, ...]]:
        """Everything called ``id``, with its places; what is shared comes first."""
        found: dict[Entity, list[Reference]] = {}
        for reference in self.references:
            if reference.id == id:
                found.setdefault(self.entity(reference), []).append(reference)
        return {entity: tuple(found[entity]) for entity in sorted(found, key=lambda e: (e.kind, e.home))}

    @property
    def ids(self) -> frozenset[str]:
        """Every id that is defined."""
        return frozenset(reference.id for reference in self.references if reference.defines)


def _is_scenario(document: Document) -> bool:
    return isinstance(document.root, Table) and "questions" in document.root.entries


def read_shelf(libraries: Iterable[Path], own: Path | None) -> Shelf:
    """The packs in ``libraries``, and the tests of ``own`` alone: what others test is theirs. Files by their absolute path.

    Earlier libraries hide packs of later ones.
    """
    documents: list[Document] = []
    problems: list[Diagnostic] = []
    seen: set[str] = set()
    for library in libraries:
        for file in pack_files(library, tests=library == own):
            name = file.relative_to(library).as_posix()
            if name in seen:
                continue
            seen.add(name)
            document, found = read_document(file, str(file))
            if document is None:
                problems += found
            else:
                documents.append(document)
    return Shelf(documents, tuple(problems))


def pack_files(library: Path, *, tests: bool = True) -> tuple[Path, ...]:
    """The YAML files of rubrics, scenarios and, with ``tests``, tests in ``library``; hidden folders are passed over."""
    found = (file for folder in FOLDERS for file in sorted((library / folder).rglob("*.yaml")))
    packs = (f for f in found if f.is_file() and not any(p.startswith(".") for p in f.relative_to(library).parts))
    if not tests:
        return tuple(packs)
    return (*packs, *(place.file for place in tested_files((library / "tests",)) if place.format == "tests/1"))
