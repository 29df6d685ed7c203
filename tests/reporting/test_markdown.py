"""Laws of the Markdown report: CommonMark shows foreign text as it is, and never obeys it."""

from html import unescape

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from interviewer.core.interview import begin
from interviewer.core.report.reporter import report_on
from interviewer.reporting.as_markdown import markdown_report
from interviewer.reporting.literal import literal
from interviewer.reporting.plain import line
from tests.core.small_case import BIKES
from tests.reporting.samples import benign, filled, hostile, sample, talk, transcript

READER = MarkdownIt("commonmark").enable("table")


def structure(tokens: list[Token]) -> list[object]:
    """Kinds of elements without their words."""
    return [(t.type, t.tag, structure(t.children or [])) for t in tokens]


@settings(max_examples=15, deadline=None)
@given(text=hostile)
def test_foreign_text_never_becomes_structure(text: str) -> None:
    """The same elements as with harmless words in the same places."""
    said = tuple((who, text, at_s) for who, _, at_s in transcript(talk()))
    calm = tuple((who, benign(text), at_s) for who, _, at_s in said)
    parsed = structure(READER.parse(markdown_report(filled(sample(), text), transcript=said)))
    assert parsed == structure(READER.parse(markdown_report(filled(sample(), benign(text)), transcript=calm)))


@settings(max_examples=80, deadline=None)
@given(text=st.one_of(hostile, st.text()))
def test_literal_text_is_shown_as_it_is(text: str) -> None:
    """Rendered and read back."""
    shown = READER.renderInline("x" + literal(text) + "x")
    assert unescape(shown) == "x" + line(text) + "x"
    assert "<" not in shown


def test_an_empty_interview_has_no_verdicts() -> None:
    """As in the text report."""
    text = markdown_report(report_on(begin(BIKES)[0]))
    assert "Nothing was said" in text
    assert "missed" not in text


def test_the_same_report_gives_the_same_markdown() -> None:
    """The stated time is the only thing that may differ."""
    first, second = (markdown_report(sample(), started=t, transcript=transcript(talk())) for t in ("2026", "2027"))
    assert first.replace("2026", "2027") == second


def test_plain_words_carry_no_backslash() -> None:
    """What a pager, grep or a paste shows is what was said; only what Markdown would read is escaped."""
    plain = (
        "fraud-detection, mid level: p99 < 50 ms (two regions), 45% of 1:2000; p_model > cost/benefit, isn't it? ~30 ms"
    )
    assert literal(plain) == plain
    assert literal("# p*amount [x](y) 1. -") == r"\# p\*amount \[x](y) 1. -"
    assert literal("1. one") == r"1\. one"
    assert literal("1.5 billion messages a day") == "1.5 billion messages a day"
