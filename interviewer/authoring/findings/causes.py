"""One wrong id told once: what names the right one, and finds nothing under it, only follows from it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import PurePath

from interviewer.authoring.document import Document
from interviewer.authoring.lost import defined_nowhere
from interviewer.authoring.problem import Diagnostic
from interviewer.core.regex import regex

_TWICE, _NO_ID, _NO_TOPIC = "Y110", "S206", "F401"
_NOUNS = {
    "questions": ("question", "question of this scenario", "thread"),
    "considerations": ("consideration", "consideration or pitfall", "point", "thread"),
    "pitfalls": ("pitfall", "consideration or pitfall", "point"),
    "facts": ("fact", "fact topic", "point"),
}
"""Section of a case to what findings call the ids in it."""
_SECTION = regex(r"(?P<name>[a-z-]+):")


def without_what_follows(found: Iterable[Diagnostic], documents: Mapping[str, Document]) -> set[Diagnostic]:
    """``found`` less what only follows from an id that is misspelt where it is defined, or there twice.

    ``documents`` are the files that were asked for, by path: only a cause in one of them, which is told, hides what follows.
    """
    left = set(found)
    for cause in sorted(one for one in left if one.code in (_TWICE, _NO_ID, _NO_TOPIC) and one.path in documents):
        section = _section(documents[cause.path], cause)
        lost = [(id, one) for id, one in _lost(left, cause.path, _NOUNS.get(section, ())) if one != cause]
        if cause.code == _TWICE:
            ids = {id for id, one in lost if not one.meant}
            if len(ids) == 1 and not _others(left, cause, documents):
                left = (left - {cause} - {one for id, one in lost if id in ids}) | {_told(cause, min(ids), lost)}
        elif cause.meant:
            left -= {one for id, one in lost if id == cause.meant}
    return left


def _section(document: Document, cause: Diagnostic) -> str:
    """The top-level key to whose entries ``cause`` points; empty where it points at a key of one of them, or at none."""
    for line in reversed(document.lines[: max(cause.line - 1, 0)]):
        depth = len(line) - len(line.lstrip())
        if not depth and (key := _SECTION.match(line)):
            return key["name"]
        if line.strip() and not line.lstrip().startswith("#") and depth < cause.column - 1:
            return ""
    return ""


def _others(found: Iterable[Diagnostic], cause: Diagnostic, documents: Mapping[str, Document]) -> bool:
    """Whether another id of the section is there twice, so that nobody knows whose name is lost."""
    section = _section(documents[cause.path], cause)
    twice = [one for one in found if one.code == _TWICE and one.path == cause.path and one != cause]
    return any(_section(documents[cause.path], one) == section for one in twice)


def _lost(found: Iterable[Diagnostic], path: str, nouns: tuple[str, ...]) -> Iterator[tuple[str, Diagnostic]]:
    """(id, finding) of what is not there in the case at ``path``, as the case itself and its tests tell it."""
    case = PurePath(path).stem
    for one in found:
        if one.lost and one.lost.noun in nouns and (one.path == path or one.lost.case == case):
            yield one.lost.id, one


def _told(cause: Diagnostic, id: str, lost: list[tuple[str, Diagnostic]]) -> Diagnostic:
    """That an id is there twice, with the one that is nowhere instead."""
    lines = (one.line for name, one in lost if name == id and one.path == cause.path)
    message = f"{cause.message}; and {defined_nowhere(id, lines)}"
    help = f"Call this one `{id}` if that is what it is; else rename or delete one of the two."
    return replace(cause, message=message, help=help)
