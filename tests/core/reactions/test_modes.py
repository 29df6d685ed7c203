"""Study mode and drills."""

from interviewer.core.reporter import report_on
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
            if move.because == "study: verdict":
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
