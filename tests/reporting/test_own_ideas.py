"""One's own ideas are in every format of the report, with what became of them."""

import json
from collections.abc import Callable

import pytest

from interviewer.core.report.report import Report
from interviewer.reporting.as_html import html_report
from interviewer.reporting.as_json import json_report
from interviewer.reporting.as_markdown import markdown_report
from interviewer.reporting.as_text import text_report
from interviewer.reporting.wording import BECAME_OF_IDEA
from tests.reporting.samples import IDEAS, sample


@pytest.mark.parametrize("render", [text_report, markdown_report, html_report])
def test_each_format_for_people_tells_the_ideas(render: Callable[[Report], str]) -> None:
    """Their words, the question, the answer, and what was made of it."""
    shown = " ".join(render(sample()).split())
    for idea in IDEAS:
        assert idea.told.text in shown
        assert idea.question in shown
        assert BECAME_OF_IDEA[idea.outcome] in shown
        assert idea.answer is None or idea.answer.text in shown


def test_programs_read_the_same() -> None:
    """In the order in which they were told."""
    told = json.loads(json_report(sample()))["report"]["ideas"]
    assert [(one["told"]["text"], one["outcome"]) for one in told] == [(i.told.text, i.outcome) for i in IDEAS]
