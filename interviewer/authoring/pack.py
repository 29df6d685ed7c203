"""Files on disk to a rubric or a scenario, with everything that is wrong with them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from interviewer.authoring.build import build_rubric, build_scenario
from interviewer.authoring.document import Document
from interviewer.authoring.merge import unique
from interviewer.authoring.models import PART_FORMAT, RUBRIC_FORMAT, SCENARIO_FORMAT, SHAPES, File
from interviewer.authoring.problem import Diagnostic, Problem, Route
from interviewer.authoring.rubric_file import RubricFile, RubricPart
from interviewer.authoring.scenario_file import ScenarioFile
from interviewer.authoring.schema import shape_of
from interviewer.authoring.seal import seal_of
from interviewer.authoring.source import read_document
from interviewer.core.rubric import Rubric
from interviewer.core.scenario import Scenario

SECTIONS = ("concepts", "considerations", "pitfalls", "facts", "acts", "scope", "depth")
"""Sections of a rubric whose ids are unique over all of its files."""
LARGEST_TABLE = 16_777_216
"""Bytes of a table of words."""

Shaping = Callable[[Document], tuple[File | None, tuple[Problem, ...], frozenset[Route]]]
"""A document to its model, its problems, and the routes that were mended only to be looked at (``rules.remains``)."""


def strictly(document: Document) -> tuple[File | None, tuple[Problem, ...], frozenset[Route]]:
    """``shape_of``: nothing is mended."""
    return *shape_of(document), frozenset()


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


@dataclass(frozen=True, slots=True)
class LoadedScenario:
    """A scenario as far as it could be read."""

    scenario: Scenario | None
    document: Document | None
    diagnostics: tuple[Diagnostic, ...]
    torn: frozenset[Route] = frozenset()
    """What was mended only to be looked at; empty unless that was asked for."""


def load_scenario_file(file: Path, root: Path, shaping: Shaping = strictly) -> LoadedScenario:
    """The scenario in ``file``; paths in messages and cues are relative to ``root``."""
    document, shape, found, torn = _read(file, root, shaping, SCENARIO_FORMAT)
    if document is None or not isinstance(shape, ScenarioFile):
        return LoadedScenario(None, document, found)
    found += named_like_file(document, file, shape.id)
    return LoadedScenario(build_scenario(document, shape), document, tuple(sorted(found)), torn)


def load_rubric_file(file: Path, root: Path, shaping: Shaping = strictly) -> LoadedRubric:
    """The rubric whose manifest is ``file``, with its parts."""
    document, shape, found, torn = _read(file, root, shaping, RUBRIC_FORMAT)
    if document is None or not isinstance(shape, RubricFile):
        return LoadedRubric(None, () if document is None else (document,), found)
    found += named_like_file(document, file, shape.id)
    rubric, documents = build_rubric(document, shape, shape.id, shape.title), [document]
    holes = {document.path: torn}
    files = [document.path, *((PurePosixPath(document.path).parent / part).as_posix() for part in shape.parts)]
    for index, part in enumerate(shape.parts):
        place = _part_place(file, part, shape.parts[:index])
        if isinstance(place, str):
            found += (document.diagnose(Problem("S209", document.path, ("parts", index), place)),)
            continue
        piece, piece_shape, piece_found, piece_torn = _read(place, root, shaping, PART_FORMAT)
        found += piece_found
        if piece is None or not isinstance(piece_shape, RubricPart):
            continue
        documents.append(piece)
        holes[piece.path] = piece_torn
        rubric += build_rubric(piece, piece_shape, shape.id, shape.title)
    found += tuple(_twice(documents))
    tables: dict[str, bytes] = {}
    texts = {"english": "", "leanings": "", "askings": ""}
    for key, name in (("english", shape.english), ("leanings", shape.leanings), ("askings", shape.askings)):
        if name:
            path = (PurePosixPath(document.path).parent / name).as_posix()
            files.append(path)
            read = _table(file, name)
            if isinstance(read, str):
                found += (document.diagnose(Problem("S209", document.path, (key,), read)),)
            else:
                tables[path] = seal_of(read)
                texts[key] = read.decode("utf-8", "replace")
    rubric = replace(rubric, english=texts["english"], leanings=texts["leanings"], askings=texts["askings"])
    paths = tuple(dict.fromkeys(files))
    return LoadedRubric(unique(rubric), tuple(documents), tuple(sorted(found)), paths, tuple(tables.items()), holes)


def _read(
    file: Path, root: Path, shaping: Shaping, wanted: str
) -> tuple[Document | None, File | None, tuple[Diagnostic, ...], frozenset[Route]]:
    path = file.relative_to(root).as_posix() if file.is_relative_to(root) else file.as_posix()
    document, found = read_document(file, path)
    if document is None:
        return None, None, found, frozenset()
    if document.format != wanted and document.format in SHAPES:
        return document, None, (*found, document.diagnose(foreign(document, wanted))), frozenset()
    shape, problems, torn = shaping(document)
    return document, shape, (*found, *_shown(document, problems, found)), torn


def _shown(document: Document, problems: Iterable[Problem], read: tuple[Diagnostic, ...]) -> Iterator[Diagnostic]:
    """``problems`` with their places, less those of what was refused when the file was ``read``: an alias is no id, too."""
    refused = {(one.line, one.column) for one in read}
    for problem in problems:
        shown = document.diagnose(problem)
        if (shown.line, shown.column) not in refused:
            yield shown


def foreign(document: Document, wanted: str) -> Problem:
    """That ``document`` is a file of another kind than expected; its keys are not held against it then."""
    message = f"this is a `{document.format}` file, expected `{wanted}`"
    return Problem(
        "S208", document.path, ("format",), message, "Move it to where such files belong, or say what it is.", 0
    )


def named_like_file(document: Document, file: Path, id: str) -> tuple[Diagnostic, ...]:
    """Nothing, or that the ``id`` in ``document`` is not the name of its ``file``."""
    if id == file.stem:
        return ()
    message = f"the id is `{id}`, the file is called `{file.name}`"
    help = f"Rename the file to {id}.yaml, or the id to `{file.stem}`."
    return (document.diagnose(Problem("S210", document.path, ("id",), message, help)),)


def _table(manifest: Path, name: str) -> bytes | str:
    """The bytes of a table of words, or what is wrong with it."""
    path = PurePosixPath(name)
    place = manifest.parent / path
    if path.is_absolute() or ".." in path.parts or "\\" in name:
        return f"`{name}` is not a path inside the rubric's folder"
    if not place.is_file() or not place.resolve().is_relative_to(manifest.parent.resolve()):
        return f"there is no file `{name}`"
    if place.stat().st_size > LARGEST_TABLE:
        return f"`{name}` is larger than {LARGEST_TABLE} bytes"
    return place.read_bytes()


def _part_place(manifest: Path, part: str, before: tuple[str, ...]) -> Path | str:
    """Where ``part`` lies, or what is wrong with it."""
    path = PurePosixPath(part)
    if part in before:
        return f"part `{part}` is listed twice"
    if path.is_absolute() or ".." in path.parts or "\\" in part or path.suffix != ".yaml":
        return f"part `{part}` is not a path to a .yaml file inside the rubric's folder"
    place = manifest.parent / path
    if not place.is_file():
        return f"there is no file `{part}`"
    if not place.resolve().is_relative_to(manifest.parent.resolve()):
        return f"part `{part}` leads out of the rubric's folder"
    return place


def _twice(documents: list[Document]) -> list[Diagnostic]:
    """Ids that two files of one rubric define."""
    found, first = [], dict[tuple[str, str], str]()
    for document in documents:
        entries = getattr(document.root, "entries", {})
        for section in SECTIONS:
            for id in getattr(entries.get(section, (None, None))[1], "entries", {}):
                place = f"{document.path}:{document.key_line((section, id))}"
                if (section, id) in first:
                    message = f"`{id}` is already in {first[section, id]}"
                    found.append(document.diagnose(Problem("R501", document.path, (section, id), message)))
                first.setdefault((section, id), place)
    return found
