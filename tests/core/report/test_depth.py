"""Laws of depth: two of a figure, a method and a reason; names, feelings and hints are not enough for the upper levels."""

import pytest

from interviewer.core.numbers import SPELLED
from interviewer.core.report.depth import deep, helped_share, technical
from interviewer.core.report.seniority import BOUNDS, Reading, Shown, read_level
from interviewer.core.rubric import Level
from tests.core.small_case import Talk


@pytest.mark.parametrize(
    ("words", "is_deep", "is_technical"),
    [
        ("gradient boosting, because the table is small", True, True),
        ("recall at 98 percent", True, True),
        ("people wait for two minutes rather than five", True, False),
        ("we use gradient boosting", False, True),
        ("it should be good for everybody who uses it", False, False),
    ],
)
def test_two_kinds_of_substance_make_a_point_deep(words: str, is_deep: bool, is_technical: bool) -> None:
    """A name alone is none, and plain words can be deep without one."""
    assert (deep(words), technical(words)) == (is_deep, is_technical)


def test_every_amount_in_words_is_a_figure() -> None:
    """Forty milliseconds as well as thirty; none and one of something are no amount."""
    figures = {word for word in SPELLED if deep(f"{word} of them, because people wait")}
    assert figures == {word for word, number in SPELLED.items() if number > 1}


def read(
    *, deep: bool = True, technical: bool = True, reasoned: bool = True, help: float = 0.0, kept: int = 0
) -> Reading:
    """Everything explained unprompted and at length, but for what is named."""
    areas = ("framing", "data", "modelling", "serving")
    parts = [Shown(areas[i % 4], 1.0, Level.EXPLAINED, "unprompted", 40, deep, technical, reasoned) for i in range(20)]  # type: ignore[arg-type]
    return read_level(parts, replies=20, words=2000, kept=kept, help=help)


def test_width_alone_reads_no_higher_than_its_depth() -> None:
    """Every point named at length is mid at most without methods, and junior without anything to hold on to."""
    assert read().level == "staff"
    assert read(technical=False).level == "mid"
    assert read(deep=False).level == "junior"
    assert read(reasoned=False).level == "junior"


def test_help_and_kept_mistakes_lower_the_level() -> None:
    """Who is stuck in every third answer, or keeps three mistakes, is not read by the credit alone."""
    assert [read(help=h).level for h in (0.0, 0.15, 0.3, 0.5)] == ["staff", "senior", "mid", "junior"]
    assert [read(kept=k).level for k in (0, 1, 2, 3)] == ["staff", "senior", "mid", "junior"]


def test_the_reading_says_what_kept_from_the_next_level() -> None:
    """Each bound that was missed, with what there was, and no other; nothing at the top."""
    assert read().short == ""
    assert read(technical=False).short == "Senior takes methods 15% (you had 0%)."
    assert read(kept=1).short == "Staff takes mistakes kept none (you had 1)."
    assert read(help=0.5).short == f"Mid takes help at most {int(BOUNDS['mid'].help * 100)}% (you had 50%)."


def test_not_knowing_on_counts_as_help() -> None:
    """In so many words, as an act, or as a hint that was asked for."""
    talk = Talk(minutes=40)
    talk.hear_all(
        "I'm stuck on how to go on. Fewer empty racks, I'd guess [goal 2].",
        "/hint",
        "A van waits a minute [latency 2].",
    )
    assert helped_share(talk.interview) == 1.0
    talk = Talk(minutes=40)
    talk.hear("We do not know their names, and do not need them [privacy 2].")
    assert helped_share(talk.interview) == 0.0


@pytest.mark.parametrize(
    "said",
    [
        "You gave me one hint so far [ask-hint @]. But I would count the empty racks [goal 2]. It is cheap. So be it.",
        "I suppose, like suggesting it [ask-hint @]. The wrong rack costs most [error-costs 2]. It is far. So be it.",
        "I'm not sure what you mean by rack; say it is a stand [goal 2].",
        "I don't know if I understood your question, but fewer empty racks [goal 2].",
    ],
)
def test_what_helps_nobody_is_no_help(said: str) -> None:
    """A hint that is only spoken of is not given, and who did not catch the question knows on."""
    talk = Talk(minutes=40)
    talk.hear(said)
    assert helped_share(talk.interview) == 0.0


def test_one_reply_is_helped_once() -> None:
    """Not knowing on and the hint that it brings are one thing."""
    talk = Talk(minutes=40)
    talk.hear_all("Fewer empty racks [goal 2].", "I don't know on, a hint please [ask-hint @] [dont-know @].")
    assert talk.interview.hints_used == 1
    assert helped_share(talk.interview) == 0.5
