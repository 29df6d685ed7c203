"""What a pack says about itself, and what it must have."""

import re
from collections.abc import Iterator

from interviewer import __version__
from interviewer.authoring.pack_file import PackFile
from interviewer.authoring.packing.member import MANIFEST, Member, path_in, refused
from interviewer.authoring.problem import Diagnostic, Problem
from interviewer.authoring.schema import shape_of
from interviewer.authoring.source import parse_document
from interviewer.core.regex import regex

_VERSION = regex(r"\d{1,6}(\.\d{1,6}){0,3}")


def manifest_of(source: str, members: tuple[Member, ...]) -> tuple[PackFile | None, tuple[Diagnostic, ...]]:
    """The manifest among ``members``, and everything wrong with it or missing beside it."""
    data = next((member.data for member in members if member.name == MANIFEST), None)
    if data is None:
        return None, (refused(source, MANIFEST, "P906", "is missing"),)
    document, found = parse_document(data, path_in(source, MANIFEST))
    if document is None:
        return None, found
    shape, problems = shape_of(document)
    found += tuple(document.diagnose(problem) for problem in problems)
    if not isinstance(shape, PackFile):
        return None, found or (refused(source, MANIFEST, "P906", "is not of the format pack/1"),)
    versions = (document.diagnose(problem) for problem in check_versions(document.path, shape))
    return shape, (*found, *versions, *_lacking(source, members))


def check_versions(path: str, manifest: PackFile) -> Iterator[Problem]:
    """Versions of the manifest in file ``path`` that are none, or too new."""
    for key, text in (("version", manifest.version), ("needs", manifest.needs)):
        if text and not _VERSION.fullmatch(text):
            message = f"`{key}` is “{text[:40]}”, which is no version such as 1.2"
            yield Problem("P910", path, (key,), message, "Write numbers with dots between, for example 1.2.", 0)
        elif key == "needs" and text and _number(text) > _number(__version__):
            message = f"needs interviewer {text} or newer, this one is {__version__}"
            yield Problem("P910", path, (key,), message, offset=0)


def _number(version: str) -> tuple[int, ...]:
    numbers = [int(part) for part in re.findall(r"\d+", version)[:4]]
    return tuple(numbers + [0] * (4 - len(numbers)))


def _lacking(source: str, members: tuple[Member, ...]) -> Iterator[Diagnostic]:
    names = [member.name for member in members]
    if not any(name.partition(".")[0] == "LICENSE" for name in names):
        yield refused(source, "LICENSE", "P906", "is missing")
    if not any(re.fullmatch(r"(scenarios|rubrics)/[^/]+\.yaml", name) for name in names):
        yield refused(source, "", "P906", "holds no case and no rubric")
