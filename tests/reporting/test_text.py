"""Laws of the text report: honest, printable, within its width, worth reading with nothing said."""

import re
import unicodedata
from dataclasses import replace

from hypothesis import example, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from interviewer.core.interview import begin
from interviewer.core.report.reporter import report_on
from interviewer.core.report.seniority import DEPTH, DETAIL, INDEPENDENCE
from interviewer.reporting.as_text import text_report
from interviewer.reporting.cells import ascii_only, width, wrap
from interviewer.reporting.formats import render
from interviewer.reporting.wording import FORMULA, excerpt
from tests.core.small_case import BIKES, Talk, reached
from tests.reporting.samples import SNIPPETS, filled, hostile, sample, talk, transcript


def test_the_card_counts_every_expected_point() -> None:
    """Covered, touched and missed, with the word for each."""
    report, text = sample(), text_report(sample())
    assert f"{len(report.points)} expected: 2 covered, 1 touched, {report.count('missed')} missed" in text
    assert "Framing         ██" in text
    assert "2 covered, 0 touched, 0 missed" in text


def test_a_script_gets_no_lecture_on_its_pace() -> None:
    """Replies read from a file take seconds; the times of such an interview are not held against a plan."""
    hasty = replace(sample(), duration_s=3.0)
    for format in ("text", "markdown", "html"):
        text = " ".join(render(hasty, format, started="").split())
        assert "no pace to speak of" in text
        assert not re.search(r"\d under", text)


def test_evidence_stands_under_its_point_with_its_reply_and_help() -> None:
    """The candidate's own words, where they were said, and what helped."""
    text = text_report(sample())
    assert "✓ covered   Goal · unprompted\n            “Fewer empty racks in the morning” · answer 2" in text
    assert "~ touched   Monitoring · unprompted" in text
    assert "✗ missed    Labels\n            See “Fix first”." in text


def test_a_mistake_says_what_became_of_it() -> None:
    """The words, the challenge, the answer, the end."""
    text = text_report(sample())
    assert "! Tuned on the test set. It was challenged, and you kept it." in text
    assert "You: “That is fine, I still do it.” · answer 5" in text


def test_a_mistake_let_pass_is_not_called_approved() -> None:
    """Silence of the interviewer is said to be silence."""
    made = Talk(minutes=40)
    made.hear("Fewer empty racks [goal 2]. I pick the depth on the test days [tuning-on-test !].")
    made.hear("/finish")
    report = report_on(made.interview)
    standing = report.pitfalls[0].standing
    text = text_report(report)
    assert {"noticed": "let it pass", "challenged": "left open"}[standing] in text


def test_a_twist_names_what_was_taken_up_and_what_was_left_out() -> None:
    """One of two wants."""
    made = reached("check", minutes=40)
    made.hear("Mean error in bikes [offline-metrics 2], tested on June [data-split 2].", 10)
    made.hear("I look at the errors by the hour that night [monitoring 2].")
    text = text_report(report_on(made.interview))
    assert "taken up    Monitoring" in text
    assert "left out    Cold Start" in text


def test_an_interview_without_a_word_reads_as_an_invitation() -> None:
    """No verdicts where nothing was said; the case's points and the outline remain."""
    text = text_report(report_on(begin(BIKES)[0]))
    assert "Nothing was said, so nothing was judged." in text
    assert "BEGIN WITH" in text
    assert "missed" not in text
    assert "Count the bikes." in text


def test_the_conversation_is_printed_only_when_asked_for() -> None:
    """A plain interview has just shown it."""
    made = talk()
    said = transcript(made)
    assert "THE CONVERSATION" not in render(sample(), "text", transcript=said)
    assert "You, answer 2, at 2:00" in render(sample(), "text", transcript=said, conversation=True)


def test_replies_are_not_numbered_when_one_is_left_out() -> None:
    """A wrong number would point at the wrong words."""
    said = transcript(talk())
    text = render(
        sample(), "text", transcript=tuple(one for one in said if "racks are there" not in one[1]), conversation=True
    )
    assert "You, reply" not in text
    assert "You, at 2:00" in text


@settings(max_examples=30, deadline=None)
@given(text=hostile, columns=st.integers(24, 120), ascii=st.booleans())
def test_no_line_is_wider_than_the_page_and_nothing_steers_the_terminal(text: str, columns: int, ascii: bool) -> None:
    """Whatever packs and candidates say."""
    shown = text_report(filled(sample(), text), width=columns, ascii=ascii, started="2026-11-20T12:00:00Z")
    for row in shown.split("\n"):
        assert width(row) <= columns
        assert not [
            c
            for c in row
            if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")
            or (unicodedata.category(c) == "Cf" and c not in "\u200c\u200d")
        ]
    assert shown.isascii() or not ascii


@settings(max_examples=100, deadline=None)
@given(text=st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cn", "Co"))), columns=st.integers(8, 90))
@example(text="00000000〰00⺀⺀𝌀", columns=9)
def test_wrapping_loses_no_word_and_measures_no_less_than_a_terminal(text: str, columns: int) -> None:
    """Compared with the widths that the screens use."""
    from interviewer.reporting.plain import line

    rows = list(wrap(text, columns))
    assert "".join(rows).replace(" ", "") == line(text).replace(" ", "")
    for row in rows:
        assert cell_len(row) <= columns


def test_quotes_are_cut_between_words() -> None:
    """A pasted essay does not fill the page."""
    assert excerpt("word " * 20_000, 40) == "word word word word word word word …"
    assert excerpt("short") == "short"


def test_ascii_keeps_what_can_be_kept() -> None:
    """Quotes, accents and marks by their nearest form; the rest as escapes."""
    assert ascii_only("“café” ✓ 漢") == '"cafe" + \\u6f22'


def test_the_formula_is_the_one_that_is_used() -> None:
    """Every figure of the paragraph."""
    figures = set(map(float, re.findall(r"\d+(?:\.\d+)?", FORMULA)))
    assert figures == (set(DEPTH.values()) - {0.0}) | set(INDEPENDENCE.values()) | {DETAIL}


def test_the_same_report_gives_the_same_text() -> None:
    """Nothing of the clock or the machine is in it."""
    assert text_report(sample()) == text_report(sample())
    assert all(text_report(filled(sample(), s)) == text_report(filled(sample(), s)) for s in SNIPPETS)
