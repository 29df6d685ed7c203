"""Where files of tests meet the library: everything that ``test`` and ``cover`` run."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from interviewer import library
from interviewer.authoring.merge import leans_on_shared
from interviewer.authoring.places import SHARED, shown_path
from interviewer.authoring.problem import Diagnostic, PackError, Problem
from interviewer.authoring.testing.example import examples_of
from interviewer.authoring.testing.find import Place, tested_files
from interviewer.authoring.testing.names import check_case, check_story
from interviewer.authoring.testing.run import Graded, Staged, Suite
from interviewer.authoring.testing.story import Story, load_tests_file
from interviewer.cli.ear import heard_with
from interviewer.cli.exits import USAGE, CommandError
from interviewer.cli.ground import library_to_judge
from interviewer.core.case import Case
from interviewer.core.rubric import Rubric
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.understand import Understanding, understand
from interviewer.library.search import locate


def gather(paths: list[Path], folder: Path | None, only: str = "") -> Suite:
    """Everything at ``paths`` (default: the library one stands in) whose name contains ``only``, ready to run.

    Raises ``CommandError`` when a path does not exist or there is nothing to test.
    """
    search = library.search_path(folder)
    for path in paths:
        if not path.exists():
            raise CommandError(f"there is no file or folder {path}", USAGE)
    named = paths or [library_to_judge(folder)]
    found = tested_files(named)
    gathering = _Gathering(search, only.casefold())
    for place in sorted(found, key=lambda place: place.format != "rubric/1"):  # a rubric before its own parts
        gathering.take(place)
    suite = gathering.suite(len(found))
    if not suite.size and not suite.problems:
        where = ", ".join(shown_path(path.resolve()) for path in named)
        what = f"no test is called `{only[:60]}`" if only and found else "no examples and no tests"
        raise CommandError(f"{what} in {where}", USAGE)
    return suite


@dataclass(slots=True)
class _Gathering:
    """One reading; every rubric and every case is loaded once."""

    search: library.Search
    """Libraries, the first one first."""
    only: str
    """What the names of wanted tests and owners contain, casefolded; empty: all of them."""
    graded: dict[tuple[Path, str], Graded] = field(default_factory=dict)
    """By library and what the examples stand in: `id:` for a whole rubric, else a path relative to the library."""
    stories: list[Staged] = field(default_factory=list)
    """In the order of the files."""
    problems: set[Diagnostic] = field(default_factory=set)
    """Why some files cannot be tested."""
    cases: dict[tuple[Path, str], tuple[Case, Matcher, Path]] = field(default_factory=dict)
    """By library and case: the case, what hears its replies, and its file."""
    markings: dict[tuple[Path, str], Graded] = field(default_factory=dict)
    """By library and rubric: all examples of the rubric, of which each part tries its own."""

    def take(self, place: Place) -> None:
        """Add what ``place`` holds; its problems are noted."""
        try:
            match place.format:
                case "rubric/1":
                    self._rubric(place)
                case "rubric-part/1":
                    self._part(place)
                case "scenario/1":
                    self._scenario(place)
                case _:
                    self._tests(place)
        except PackError as error:
            self.problems.update(replace(one, path=shown_path(place.library / one.path)) for one in error.diagnostics)

    def suite(self, files: int) -> Suite:
        """What was gathered, without what has no example."""
        graded = tuple(one for one in self.graded.values() if one.examples)
        return Suite(graded, tuple(self.stories), tuple(sorted(self.problems)), files)

    def _searched(self, place: Place) -> library.Search:
        return tuple(dict.fromkeys((place.library, *self.search)))

    def _marking(self, place: Place, id: str) -> Graded:
        key = (place.library, id)
        if key not in self.markings:
            search = self._searched(place)
            rubric = library.load_marking((id,), search)
            beside = leans_on_shared(rubric.rubric) and SHARED in library.known("rubric", search)
            index = library.load_index((SHARED, id), search) if beside else rubric.index
            self.markings[key] = self._graded(place, rubric.rubric, Matcher(index))
        return self.markings[key]

    def _graded(self, place: Place, rubric: Rubric, matcher: Matcher) -> Graded:
        examples = tuple(one for one in examples_of(rubric) if self.only in f"{one[0].noun} {one[0].id}".casefold())
        return Graded(place.library, matcher, examples)

    def _rubric(self, place: Place) -> None:
        if place.file.parent.name != "rubrics":
            raise CommandError(f"{shown_path(place.file)}: a rubric is tested inside a folder `rubrics`")
        self.graded[place.library, f"{place.file.stem}:"] = self._marking(place, place.file.stem)

    def _part(self, place: Place) -> None:
        path = place.file.relative_to(place.library).as_posix()
        for id in library.known("rubric", (place.library,)):
            if (place.library, f"{id}:") in self.graded:
                continue  # the whole rubric is tested already
            whole = self._marking(place, id)
            own = tuple(one for one in whole.examples if one[1].where.rpartition(":")[0] == path)
            if own:
                self.graded[place.library, path] = replace(whole, examples=own)

    def _scenario(self, place: Place) -> None:
        if place.file.parent.name != "scenarios":
            raise CommandError(f"{shown_path(place.file)}: a case is tested inside a folder `scenarios`")
        loaded = library.load_case(place.file.stem, self._searched(place))
        if loaded.scenario.own.considerations or loaded.scenario.own.pitfalls:
            matcher = Matcher(loaded.index)
            path = place.file.relative_to(place.library).as_posix()
            self.graded[place.library, path] = self._graded(place, loaded.scenario.own, matcher)

    def _tests(self, place: Place) -> None:
        loaded = load_tests_file(place.file, shown_path(place.file))
        self.problems.update(loaded.diagnostics)
        for story in loaded.stories:
            if self.only not in story.name.casefold():
                continue
            problems = list(self._story(place, story))
            if loaded.document:
                self.problems.update(loaded.document.diagnose(problem) for problem in problems)

    def _story(self, place: Place, story: Story) -> Iterator[Problem]:
        search = self._searched(place)
        unknown = list(check_case(story, library.known("scenario", search)))
        yield from unknown
        if unknown:
            return
        case, matcher, file = self._case(place, story.scenario)
        problems = list(check_story(story, case.scenario, case.rubric))
        if not problems:
            self.stories.append(Staged(story, case, matcher, file))
        yield from problems

    def _case(self, place: Place, id: str) -> tuple[Case, Matcher, Path]:
        key = (place.library, id)
        if key not in self.cases:
            loaded = library.load_case(id, self._searched(place))
            matcher = Matcher(loaded.index)

            def ear(
                text: str, asked: str, opening: bool, wants: frozenset[str] = frozenset(), question: str = ""
            ) -> Understanding:
                return understand(matcher, text, asked=asked, opening=opening, wants=wants, question=question)

            file = locate("scenario", id, self._searched(place))[1]
            self.cases[key] = heard_with(loaded, matcher, ear), matcher, file
        return self.cases[key]
