"""The rubrics of one run of a check: each is read and judged once, however many files ask for it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from interviewer.authoring.findings.sifted import counts_at
from interviewer.authoring.loaded import LoadedRubric
from interviewer.authoring.merge import leans_on_shared
from interviewer.authoring.pack import load_rubric_file
from interviewer.authoring.places import SHARED, find_pack, packs
from interviewer.authoring.problem import Diagnostic
from interviewer.authoring.rulebook.rule import Level
from interviewer.authoring.rules.pack import check_rubric, compiled
from interviewer.authoring.rules.remains import mended
from interviewer.authoring.rules.review import review_rubric
from interviewer.core.rubric import Rubric
from interviewer.core.understanding.index import Index

AtHand = Callable[[tuple[str, ...], tuple[Path, ...]], Index | None]
"""The index of rubrics, by their ids and where to look for them; None where it is not to be had."""


def wrong_in(found: Iterable[Diagnostic]) -> frozenset[str]:
    """The codes of what keeps a file from loading."""
    return frozenset(one.code for one in found if counts_at(one.code, "min"))


def below(root: Path, diagnostics: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """``diagnostics`` of the library ``root`` with absolute paths."""
    return (replace(one, path=str(root / one.path)) for one in diagnostics)


@dataclass(slots=True)
class CheckedRubrics:
    """What is known of them so far."""

    search: tuple[Path, ...]
    """Where scenarios find the rubrics they use: libraries, the first one first."""
    wanted: frozenset[Path]
    """The files to report on."""
    level: Level
    """How strict the check is."""
    at_hand: AtHand
    """What may know an index already."""
    found: set[Diagnostic] = field(default_factory=set)
    """Problems by absolute path, also of files that nobody asked about."""
    loaded: dict[Path, LoadedRubric] = field(default_factory=dict)
    """Manifest to what was loaded of it."""
    bases: dict[tuple[Path, tuple[str, ...]], Index | None] = field(default_factory=dict)
    """Library and rubrics -> what ``at_hand`` gave."""

    def at(self, file: Path, root: Path) -> LoadedRubric:
        """The rubric of the manifest ``file`` in the library ``root``; what is wrong with it is among ``found`` from then on."""
        if file not in self.loaded:
            loaded = self.loaded[file] = load_rubric_file(file, root, mended)
            self.found.update(below(root, loaded.diagnostics))
            if loaded.rubric is not None:
                self._judge(loaded, root)
        return self.loaded[file]

    def _judge(self, loaded: LoadedRubric, root: Path) -> None:
        wanted = [one for one in loaded.documents if root / one.path in self.wanted]
        beside = self._beside(loaded, root) if wanted else None
        found = check_rubric(loaded, wanted, examples=self.level != "min", beside=beside)
        self.found.update(below(root, found))
        if self.level != "min":
            wrong = wrong_in((*loaded.diagnostics, *found))
            self.found.update(below(root, review_rubric(loaded, wanted, self.level, beside, wrong)))

    def _beside(self, loaded: LoadedRubric, root: Path) -> tuple[Rubric, Index] | None:
        """The shared rubric that ``loaded`` needs to be understood, with its index; None where it brings a language of its own."""
        place = find_pack("rubric", SHARED, (root, *self.search))
        if place is None or loaded.rubric is None or not leans_on_shared(loaded.rubric):
            return None
        shared = self.at(place[1], place[0])
        if shared.rubric is None or shared.diagnostics:
            return None
        base = self.base((SHARED,), root, [shared])
        return (shared.rubric, base) if base else None

    def base(self, uses: tuple[str, ...], root: Path, rubrics: list[LoadedRubric]) -> Index | None:
        """The index of the first of ``rubrics``, those that ``uses`` names in the library ``root``; None where it is not whole."""
        first = rubrics[0] if rubrics else None
        if first is None or first.rubric is None or first.diagnostics:
            return None
        if any(root / one.path in self.wanted for one in first.documents):
            return compiled(first.rubric)[0]  # the rules compile it in this run anyway
        if (root, uses[:1]) not in self.bases:
            mine = self.search[:1] and self.search[0].resolve() == root
            self.bases[root, uses[:1]] = self.at_hand(uses[:1], self.search if mine else (root, *self.search))
        return self.bases[root, uses[:1]] or compiled(first.rubric)[0]

    def left_out(self, uses: tuple[str, ...], root: Path) -> Iterator[Rubric]:
        """The shared rubric and those of the library ``root``, as far as ``uses`` does not name them; read when they are asked for."""
        near = [SHARED, *(file.stem for _, file in packs("rubric", (root,)))]
        for id in dict.fromkeys(near):
            place = find_pack("rubric", id, (root, *self.search)) if id not in uses else None
            rubric = self.at(place[1], place[0]).rubric if place else None
            if rubric:
                yield rubric
