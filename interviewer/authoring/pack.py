"""Files on disk to a rubric or a scenario, with everything that is wrong with them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any

from interviewer.authoring.beside import part_at, word_table
from interviewer.authoring.build import build_rubric, build_scenario
from interviewer.authoring.document import Document
from interviewer.authoring.loaded import SECTIONS, LoadedRubric, LoadedScenario
from interviewer.authoring.merge import unique
from interviewer.authoring.models import PART_FORMAT, RUBRIC_FORMAT, SCENARIO_FORMAT, SHAPES, File
from interviewer.authoring.problem import Diagnostic, Problem, Route
from interviewer.authoring.rubric_file import RubricFile, RubricPart
from interviewer.authoring.scenario_file import ScenarioFile
from interviewer.authoring.schema import Shaped, shape_of
from interviewer.authoring.source import read_document

Shaping = Callable[[Document], Shaped]
"""A document to its model; what is wrong may be mended, only to be looked at (``rules.remains``)."""


def strictly(document: Document) -> Shaped:
    """``shape_of``: nothing is mended."""
    return Shaped(document, *shape_of(document))


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
        place = part_at(file, part, shape.parts[:index])
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
    names = (("english", shape.english), ("leanings", shape.leanings), ("askings", shape.askings))
    tables = [word_table(file, document, key, name) for key, name in names if name]
    found += tuple(table.problem for table in tables if table.problem)
    texts: dict[str, Any] = {table.key: table.text for table in tables}
    rubric = replace(rubric, **texts)
    paths = tuple(dict.fromkeys((*files, *(table.path for table in tables))))
    seals = tuple({table.path: table.seal for table in tables if not table.problem}.items())
    return LoadedRubric(unique(rubric), tuple(documents), tuple(sorted(found)), paths, seals, holes)


def _read(
    file: Path, root: Path, shaping: Shaping, wanted: str
) -> tuple[Document | None, File | None, tuple[Diagnostic, ...], frozenset[Route]]:
    path = file.relative_to(root).as_posix() if file.is_relative_to(root) else file.as_posix()
    document, found = read_document(file, path)
    if document is None:
        return None, None, found, frozenset()
    if document.format != wanted and document.format in SHAPES:
        return document, None, (*found, document.diagnose(foreign(document, wanted))), frozenset()
    document, shape, problems, torn = shaping(document)
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
