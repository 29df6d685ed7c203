"""Laws of what was brought up unasked: nothing that the interviewer's last line named, or pushed somebody to."""

from dataclasses import replace

import pytest

from interviewer.core.act import Move, MoveKind
from interviewer.core.reporter import report_on
from tests.core.small_case import Talk, reached


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
