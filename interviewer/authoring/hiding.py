"""Packs that hide another one of their name, in a library that is searched later."""

from collections.abc import Sequence
from pathlib import Path

from interviewer.authoring.document import Document
from interviewer.authoring.places import CALLED, Kind, find_pack, shown_path
from interviewer.authoring.problem import Diagnostic, Problem


def hides(document: Document, kind: Kind, file: Path, root: Path, search: Sequence[Path]) -> Diagnostic | None:
    """That the pack in ``file`` of the library ``root`` hides one in a library that ``search`` has behind it; None where it does not."""
    later = search[search.index(root) + 1 :] if root in search else search
    hidden = find_pack(kind, file.stem, later) if file.parent == root / f"{kind}s" else None
    if hidden is None:
        return None
    message = f"this hides the {CALLED[kind]} `{file.stem}` in {shown_path(hidden[1])}"
    return document.diagnose(Problem("R512", document.path, ("id",), message, "", 0))


def uses_hiding(
    document: Document, order: int, place: tuple[Path, Path], root: Path, search: Sequence[Path]
) -> Diagnostic | None:
    """That the rubric at ``place`` (library, file), the one that ``uses`` of a case in ``root`` names at ``order``, hides another; None where it does not.

    What is missing in the one may stand in the other.
    """
    libraries = list(dict.fromkeys((root, *search)))
    hidden = find_pack("rubric", place[1].stem, libraries[libraries.index(place[0]) + 1 :])
    if hidden is None:
        return None
    message = f"`{place[1].stem}` is {shown_path(place[1])} here, which hides {shown_path(hidden[1])}"
    return document.diagnose(Problem("R512", document.path, ("uses", order), message, "", 0))
