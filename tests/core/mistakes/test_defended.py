"""Laws of a challenged position that is rightly kept: the right way in its place makes it none, and its name alone does not."""

import pytest

from interviewer.core.act import Reply
from interviewer.core.interview import begin, step
from interviewer.core.mistakes.amends import amends
from interviewer.core.mistakes.defended import stands_by
from interviewer.core.report.reporter import report_on
from interviewer.reporting.as_markdown import markdown_report
from interviewer.reporting.as_text import text_report
from interviewer.reporting.sentences import standing
from tests.core.mistakes.challenged import MADE, became, case


@pytest.mark.parametrize(
    ("pitfall", "answer"),
    [
        (
            "stopped-at-the-first-good-day",
            "No, I'd stand by that, because it's an always-valid sequential test, so the looking is paid for in the threshold.",
        ),
        (
            "stopped-at-the-first-good-day",
            "I'd stick with it: we only stop early for harm, and that limit is stricter.",
        ),
        (
            "random-split-on-time",
            "I stand by that. It is for the tuning only, the final number comes from the last month.",
        ),
        (
            "everybody-at-once",
            "I'd still do that, because it ran in shadow for two weeks and there's a kill switch that brings the old one back.",
        ),
        ("averages-are-enough", "It's fine, as it's computed per city first and the worst city decides."),
        (
            "computed-in-two-ways",
            "I'd stand by that, since both call the same generated code, and a parity test compares them daily.",
        ),
    ],
)
def test_a_position_kept_with_the_right_way_is_no_mistake(pitfall: str, answer: str) -> None:
    """Neither kept nor taken back, and nothing to fix."""
    assert became(pitfall, answer) == ("defended", "defended", 0)


@pytest.mark.parametrize(
    ("pitfall", "answer"),
    [
        (
            "stopped-at-the-first-good-day",
            "I'd stand by that. A sequential test is overkill, and two weeks cost money.",
        ),
        ("random-split-on-time", "No, I'd stand by the shuffle. A split by time wastes half of the data."),
        ("everybody-at-once", "No, I'd still do it. We could do a canary later."),
        ("everybody-at-once", "I stand by that, a canary only delays us by days."),
        ("averages-are-enough", "It's fine. Slices per city only confuse the managers."),
        ("computed-in-two-ways", "I'd stand by that, a feature store costs half a year."),
    ],
)
def test_the_right_way_turned_down_is_kept(pitfall: str, answer: str) -> None:
    """To name what is not done neither defends a mistake nor takes it back."""
    talk, report, worth = became(pitfall, answer)
    assert (talk, report) == ("insisted", "insisted")
    assert worth > 0


def test_who_changes_it_has_taken_it_back() -> None:
    """What gives way defends nothing, though it names the same."""
    assert (
        became("random-split-on-time", "You're right, badly. Then by time: the last month is the test.")[1]
        == "corrected"
    )
    assert (
        became("stopped-at-the-first-good-day", "Good point, I'd keep it running for two weeks then.")[1] == "corrected"
    )


def test_it_may_be_defended_later_by_its_name() -> None:
    """Whoever passed over the challenge, or did not know, may come back to it."""
    pitfall, later = "stopped-at-the-first-good-day", "Back to it: I'd stand by the stopping, it's a sequential test."
    talk, _ = begin(case(MADE[pitfall][0]))
    for at, said in enumerate((MADE[pitfall][1], "I don't know.", later), 1):
        talk, _ = step(talk, Reply(text=said, at_s=at))
    (item,) = talk.pushbacks
    assert (item.standing, amends(talk, item).standing) == ("defended", "defended")


def test_a_defended_mistake_is_said_to_be_none() -> None:
    """The report tells what became of it."""
    talk, _ = begin(case("video-recommendation"))
    for at, said in enumerate((MADE["stopped-at-the-first-good-day"][1], "I stand by it, it's a sequential test."), 1):
        talk, moves = step(talk, Reply(text=said, at_s=at))
    (part,) = report_on(talk).pitfalls
    assert "no mistake" in standing(part)
    assert part.answer is not None
    assert part.answer.reply == part.settled == 2
    assert any(move.because.endswith("defended") for move in moves)


def test_only_the_very_thing_is_stood_by() -> None:
    """Who keeps more, or something else, has another plan; a change in front keeps nothing."""
    mistake = "a random fifth of the payments"
    assert stands_by("I'd stay with the random fifth.", mistake)
    assert stands_by("No, um, I'd actually stand by that.", mistake)
    assert not stands_by("I'd keep the last month apart.", mistake)
    assert not stands_by("Then I keep a random fifth of the last month.", mistake)
    assert not stands_by("I can't stand by and watch.", mistake)


def test_a_defended_mistake_gets_no_advice() -> None:
    """In no form of the report: what to do next time is what was said."""
    talk, _ = begin(case("video-recommendation"))
    for at, said in enumerate((MADE["stopped-at-the-first-good-day"][1], "I stand by it, it's a sequential test."), 1):
        talk, _ = step(talk, Reply(text=said, at_s=at))
    report = report_on(talk)
    told = " ".join(f"{text_report(report)} {markdown_report(report)}".split())
    assert report.pitfalls[0].name in told
    assert report.pitfalls[0].raise_it not in told


@pytest.mark.parametrize(
    ("pitfall", "answer"),
    [
        ("random-split-on-time", "Random only across cards; test month comes later."),
        (
            "random-split-on-time",
            "The random draw is only over which cards we use; the test month comes after the rest.",
        ),
        ("random-split-on-time", "Random just within the training months; the last month is the test."),
        ("random-split-on-time", "The shuffle is only inside training; the test weeks start after it."),
        (
            "averages-are-enough",
            "The absolute error only for the headline; per city it's checked first and the worst city decides.",
        ),
    ],
)
def test_a_mistake_held_within_bounds_is_none(pitfall: str, answer: str) -> None:
    """Who says what it is confined to, and what is done beyond, need not say that they stand by it."""
    assert became(pitfall, answer) == ("defended", "defended", 0)


@pytest.mark.parametrize(
    "answer",
    ["Random only across cards.", "Right, so only by time.", "We train only on the past and test on the last month."],
)
def test_bounds_alone_defend_nothing_and_a_change_is_a_change(answer: str) -> None:
    """The right way has to be said, and of what was challenged."""
    assert "defended" not in became("random-split-on-time", answer)


def test_what_is_kept_in_front_is_no_other_mistake() -> None:
    """The words of keeping belong to what they name."""
    assert stands_by("The random fifth I keep.", "a random fifth of the payments")
    assert not stands_by("The oversampling I keep.", "a random fifth of the payments")


@pytest.mark.parametrize(
    ("pitfall", "answer"),
    [
        ("random-split-on-time", "I stand by it: random within the past, the test month comes last."),
        (
            "random-split-on-time",
            "I stick with it: shuffled inside each training window, and the test weeks lie behind it.",
        ),
        ("random-split-on-time", "The test weeks come last, so the random fifth of the rest is fine."),
    ],
)
def test_bounds_in_one_sentence_with_what_is_beyond_defend_it(pitfall: str, answer: str) -> None:
    """What the mistake's words are confined to may stand beside the right way, and who finds it fine stands by it."""
    assert became(pitfall, answer) == ("defended", "defended", 0)
