"""Laws of ``interviewer test``: what fails is shown where it stands, what is accepted is written there and nowhere else."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from interviewer.cli.test import run
from tests.authoring.packs import RUBRIC, library
from tests.authoring.small_tests import TESTS, with_tests


def ran(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str]:
    """(exit code, everything printed) of one run on one process."""
    code = run([*map(str, words), "--jobs", "1"])
    out = capsys.readouterr()
    return code, out.out + out.err


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_sound_library_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Examples and tests are counted, and precision and recall are whole."""
    with_tests(tmp_path)
    code, out = ran(capsys, tmp_path)
    assert code == 0, out
    assert "2 examples, 2 right" in out
    assert "2 tests, 2 right" in out
    assert "precision 1, recall 1" in out


def test_failure_stands_beside_its_turn_and_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Expected and actual, with what was said and the line of the turn."""
    with_tests(tmp_path, TESTS.replace("labels: explained", "labels: mentioned asked"))
    code, out = ran(capsys, tmp_path / "tests")
    assert code == 1
    assert "FAIL tests/feed.yaml:6: labels-are-asked-for" in out
    assert "tests/feed.yaml:12: turn 2: We take clicks" in out
    assert "expected mentioned asked" in out
    assert "was      explained nudged" in out


def test_dry_run_shows_what_accept_then_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Only the expected values change; comments, order and layout stay, and the next run passes."""
    wrong = TESTS.replace("labels: explained", "labels: mentioned").replace("moves: [close]", "moves: [ask, 'probe']")
    wrong = wrong.replace("asks: wrap", 'asks: "brief"')
    file = with_tests(tmp_path, wrong)
    code, out = ran(capsys, file)
    assert code == 1
    assert "+          credits: {labels: explained}   # with a reason" in out
    assert file.read_text() == wrong
    assert ran(capsys, file, "--accept")[0] == 1
    assert file.read_text() == TESTS.replace('asks: "brief"', "asks: wrap")
    assert ran(capsys, file)[0] == 0


def test_accept_keeps_line_ends_and_the_byte_mark(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file from another system stays one."""
    file = with_tests(tmp_path)
    old = b"\xef\xbb\xbf" + TESTS.replace("questions: 0", "questions: 3").replace("\n", "\r\n").encode()
    file.write_bytes(old)
    ran(capsys, file, "--accept")
    assert file.read_bytes() == old.replace(b"questions: 3", b"questions: 0")


def test_accept_leaves_to_the_author_what_it_cannot_write(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A list on several lines is named and stays as it is."""
    wrong = TESTS.replace("moves: [close]", "last: ask").replace(
        "report:\n      covered: [labels]", "report:\n      fixes:\n        - test-on-train"
    )
    file = with_tests(tmp_path, wrong)
    ran(capsys, file, "--accept")
    assert "last: close" in file.read_text()
    assert "fixes:\n        - test-on-train" in file.read_text()


def test_accept_names_what_it_leaves_to_the_author(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A test that is accepted in part, or not at all, is not taken for done: each key that only its author can mend is told."""
    wrong = TESTS.replace("moves: [close]", "last: ask, has-not: [close]").replace(
        "covered: [labels]", "missed: [labels]"
    )
    file = with_tests(tmp_path, wrong)
    code, out = ran(capsys, file, "--accept")
    assert (code, "last: close" in file.read_text()) == (1, True)
    left = [line.rpartition(": ")[2] for line in out.splitlines() if line.startswith("stays with you: ")]
    assert left == ["missed", "has-not"]
    assert "stays with you" in ran(capsys, file, "--accept")[1]


def test_known_gaps_fail_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A todo is counted; one that holds by now is named."""
    todo = TESTS.replace("    seed: 1", "    todo: not yet\n    seed: 1").replace(
        "credits: {labels: e", "credits: {labels: m"
    )
    todo = todo.replace("labels: mxplained", "labels: mentioned")
    with_tests(tmp_path, todo)
    code, out = ran(capsys, tmp_path / "tests")
    assert (code, "1 test, 1 right; 1 known gap" in out) == (0, True), out
    with_tests(tmp_path, TESTS.replace("    seed: 1", "    todo: not yet\n    seed: 1"))
    assert "known gap labels-are-asked-for is closed" in ran(capsys, tmp_path / "tests")[1]


def test_false_and_missed_examples_name_the_cue_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A false credit names the line that gave it, a missed one the line that was overruled; both count in the figures."""
    spoilt = RUBRIC.replace("The label on the bottle was red.", "We log ground truth every night.").replace(
        "We take clicks as labels because nobody has time to annotate by hand.",
        "Ground truth is in the coffee, as we drink it.",
    )
    library(tmp_path, rubric=spoilt.replace("- ground truth\n", "- ground truth\n    unless:\n      - coffee\n"))
    code, out = ran(capsys, tmp_path)
    assert code == 1
    assert "rubrics/core.yaml:27: example of consideration labels" in out
    assert "by       rubrics/core.yaml:17 ground truth" in out
    assert "but      rubrics/core.yaml:19 coffee, an `unless` that fired" in out
    assert "precision .000, recall .000, 1 missed, 1 false" in out


def test_a_cue_line_is_named_whole_in_a_folder_with_a_space(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its file and its line, with an example and in the figures."""
    spoilt = RUBRIC.replace("The label on the bottle was red.", "We log ground truth every night.")
    head, mark, points = spoilt.partition("considerations:\n")
    library(tmp_path, rubric=head.replace("parts:\n", "parts:\n  - more parts/labels.yaml\n"))
    part = tmp_path / "rubrics" / "more parts" / "labels.yaml"
    part.parent.mkdir()
    part.write_text(f"format: rubric-part/1\n{mark}{points}", encoding="utf-8")
    _, out = ran(capsys, tmp_path)
    assert "by       rubrics/more parts/labels.yaml:11 ground truth" in out
    assert " rubrics/more parts/labels.yaml:11 ground truth\n" in out.partition("worst by cue line")[2]


def test_unknown_names_are_bad_input_with_their_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A test about something that does not exist passes for no reason, so it is refused."""
    with_tests(tmp_path, TESTS.replace("told: [scale]", "told: [scael]").replace("asks: wrap", "asks: warp"))
    code, out = ran(capsys, tmp_path / "tests")
    assert code == 3
    assert "tests/feed.yaml:15:17 error T802 there is no thread `warp` in `feed`" in out
    assert "Did you mean `scale`?" in out
    with_tests(tmp_path, TESTS.replace("scenario: feed", "scenario: fede"))
    code, out = ran(capsys, tmp_path / "tests")
    assert (code, "tests/feed.yaml:3:11 error T801 there is no case `fede`" in out) == (3, True), out


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("do: finish", "do: fly", ":23:13 error S205"),
        ("- do: finish", "- expect: {hints: 0}\n      - do: finish", ":23:9 error S203"),
        ("questions: 0", "qestions: 0", ":22:57 error S201"),
        ("labels: explained", "labels: explaned", ":14:29 error S205"),
    ],
)
def test_shape_errors_have_their_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, place: str
) -> None:
    """Like those of every other file; the other tests of the file still run."""
    with_tests(tmp_path, TESTS.replace(old, new))
    code, out = ran(capsys, tmp_path / "tests")
    assert code == 3, out
    assert f"tests/feed.yaml{place}" in out
    assert "1 test, 1 right" in out


def test_nothing_to_test_is_no_success(tmp_path: Path) -> None:
    """An empty folder, a name that nothing has, a path that is not there."""
    from interviewer.cli.exits import CommandError

    (tmp_path / "empty").mkdir()
    with_tests(tmp_path)
    for words in (["empty"], [str(tmp_path), "-k", "zzz"], ["nowhere"]):
        with pytest.raises(CommandError) as error:
            run(words)
        assert error.value.code == 2


def test_k_takes_what_has_the_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In the name of a test or of what an example belongs to."""
    with_tests(tmp_path)
    assert "1 test, 1 right" in ran(capsys, tmp_path, "-k", "SCALE")[1]
    assert "2 examples, 2 right" in ran(capsys, tmp_path, "-k", "labels")[1]


def test_junit_survives_any_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Markup and characters outside of XML in a candidate's words; counts and places are there."""
    text = TESTS.replace("It is.", '"<b>]]> & \\uFFFE \\U0001F600"').replace("thread: brief}", "thread: wrap}")
    with_tests(tmp_path, text)
    ran(capsys, tmp_path, "--junit", tmp_path / "out" / "junit.xml")
    root = ElementTree.parse(tmp_path / "out" / "junit.xml").getroot()
    suites = {suite.get("name"): suite for suite in root}
    assert {name: suite.get("tests") for name, suite in suites.items()} == {"examples": "2", "tests": "2"}
    case = suites["tests"][0]
    assert (case.get("file"), case.get("line"), case.get("name")) == ("tests/feed.yaml", "6", "labels-are-asked-for")


def test_two_processes_say_what_one_says(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The order of the answers is that of the files."""
    with_tests(tmp_path, TESTS.replace("labels: explained", "labels: absent"))
    alone = ran(capsys, tmp_path)
    code = run([str(tmp_path), "--jobs", "2"])
    assert (code, capsys.readouterr().out) == alone


def test_files_that_stand_elsewhere_are_not_tested(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A broken case among a library's tests belongs to somebody else's test."""
    with_tests(tmp_path)
    (tmp_path / "tests" / "broken.yaml").write_text("format: scenario/1\nid: broken\n")
    code, out = ran(capsys, tmp_path)
    assert (code, "2 tests, 2 right" in out) == (0, True), out


SKIPS = """\
format: tests/1
scenario: feed
minutes: 40
tests:
  skips:
    turns:
      - say: We take clicks as labels because nobody has time to annotate by hand.
        expect: {asks: wrap}
      - {do: skip, until: UNTIL}
      - say: We retrain every night.
        expect: {credits: {labels: explained}}
"""


def test_nothing_is_skipped_where_the_question_is_open_already(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``until`` names where to be, and one is there."""
    file = with_tests(tmp_path, SKIPS.replace("UNTIL", "wrap"))
    code, out = ran(capsys, file)
    assert code == 0, out


def test_a_question_that_was_not_reached_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With the turn at which the interview ended; what is said after that is told, and no verdict on it is offered to be accepted."""
    file = with_tests(tmp_path, SKIPS.replace("UNTIL", "brief").replace("labels: explained", "labels: absent"))
    code, out = ran(capsys, file)
    assert code == 1
    assert "turn 2: (skip)" in out
    assert "until\n         expected brief\n         was      not reached: the interview ended here (done)" in out
    assert "expected said to a running interview\n         was      it ended at turn 2 (done)" in out
    assert "--accept would write" not in out


def test_until_is_answered_with_questions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing but a question can be meant by it."""
    file = with_tests(tmp_path, SKIPS.replace("UNTIL", "nonexist"))
    code, out = ran(capsys, file)
    assert code == 3
    assert "there is no question `nonexist`" in out
    assert "Known here: brief, wrap." in out
