"""`interviewer walk` and `interviewer try --at` as a shell sees them."""

import json

import pytest

from interviewer.cli import main


def test_a_walk_prints_a_table_and_names_what_few_runs_miss(capsys: pytest.CaptureFixture[str]) -> None:
    """One interview that says nothing reaches the start and leaves the rest, by name."""
    assert main(["walk", "typeahead", "--runs", "1", "--jobs", "1"]) == 1
    out = capsys.readouterr().out
    assert "typeahead: 1 interviews" in out
    assert "questions" in out
    assert "wrap" in out
    assert "all 10 laws held" in out


def test_json_says_what_the_table_says(capsys: pytest.CaptureFixture[str]) -> None:
    """One record a case, with every law and every place."""
    main(["walk", "typeahead", "--runs", "2", "--seed", "2", "--jobs", "1", "--json"])
    record = json.loads(capsys.readouterr().out)["cases"][0]
    assert record["runs"] == 2
    assert record["turns"] > 0
    assert record["laws"]["never-repeats"] == 0
    assert record["reached"]["questions"]["interviews"]["brief"] == 2


def test_a_replay_is_the_whole_interview_with_its_reasons(capsys: pytest.CaptureFixture[str]) -> None:
    """The same robot and seed as in a walk, told turn by turn."""
    assert main(["walk", "typeahead", "--replay", "skipper:6"]) == 0
    out = capsys.readouterr().out
    assert "typeahead, skipper:6" in out
    assert "open: the start" in out
    assert "ended: " in out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["walk", "typeahead", "--replay", "nobody:1"], "robots are silent"),
        (["walk", "typeahead", "--replay", "parrot"], "ROBOT:SEED"),
        (["walk", "typeahead", "--replay", f"parrot:{'9' * 5000}"], "ROBOT:SEED"),
        (["walk", "typeahead", "spam-filter", "--replay", "parrot:1"], "takes one case"),
        (["walk", "no-such-case"], "no-such-case"),
        (["try", "typeahead", "So.", "--at", "nowhere"], "has no question `nowhere`"),
        (["try", "--at", "brief", "", "So."], "--at needs a case"),
    ],
)
def test_a_mistake_on_the_command_line_is_explained(
    words: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 2, and a sentence that says what to write."""
    assert main(words) == 2
    assert says in capsys.readouterr().err


def test_try_at_a_question_shows_where_the_talk_goes_and_why(capsys: pytest.CaptureFixture[str]) -> None:
    """What is said next with its reason, what is open, and the next question with the way to it."""
    assert main(["try", "fraud-detection", "Let me talk about serving first.", "--at", "labels"]) == 0
    out = capsys.readouterr().out
    assert "the interviewer says" in out
    assert "because lead: serving" in out
    assert "talked about now: question serve" in out
    assert "because edge serve -> " in out


def test_try_at_the_start_says_which_conditions_failed(capsys: pytest.CaptureFixture[str]) -> None:
    """A guard that does not hold is named with what it lacks."""
    assert main(["try", "fraud-detection", "We stop thieves.", "--at", "brief"]) == 0
    assert " needs " in " ".join(capsys.readouterr().out.partition("the interviewer says")[2].split())


def test_robots_speak_in_the_examples_of_the_rubric(capsys: pytest.CaptureFixture[str]) -> None:
    """A dozen interviews make most mistakes that are challenged, and explain what only the shared rubric knows."""
    main(["walk", "typeahead", "--runs", "12", "--jobs", "2", "--json"])
    reached = json.loads(capsys.readouterr().out)["cases"][0]["reached"]
    challenges, probes = ([n for n in reached[kind]["interviews"].values() if n] for kind in ("challenges", "probes"))
    assert len(challenges) > 10
    assert len(probes) > 20
