"""Laws of what was brought up unasked: nothing that the interviewer's last line named, or pushed somebody to."""

from dataclasses import replace

import pytest

from interviewer.core.act import Move, MoveKind, Reply
from interviewer.core.interview import begin, step
from interviewer.core.report.proof import shown
from interviewer.core.report.reporter import report_on
from interviewer.core.rubric import Level
from interviewer.core.text import Span
from interviewer.core.understanding.understand import Finding, Understanding
from tests.core.small_case import BIKES, Talk, reached


def provenance(talk: Talk, id: str) -> str | None:
    """How the point came about, as the report has it."""
    report = report_on(talk.interview)
    return next(p.provenance for p in (*report.points, *report.extras) if p.id == id)


def test_what_a_challenge_is_about_was_not_brought_up_unasked() -> None:
    """The right way comes out of the challenge; anything else in that answer is still their own."""
    talk = reached("data")
    talk.hear("I shuffle the days [random-split-on-time !]")
    talk.hear("Fair, by date then [data-split 2]. A van waits a second at most [latency 2].")
    assert provenance(talk, "data-split") == "nudged"
    assert provenance(talk, "latency") == "unprompted"


@pytest.mark.parametrize(("kind", "how"), [("ask", "asked"), ("probe", "asked"), ("fact", "unprompted")])
def test_what_the_last_line_names_was_asked_for(kind: MoveKind, how: str) -> None:
    """Also where its question is after something else; what was told as a fact prompts nobody."""
    talk = reached("data")
    *before, last = talk.interview.turns
    line = Move(kind, "You have a rack and a van [latency 1]. What now?", "ours", "data")
    talk.interview = replace(talk.interview, turns=(*before, replace(last, moves=(line,))))
    talk.hear("A van waits a second at most [latency 2].")
    assert provenance(talk, "latency") == how


def test_what_only_a_challenge_put_right_was_not_brought_up_unasked() -> None:
    """The mistake itself named the point first, and proves nothing."""
    slip, right = "I shuffle the days for the test.", "By date, so that each week stands apart."

    def ear(text: str, _asked: str, _opening: bool, *_known: object) -> Understanding:
        whole = (Span(0, len(text)),)
        split = (Finding("data-split", Level.EXPLAINED, whole),) if text in (slip, right) else ()
        made = (Finding("random-split-on-time", Level.EXPLAINED, whole),) if text == slip else ()
        return Understanding(text, split, made, acts=("answer",))

    interview, _ = begin(replace(BIKES, understand=ear))
    for at, text in enumerate((slip, "Hm, let me think of the vans first.", right), 1):
        interview, _ = step(interview, Reply(text, 30.0 * at))
    assert shown(interview).credits["data-split"].provenance == "nudged"
