"""Reports to render: a real short talk, and the same with any text in every place that holds foreign words."""

import re
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any

from hypothesis import strategies as st

from interviewer.core.report.claim import Dispute
from interviewer.core.report.comparison import compare
from interviewer.core.report.outcome import outcome_of
from interviewer.core.report.part import IdeaPart
from interviewer.core.report.quote import Quote
from interviewer.core.report.report import Report
from interviewer.core.report.reporter import report_on
from interviewer.core.rubric import Level
from interviewer.core.text import Span
from tests.core.small_case import Talk

FOREIGN = frozenset(
    "scenario title persona name text why raise_it strong challenge said answer topic outline missing question".split()
)
"""Fields whose words come from packs or candidates."""
SNIPPETS = (
    "<script>alert(1)</script>",
    "</title></style><img src=x onerror=alert(1)>",
    "\"'><b onclick=x>",
    "[/] [bold]x[/bold] $& {{ 7*7 }} {% raw %}",
    "\x1b]0;owned\x07\x1b[31m red",
    "\u202eright to left\u2066",
    "one\u2028two\u2029three",
    "| a | b |\n|---|---|\n| c | d |",
    "```\nfenced\n```\n# heading\n> quote\n- item\n1. one\n***",
    "[x](javascript:alert(1)) ![y](http://z/q.png) <http://z> &lt;&#0;",
    "\\| \\\\ ` ~~x~~ __y__ *z*\n===",
    "漢字" * 40 + "e" * 300,
    "\ud800 lone",
    "",
)
"""What has broken other programs."""
hostile = st.one_of(
    st.sampled_from(SNIPPETS), st.text(st.characters(), max_size=60), st.lists(st.sampled_from(SNIPPETS)).map(" ".join)
)


_OTHER = {Level.ABSENT: Level.EXPLAINED, Level.MENTIONED: Level.ABSENT, Level.EXPLAINED: Level.MENTIONED}
"""Another level for each, so that points come and are lost."""

IDEAS = (
    IdeaPart(Quote(2, Span(0, 18), "a bell on the rack"), "Who hears it?", Quote(4, Span(0, 9), "The vans."), "named"),
    IdeaPart(Quote(5, Span(0, 20), "a lottery for helmets"), "", None, "unasked"),
)
"""Ideas of the candidate's own: one that was asked about, and one that was not."""


@cache
def talk() -> Talk:
    """A talk with everything a report can hold but a twist."""
    made = Talk(minutes=40)
    made.hear("How many racks are there [scale ?]?")
    made.hear("Fewer empty racks in the morning [goal 2], I assume a van holds twenty bikes [assumptions 2].")
    made.hear("/hint")
    made.hear("An empty rack is worse [error-costs 2], and there is monitoring [monitoring 1].")
    made.hear("I pick the depth on the test days [tuning-on-test !]")
    made.hear("That is fine, I still do it.")
    made.hear("/finish")
    return made


@cache
def sample() -> Report:
    """The report on ``talk``, with a disputed verdict and an earlier attempt beside it."""
    interview = talk().interview
    now = outcome_of(interview, "now", "2025-01-02T12:00:00Z")
    then = replace(now, session="then", results=tuple(r._replace(level=_OTHER[r.level]) for r in now.results))
    report = report_on(interview, (Dispute("labels", 2, Span(0, 39)),))
    return replace(report, compared=compare(then, now), ideas=IDEAS)


def transcript(made: Talk) -> tuple[tuple[str, str, float], ...]:
    """All that was said in it."""
    found: list[tuple[str, str, float]] = []
    for turn in made.interview.turns:
        found += [("you", turn.text, turn.at_s)] if turn.reply else []
        found += [("interviewer", turn.message, turn.at_s)] if turn.message else []
    return tuple(found)


def filled(value: Any, text: str) -> Any:
    """``value`` with ``text`` in every foreign field, however deep."""
    if isinstance(value, tuple):
        return tuple(filled(item, text) for item in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changed = {
        field.name: text if field.name in FOREIGN and isinstance(held, str) else filled(held, text)
        for field in fields(value)
        if (held := getattr(value, field.name)) is not None
    }
    return replace(value, **changed)


def benign(text: str) -> str:
    """``text`` with every sign but white space as the letter a."""
    return re.sub(r"\S", "a", text)
