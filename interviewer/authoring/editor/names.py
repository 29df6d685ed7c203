"""The ids that an author may name, each with a line that says what it stands for."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from interviewer.authoring.loaded import LoadedScenario
from interviewer.authoring.pack import load_rubric_file, load_scenario_file
from interviewer.authoring.places import find_pack, packs
from interviewer.core.act import ACTS
from interviewer.core.rubric import Rubric

Names = Mapping[str, Mapping[str, str]]
"""Noun (as the marks of ``authoring.fields`` name it) -> id -> what it stands for; ids sorted."""

DEFAULT_RUBRIC = "core"
"""The rubric that a library without any is written for."""


def names_in(search: tuple[Path, ...]) -> Names:
    """The ids of the first library of ``search``, and of the rubrics that its cases use, wherever they lie.

    Broken files count as far as they can be read; a rubric that does not exist is left out.
    """
    own = search[:1]
    cases = [load_scenario_file(file, library) for library, file in packs("scenario", own)]
    used = {id for case in cases if case.scenario for id in case.scenario.uses}
    wanted = {file.stem for _, file in packs("rubric", own)} | used | {DEFAULT_RUBRIC}
    places = [place for id in sorted(wanted) if (place := find_pack("rubric", id, search))]
    rubrics = [loaded for library, file in places if (loaded := load_rubric_file(file, library).rubric)]
    return names_of(cases, rubrics) | {
        "rubric": _sorted((file.stem, "") for _, file in packs("rubric", search)) | _titles(rubrics),
        "scenario": _sorted((file.stem, "") for _, file in packs("scenario", search)) | _cases(cases),
    }


def names_of(cases: Iterable[LoadedScenario], rubrics: Iterable[Rubric]) -> dict[str, dict[str, str]]:
    """The ids that ``cases`` and ``rubrics`` define."""
    scenarios = [case.scenario for case in cases if case.scenario]
    parts = [*((rubric, "") for rubric in rubrics), *((one.own, f"only in {one.id}") for one in scenarios)]
    return {
        "consideration": _sorted(
            (one.id, _noted(one.name, one.area, only)) for part, only in parts for one in part.considerations
        ),
        "pitfall": _sorted((one.id, _noted(one.name, only)) for part, only in parts for one in part.pitfalls),
        "topic": _sorted(
            [
                *((one.id, one.name) for part, _ in parts for one in part.topics),
                *((fact.topic, "") for scenario in scenarios for fact in scenario.facts),
                ("anything-else", "Whatever no other fact answers"),
            ]
        ),
        "question": _sorted((one.id, one.say[0]) for scenario in scenarios for one in scenario.questions),
        "act": _sorted((act, "") for act in ACTS),
    }


def _noted(name: str, *notes: str) -> str:
    """A name with what is to be known of it; what a case defines no other case can use."""
    said = "; ".join(filter(None, notes))
    return f"{name} ({said})" if said else name


def _titles(rubrics: Iterable[Rubric]) -> dict[str, str]:
    return {rubric.id: rubric.title for rubric in rubrics}


def _cases(cases: Iterable[LoadedScenario]) -> dict[str, str]:
    return {case.scenario.id: case.scenario.title for case in cases if case.scenario}


def _sorted(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Ids in order, each with the first description that says something."""
    found: dict[str, str] = {}
    for id, text in pairs:
        found[id] = found.get(id, "") or text
    return dict(sorted(found.items()))
