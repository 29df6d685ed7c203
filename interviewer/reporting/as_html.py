"""The report as one HTML file for reading and printing: no script, nothing from elsewhere, every foreign text escaped."""

from base64 import b64encode
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from interviewer.core.report.outcome import Outcome
from interviewer.core.report.report import Report
from interviewer.reporting import hindsight, names, sentences, wording
from interviewer.reporting.charts import coverage_chart, timeline_chart
from interviewer.reporting.marked import Message, messages
from interviewer.reporting.plain import show
from interviewer.reporting.times import clock
from interviewer.reporting.trend import trend_of
from interviewer.reporting.wording import Said

TEMPLATES = Path(__file__).parent / "templates"


def html_report(
    report: Report,
    *,
    started: str = "",
    transcript: Sequence[tuple[str, str, float]] = (),
    attempts: Sequence[Outcome] = (),
) -> str:
    """The report as HTML 5 in UTF-8, ending with a line feed; the same arguments give the same bytes.

    ``attempts`` are those at this case, oldest first, this one last.
    """
    said = tuple(Said(*one) for one in transcript)
    shown = messages(report, said)
    style = (TEMPLATES / "report.css").read_text(encoding="utf-8")
    text = _page().render(
        report=report,
        started=started,
        messages=shown,
        replies=frozenset(message.reply for message in shown if message.reply),
        style=Markup(style),
        style_hash=b64encode(sha256(style.encode()).digest()).decode(),
        coverage=Markup(coverage_chart(report)),
        timeline=Markup(timeline_chart(report, _times(shown))),
        trend=trend_of(attempts),
    )
    return text.rstrip("\n") + "\n"


def _times(shown: tuple[Message, ...]) -> tuple[float, ...]:
    """Seconds of the replies, reply 1 first; none when the transcript leaves one out."""
    return tuple(message.said.at_s for message in shown if message.reply)


@cache
def _page() -> Template:
    env = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_printable,
    )
    env.filters["excerpt"] = wording.excerpt
    env.filters["clock"] = clock
    return env.get_template(
        "report.html", globals={"say": sentences, "words": wording, "names": names, "later": hindsight}
    )


def _printable(value: object) -> object:
    """Text on its way into the page; what is markup already was made here or escaped before."""
    return show(value) if isinstance(value, str) and not isinstance(value, Markup) else value
