"""What does not count: ignorance, deferral, others' views, bare dismissals, echoes and false friends."""

import pytest

from interviewer.core.understanding.reply import LONGEST_REPLY
from interviewer.core.understanding.scope import recounts
from interviewer.core.understanding.understand import understand
from tests.core.understanding.rubrics import consideration, matcher, shown

M = matcher(
    consideration("privacy", "gdpr", "personal data"),
    consideration("cold-start", "new user", "cold start", unless=("lambda",)),
    consideration("latency", "~number ms", deeper=("waits at the till",)),
    consideration("drift", "drift"),
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("GDPR, no clue, sorry.", {}),
        ("GDPR? No clue.", {}),
        (
            "I have no idea about GDPR, but new users get the popular items because they have no past.",
            {"cold-start": 2},
        ),
        ("What is drift, I don't know that.", {}),
        ("Drift can wait.", {}),
        ("My old team cared about GDPR.", {}),
        ("We do not need GDPR here.", {}),
        ("We do not need to think of GDPR because nothing here is personal data.", {"privacy": 2}),
        ("We do not need GDPR here, the tables hold only machines.", {"privacy": 2}),
        ("The cold start of a Lambda is slow.", {}),
    ],
)
def test_scope_takes_credit_from_what_is_not_addressed(text: str, found: dict[str, int]) -> None:
    """A clause is cancelled by what the candidate says about not addressing it, and by nothing further away."""
    assert found == shown(M, text)


def test_echo_of_the_interviewer_earns_nothing() -> None:
    """Saying the interviewer's words again, or a bare yes, is no answer; going beyond them is."""
    asked = "What about drift?"
    assert shown(M, "yes, drift.", asked=asked) == {}
    assert shown(M, "We would compare weekly histograms to notice drift because fraud changes.", asked=asked) == {
        "drift": 2
    }


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("drift", 1),
        ("Is drift checked once a day, or when the week is over?", 1),
        ("Is drift checked at all, since fraud changes within the week?", 2),
        ("Somebody should look for drift every Monday, don't you think so, too?", 2),
        ("monitoring, drift, retraining, versioning", 1),
        ("I check drift, GDPR, cold starts, monitoring.", 1),
        ("I check drift, the rest nobody here has time for anyway, and so on.", 2),
        ("We would look for drift every Monday because fraud changes.", 2),
    ],
)
def test_level_tells_a_name_from_an_explanation(text: str, level: int) -> None:
    """A bare list item is mentioned; a statement with a reason or a plan is explained."""
    assert shown(M, text)["drift"] == level


def test_a_deeper_cue_makes_level_two_by_itself() -> None:
    """Some phrases explain in themselves."""
    assert shown(M, "100 ms, she waits at the till") == {"latency": 2}


def test_understanding_reads_no_further_than_its_bound() -> None:
    """Text beyond the bound is kept but earns nothing, so a paste cannot stall the interview."""
    far = "word " * (LONGEST_REPLY // 5) + " gdpr"
    found = understand(M, far)
    assert found.findings == ()
    assert far == found.text


@pytest.mark.parametrize(
    "words",
    [
        "i count all of that as of the moment it was shown",
        "we join each row with the values as they were then",
        "each input we take as it stood before she asked",
        "embeddings we freeze at the time they were served",
    ],
)
def test_a_past_time_of_what_is_done_now_is_no_tale(words: str) -> None:
    """It says which values are taken."""
    assert not recounts(words.split())


@pytest.mark.parametrize(
    "words",
    [
        "my uncle saw a canary at that time",
        "we were at the fair when they told us",
        "the day it was sold they wrote it down",
        "i had a recall letter from the garage",
    ],
)
def test_what_once_happened_is_a_tale(words: str) -> None:
    """Wherever its time stands."""
    assert recounts(words.split())
