"""Laws of proof: a mistake, a complaint and a courtesy prove nothing, and other words are taken where there are some."""

from dataclasses import replace

import pytest

from interviewer import library
from interviewer.cli.ear import with_ear
from interviewer.core.act import Reply
from interviewer.core.case import Case
from interviewer.core.interview import begin, step
from interviewer.core.report.point import Point
from interviewer.core.report.proof import WAVED_OFF, proof
from interviewer.core.report.reporter import report_on
from interviewer.core.report.seniority import credit
from interviewer.core.report.verdict import LEVELS
from interviewer.core.rubric import Level, Pitfall
from interviewer.core.sentence import about_the_talk
from interviewer.core.understanding.understand import Understanding
from interviewer.reporting.as_json import json_report
from interviewer.reporting.as_markdown import markdown_report
from interviewer.reporting.as_text import text_report
from tests.core.small_case import RUBRIC, SCENARIO, Talk, ear, reached


def points(talk: Talk) -> dict[str, Point]:
    report = report_on(talk.interview)
    return {p.id: p for p in (*report.points, *report.extras)}


def test_the_answer_that_keeps_a_mistake_covers_nothing() -> None:
    """It reads as spoken of with a mistake, in every format, and earns nothing."""
    talk = reached("check")
    talk.hear("I pick the depth on the test days [tuning-on-test !]")
    talk.hear("That is fine, I still split it like this [data-split 2].")
    report = report_on(talk.interview)
    point = points(talk)["data-split"]
    assert (point.verdict, point.mistake) == ("touched", "Spoken of, with a mistake: Tuned on the test set.")
    assert proof(talk.interview).coverage.level("data-split") == 0
    assert all(point.mistake in text_report(report, width=100) for _ in (0,))
    assert "! mistaken" in text_report(report)
    assert "**! mistaken**" in markdown_report(report)
    assert '"mistake": "Spoken of, with a mistake' in json_report(report)
    area = next(a for a in report.areas if any(p.id == "data-split" for p in a.points))
    others = [p for p in area.points if p.provenance and not p.mistake]
    assert area.share == sum(p.weight * credit(LEVELS[p.verdict], p.provenance or "told") for p in others) / sum(
        p.weight for p in area.points
    )


def test_right_words_elsewhere_stand_for_the_point() -> None:
    """Whoever also said it rightly is quoted with that, and loses nothing."""
    talk = reached("check")
    talk.hear("I pick the depth on the test days [tuning-on-test !]")
    talk.hear("That is fine, I still split it like this [data-split 2].")
    talk.hear("The month before the last one is for validation only [data-split 2].")
    point = points(talk)["data-split"]
    assert (point.verdict, point.mistake) == ("covered", "")
    assert [q.reply for q in point.quotes] == [talk.interview.replies]


def test_a_point_waved_off_is_not_covered() -> None:
    """That nothing needs to be done is no way of doing it; with a reason it is a decision."""
    talk = Talk(minutes=40)
    talk.hear("Both mistakes are equally bad for the rider [error-costs 2]. It scales by itself [latency 2].")
    assert {points(talk)[id].mistake for id in ("error-costs", "latency")} == {WAVED_OFF}
    talk = Talk(minutes=40)
    talk.hear("Both are equally bad because a van drives for each [error-costs 2].")
    assert points(talk)["error-costs"].verdict == "covered"


@pytest.mark.parametrize(
    "words",
    [
        "Can I go back to the previous question [baseline 1]?",
        "Does that order suit you [labels 1]?",
        "What table [labels 1]?",
        "Why do you tell me again the goal [goal 2].",
        "Thanks [monitoring 1].",
        "You skipped my question about the labels [labels 2].",
        "That is not the cost I asked for [error-costs 2].",
    ],
)
def test_talk_about_the_talk_proves_nothing(words: str) -> None:
    """Questions back, complaints and courtesies are about the interviewer, and not about the case."""
    talk = Talk(minutes=40)
    talk.hear(words)
    assert not proof(talk.interview).coverage.credits
    assert all(point.verdict == "missed" for point in report_on(talk.interview).points)


def test_the_first_question_about_a_point_is_no_help() -> None:
    """A nudge that is the first to name a point, and is answered at once, was a question; what waits for a second one had help."""
    talk = Talk(minutes=40)
    talk.hear("Fewer empty racks in the morning [goal 2].")
    move = next(m for m in talk.interview.turns[-1].moves if m.kind == "probe")
    assert move.probe == "nudge"
    talk.hear(f"I would say it like this in one clause [{move.want} 2].")
    assert talk.interview.coverage.credits[move.want].provenance == "nudged"
    assert points(talk)[move.want].provenance == "asked"


def test_a_fact_asked_for_in_between_is_no_help() -> None:
    """Who asks the interviewer something before they answer was not helped with the point."""
    talk = Talk(minutes=40)
    talk.hear("Fewer empty racks in the morning [goal 2].")
    move = next(m for m in talk.interview.turns[-1].moves if m.kind == "probe")
    talk.hear("How many racks are there [scale ?]")
    assert [m.kind for m in talk.interview.turns[-1].moves] == ["fact"]
    talk.hear(f"I would say it like this in one clause [{move.want} 2].")
    assert points(talk)[move.want].provenance == "asked"


def test_a_mistake_taken_back_names_its_point() -> None:
    """Where nothing else was said of it, the words that took it back touch it; they are no mistake any more."""
    talk = reached("check")
    talk.hear("I pick the depth on the test days [tuning-on-test !]")
    talk.hear("That is fine, I still split it like this [data-split 2].")
    talk.hear("I was wrong there. A separate validation month.")
    point = points(talk)["data-split"]
    assert (point.verdict, point.mistake) == ("touched", "")
    assert [q.text for q in point.quotes] == ["A separate validation month"]


@pytest.mark.parametrize(
    ("answer", "earned"),
    [
        ("I take back 0.5.", False),
        ("Let me take back the threshold.", False),
        ("I take the threshold of 0.5 back.", False),
        ("I take back the threshold, it follows from what a missed theft costs us.", True),
    ],
)
def test_what_only_takes_a_mistake_back_earns_nothing(answer: str, earned: bool) -> None:
    """Its name is no proof of the point; what is put in its place is."""
    talk, _ = begin(with_ear(library.load_case("fraud-detection", (library.shipped(),))))
    for at, said in enumerate(("We fit XGBoost. Oversample fraud before splitting. Threshold at 0.5.", answer), 1):
        talk, _ = step(talk, Reply(text=said, at_s=at))
    assert next(p for p in talk.pushbacks if p.pitfall == "half-by-default").standing == "corrected"
    assert ("decision-threshold" in proof(talk).coverage.credits) is earned


def test_a_mistake_of_the_case_taken_back_names_its_point() -> None:
    """A case's own mistake is taken back by its name, and the words that do so touch the point that was made with it."""
    own = Pitfall("log-is-honest", "The log taken for the truth", "", "ours", ("Who counted?",), "Count again.", ())

    def hears(text: str, asked: str, opening: bool, *_known: object) -> Understanding:
        heard = ear(text, asked, opening)
        same = next((p._replace(id="labels") for p in heard.pitfalls), None)
        return replace(heard, findings=(*heard.findings, same)) if same else heard

    talk = Talk(Case(SCENARIO, replace(RUBRIC, pitfalls=(*RUBRIC.pitfalls, own)), hears), minutes=40)
    talk.hear("The rack counts are honest [log-is-honest !]")
    assert points(talk)["labels"].mistake
    talk.hear("I said the counts are honest; I take that back, the drivers count.")
    point = points(talk)["labels"]
    assert (point.verdict, point.mistake) == ("touched", "")


@pytest.mark.parametrize(
    "said",
    [
        "Am I doing fine so far?",
        "If you don't know what a review costs just say so.",
        "I think you ask about personal",
        "Please, I ask before: say the task again with simple words",
        "am i going too fast",
        "Can we wrap up, or is there something big missing?",
        "May we finish here?",
        "Is good answer?",
        "What I should say now?",
    ],
)
def test_talk_about_the_talk_is_known(said: str) -> None:
    """Questions and orders to the interviewer are about the talk."""
    assert about_the_talk(said)


@pytest.mark.parametrize(
    "said",
    [
        "We ask the user in the app to confirm.",
        "When in doubt you ask the customer for a code.",
        "I show the score and the model explains the decision.",
        "If the model does not know the card we ask a person.",
        "I would tell the customer why he was refused.",
        "The task is to rank queries.",
    ],
)
def test_the_case_is_no_talk_about_the_talk(said: str) -> None:
    """Asking, saying and explaining are done in designs, too."""
    assert not about_the_talk(said)


def test_a_bare_question_names_its_point_and_a_thoughtful_one_explains_it() -> None:
    """Asking after something raises it; with a reason or a proposal of their own in it, it is theirs."""
    talk = Talk(minutes=40)
    talk.hear("Is any driver figure tracked today [monitoring 2]? Should we charge riders for an empty rack [goal 2]?")
    known = proof(talk.interview).coverage
    assert (known.level("monitoring"), known.level("goal")) == (Level.MENTIONED, Level.EXPLAINED)


@pytest.mark.parametrize(
    "said",
    [
        "Theft is theft, every mistake costs the same",
        "The thieves are stupid, they won't adapt",
        "It runs for two seconds, and customers can wait",
        "I'd compare it with nothing",
        "Rules are never useful",
        "Fairness isn't a problem",
        "Monitoring isn't really needed here because it's only suggestions",
        "There is no need for monitoring because nobody complains",
        "Those labels are perfect",
        "People's taste does not change that fast",
        "They are used to it by now, so nobody complains",
        "It is only the free tier so nobody cares",
    ],
)
def test_a_point_waved_off_in_its_own_words_is_not_covered(said: str) -> None:
    """A statement that the point needs no care earns nothing; a reason in the sentence makes it a decision."""
    talk = Talk(minutes=40)
    talk.hear(f"{said} [goal 2].")
    assert points(talk)["goal"].mistake == WAVED_OFF


def test_a_reason_makes_a_decision_of_a_wave_but_not_of_a_denial() -> None:
    """Equal costs can be argued for; to compare with nothing cannot."""
    reason = "because the board has said so [goal 2]."
    for said, mistake in (("Every mistake costs the same", ""), ("I'd compare it with nothing", WAVED_OFF)):
        talk = Talk(minutes=40)
        talk.hear(f"{said} {reason}")
        assert points(talk)["goal"].mistake == mistake


@pytest.mark.parametrize(
    "said",
    [
        "Marketing wants a small number, support a safe one so nobody complains",
        "We warm the store so nobody needs to wait",
        "I raise the floor until nobody complains",
        "If nobody complains within a month, one more city",
        "The switch is at night so no one will notice the jump",
    ],
)
def test_what_is_done_so_that_nobody_complains_waves_nothing_off(said: str) -> None:
    """An aim or a condition is no excuse."""
    talk = Talk(minutes=40)
    talk.hear(f"{said} [goal 2].")
    assert points(talk)["goal"].verdict == "covered"


@pytest.mark.parametrize(
    "said",
    ["A plain lookup does it, no learning needed", "Speed isn't an issue at night", "A missing um doesn't matter"],
)
def test_a_decision_to_leave_something_out_is_no_wave(said: str) -> None:
    """What is not needed here, and is said of something narrow, is design."""
    talk = Talk(minutes=40)
    talk.hear(f"{said} [goal 2].")
    assert points(talk)["goal"].verdict == "covered"


def test_words_that_keep_a_mistake_prove_nothing() -> None:
    """What was said again beside other things is the mistake again."""
    talk = reached("check")
    talk.hear_all("I pick the depth on the test days [tuning-on-test !]", "It is fine.")
    talk.hear("But I keep the test days for the depth [data-split 2].")
    assert points(talk)["data-split"].mistake
