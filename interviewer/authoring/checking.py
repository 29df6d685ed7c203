"""One run of a check over files of every kind."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from interviewer.authoring.checked_files import manifests_of, misplaced, stranger
from interviewer.authoring.document import Document
from interviewer.authoring.elsewhere import Elsewhere
from interviewer.authoring.findings.allowed import sift
from interviewer.authoring.findings.sifted import counts_at
from interviewer.authoring.loaded import LoadedRubric
from interviewer.authoring.mark import MARK
from interviewer.authoring.merge import leans_on_shared, merge_case, merge_rubrics
from interviewer.authoring.near import nearest
from interviewer.authoring.pack import foreign, load_rubric_file, load_scenario_file
from interviewer.authoring.pack_file import PackFile
from interviewer.authoring.packing.manifest import check_versions
from interviewer.authoring.places import CALLED, SHARED, Kind, find_pack, library_of, packs, shown_path
from interviewer.authoring.problem import Diagnostic, Problem
from interviewer.authoring.rulebook.rule import Level
from interviewer.authoring.rules.pack import check_rubric, check_scenario, compiled
from interviewer.authoring.rules.remains import is_sure, mended
from interviewer.authoring.rules.review import review_rubric, review_scenario
from interviewer.authoring.schema import shape_of
from interviewer.authoring.source import read_document
from interviewer.authoring.testing.find import library_of as tested_library
from interviewer.authoring.testing.names import check_case, check_story
from interviewer.authoring.testing.story import load_tests_file
from interviewer.core.rubric import Rubric
from interviewer.core.scenario import Scenario
from interviewer.core.understanding.index import Index

AtHand = Callable[[tuple[str, ...], tuple[Path, ...]], Index | None]
"""The index of rubrics, by their ids and where to look for them; None where it is not to be had."""

_REFERENCES = frozenset({"Y106", "Y107"})
"""Codes of parts of YAML that are refused by name, whatever they stand for."""


_KINDS: dict[str, Kind] = {"scenario/1": "scenario", "rubric/1": "rubric"}
"""Formats of what is found by its name."""


def _wrong(found: Iterable[Diagnostic]) -> frozenset[str]:
    """The codes of what keeps a file from loading."""
    return frozenset(one.code for one in found if counts_at(one.code, "min"))


@dataclass(slots=True)
class Checking:
    """One run; every rubric is read once, however many of its parts are asked for."""

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
    rubrics: dict[Path, LoadedRubric] = field(default_factory=dict)
    """Manifest to what was loaded of it."""
    documents: dict[str, Document] = field(default_factory=dict)
    """Files that were asked for, by absolute path."""
    bases: dict[tuple[Path, tuple[str, ...]], Index | None] = field(default_factory=dict)
    """Library and rubrics -> what ``at_hand`` gave."""

    def told(self) -> set[Diagnostic]:
        """What was found, less what only follows from an alias or a tag at the same place: it is no condition, either."""
        refused = {(one.path, one.line, one.column) for one in self.found if one.code in _REFERENCES}
        return {o for o in self.found if o.code in _REFERENCES or (o.path, o.line, o.column) not in refused}

    def sifted(self, found: set[Diagnostic]) -> set[Diagnostic]:
        """``found`` without what comments allow, with what is wrong with those comments."""
        if self.level == "min":
            return found
        judged = not any(counts_at(one.code, "min") for one in self.found)
        for path, document in self.documents.items():
            mine = {one for one in found if one.path == path} if any(MARK in line for line in document.lines) else None
            if mine is not None:
                left, faults = sift(document, mine, path, self.level, judged=judged)
                found = (found - mine) | left | faults
        return found

    def file(self, file: Path) -> None:
        """Check one file as what its ``format`` says it is."""
        root = library_of(file)
        document, problems = read_document(file, str(file))
        self.found.update(problems)
        if document is None:
            return
        self.documents[str(file)] = document
        if file.suffix != ".yaml":
            message = f"`{file.name}` is never looked for: files of cases, rubrics and tests end with .yaml"
            self.found.add(document.diagnose(Problem("S210", document.path, ("format",), message)))
        if place := misplaced(file, document.format):
            message = f"`{shown_path(file)}` is never looked for"
            help = f"Move it to {shown_path(place)}."
            if place.exists():
                help = f"{shown_path(place)} is there already: give this one a name of its own, and move it there."
            self.found.add(document.diagnose(Problem("R513", document.path, ("format",), message, help)))
        elif kind := _KINDS.get(document.format):
            self._hiding(file, root, kind, document)
        match document.format:
            case format if wanted := stranger(file, format):
                self.found.add(document.diagnose(foreign(document, wanted)))
            case "rubric/1":
                self._rubric(file, root)
            case "rubric-part/1":
                self._part(file, root, document)
            case "scenario/1":
                self._scenario(file, root)
            case "tests/1":
                self._tests(file)
            case _:
                shape, shapeless = shape_of(document)
                versions = check_versions(document.path, shape) if isinstance(shape, PackFile) else ()
                self.found.update(document.diagnose(problem) for problem in (*shapeless, *versions))

    def _hiding(self, file: Path, root: Path, kind: Kind, document: Document) -> None:
        """Say when the pack in ``file`` hides one of its name in a library that is searched later."""
        later = self.search[self.search.index(root) + 1 :] if root in self.search else self.search
        hidden = find_pack(kind, file.stem, later) if file.parent == root / f"{kind}s" else None
        if hidden is not None:
            message = f"this hides the {CALLED[kind]} `{file.stem}` in {shown_path(hidden[1])}"
            self.found.add(document.diagnose(Problem("R512", document.path, ("id",), message, "", 0)))

    def _hidden_behind(
        self, place: tuple[Path, Path], root: Path, document: Document, order: int
    ) -> Iterator[Diagnostic]:
        """Say that the rubric at ``place``, which a case in ``root`` uses, hides another: what is missing may stand in that."""
        libraries = list(dict.fromkeys((root, *self.search)))
        hidden = find_pack("rubric", place[1].stem, libraries[libraries.index(place[0]) + 1 :])
        if hidden is not None:
            message = f"`{place[1].stem}` is {shown_path(place[1])} here, which hides {shown_path(hidden[1])}"
            yield document.diagnose(Problem("R512", document.path, ("uses", order), message, "", 0))

    def _add(self, root: Path, diagnostics: Iterable[Diagnostic]) -> None:
        self.found.update(replace(one, path=str(root / one.path)) for one in diagnostics)

    def _part(self, file: Path, root: Path, document: Document) -> None:
        for manifest in manifests_of(file):
            loaded = self._rubric(manifest, root)
            if loaded.rubric is None or any(root / part.path == file for part in loaded.documents):
                return  # a manifest that cannot be used may well have named it
        self.found.update(document.diagnose(problem) for problem in shape_of(document)[1])
        message = "no rubric names this file under `parts`"
        self.found.add(document.diagnose(Problem("R503", document.path, ("format",), message)))

    def _rubric(self, file: Path, root: Path) -> LoadedRubric:
        if file not in self.rubrics:
            loaded = self.rubrics[file] = load_rubric_file(file, root, mended)
            self._add(root, loaded.diagnostics)
            if loaded.rubric is not None:
                wanted = [one for one in loaded.documents if root / one.path in self.wanted]
                beside = self._beside(loaded, root) if wanted else None
                found = check_rubric(loaded, wanted, examples=self.level != "min", beside=beside)
                self._add(root, found)
                if self.level != "min":
                    wrong = _wrong((*loaded.diagnostics, *found))
                    self._add(root, review_rubric(loaded, wanted, self.level, beside, wrong))
        return self.rubrics[file]

    def _beside(self, loaded: LoadedRubric, root: Path) -> tuple[Rubric, Index] | None:
        """The shared rubric that ``loaded`` needs to be understood, with its index; None where it brings a language of its own."""
        place = find_pack("rubric", SHARED, (root, *self.search))
        if place is None or loaded.rubric is None or not leans_on_shared(loaded.rubric):
            return None
        shared = self._rubric(place[1], place[0])
        if shared.rubric is None or shared.diagnostics:
            return None
        base = self._base((SHARED,), root, [shared])
        return (shared.rubric, base) if base else None

    def _scenario(self, file: Path, root: Path) -> None:
        loaded = load_scenario_file(file, root, mended)
        self._add(root, loaded.diagnostics)
        scenario, document, torn = loaded.scenario, loaded.document, loaded.torn
        if scenario is None or document is None:
            return
        rubrics = []
        for order, id in enumerate(scenario.uses):
            place = find_pack("rubric", id, (root, *self.search))
            if place is None:
                help = f"Did you mean `{near}`?" if (near := nearest(id, self._rubric_ids(root))) else ""
                problem = Problem("R502", document.path, ("uses", order), f"there is no rubric `{id}`", help)
                self._add(root, [document.diagnose(problem)])
            elif place[1] not in self.wanted:
                self._add(root, self._hidden_behind(place, root, document, order))
            rubrics.append(LoadedRubric(None, (), ()) if place is None else self._rubric(place[1], place[0]))
        base = self._base(scenario.uses, root, rubrics)
        spare = self._left_out(scenario.uses, root)
        others, full = Elsewhere((root, *self.search), scenario.uses), self.level != "min"
        found = check_scenario(
            scenario, document, rubrics, examples=full, base=base, torn=torn, left_out=spare, elsewhere=others
        )
        self._add(root, found)
        if self.level != "min":
            wrong = _wrong((*loaded.diagnostics, *found)) | {"R502" for one in rubrics if one.rubric is None}
            self._add(root, review_scenario(scenario, document, rubrics, self.level, base, wrong, torn))

    def _left_out(self, uses: tuple[str, ...], root: Path) -> Iterator[Rubric]:
        """The shared rubric and those of the case's own library, as far as it does not use them; read when they are asked for."""
        near = [SHARED, *(file.stem for _, file in packs("rubric", (root,)))]
        for id in dict.fromkeys(near):
            place = find_pack("rubric", id, (root, *self.search)) if id not in uses else None
            rubric = self._rubric(place[1], place[0]).rubric if place else None
            if rubric:
                yield rubric

    def _rubric_ids(self, root: Path) -> list[str]:
        return [file.stem for _, file in packs("rubric", (root, *self.search))]

    def _base(self, uses: tuple[str, ...], root: Path, rubrics: list[LoadedRubric]) -> Index | None:
        """The index of the first rubric in use, where it is whole."""
        first = rubrics[0] if rubrics else None
        if first is None or first.rubric is None or first.diagnostics:
            return None
        if any(root / one.path in self.wanted for one in first.documents):
            return compiled(first.rubric)[0]  # the rules compile it in this run anyway
        if (root, uses[:1]) not in self.bases:
            mine = self.search[:1] and self.search[0].resolve() == root
            self.bases[root, uses[:1]] = self.at_hand(uses[:1], self.search if mine else (root, *self.search))
        return self.bases[root, uses[:1]] or compiled(first.rubric)[0]

    def _tests(self, file: Path) -> None:
        loaded = load_tests_file(file, str(file), mended)
        self.found.update(loaded.diagnostics)
        search = (tested_library(file), *self.search)
        known = [pack.stem for _, pack in packs("scenario", search)]
        cases = {id: self._case(id, search) for id in {story.scenario for story in loaded.stories}}
        for story in loaded.stories if loaded.document else ():
            case = cases[story.scenario]
            problems = [*check_case(story, known), *(check_story(story, *case) if case else ())]
            sure = (problem for problem in problems if is_sure(problem, loaded.torn))
            self.found.update(loaded.document.diagnose(problem) for problem in sure if loaded.document)

    def _case(self, id: str, search: tuple[Path, ...]) -> tuple[Scenario, Rubric, tuple[Document, ...]] | None:
        """The case ``id`` with all that it can recognise, and its files, its own first; None when some of that is missing."""
        place = find_pack("scenario", id, search)
        case = load_scenario_file(place[1], place[0], mended) if place else None
        scenario, document = (case.scenario, case.document) if case else (None, None)
        if case is None or scenario is None or document is None or any(len(route) == 1 for route in case.torn):
            return None
        found = [find_pack("rubric", used, search) for used in scenario.uses]
        rubrics = [self._rubric(one[1], one[0]) for one in found if one]
        if len(rubrics) < len(found) or not all(one.rubric and one.complete for one in rubrics):
            return None
        written = (document, *(one for rubric in rubrics for one in rubric.documents))
        return scenario, merge_case(scenario, merge_rubrics(one.rubric for one in rubrics if one.rubric)), written
