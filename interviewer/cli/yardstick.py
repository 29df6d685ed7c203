"""What a version is judged with: the rubric or the case at a place on disk."""

from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.exits import USAGE, CommandError

if TYPE_CHECKING:
    from interviewer.core.understanding.index import Index
    from interviewer.core.understanding.match import Matcher


def matcher_at(place: Path, rubric: str = "", scenario: str = "") -> "Matcher":
    """The ``rubric`` or the case ``scenario`` at ``place``, a file or a folder; without a name the one that is meant.

    A folder with a single case and no shared rubric is a case pack: the case is judged, with the rubrics it uses.
    """
    from interviewer.authoring.places import library_of
    from interviewer.core.understanding.match import Matcher

    if not place.exists():
        raise CommandError(f"there is no file or folder {place}", USAGE)
    file = place.resolve()
    if not scenario and file.is_dir():
        file = _meant_in(file, rubric)
    if scenario:
        return Matcher(_case(scenario, file if file.is_dir() else library_of(file)))
    return Matcher(_case_in(file) if _kind_of(file) == "scenario" else _rubric_in(file))


def _meant_in(folder: Path, rubric: str) -> Path:
    """The file that is judged with in a library folder, or in its folder of cases or rubrics, when no case is named."""
    rubrics, cases = _inside(folder, "rubric"), _inside(folder, "scenario")
    if not rubric and len(cases) == 1 and "core" not in rubrics:
        return next(iter(cases.values()))
    wanted = rubric or ("core" if "core" in rubrics else next(iter(rubrics), "") if len(rubrics) == 1 else "")
    if wanted in rubrics:
        return rubrics[wanted]
    missing = f"no rubric `{wanted}`" if wanted else "more than one can be meant" if cases or rubrics else ""
    named = (("--rubric", rubrics), ("--scenario", cases))
    known = [f"{option} names one of: {', '.join(there)}" for option, there in named if there]
    raise CommandError(f"{folder}: {'; '.join((missing or 'it has no rubric and no case', *known))}", USAGE)


def _inside(folder: Path, kind: str) -> dict[str, Path]:
    """Id -> file of the packs of ``kind`` in a library folder, or in a folder that holds nothing but such files."""
    inner = folder / f"{kind}s"
    files = sorted((inner if inner.is_dir() else folder).glob("*.yaml"))
    return {file.stem: file for file in files if inner.is_dir() or _kind_of(file) == kind}


def _kind_of(file: Path) -> str:
    """What the format of ``file`` says it is, before the slash; empty where it says nothing."""
    with file.open(encoding="utf-8", errors="replace") as lines:
        named = next((line for line in lines if line.startswith("format:")), "")
    return named.removeprefix("format:").strip(" \"'\n").split("/")[0]


def _case(id: str, root: Path) -> "Index":
    from interviewer import library

    return library.load_case(id, tuple(dict.fromkeys((root, *library.search_path())))).index


def _case_in(file: Path) -> "Index":
    """The index of the case in ``file``, which may lie in no library."""
    from interviewer import library
    from interviewer.authoring.merge import merge_case
    from interviewer.authoring.pack import load_scenario_file
    from interviewer.authoring.problem import PackError
    from interviewer.authoring.rules.pack import extended

    if file.parent.name == "scenarios":
        return _case(file.stem, file.parent.parent)
    loaded = load_scenario_file(file, file.parent)
    if loaded.scenario is None or loaded.diagnostics:
        raise PackError(loaded.diagnostics)
    uses = loaded.scenario.uses
    everything = merge_case(loaded.scenario, library.load_marking(uses).rubric)
    return extended(library.load_index(uses[:1]), everything)[0]


def _rubric_in(file: Path) -> "Index":
    """The index of the rubric in ``file``, which may lie in no library."""
    from interviewer import library
    from interviewer.authoring.pack import load_rubric_file
    from interviewer.authoring.problem import PackError
    from interviewer.authoring.rules.pack import compiled

    if file.parent.name == "rubrics":
        return library.load_index((file.stem,), (file.parent.parent,))
    loaded = load_rubric_file(file, file.parent)
    if loaded.rubric is None or loaded.diagnostics:
        raise PackError(loaded.diagnostics)
    return compiled(loaded.rubric)[0]
