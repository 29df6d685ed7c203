"""The one door to the report's formats. Each is imported when it is asked for."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, get_args

from interviewer.core.report.report import Report

if TYPE_CHECKING:
    from interviewer.core.report.outcome import Outcome

Format = Literal["text", "markdown", "json", "html"]
FORMATS: tuple[Format, ...] = get_args(Format)


def render(
    report: Report,
    format: Format,
    *,
    started: str = "",
    transcript: Sequence[tuple[str, str, float]] = (),
    width: int = 80,
    ascii: bool = False,
    conversation: bool = False,
    attempts: "Sequence[Outcome]" = (),
) -> str:
    """``report`` in ``format``; the same arguments give the same characters. ValueError for any other format.

    ``started`` is a UTC time, empty when unknown; ``transcript`` is (who, text, seconds), oldest first, ``who`` being
    ``you`` or ``interviewer``. ``width``, ``ascii`` and ``conversation`` matter to text alone, which prints the
    transcript only when ``conversation`` is set: a plain interview has just shown it. ``attempts`` at the same case,
    oldest first and this one last, are for the trend in HTML.
    """
    match format:
        case "text":
            from interviewer.reporting.as_text import text_report

            shown = transcript if conversation else ()
            return text_report(report, width=width, transcript=shown, started=started, ascii=ascii)
        case "markdown":
            from interviewer.reporting.as_markdown import markdown_report

            return markdown_report(report, started=started, transcript=transcript)
        case "json":
            from interviewer.reporting.as_json import json_report

            return json_report(report, started=started, transcript=transcript)
        case "html":
            from interviewer.reporting.as_html import html_report

            return html_report(report, started=started, transcript=transcript, attempts=attempts)
    raise ValueError(f"no format {format!r}; there are {', '.join(FORMATS)}")
