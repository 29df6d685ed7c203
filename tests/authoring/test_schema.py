"""Laws of shape: all mistakes at once, in the author's words, and broken entries do not hide the sound ones."""

import pytest

from interviewer.authoring.build import build_rubric, build_scenario
from interviewer.authoring.document import Document
from interviewer.authoring.models import SHAPES
from interviewer.authoring.problem import Diagnostic
from interviewer.authoring.rubric_file import RubricFile
from interviewer.authoring.scenario_file import ScenarioFile
from interviewer.authoring.schema import shape_of
from interviewer.authoring.source import parse_document
from interviewer.core.rubric import Cue, Rubric
from interviewer.core.scenario import Scenario
from tests.authoring.packs import RUBRIC, SCENARIO


def document(text: str) -> Document:
    """The document in ``text``."""
    read, found = parse_document(text.encode(), "core.yaml")
    assert read is not None
    assert not found
    return read


def problems(text: str) -> list[Diagnostic]:
    """Problems of shape in ``text``, sorted."""
    read = document(text)
    return sorted(read.diagnose(problem) for problem in shape_of(read)[1])


def rubric(text: str) -> Rubric:
    """The rubric in ``text``, without its parts."""
    shape = shape_of(document(text))[0]
    assert isinstance(shape, RubricFile)
    return build_rubric(document(text), shape, shape.id, shape.title)


def scenario(text: str) -> Scenario:
    """The scenario in ``text``."""
    shape = shape_of(document(text))[0]
    assert isinstance(shape, ScenarioFile)
    return build_scenario(document(text), shape)


def test_cues_remember_their_line() -> None:
    """``where`` is the path and the line of the cue itself."""
    assert rubric(RUBRIC).considerations[0].said[1] == Cue("ground truth", "core.yaml:17")


def test_spoken_text_is_one_or_several() -> None:
    """A lone text is a list of one phrasing."""
    several = SCENARIO.replace("say: Thirty million a day.", "say:\n      - Thirty million.\n      - Some 30 million.")
    assert scenario(SCENARIO).facts[0].say == ("Thirty million a day.",)
    assert scenario(several).facts[0].say == ("Thirty million.", "Some 30 million.")


@pytest.mark.parametrize(
    "deeper", ["[inverse propensity]", "{how: [inverse propensity]}", "\n      - inverse propensity"]
)
def test_deeper_is_a_list_or_named_lists(deeper: str) -> None:
    """Both spellings give the same cues."""
    spelt = rubric(RUBRIC.replace("    probes:", f"    deeper: {deeper}\n    probes:", 1))
    assert [cue.text for cue in spelt.considerations[0].deeper] == ["inverse propensity"]


def test_next_is_an_id_or_a_list() -> None:
    """A lone question id is one unguarded way out."""
    short = SCENARIO.replace("next:\n      - {to: wrap, if: explained(labels)}\n      - {to: wrap}", "next: wrap")
    edges = scenario(short).questions[0].next
    assert [(edge.to, edge.guard) for edge in edges] == [("wrap", "")]


def test_pitfall_without_cues_rewords_the_rubrics() -> None:
    """With ``said`` it is the case's own, without it is a challenge."""
    text = SCENARIO + (
        "pitfalls:\n  old: {challenge: Sure?}\n"
        "  own: {challenge: Why?, said: [x y], name: n, why: w, source: s, raise-it: r}\n"
    )
    case = scenario(text)
    assert [challenge.pitfall for challenge in case.challenges] == ["old"]
    assert [pitfall.id for pitfall in case.own.pitfalls] == ["own"]


def test_all_mistakes_come_at_once_and_the_rest_still_loads() -> None:
    """Two broken considerations are named with all that is wrong; the third one is kept."""
    text = RUBRIC + "  a:\n    nmae: A\n    area: dtaa\n  b: [x]\n"
    found = problems(text)
    assert {(one.code, one.line) for one in found} == {("S201", 27), ("S202", 26), ("S205", 28), ("S203", 29)}
    assert next(one.help for one in found if one.code == "S201") == "Did you mean `name`?"
    assert [consideration.id for consideration in rubric(text).considerations] == ["labels"]


@pytest.mark.parametrize("weight", ["-1", "11", "nan", "inf", "1e400", "0x10", "1:30", "ten", "''"])
def test_weights_are_plain_numbers_from_0_to_10(weight: str) -> None:
    """Everything else is refused, so that a score is never NaN."""
    found = problems(SCENARIO.replace("start:", f"weights: {{labels: {weight}}}\nstart:"))
    assert [one.code for one in found] == ["S204"]


@pytest.mark.parametrize("id", ["../x", "/x", "X", "-rf", "a b", "é", "a" * 65, "CON.", ""])
def test_ids_never_become_foreign_paths(id: str) -> None:
    """Ids are lower-case words with hyphens."""
    found = problems(SCENARIO.replace("uses: [core]", f'uses: ["{id}"]'))
    assert {one.code for one in found} <= {"S206", "S207"}
    assert found


def test_what_is_too_long_is_counted_in_what_it_has() -> None:
    """A text in characters, a list in entries."""
    several = "said:\n" + "      - ground truth\n" * 501
    (of_list,) = problems(RUBRIC.replace("said:\n", several, 1))
    (of_text,) = problems(RUBRIC.replace("title: Small", f"title: {'Small ' * 70}"))
    assert (of_list.code, of_list.message) == ("S212", "`said` is too long: at most 500 entries")
    assert (of_text.code, of_text.message) == ("S212", "`title` is too long: at most 400 characters")


def test_column_points_into_the_text() -> None:
    """A mistake inside a text is shown at its own column, quoted or not."""
    read = document("format: x/1\nplain: abc def\nquoted: 'abc def'\n")
    from interviewer.authoring.problem import Problem

    places = [read.diagnose(Problem("C601", "", (key,), "", offset=4)).column for key in ("plain", "quoted")]
    assert places == [12, 14]


@pytest.mark.parametrize("format", SHAPES)
def test_file_of_a_later_format_is_refused_with_a_sentence(format: str) -> None:
    """What this program does not know it does not half understand; one finding, and what to do."""
    (found,) = problems(f"format: {format[:-1]}2\nsomething-new: x\n")
    assert (found.code, found.message) == ("S208", f"format `{format[:-1]}2` needs a newer interviewer")
    assert "Update interviewer" in found.help
