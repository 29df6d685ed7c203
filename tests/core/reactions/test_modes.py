"""Study mode and drills."""

from interviewer.core.report.outcome import outcome_of
from interviewer.core.report.reporter import report_on
from tests.core.small_case import BIKES, Talk


def test_study_mode_gives_a_verdict_after_each_answer() -> None:
    """What was explained and what was only named, by name; interview mode gives none."""
    line = "Fewer empty racks [goal 2], and error prices [error-costs 1]"
    study, plain = Talk(mode="study").hear(line), Talk().hear(line)
    assert study.split(". ")[0].endswith(": Goal")
    assert "Error Costs" in study
    assert "Goal" not in plain


def test_study_mode_tells_what_the_report_will_say() -> None:
    """Every point that rises is named with its verdict when it does, whatever else the reply does, and so is each mistake."""
    talk = Talk(mode="study")
    told: dict[str, str] = {}
    for line in (
        ", ".join(f"we do it like this [{id} 2]" for id in BIKES.expected[:9]),
        "We watch it [monitoring 1]; how many racks [scale ?]?",
        "Next one please [skip @], and there is privacy [privacy 1]",
        "I pick the depth on the test days [tuning-on-test !]",
        "/finish",
    ):
        talk.hear(line)
        for move in talk.moves:
            if move.cause == "study":
                words, names = move.text.split(": ", 1)
                told |= dict.fromkeys(names.rstrip(".").split("; "), words)
    report = report_on(talk.interview)
    assert set(told) == {p.name for p in (*report.points, *report.extras) if p.verdict != "missed"} | {
        p.name for p in report.pitfalls
    }
    for point in (*report.points, *report.extras):
        assert point.verdict == "missed" or point.verdict in told[point.name].casefold().replace("covers", "covered")


def test_a_drill_asks_only_for_what_it_is_about() -> None:
    """From its first message on, questions without a point in focus are passed; points no question wants are raised."""
    talk = Talk(mode="drill", focus=("labels", "monitoring", "serving-cost"))
    seen = [talk.interview.thread.id]
    while not talk.interview.is_over:
        talk.hear("/skip")
        seen.append(talk.interview.thread.id)
    assert list(dict.fromkeys(seen)) == ["data", "live", "serving-cost"]
    assert talk.interview.ended == "done"


def test_a_drill_counts_no_hint_that_nobody_asked_for() -> None:
    """A hint that the interviewer chose weighs as a nudge; one that was asked for counts, and weighs as a hint."""
    empty = "There are many sides to it, and none of them is simple to settle today in any depth, I think, honestly."
    talk = Talk(mode="drill", focus=("labels",))
    talk.hear_all(empty, empty)
    assert "hint" in {move.probe for turn in talk.interview.turns for move in turn.moves}
    talk.hear("The count an hour later is the answer [labels 2].")
    assert (talk.interview.hints_used, talk.interview.coverage.credits["labels"].provenance) == (0, "nudged")
    talk = Talk(mode="drill", focus=("labels",))
    talk.hear_all("/hint", "The count an hour later is the answer [labels 2].")
    assert (talk.interview.hints_used, talk.interview.coverage.credits["labels"].provenance) == (1, "hinted")


def test_a_drill_opens_with_the_scene_and_one_question() -> None:
    """The case is told without its own question; where that one is due, it is asked as always."""
    elsewhere, here = Talk(mode="drill", focus=("labels",)), Talk(mode="drill", focus=("goal",))
    assert [move.kind for move in elsewhere.moves][-1] == "ask"
    assert sum(move.text.count("?") for move in elsewhere.moves) == 1
    assert here.interview.thread.id == "brief"
    assert elsewhere.hear("From the dock logs [labels 2]")
    assert elsewhere.interview.is_over


def test_a_drill_puts_the_point_that_it_is_about_and_not_the_question_around_it() -> None:
    """Where a question begins with something else, its follow-up on the point is asked, at the start of the case, too."""
    for id, question in (("label-quality", "When is that log wrong?"), ("error-costs", "Which mistake hurts more?")):
        talk = Talk(mode="drill", focus=(id,))
        assert talk.moves[-1].text.endswith(question)
        assert talk.moves[-1].want == id
        assert talk.interview.said.wanted == {id}
        assert talk.hear(f"We do it like this [{id} 2]")
        assert talk.interview.coverage.credits[id].provenance == "asked"
        assert talk.interview.ended == "done"


def test_a_drill_asks_for_each_of_its_points_whatever_became_of_the_others() -> None:
    """Who cannot say one thing is still asked for the next one of the same question."""
    talk = Talk(mode="drill", focus=("labels", "label-quality"))
    asked = [move.text for move in talk.moves]
    while not talk.interview.is_over:
        talk.hear("/skip")
        asked += [move.text for move in talk.moves]
    assert "When is that log wrong?" in " ".join(asked)


def test_what_a_drill_heard_besides_counts_as_practised_and_for_no_credit() -> None:
    """A point of the case that was explained unasked stands in the outcome without a weight; one that was only named does not."""
    talk = Talk(mode="drill", focus=("labels", "monitoring"))
    talk.hear(
        "The count an hour later is the answer [labels 2], and we split by days [data-split 2], and trees [model-choice 1]."
    )
    talk.hear("/finish")
    rows = {result.id: result for result in outcome_of(talk.interview).results}
    assert set(rows) == {"labels", "monitoring", "data-split"}
    assert (rows["data-split"].weight, rows["data-split"].reached, rows["labels"].weight > 0) == (0.0, True, True)
    assert report_on(talk.interview).count("covered") == 1
