"""One run of a check over files of every kind."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from interviewer.authoring.checked_files import manifests_of, misplaced, stranger
from interviewer.authoring.checked_rubrics import CheckedRubrics, below, wrong_in
from interviewer.authoring.document import Document
from interviewer.authoring.elsewhere import Elsewhere
from interviewer.authoring.findings.allowed import sift
from interviewer.authoring.findings.causes import without_what_follows
from interviewer.authoring.findings.sifted import counts_at
from interviewer.authoring.hiding import hides, uses_hiding
from interviewer.authoring.loaded import LoadedRubric
from interviewer.authoring.mark import MARK
from interviewer.authoring.merge import merge_case, merge_rubrics
from interviewer.authoring.near import nearest
from interviewer.authoring.pack import foreign, load_scenario_file
from interviewer.authoring.pack_file import PackFile
from interviewer.authoring.packing.manifest import check_versions
from interviewer.authoring.places import Kind, find_pack, library_of, packs, shown_path
from interviewer.authoring.problem import Diagnostic, Problem
from interviewer.authoring.rules.pack import check_scenario
from interviewer.authoring.rules.remains import is_sure, mended
from interviewer.authoring.rules.review import review_scenario
from interviewer.authoring.schema import shape_of
from interviewer.authoring.source import read_document
from interviewer.authoring.testing.find import tested_library
from interviewer.authoring.testing.names import check_case, check_story
from interviewer.authoring.testing.story import load_tests_file
from interviewer.core.rubric import Rubric
from interviewer.core.scenario import Scenario

_EMPTY = "Y115"
"""The code of a file in which there is nothing to read."""
_REFERENCES = frozenset({"Y106", "Y107"})
"""Codes of parts of YAML that are refused by name, whatever they stand for."""
_KINDS: dict[str, Kind] = {"scenario/1": "scenario", "rubric/1": "rubric"}
"""Formats of what is found by its name."""


@dataclass(slots=True)
class Checking:
    """One run over files, one after the other."""

    rubrics: CheckedRubrics
    """Those that the files need, and how strict the run is."""
    documents: dict[str, Document] = field(default_factory=dict)
    """Files that were asked for, by absolute path."""
    unread: list[Path] = field(default_factory=list)
    """Files that were asked for, and read only as far as their first slip in YAML."""

    @property
    def found(self) -> set[Diagnostic]:
        """Problems by absolute path, also of files that nobody asked about."""
        return self.rubrics.found

    def told(self) -> set[Diagnostic]:
        """What was found, less what only follows: from an alias or a tag at the same place, which is no condition, either, or from a wrong id."""
        refused = {(one.path, one.line, one.column) for one in self.found if one.code in _REFERENCES}
        told = {o for o in self.found if o.code in _REFERENCES or (o.path, o.line, o.column) not in refused}
        return without_what_follows(told, self.documents)

    def sifted(self, found: set[Diagnostic]) -> set[Diagnostic]:
        """``found`` without what comments allow, with what is wrong with those comments."""
        if self.rubrics.level == "min":
            return found
        judged = not any(counts_at(one.code, "min") for one in self.found)
        for path, document in self.documents.items():
            mine = {one for one in found if one.path == path} if any(MARK in line for line in document.lines) else None
            if mine is not None:
                left, faults = sift(document, mine, path, self.rubrics.level, judged=judged)
                found = (found - mine) | left | faults
        return found

    def file(self, file: Path) -> None:
        """Check one file as what its ``format`` says it is."""
        root = library_of(file)
        document, problems = read_document(file, str(file))
        self.found.update(problems)
        if document is None:
            self.unread += [file] if all(one.code != _EMPTY for one in problems) else []
            return
        self.documents[str(file)] = document
        self.found.update(self._misplaced(file, root, document))
        match document.format:
            case format if wanted := stranger(file, format):
                self.found.add(document.diagnose(foreign(document, wanted)))
            case "rubric/1":
                self.rubrics.at(file, root)
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

    def _misplaced(self, file: Path, root: Path, document: Document) -> Iterator[Diagnostic]:
        """What is wrong with where ``file`` stands: it is never looked for there, or hides another."""
        if file.suffix != ".yaml":
            message = f"`{file.name}` is never looked for: files of cases, rubrics and tests end with .yaml"
            yield document.diagnose(Problem("S210", document.path, ("format",), message))
        if place := misplaced(file, document.format):
            message = f"`{shown_path(file)}` is never looked for"
            help = f"Move it to {shown_path(place)}."
            if place.exists():
                help = f"{shown_path(place)} is there already: give this one a name of its own, and move it there."
            yield document.diagnose(Problem("R513", document.path, ("format",), message, help))
        elif kind := _KINDS.get(document.format):
            hiding = hides(document, kind, file, root, self.rubrics.search)
            if hiding:
                yield hiding

    def _part(self, file: Path, root: Path, document: Document) -> None:
        for manifest in manifests_of(file):
            loaded = self.rubrics.at(manifest, root)
            if loaded.rubric is None or any(root / part.path == file for part in loaded.documents):
                return  # a manifest that cannot be used may well have named it
        self.found.update(document.diagnose(problem) for problem in shape_of(document)[1])
        message = "no rubric names this file under `parts`"
        self.found.add(document.diagnose(Problem("R503", document.path, ("format",), message)))

    def _scenario(self, file: Path, root: Path) -> None:
        loaded = load_scenario_file(file, root, mended)
        self._add(root, loaded.diagnostics)
        scenario, document, torn = loaded.scenario, loaded.document, loaded.torn
        if scenario is None or document is None:
            return
        rubrics = self._used(scenario, document, root)
        base = self.rubrics.base(scenario.uses, root, rubrics)
        spare, level = self.rubrics.left_out(scenario.uses, root), self.rubrics.level
        others, full = Elsewhere((root, *self.rubrics.search), scenario.uses), level != "min"
        found = check_scenario(
            scenario, document, rubrics, examples=full, base=base, torn=torn, left_out=spare, elsewhere=others
        )
        self._add(root, found)
        if full:
            wrong = wrong_in((*loaded.diagnostics, *found)) | {"R502" for one in rubrics if one.rubric is None}
            self._add(root, review_scenario(scenario, document, rubrics, level, base, wrong, torn))

    def _used(self, scenario: Scenario, document: Document, root: Path) -> list[LoadedRubric]:
        """The rubrics that ``scenario`` uses, in its order; an empty one in the place of what is not there."""
        rubrics = []
        for order, id in enumerate(scenario.uses):
            place = find_pack("rubric", id, (root, *self.rubrics.search))
            if place is None:
                known = [file.stem for _, file in packs("rubric", (root, *self.rubrics.search))]
                help = f"Did you mean `{near}`?" if (near := nearest(id, known)) else ""
                problem = Problem("R502", document.path, ("uses", order), f"there is no rubric `{id}`", help)
                self._add(root, [document.diagnose(problem)])
            elif place[1] not in self.rubrics.wanted:
                hiding = uses_hiding(document, order, place, root, self.rubrics.search)
                self._add(root, [hiding] if hiding else ())
            rubrics.append(LoadedRubric(None, (), ()) if place is None else self.rubrics.at(place[1], place[0]))
        return rubrics

    def _add(self, root: Path, diagnostics: Iterable[Diagnostic]) -> None:
        self.found.update(below(root, diagnostics))

    def _tests(self, file: Path) -> None:
        loaded = load_tests_file(file, str(file), mended)
        self.found.update(loaded.diagnostics)
        search = (tested_library(file), *self.rubrics.search)
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
        rubrics = [self.rubrics.at(one[1], one[0]) for one in found if one]
        if len(rubrics) < len(found) or not all(one.rubric and one.complete for one in rubrics):
            return None
        written = (document, *(one for rubric in rubrics for one in rubric.documents))
        return scenario, merge_case(scenario, merge_rubrics(one.rubric for one in rubrics if one.rubric)), written
