"""``interviewer check``: every problem of files, folders or the whole library, each once, sorted."""

from dataclasses import dataclass, replace
from pathlib import Path

from interviewer.authoring.checked_files import files_at
from interviewer.authoring.checked_rubrics import AtHand, CheckedRubrics
from interviewer.authoring.checking import Checking
from interviewer.authoring.findings.sifted import counts_at, severity_of
from interviewer.authoring.places import shown_path
from interviewer.authoring.problem import Diagnostic
from interviewer.authoring.rulebook.rule import Level


class NothingToCheckError(LookupError):
    """No YAML file at the given places; a check that read nothing must not look like a success."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found."""

    files: tuple[str, ...]
    """The files that were looked at, as paths to open."""
    problems: tuple[Diagnostic, ...]
    """Sorted; empty means all is well."""
    notes: tuple[Diagnostic, ...] = ()
    """Known gaps (``todo`` examples), sorted; they fail nothing."""
    unread: tuple[str, ...] = ()
    """Those of the files that could not be read to their end: more may be wrong in them."""


def check_paths(
    paths: tuple[Path, ...], search: tuple[Path, ...], *, level: Level = "basic", at_hand: AtHand = lambda *_: None
) -> Checked:
    """Check files and folders at ``level``; without any, the first library of ``search``.

    ``search`` is where scenarios find the rubrics they use. A folder or file of rubric parts is checked as the rubric
    it belongs to, reported for those files. ``at_hand`` saves compiling what it knows. Raises ``NothingToCheckError`` when a path does not exist or there is no
    YAML file at all.
    """
    for path in paths:
        if not path.exists():
            raise NothingToCheckError(f"there is no file or folder {path}")
    files = tuple(dict.fromkeys(files_at(paths or search[:1])))
    if not files:
        places = ", ".join(str(path) for path in paths or search[:1]) or "no library"
        raise NothingToCheckError(f"no YAML files in {places}")
    checking = Checking(CheckedRubrics(search, frozenset(files), level, at_hand))
    for file in files:
        checking.file(file)
    wanted = {str(file) for file in files}
    counted = checking.sifted({one for one in checking.told() if one.path in wanted and counts_at(one.code, level)})
    found = sorted({replace(one, path=shown_path(one.path)) for one in counted})
    problems = tuple(one for one in found if severity_of(one) != "note")
    notes = tuple(one for one in found if severity_of(one) == "note")
    unread = tuple(shown_path(str(file)) for file in checking.unread)
    return Checked(tuple(shown_path(str(file)) for file in files), problems, notes, unread)
