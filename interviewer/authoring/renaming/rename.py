"""Another name for an id: exactly its places change, everything else in the files stays byte by byte."""

import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from interviewer.authoring.findings.sifted import counts_at, severity_of
from interviewer.authoring.pack import load_rubric_file, load_scenario_file
from interviewer.authoring.places import find_pack, is_id, packs
from interviewer.authoring.problem import Diagnostic
from interviewer.authoring.renaming.reference import Reference
from interviewer.authoring.renaming.shelf import FOLDERS, Entity, Shelf
from interviewer.authoring.rules.pack import check_rubric, check_scenario
from interviewer.core.regex import regex

_BREAK = regex(r"(\r\n|\r|\n)")


class RenameError(ValueError):
    """Why an id cannot be renamed, with what to do, in sentences."""


@dataclass(frozen=True, slots=True)
class Change:
    """One file before and after."""

    file: Path
    """Where it lies."""
    before: bytes
    """Its bytes as they are."""
    after: bytes
    """Its bytes as they would be."""
    places: int
    """Ids replaced in it, at least 1."""


def renamed(shelf: Shelf, entity: Entity, new: str, library: Path) -> tuple[Change, ...]:
    """The files of ``library`` with ``entity`` called ``new``; nothing is written. RenameError says why not."""
    if not is_id(new):
        raise RenameError(f"`{new[:80]}` is no id: lower-case letters, digits and hyphens, at most 64, no hyphen first")
    for other in shelf.called(new):
        if other.kind == entity.kind and (not other.home or not entity.home or other.home == entity.home):
            at = shelf.of(other)[0]
            raise RenameError(f"there is a {entity.kind} `{new}` already: {at.path}:{at.line}:{at.column}")
    if shelf.problems:
        raise RenameError(f"a file cannot be read, so places may be missed: {shelf.problems[0]}")
    places = shelf.of(entity)
    outside = [r for r in places if not Path(r.path).is_relative_to(library)]
    if outside:
        raise RenameError(
            f"`{entity.id}` also stands in {outside[0].path}:{outside[0].line}, outside of the library {library}; "
            "rename it there with --library, or give your own a name of its own"
        )
    hidden = [r for r in places if not r.exact]
    if hidden:
        raise RenameError(
            f"{hidden[0].path}:{hidden[0].line}: the id is written with an escape; write it plainly first"
        )
    by_file: dict[str, list[Reference]] = {}
    for reference in places:
        by_file.setdefault(reference.path, []).append(reference)
    return tuple(_changed(Path(path), tuple(found), new) for path, found in sorted(by_file.items()))


def _changed(file: Path, places: tuple[Reference, ...], new: str) -> Change:
    before = file.read_bytes()
    text = before.decode("utf-8")
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    pieces = _BREAK.split(text.removeprefix("\ufeff"))
    for place in sorted(places, reverse=True):
        row, at = pieces[2 * (place.line - 1)], place.column - 1
        assert row.startswith(place.id, at)
        pieces[2 * (place.line - 1)] = row[:at] + new + row[at + len(place.id) :]
    return Change(file, before, (mark + "".join(pieces)).encode(), len(places))


def problems_after(changes: Iterable[Change], library: Path, search: tuple[Path, ...]) -> tuple[Diagnostic, ...]:
    """What ``check`` would say of the changed packs, tried on a copy of ``library``; notes are left out.

    Examples are not run: what a sentence shows does not depend on what it is called. Packs without a change hold
    nothing of what was renamed.
    """
    with tempfile.TemporaryDirectory(prefix="interviewer-rename-") as folder:
        copy = Path(folder).resolve()
        for name in FOLDERS:
            if (library / name).is_dir():
                shutil.copytree(library / name, copy / name)
        packs_changed = [change for change in changes if change.file.relative_to(library).parts[0] in FOLDERS]
        changed = {change.file.relative_to(library).as_posix() for change in packs_changed}
        for change in packs_changed:
            (copy / change.file.relative_to(library)).write_bytes(change.after)
        found = _problems(copy, (copy, *(place for place in search if place != library)), changed)
    return tuple(one for one in found if severity_of(one) != "note" and counts_at(one.code, "basic"))


def _problems(library: Path, search: tuple[Path, ...], changed: set[str]) -> tuple[Diagnostic, ...]:
    found: list[Diagnostic] = []
    rubrics = {file: load_rubric_file(file, root) for root, file in packs("rubric", search)}
    for loaded in rubrics.values():
        if changed & set(loaded.files):
            found += (*loaded.diagnostics, *check_rubric(loaded, loaded.documents, examples=False))
    for file in (library / path for path in sorted(changed) if path.startswith("scenarios/")):
        case = load_scenario_file(file, library)
        found += case.diagnostics
        if case.scenario is not None and case.document is not None:
            places = (find_pack("rubric", id, search) for id in case.scenario.uses)
            used = [rubrics[place[1]] for place in places if place]
            found += check_scenario(case.scenario, case.document, used, examples=False)
    return tuple(sorted(set(found)))
