"""Names that a case cannot use, because they stand in another case or in a rubric that it does not use: whose they are."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from interviewer.authoring.pack import load_rubric_file, load_scenario_file
from interviewer.authoring.places import packs
from interviewer.core.rubric import Rubric


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What the packs of several libraries define; their files are read only when somebody asks."""

    search: tuple[Path, ...] = ()
    """The libraries, the first one first."""
    uses: tuple[str, ...] = ()
    """The rubrics of the case that asks."""

    def told(self, noun: str, id: str) -> str:
        """Whose the consideration or pitfall ``id`` is and what to do; empty where nobody defines it."""
        for rubric in self._rubrics(id):
            if _defines(rubric, noun, id):
                return f"It stands in rubric `{rubric.id}`: write `uses: [{', '.join((*self.uses, rubric.id))}]`."
        for case in self._cases(id):
            if _defines(case, noun, id):
                return f"It belongs to the case `{case.id}`, and only that can use it: define one of your own."
        return ""

    def _rubrics(self, id: str) -> Iterator[Rubric]:
        """The rubrics that the case does not use and in whose text, parts and all, ``id`` is found."""
        for library, file in packs("rubric", self.search):
            if file.stem not in self.uses and _mentions((file, *file.with_suffix("").rglob("*.yaml")), id):
                rubric = load_rubric_file(file, library).rubric
                if rubric:
                    yield rubric

    def _cases(self, id: str) -> Iterator[Rubric]:
        """What is defined in those cases in whose text ``id`` is found."""
        for library, file in packs("scenario", self.search):
            if _mentions((file,), id):
                scenario = load_scenario_file(file, library).scenario
                if scenario:
                    yield scenario.own


def _mentions(files: Iterable[Path], id: str) -> bool:
    """Whether ``id`` is a key somewhere in ``files``, as it is where it is defined; cheap, since most of them need not be read as YAML."""
    return any(f" {id}:".encode() in file.read_bytes() for file in files if file.is_file())


NOWHERE = Elsewhere()
"""Where no other packs are at hand."""


def _defines(rubric: Rubric, noun: str, id: str) -> bool:
    if noun == "pitfall":
        return any(one.id == id for one in rubric.pitfalls)
    return noun == "consideration" and any(one.id == id for one in rubric.considerations)
