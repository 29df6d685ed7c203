"""Laws of the report: every expected point once, evidence in the candidate's words, the costly gaps first."""

from dataclasses import replace

import pytest

from interviewer.core.act import Reply
from interviewer.core.interview import begin, step
from interviewer.core.report.pace import spent
from interviewer.core.report.reporter import report_on
from interviewer.core.report.seniority import Shown, read_level
from interviewer.core.report.verdict import LEVELS
from interviewer.core.rubric import Level
from interviewer.core.text import Span
from interviewer.core.understanding.understand import Finding, Understanding
from tests.core.small_case import BIKES, Talk, reached


def talk_of_a_few_minutes() -> Talk:
    talk = Talk(minutes=40)
    talk.hear("How many racks are there [scale ?]?")
    talk.hear("Fewer empty racks in the morning [goal 2], I assume a van holds twenty bikes [assumptions 2].")
    talk.hear("/hint")
    talk.hear("An empty rack is worse [error-costs 2], and there is monitoring [monitoring 1].")
    talk.hear("I pick the depth on the test days [tuning-on-test !]")
    talk.hear("That is fine, I still do it.")
    return talk


def test_every_expected_point_is_in_the_report_once() -> None:
    """Covered, touched and missed are all there is."""
    report = report_on(talk_of_a_few_minutes().interview)
    assert sorted(point.id for point in report.points) == sorted(BIKES.expected)
    assert sum(map(report.count, LEVELS)) == len(BIKES.expected)
    verdicts = {point.id: point.verdict for point in report.points}
    assert (verdicts["goal"], verdicts["monitoring"], verdicts["labels"]) == ("covered", "touched", "missed")


def test_evidence_is_what_the_candidate_said() -> None:
    """A quote names its reply and is cut out of it."""
    talk = talk_of_a_few_minutes()
    goal = next(p for p in report_on(talk.interview).points if p.id == "goal")
    assert [(q.reply, q.text) for q in goal.quotes] == [(2, "Fewer empty racks in the morning")]
    assert goal.provenance == "unprompted"


def test_a_missed_point_that_was_spoken_to_is_not_said_to_be_absent() -> None:
    """An answer that was not heard, or only faintly, is named by its reply; the program may be wrong, and says where."""
    talk = Talk(minutes=40)
    talk.hear("Fewer empty racks in the morning rush for everybody who commutes by bike [goal 2] [monitoring ~]")
    points = {p.id: p for p in report_on(talk.interview).points}
    assert points["monitoring"].near == "Answer 1 may have touched it, too faintly to count."
    assert points["labels"].near == points["goal"].near == ""
    move = next(m for t in reversed(talk.interview.turns) for m in t.moves if m.want)
    talk.hear("I would look at it with the people who run the vans every day [answer @]")
    asked = {p.id: p for p in report_on(talk.interview).points}[move.want]
    assert asked.near == "It was asked for, and answer 2 was not heard as one."


def test_a_question_or_a_plea_has_touched_nothing() -> None:
    """Whatever its words lean to."""
    talk = Talk()
    talk.hear("Could you say that in simpler words please, my English is not so good [monitoring ~] [ask-repeat @]")
    assert {p.id: p.near for p in report_on(talk.interview).points}["monitoring"] == ""


def test_what_was_asked_for_in_vain_is_not_said_to_be_absent() -> None:
    """A question that got no answer was asked all the same, and by its own words too."""
    talk = reached("model")
    talk.hear("/skip")
    missed = {p.id: p.near for p in report_on(talk.interview).points}
    assert missed["baseline"] == "It was asked for, and no answer came."
    assert missed["privacy"] == ""


def _quoted(*leanings: float) -> list[str]:
    """What the report quotes of a reply whose clauses speak of the goal with ``leanings``."""
    text = "Fewer empty racks in the morning rush, riders who find a bike at the door, one more thing about it."
    spans = (Span(0, 38), Span(40, 74), Span(76, 99))

    def ear(said: str, _asked: str, _opening: bool, *_known: object) -> Understanding:
        return Understanding(said, (Finding("goal", Level.EXPLAINED, spans, ("", "", ""), leanings),), acts=("answer",))

    interview, _ = step(begin(replace(BIKES, understand=ear))[0], Reply(text, 10.0))
    return [q.text for p in report_on(interview).points if p.id == "goal" for q in p.quotes]


def test_a_second_quote_speaks_nearly_as_clearly_as_the_first() -> None:
    """One that is beside the point costs trust in all the others."""
    assert len(_quoted(0.9, 0.87, 0.1)) == 2
    assert len(_quoted(0.9, 0.2, 0.1)) == 1
    assert len(_quoted(0.3, 0.25, 0.25)) == 3


def test_a_quote_stands_alone() -> None:
    """A heading before a colon is shown with its sentence, and the "so" before a clause is left out."""
    text = "All right. Goal: fewer empty racks in the morning rush."

    def ear(said: str, _asked: str, _opening: bool, *_known: object) -> Understanding:
        return Understanding(said, (Finding("goal", Level.EXPLAINED, (Span(11, 15),)),), acts=("answer",))

    interview, _ = step(begin(replace(BIKES, understand=ear))[0], Reply(text, 10.0))
    (point,) = [p for p in report_on(interview).points if p.id == "goal"]
    assert [q.text for q in point.quotes] == ["Goal: fewer empty racks in the morning rush"]
    talk = Talk()
    talk.hear("So then fewer empty racks in the morning [goal 2]")
    (point,) = [p for p in report_on(talk.interview).points if p.id == "goal"]
    assert [q.text for q in point.quotes] == ["fewer empty racks in the morning"]


def test_a_fact_asked_for_twice_is_listed_once() -> None:
    """The report lists what was told, not how often."""
    talk = Talk()
    talk.hear_all("How many racks are there [scale ?]?", "How many racks was it again [scale ?]?")
    assert [(a.reply, a.topic) for a in report_on(talk.interview).asked] == [(1, "scale")]


def test_what_was_volunteered_beyond_the_case_is_extra_and_never_missed() -> None:
    """A point that the case does not expect cannot be missed."""
    report = report_on(talk_of_a_few_minutes().interview)
    assert [point.id for point in report.extras] == ["assumptions"]
    assert [q.text for q in report.assumptions] == ["I assume a van holds twenty bikes"]


def test_what_was_settled_after_an_unknown_fact_is_an_assumption() -> None:
    """The case had no figure; the candidate's own is noted."""
    talk = Talk()
    talk.hear_all("And the weather [weather ?]?", "Then I say it rains one day in three. We go on.")
    assert [q.text for q in report_on(talk.interview).assumptions] == ["Then I say it rains one day in three"]


def test_two_things_to_fix_first_are_the_weightiest_gaps() -> None:
    """Weight x missing: a mistake kept weighs four, labels weighs three."""
    fixes = report_on(talk_of_a_few_minutes().interview).fixes
    assert [(fix.id, fix.kind) for fix in fixes] == [("tuning-on-test", "pitfall"), ("labels", "consideration")]
    assert all(fix.why and fix.raise_it and fix.missing for fix in fixes)


def test_nothing_is_left_to_fix_when_all_was_explained_alone() -> None:
    """No gap, no fix."""
    talk = Talk()
    talk.hear_all(*(f"We do {id} like this [{id} 2]" for id in BIKES.considerations))
    report = report_on(talk.interview)
    assert report.fixes == ()
    assert report.count("missed") == 0


def test_pitfalls_show_the_challenge_and_the_answer() -> None:
    """What was said, what the interviewer said to it, what came back."""
    (pitfall,) = report_on(talk_of_a_few_minutes().interview).pitfalls
    assert (pitfall.standing, pitfall.quotes[0].text) == ("insisted", "I pick the depth on the test days")
    assert pitfall.challenge.endswith("What is left to test on?")
    assert pitfall.answer is not None
    assert pitfall.answer.text == "That is fine, I still do it."


def test_a_challenge_that_was_skipped_has_no_answer() -> None:
    """What was said to the next question is not shown as an answer to the challenge."""
    talk = reached("check")
    talk.hear_all("I pick the depth on the test days [tuning-on-test !]", "/skip", "A van waits a minute [latency 2].")
    (pitfall,) = report_on(talk.interview).pitfalls
    assert (pitfall.standing, pitfall.answer) == ("challenged", None)


def test_a_question_about_a_challenge_is_not_shown_as_the_answer_to_it() -> None:
    """Who asks why first, and is left to find out, has answered with the reply that settles it."""
    talk = reached("check")
    talk.hear("I pick the depth on the test days [tuning-on-test !]")
    talk.hear("But why is that bad?")
    talk.hear("You are right, I keep the last week aside instead.")
    (pitfall,) = report_on(talk.interview).pitfalls
    assert pitfall.standing == "corrected"
    assert pitfall.answer is not None
    assert pitfall.answer.text == "You are right, I keep the last week aside instead."


def test_time_is_counted_where_it_was_spent() -> None:
    """Minutes by area add up to the duration, beside the plan."""
    talk = talk_of_a_few_minutes()
    report = report_on(talk.interview)
    assert sum(area.spent_s for area in report.areas) == pytest.approx(report.duration_s)
    framing = report.areas[0]
    assert framing.planned_s is not None
    assert framing.spent_s >= 240


def test_time_goes_to_what_was_spoken_of() -> None:
    """Who explains the serving when asked about the aim has talked about the serving; an answer to both counts where it was asked."""
    talk = Talk()
    talk.hear("It must answer in a second, the van driver waits [latency 2]")
    serving = {area.area: area.spent_s for area in report_on(talk.interview).areas}
    assert serving["serving"] == talk.interview.at_s > serving["framing"] == 0
    talk = Talk()
    talk.hear("Fewer empty racks [goal 2], and it must answer in a second [latency 2]")
    assert spent(talk.interview) == {"framing": talk.interview.at_s}


def test_questions_asked_and_hints_are_listed() -> None:
    """What the candidate asked, with the answer."""
    report = report_on(talk_of_a_few_minutes().interview)
    assert [(a.reply, a.topic, a.answer) for a in report.asked] == [
        (1, "scale", "Four hundred racks and six thousand bikes.")
    ]
    assert report.hints == 1


def test_a_twist_is_judged_by_what_the_answer_to_it_addressed() -> None:
    """One of two wants addressed: partly."""
    talk = reached("check", minutes=40)
    talk.hear("Mean error in bikes [offline-metrics 2], tested on June [data-split 2].", 10)
    assert talk.interview.thread.kind == "twist"
    talk.hear("I look at the errors by the hour that night [monitoring 2].")
    (twist,) = report_on(talk.interview).twists
    assert (twist.outcome, twist.addressed) == ("partly", ("monitoring",))


def test_what_only_a_change_calls_for_is_expected_once_it_was_put() -> None:
    """Nobody misses what was never asked for; what they bring up all the same counts."""
    (twist,) = BIKES.scenario.twists
    scenario = replace(BIKES.scenario, twists=(replace(twist, wants=("assumptions",)),))
    interview, _ = begin(replace(BIKES, scenario=scenario))
    assert interview.case.occasional == {"assumptions"}
    assert "assumptions" not in {p.id for p in report_on(interview).points}
    put = replace(interview, said=replace(interview.said, wanted=frozenset({"assumptions"})))
    assert "assumptions" in {p.id for p in report_on(put).points}
    raised, _ = step(interview, Reply("I assume twenty bikes a van [assumptions 2]", 10.0))
    assert "assumptions" in {p.id for p in report_on(raised).points}


def test_an_interview_without_a_word_has_a_report() -> None:
    """Nothing said: all missed, no level, no crash."""
    report = report_on(begin(BIKES)[0])
    assert report.count("missed") == len(report.points)
    assert report.reading.level is None
    assert len(report.fixes) == 2


def shown(share: float, provenance: str, words: int = 30) -> list[Shown]:
    """Twenty points over four areas, a share of them explained, each in so many words."""
    areas = ("framing", "data", "modelling", "serving")
    return [
        Shown(areas[i % 4], 1.0, Level.EXPLAINED if i < 20 * share else Level.ABSENT, provenance, words)  # type: ignore[arg-type]
        for i in range(20)
    ]


def test_the_same_coverage_reads_higher_when_it_came_unprompted() -> None:
    """Raising it oneself is what sets the upper levels apart."""
    levels = [read_level(shown(0.7, p), replies=20, words=2000, kept=0).level for p in ("unprompted", "asked", "told")]
    assert levels == ["staff", "mid", "junior"]


def test_one_clause_a_point_does_not_read_like_the_upper_levels() -> None:
    """Naming a how for everything is wide, not deep; the same points worked out read higher."""
    words = [read_level(shown(0.8, "asked", n), replies=20, words=300, kept=0).level for n in (8, 30)]
    assert words == ["junior", "mid"]
    alone = [read_level(shown(0.8, "unprompted", n), replies=20, words=300, kept=0).level for n in (8, 30)]
    assert alone == ["junior", "staff"]


def test_a_mistake_kept_keeps_from_the_top_level() -> None:
    """Staff needs nothing insisted on."""
    assert read_level(shown(0.7, "unprompted"), replies=20, words=2000, kept=1).level == "senior"


def test_too_little_is_no_ground_for_a_level() -> None:
    """Three replies are not read."""
    reading = read_level(shown(1.0, "unprompted"), replies=3, words=2000, kept=0)
    assert reading.level is None
    assert "Too little" in reading.why


def test_a_mistake_taken_back_unasked_is_shown_with_the_words_that_did_so() -> None:
    """Nobody challenged it, so the words are all that tells."""
    talk = reached("check")
    talk.hear("A van asks once in ten minutes, I pick the depth on the test days [tuning-on-test !] [serving >]")
    talk.hear("It stands in memory. I was wrong about the depth on the test days [latency 2].")
    (part,) = report_on(talk.interview).pitfalls
    assert (part.standing, part.challenge) == ("corrected", "")
    assert part.answer is not None
    assert part.answer.text.startswith("I was wrong about the depth")
