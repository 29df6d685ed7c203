"""All packs of the libraries in use with what they define and use, and which ids mean the same thing."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from interviewer.authoring.document import Document, Table
from interviewer.authoring.problem import Diagnostic
from interviewer.authoring.renaming.find import references
from interviewer.authoring.renaming.reference import Kind, Reference
from interviewer.authoring.source import read_document

LOCAL: tuple[Kind, ...] = ("question", "twist", "persona")
"""Kinds that never leave the file of their scenario."""
FOLDERS = ("rubrics", "scenarios")


@dataclass(frozen=True, slots=True)
class Entity:
    """One thing with an id."""

    kind: Kind
    id: str
    home: str
    """The scenario file that alone knows it; empty for what rubrics share."""


class Shelf:
    """The packs of several libraries, read once."""

    def __init__(self, documents: Iterable[Document], problems: tuple[Diagnostic, ...] = ()) -> None:
        self.documents = {document.path: document for document in documents}
        self.problems = problems
        """Of files that could not be read; their ids are unknown."""
        self._references = {path: references(document) for path, document in self.documents.items()}
        self._shared = {
            (r.kind, r.id)
            for path, found in self._references.items()
            if not _is_scenario(self.documents[path])
            for r in found
            if r.defines
        }

    @property
    def references(self) -> tuple[Reference, ...]:
        """All of them, by file and place."""
        return tuple(reference for path in sorted(self._references) for reference in self._references[path])

    def entity(self, reference: Reference) -> Entity:
        """What ``reference`` is about."""
        shared = (reference.kind, reference.id) in self._shared and reference.kind not in LOCAL
        here = _is_scenario(self.documents[reference.path]) and not shared
        return Entity(reference.kind, reference.id, reference.path if here else "")

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


def read_shelf(libraries: Iterable[Path]) -> Shelf:
    """The packs in ``libraries``; files by their absolute path. Earlier libraries hide packs of later ones."""
    documents: list[Document] = []
    problems: list[Diagnostic] = []
    seen: set[str] = set()
    for library in libraries:
        for file in pack_files(library):
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


def pack_files(library: Path) -> tuple[Path, ...]:
    """The YAML files of rubrics and scenarios in ``library``, sorted; hidden folders are passed over."""
    found = (file for folder in FOLDERS for file in sorted((library / folder).rglob("*.yaml")))
    return tuple(f for f in found if f.is_file() and not any(p.startswith(".") for p in f.relative_to(library).parts))
