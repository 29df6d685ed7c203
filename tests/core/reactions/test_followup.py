"""What is asked of an answer, and what is not asked any more."""

from dataclasses import replace
from typing import Any

import pytest

from interviewer.core.case import Case
from interviewer.core.rubric import Level
from interviewer.core.scenario import Fact
from interviewer.core.text import Span
from interviewer.core.understanding.grounds import Grounds
from interviewer.core.understanding.understand import Finding, Understanding
from tests.core.small_case import BIKES, Talk, ear, reached

WORDS = Grounds(None, None, "consideration", "cold-start", "statement")  # type: ignore[arg-type]  # nobody reads its words here


def test_a_volunteered_point_is_never_asked_for() -> None:
    """A question whose wants were all explained before is walked through."""
    talk = Talk()
    talk.hear(
        "Fewer empty racks [goal 2], an empty one is worse [error-costs 2], I watch the error weekly [monitoring 2]."
    )
    while not talk.interview.is_over:
        talk.hear("/skip", 0.1)
    assert "live" not in talk.interview.said.visited
    assert "people" in talk.interview.said.visited


def test_an_explained_point_is_not_probed() -> None:
    """After a point is explained no follow-up wants it."""
    talk = reached("data")
    talk.hear("The rack counts tell us an hour later [labels 2].")
    assert talk.moves[-1].want != "labels"


def test_only_what_is_open_of_a_question_is_asked() -> None:
    """When a question's first want is explained, its nudge for the next one is asked instead of the question."""
    talk = Talk()
    talk.hear("Rack counts are our truth [labels 2], new racks borrow from neighbours [cold-start 2].")
    assert talk.interview.thread.id == "data"
    assert talk.moves[-1].because.startswith("volunteered")
    assert talk.moves[-1].text == "When is that log wrong?"
    assert talk.moves[-1].kind == "ask"


def test_nobody_is_nudged_for_what_they_have_asked_and_been_told() -> None:
    """After the interviewer told the figures, it does not ask what figures one would want."""
    asked = Talk()
    asked.hear("Which error is worse [error-cost ?]?")
    asked.hear("Fewer empty racks [goal 2].")
    assert asked.interview.thread.id == "brief"  # the case has no fact on it, so the nudge is fair
    fact = Fact("error-cost", ("An empty rack is twice as bad.",))
    case = Case(replace(BIKES.scenario, facts=(fact,)), BIKES.rubric, BIKES.understand)
    told = Talk(case)
    told.hear("Which error is worse [error-cost ?]?")
    told.hear("Fewer empty racks [goal 2].")
    assert told.interview.thread.id == "data"


def test_a_name_is_dug_into_without_its_scrap() -> None:
    """What was only named is taken up; two words are no clause, so nobody hears them again."""
    talk = reached("data")
    text = talk.hear("There are the rack counts [labels 1]")
    assert talk.kinds[-1] == "dig"
    assert "“" not in text
    assert text.count("?") == 1


def test_the_ladder_climbs_and_stops_when_met() -> None:
    """Nudge, then hint for a weighty point that brought nothing; once it is explained, no more of it."""
    talk = reached("data")
    talk.hear(
        "Well, that depends on a lot of things which I would rather look at in more depth some other time, honestly."
    )
    assert (talk.moves[-1].probe, talk.moves[-1].want) == ("nudge", "labels")
    talk.hear(
        "Hard to say in general, as there are many sides to it and none of them is simple to settle today, I think."
    )
    assert (talk.moves[-1].probe, talk.moves[-1].want) == ("hint", "labels")
    talk.hear("The count an hour later is the answer [labels 2].")
    assert talk.moves[-1].want != "labels"
    assert talk.interview.coverage.credits["labels"].provenance == "nudged"
    assert talk.interview.hints_used == 0, "a hint that nobody asked for costs nothing"


@pytest.mark.parametrize(("persona", "most"), [("warm", 3), ("neutral", 2), ("brisk", 1), ("sceptic", 2)])
def test_patience_of_a_persona_bounds_the_follow_ups(persona: str, most: int) -> None:
    """A question gets at most as many unasked follow-ups as the persona has patience."""
    talk = reached("data", persona=persona)
    count = 0
    while talk.interview.thread.id == "data":
        talk.hear(
            "I would have to think about all that a good deal longer than we have here, it is not obvious to me at all."
        )
        count += talk.moves[-1].kind in ("probe", "dig") and talk.interview.thread.id == "data"
    assert count == most


def test_credit_is_the_same_for_every_persona() -> None:
    """Wording and patience differ, levels do not."""
    levels = set()
    for persona in ("warm", "neutral", "brisk", "sceptic"):
        talk = Talk(persona=persona)
        talk.hear("Fewer empty racks [goal 2] and rack counts [labels 1].")
        levels.add(tuple((c.id, c.level, c.provenance) for c in talk.interview.coverage.credits.values()))
    assert len(levels) == 1


def test_provenance_tells_how_a_point_came_about() -> None:
    """Unprompted before anything asks for it, at the opening, too; hinted after the hint."""
    talk = Talk()
    talk.hear("Fewer empty racks [goal 2], we check weekly [monitoring 2].")
    talk.hear("/hint")
    talk.hear("An empty rack is worse [error-costs 2].")
    credits = talk.interview.coverage.credits
    assert [credits[id].provenance for id in ("goal", "monitoring", "error-costs")] == [
        "unprompted",
        "unprompted",
        "hinted",
    ]


def test_a_point_that_was_half_heard_is_not_asked_for_as_if_it_were_new() -> None:
    """What may have been said just now is left for another facet; what was named is quoted."""
    talk = Talk()
    talk.hear("Fewer empty racks [goal 2] and a full one is no use [error-costs ~].")
    assert talk.moves[-1].want != "error-costs"
    talk = Talk()
    talk.hear(
        "Fewer empty racks [goal 2], full ones hurt more [error-costs 2], a Tuesday before is the mark [baseline 1]"
    )
    while talk.interview.thread.id != "model":
        talk.hear("/skip")
    assert talk.moves[-1].want == "model-choice"


def test_what_was_named_for_later_is_put_off() -> None:
    """A name that a later question is about is left to that question, and the thread goes on."""
    talk = reached("data")
    talk.hear("There is monitoring [monitoring 1]")
    assert talk.moves[-1].want != "monitoring"
    assert talk.interview.thread.id == "data"


LONG = (
    "and the drivers told us in spring that they would rather have one list in the morning than a map that blinks. We sat with two of them in "
    "the van for a whole day. They know by heart which corner fills up after school and which one nobody wants before noon. What they cannot know "
    "is a fair on the other side of the river. That is the part where a machine helps them, and they said so themselves over lunch"
)
DATA = "the counts are the truth [labels 2], they lie on Mondays [label-quality 2], new racks borrow [cold-start 2]"


@pytest.mark.parametrize(("asked", "answer", "named"), [("model", "model-choice", False), ("data", "monitoring", True)])
def test_what_a_long_reply_went_through_is_not_named_without_what_was_asked(
    asked: str, answer: str, named: bool
) -> None:
    """Who answered is not told that it gave a good deal on something else."""
    talk = reached(asked)
    talk.hear(f"That does it [{answer} 2], {DATA}, {LONG}.")
    assert any("a long reply" in move.because for move in talk.moves) == named


@pytest.mark.parametrize(
    ("clarity", "why", "quoted"), [(0.9, "a cue", True), (0.6, "a cue", False), (0.9, WORDS, False)]
)
def test_only_words_that_clearly_spoke_of_a_point_are_said_back_for_it(
    clarity: float, why: str | Grounds, quoted: bool
) -> None:
    """A sentence on something else, which shares a word with the point, is not said to have been about it."""
    said = "We borrow the counts of the racks around the corner."
    heard = Finding("cold-start", Level.MENTIONED, (Span(0, len(said) - 1),), (why,), (clarity,))

    def hears(text: str, *known: Any) -> Understanding:
        return Understanding(text, (heard,), acts=("answer",)) if text == said else ear(text, *known)

    talk = Talk(replace(BIKES, understand=hears))
    for line in (said, *["/skip"] * 9):
        if talk.interview.thread.id != "data":
            talk.hear(line, 0.1)
    text = talk.hear("The racks count them [labels 2], and they err on Mondays [label-quality 2].")
    assert "A rack opened this morning" in text
    assert ("borrow the counts" in text) == quoted
