"""What becomes of a mistake."""

import pytest

from tests.core.small_case import reached


def test_a_mistake_is_challenged_once_and_its_correction_recorded() -> None:
    """The case's challenge comes, and giving way corrects it."""
    talk = reached("check")
    text = talk.hear("I pick the depth on the test days [tuning-on-test !]")
    assert talk.kinds[-1] == "challenge"
    assert "What is left to test on?" in text
    talk.hear("Fair, I would keep June aside instead.")
    assert [p.standing for p in talk.interview.pushbacks] == ["corrected"]


def test_a_mistake_kept_is_recorded_and_not_challenged_again() -> None:
    """Insisting is noted; the same challenge never comes back."""
    talk = reached("check")
    talk.hear("I pick the depth on the test days [tuning-on-test !]")
    talk.hear("I still pick it on the test days [tuning-on-test !]")
    assert [p.standing for p in talk.interview.pushbacks] == ["insisted"]
    talk.hear("As I said, on the test days [tuning-on-test !]")
    assert "challenge" not in talk.kinds


@pytest.mark.parametrize("passing", ["/skip", "hm, I'd rather skip this one [skip @]", "Oh, no idea [dont-know @]"])
def test_a_challenge_that_was_passed_over_stays_open(passing: str) -> None:
    """Neither the passing itself nor what is explained about something else later corrects the mistake."""
    talk = reached("check")
    talk.hear("I shuffle the days [random-split-on-time !]")
    talk.hear(passing)
    if talk.interview.thread.id == "check":
        talk.hear("/skip")
    talk.hear("We keep the last month aside [data-split 2].")
    assert [p.standing for p in talk.interview.pushbacks] == ["challenged"]
    talk.hear("I was wrong about the shuffle, split by date [data-split 2].")
    assert [p.standing for p in talk.interview.pushbacks] == ["corrected"]


@pytest.mark.parametrize(
    ("away", "standing"),
    [
        ("Can I talk about how it runs instead? [serving >]", "challenged"),
        ("Can I talk about how it goes live instead? [serving >] [social @]", "challenged"),
        ("Fair point. Let's talk about how it runs. [serving >] [social @]", "corrected"),
    ],
)
def test_leading_away_from_a_challenge_settles_nothing(away: str, standing: str) -> None:
    """A message that only goes elsewhere takes nothing back, whatever it names on the way."""
    talk = reached("check")
    talk.hear("I shuffle the days [random-split-on-time !]")
    talk.hear(away)
    assert [p.standing for p in talk.interview.pushbacks] == [standing]


def test_what_has_nothing_to_do_with_a_challenge_does_not_settle_it() -> None:
    """Another point brought up instead is no correction."""
    talk = reached("check")
    talk.hear("I shuffle the days [random-split-on-time !]")
    talk.hear("A van asks once in ten minutes [latency 2].")
    assert [p.standing for p in talk.interview.pushbacks] == ["challenged"]


def test_two_mistakes_in_one_reply_are_challenged_one_after_the_other() -> None:
    """One challenge a message; the second comes when the first was answered."""
    talk = reached("check")
    talk.hear("I shuffle the days [random-split-on-time !]; I pick the depth on the test days [tuning-on-test !]")
    assert talk.kinds.count("challenge") == 1
    talk.hear("Fair, split by date then.")
    assert talk.kinds.count("challenge") == 1
    assert {m.want for turn in talk.interview.turns for m in turn.moves if m.kind == "challenge"} == {
        "random-split-on-time",
        "tuning-on-test",
    }


def test_a_challenge_waits_while_nothing_else_is_asked() -> None:
    """A pause, a fact or an aside in between does not take its answer away."""
    talk = reached("check")
    talk.hear("I shuffle the days [random-split-on-time !]")
    talk.hear("one second [ask-time @]")
    talk.hear("How many racks [scale ?]?")
    talk.hear("Fair, split by date then.")
    assert [p.standing for p in talk.interview.pushbacks] == ["corrected"]


@pytest.mark.parametrize(
    "waving",
    [
        "There is no need to split them by date [data-split 2].",
        "Nobody needs a split by date [data-split 2].",
        "I don't worry about the split [data-split 2].",
        "The split is trivial here [data-split 2].",
    ],
)
def test_what_waves_a_point_off_mends_no_mistake(waving: str) -> None:
    """Who says that it needs no care has spoken of the remedy, and not taken it."""
    talk = reached("check")
    talk.hear("I shuffle the days [random-split-on-time !]")
    talk.hear(waving)
    assert [p.standing for p in talk.interview.pushbacks if p.standing == "corrected"] == []


TWO = "I shuffle the days [random-split-on-time !] and pick the depth on the test days [tuning-on-test !]"


@pytest.mark.parametrize(
    ("slip", "answer", "left"),
    [
        (TWO, "Fair, I keep the last month aside instead [data-split 2].", 0),
        (TWO, "Fair, then the days in their order.", 1),
        (TWO.replace(" and ", ". I "), "Fair, then the last month is apart [data-split 1].", 1),
        (TWO, "Fair, the last month apart [data-split 1]. But I pick the depth on the test days [tuning-on-test !]", 1),
    ],
)
def test_what_takes_back_one_mistake_of_a_sentence_takes_back_the_other_where_it_speaks_to_it(
    slip: str, answer: str, left: int
) -> None:
    """Nobody is challenged for what they have just mended; what they said nothing to, or say again, is still open."""
    talk = reached("check")
    talk.hear(slip)
    talk.hear(answer)
    assert [p.standing != "corrected" for p in talk.interview.pushbacks].count(True) == left


def test_a_mistake_let_pass_is_taken_up_as_one_of_before() -> None:
    """Only right behind a reply does the interviewer speak of something in there."""
    talk = reached("check")
    talk.hear("I shuffle the days [random-split-on-time !]")
    talk.hear("A van asks once in ten minutes, and I pick the depth on the test days [tuning-on-test !] [serving >]")
    talk.hear("It stands in memory [latency 2].")
    talk.hear_all("We look at it on Mondays [monitoring 2].", "/skip", "/skip")
    late = next(m.text for turn in talk.interview.turns for m in turn.moves if m.want == "tuning-on-test")
    assert "in there" not in late
    assert "same" not in late
    assert "What is left to test on?" in late
