"""Laws of ``check``: what it looks at, what it reports on, and that it never passes in silence."""

from pathlib import Path

import pytest

from interviewer.authoring.check import NothingToCheckError, check_paths
from interviewer.authoring.pack import load_rubric_file
from interviewer.core.understanding.compiler import compile_index
from interviewer.core.understanding.index import Index
from tests.authoring.packs import PART, RUBRIC, SCENARIO, library

BAD_PART = PART.replace("test + on", "test + (on")
BAD_RUBRIC = RUBRIC.replace("ground truth", "~tpa truth")


def test_parts_are_checked_as_their_rubric_and_reported_alone(tmp_path: Path) -> None:
    """A folder or file of parts means the rubric they belong to; other files' faults stay out of the report."""
    root = library(tmp_path, part=BAD_PART, rubric=BAD_RUBRIC)
    for path in (root / "rubrics" / "core", root / "rubrics" / "core" / "part.yaml"):
        assert [one.code for one in check_paths((path,), (root,)).problems] == ["C601"]
    assert [one.code for one in check_paths((root / "rubrics" / "core.yaml",), (root,)).problems] == ["C602"]
    assert [one.code for one in check_paths((), (root,)).problems] == ["C602", "C601"]


def test_parts_share_the_concepts_of_the_whole_rubric(tmp_path: Path) -> None:
    """A part may call a concept that stands in another file."""
    root = library(tmp_path, part=PART.replace("test + on", "~tap + on"))
    assert check_paths((root / "rubrics" / "core",), (root,)).problems == ()


def test_scenario_alone_finds_its_rubrics(tmp_path: Path) -> None:
    """Beside it first, then along the search path; their faults are not its faults."""
    root = library(tmp_path / "a", part=BAD_PART)
    assert check_paths((root / "scenarios" / "feed.yaml",), ()).problems == ()
    alone = tmp_path / "b" / "feed.yaml"
    alone.parent.mkdir()
    alone.write_text(SCENARIO)
    assert check_paths((alone,), (root,)).problems == ()
    assert [one.code for one in check_paths((alone,), ()).problems] == ["R502"]


def test_nothing_to_read_is_an_error(tmp_path: Path) -> None:
    """An empty folder, a missing path and no library at all are no success."""
    for paths in ((tmp_path,), (tmp_path / "gone.yaml",), ()):
        with pytest.raises(NothingToCheckError):
            check_paths(paths, ())


def test_files_that_would_never_load_are_not_passed_over(tmp_path: Path) -> None:
    """A pack with the wrong ending is reported, a hidden folder is not."""
    root = library(tmp_path)
    (root / "scenarios" / "feed.yaml").rename(root / "scenarios" / "feed.yml")
    (root / "scenarios" / ".drafts").mkdir()
    (root / "scenarios" / ".drafts" / "x.yaml").write_text("[")
    assert [(Path(one.path).name, one.code) for one in check_paths((), (root,)).problems] == [("feed.yml", "S210")]


def test_broken_question_does_not_hide_or_invent_faults(tmp_path: Path) -> None:
    """Ways to a question whose entry was refused are no second mistake; other faults are still found."""
    text = SCENARIO.replace("    area: operations\n", "").replace("wants: [labels]", "wants: [labls]")
    root = library(tmp_path, scenario=text)
    assert [one.code for one in check_paths((), (root,)).problems] == ["G305", "S202"]


def test_unreadable_part_is_offered_as_the_reason_for_unknown_concepts(tmp_path: Path) -> None:
    """While a file is missing, an unknown concept may be a right one."""
    root = library(tmp_path, rubric=BAD_RUBRIC)
    (root / "rubrics" / "core" / "part.yaml").unlink()
    found = {one.code: one for one in check_paths((), (root,)).problems}
    assert set(found) == {"S209", "C602"}
    assert "could not be read" in found["C602"].help


def test_cases_own_cues_and_examples_are_checked_with_the_rubrics_concepts(tmp_path: Path) -> None:
    """A scenario's consideration may use a shared concept, and its examples are run."""
    own = """considerations:
  gold-clicks:
    name: Gold clicks
    area: data
    why: Some taps are worth more.
    raise-it: Ask which.
    source: ours
    said: [golden ~tap]
    examples:
      explained:
        - We count golden clicks double because they bring people back.
        - We count silver clicks double because they bring people back.
"""
    root = library(tmp_path, scenario=SCENARIO + own)
    unwanted, problem = check_paths((), (root,)).problems
    assert (unwanted.code, unwanted.line) == ("R508", 29)
    assert (problem.code, problem.line) == ("X701", 39)
    assert "silver" in problem.message


def test_id_of_the_rubric_cannot_be_taken_again(tmp_path: Path) -> None:
    """A scenario's own concept may not shadow a shared one in silence."""
    root = library(tmp_path, scenario=SCENARIO + "concepts: {tap: [knock]}\n")
    assert [one.code for one in check_paths((), (root,)).problems] == ["R501"]


def test_an_index_at_hand_changes_no_finding_and_is_asked_for_once(tmp_path: Path) -> None:
    """A case is judged over the cached index of its rubrics as over one made anew; rubrics under check are made anew."""
    root = library(tmp_path, scenario=SCENARIO.replace("wants: [labels]", "wants: [labels, labls]"))
    asked: list[tuple[str, ...]] = []

    def at_hand(ids: tuple[str, ...], search: tuple[Path, ...]) -> Index:
        asked.append(ids)
        found = load_rubric_file(search[0] / "rubrics" / "core.yaml", search[0]).rubric
        assert found is not None
        return compile_index(found)[0]

    case = root / "scenarios" / "feed.yaml"
    (case.parent / "again.yaml").write_text(case.read_text("utf-8").replace("id: feed", "id: again"), "utf-8")
    for paths in ((case.parent,), ()):
        given, made = (
            check_paths(paths, (root,), level="shared", at_hand=at_hand),
            check_paths(paths, (root,), level="shared"),
        )
        assert given == made
        assert [one.code for one in given.problems if one.code == "G305"] != []
    assert asked == [("core",)]
