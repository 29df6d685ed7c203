"""Laws of mistakes looked back on: only words that take back this one take it back, and silence or defence never do."""

import pytest

from interviewer.core.mistakes.amends import amends
from interviewer.core.report.reporter import report_on
from interviewer.reporting.sentences import standing
from tests.core.small_case import Talk, reached

SLIP = "I pick the depth on the test days [tuning-on-test !]"


def became(*replies: str) -> tuple[str, int]:
    """The standing of the mistake after ``replies`` to its challenge, and the reply that took it back."""
    talk = reached("check")
    talk.hear(SLIP)
    first = talk.interview.replies
    talk.hear_all(*replies)
    (item,) = talk.interview.pushbacks
    found = amends(talk.interview, item)
    return found.standing, found.settled - first if found.settled else 0


@pytest.mark.parametrize(
    "answer",
    [
        "It measures nicely, so we are ready to ship.",
        "That is not a problem here at all [offline-metrics 2].",
        "Nobody needs another look, the drivers will tell us [monitoring 2].",
        "The network is better than the trees [model-choice 2].",
    ],
)
def test_defence_and_other_subjects_take_nothing_back(answer: str) -> None:
    """What is explained instead of the right way is no correction, however well it is explained."""
    assert became(answer)[0] in ("challenged", "insisted")


@pytest.mark.parametrize(
    "answer",
    [
        "You are right, that was a mistake.",
        "Badly. A separate validation week.",
        "Then I keep the last month untouched and choose on the month before [data-split 2].",
    ],
)
def test_a_retraction_or_the_right_way_takes_it_back(answer: str) -> None:
    """In three words or in thirty."""
    assert became(answer) == ("corrected", 1)


@pytest.mark.parametrize(
    "answer",
    [
        "A bit. I don't think it matters much, but you could keep a separate week [data-split 2].",
        "It hardly matters. Fine, another month then.",
    ],
)
def test_what_is_granted_beside_a_shrug_takes_nothing_back(answer: str) -> None:
    """Whoever finds that it does not matter has not seen the mistake, whatever they offer."""
    assert became(answer)[0] in ("challenged", "insisted")


def test_a_shrug_with_a_reason_is_an_answer() -> None:
    """What is said after "because" or "since" says what is done about it."""
    assert became("That doesn't matter any more, since I choose on a validation week.")[0] == "corrected"


def test_the_right_way_said_later_takes_it_back() -> None:
    """Whoever passed over the challenge and then splits rightly has mended it, unasked."""
    assert became(
        "The network is better than the trees [model-choice 2].",
        "I choose the depth on a validation week that nobody trains on [data-split 2].",
    ) == ("corrected", 2)


def test_what_is_taken_back_at_once_was_never_kept() -> None:
    """The same breath counts, whatever the interviewer said to it."""
    talk = reached("check")
    talk.hear("I pick the depth on the test days [tuning-on-test !]. No, stop, on a validation week of course.")
    talk.hear("I took that back. That is fine, I still do it my way.")
    (part,) = report_on(talk.interview).pitfalls
    assert part.standing == "corrected"
    assert part.at_once
    assert standing(part) == "You took it back yourself, at once."


def test_kept_mistakes_stay_kept() -> None:
    """A defence is a defence after a second look, too."""
    talk = Talk()
    talk.hear(SLIP)
    talk.hear_all("That is fine, I still do it.", "A van waits a minute [latency 2].")
    (part,) = report_on(talk.interview).pitfalls
    assert (part.standing, part.settled) == ("insisted", 0)


@pytest.mark.parametrize(
    "later",
    [
        "Earlier I said I pick the depth on the test days; I take that back.",
        "I pick the depth on the test days, I said. That was wrong of me.",
        "Scratch what I said about the test days.",
        "Forget what I said on picking the depth.",
    ],
)
def test_a_mistake_named_and_taken_back_later_is_taken_back(later: str) -> None:
    """Replies after the challenge, and in the interviewer's book as in the report."""
    talk = reached("check")
    talk.hear_all(SLIP, "A van waits a minute [latency 2].", later)
    (item,) = talk.interview.pushbacks
    assert (item.standing, amends(talk.interview, item).standing) == ("corrected", "corrected")
    assert any(move.want == item.pitfall for move in talk.interview.turns[-1].moves if move.kind == "acknowledge")


def test_a_mistake_kept_by_name_is_kept() -> None:
    """Whatever else the same reply takes back."""
    assert (
        became("You are right about the costs, I take it back. But I keep the test days for the depth.")[0]
        == "insisted"
    )


def test_a_mistake_taken_back_later_is_shown_with_the_words_that_did_so() -> None:
    """The report quotes the reply that settled it, not the one that passed over the challenge."""
    talk = reached("check")
    talk.hear_all(SLIP, "A van waits a minute [latency 2].", "Forget what I said about the test days.")
    (part,) = report_on(talk.interview).pitfalls
    assert part.answer is not None
    assert (part.standing, part.answer.reply, part.answer.text) == (
        "corrected",
        talk.interview.replies,
        "Forget what I said about the test days.",
    )


@pytest.mark.parametrize(
    ("answer", "standing"),
    [
        ("I keep the test days.", "insisted"),
        ("I keep the last month apart.", "challenged"),
        ("I keep the test days apart.", "challenged"),
    ],
)
def test_a_bare_keeping_answers_the_challenge(answer: str, standing: str) -> None:
    """Of the very thing that was challenged; to keep more than that, or something else, is another plan."""
    assert became(answer)[0] == standing


@pytest.mark.parametrize(
    ("later", "standing"),
    [
        (
            "The night bus is late, so a separate lane costs less.",
            "challenged",
        ),  # the right way's word, said of something else
        ("I was wrong about the buses. A separate lane is cheaper.", "challenged"),
        ("I was wrong there. A separate validation week for the depth [data-split 2].", "corrected"),
        ("Forget what I said about the test days.", "corrected"),
    ],
)
def test_only_what_is_said_of_the_mistake_takes_it_back_later(later: str, standing: str) -> None:
    """A word of the right way in a reply about other things does not, nor what is taken back of something else."""
    talk = reached("check")
    talk.hear_all(SLIP, "A van waits a minute [latency 2].", later)
    (item,) = talk.interview.pushbacks
    assert amends(talk.interview, item).standing == standing


def test_what_took_it_back_is_quoted_and_nothing_beside_it() -> None:
    """The sentence that did so, not the new mistake behind it."""
    talk = reached("check")
    talk.hear_all(SLIP, "I take a third part, a validation week. The trees are deep. I report what I like.")
    (part,) = report_on(talk.interview).pitfalls
    assert part.answer is not None
    assert (part.standing, part.answer.text) == ("corrected", "I take a third part, a validation week.")


def test_a_mistake_made_again_was_kept_and_is_quoted_there() -> None:
    """Also when something in between sounded like the right way."""
    talk = reached("check")
    talk.hear_all(
        SLIP, "A separate validation week [data-split 2].", "I still pick it on the test days [tuning-on-test !]"
    )
    (part,) = report_on(talk.interview).pitfalls
    assert part.answer is not None
    assert (part.standing, part.answer.text) == ("insisted", "I still pick it on the test days")
