"""Laws of the HTML report: one inert file, the same each time, with the evidence marked."""

import os
import re
import subprocess
import sys
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser

from hypothesis import given, settings

from interviewer.core.interview import begin
from interviewer.core.report.reporter import report_on
from interviewer.reporting.as_html import html_report
from interviewer.reporting.charts import COLUMNS, _asides, _is_free
from interviewer.reporting.formats import FORMATS, render
from interviewer.reporting.marked import messages
from interviewer.reporting.wording import Said
from tests.core.small_case import BIKES
from tests.reporting.outcomes import outcome, result
from tests.reporting.samples import benign, filled, hostile, sample, talk, transcript

LIVE = {
    "script",
    "iframe",
    "object",
    "embed",
    "link",
    "img",
    "form",
    "base",
    "input",
    "foreignobject",
    "use",
    "image",
}


class Elements(HTMLParser):
    """Tags and the names of their attributes, and the words between them."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, ...]] = []
        self.words = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, *(name for name, _ in attrs)))

    def handle_endtag(self, tag: str) -> None:
        self.tags.append(("/" + tag,))

    def handle_data(self, data: str) -> None:
        self.words += data


ATTEMPTS = (
    outcome(0, result("labels", 0), result("goal", 1)),
    outcome(1, result("labels", 2), result("goal", 0), result("latency", 2)),
)


def page(text: str | None = None) -> str:
    """The sample, or the sample with ``text`` everywhere."""
    said = transcript(talk())
    if text is None:
        return html_report(sample(), started="2026-11-20T12:00:00Z", transcript=said, attempts=ATTEMPTS)
    report, attempts = filled(sample(), text), [replace(one, title=text, utc=text) for one in ATTEMPTS]
    spoken = tuple((who, text, at_s) for who, _, at_s in said)
    return html_report(report, started=text, transcript=spoken, attempts=attempts)


@settings(max_examples=20, deadline=None)
@given(text=hostile)
def test_foreign_text_never_becomes_an_element(text: str) -> None:
    """The same elements and attributes as with harmless words in the same places."""
    made = Elements(page(text))
    calm = Elements(page(benign(text)))
    tags = [[tag for tag in side.tags if tag[0] not in ("mark", "/mark")] for side in (made, calm)]
    assert tags[0] == tags[1]
    assert not LIVE & {tag[0] for tag in made.tags}
    assert not [name for tag in made.tags for name in tag[1:] if name.startswith("on") or name in ("src", "style")]
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", page(text))


def test_links_lead_only_to_replies_on_the_page() -> None:
    """Each verdict's words lead to the reply they are from; no link leads out, and none leads nowhere."""
    made = page()
    links = re.findall("<a [^>]*>", made)
    assert links
    assert all(re.fullmatch(r'<a class="dim" href="#reply-(\d+)">', link) for link in links)
    assert set(re.findall(r'href="#(reply-\d+)"', made)) <= set(re.findall(r'id="(reply-\d+)"', made))
    bare = html_report(sample(), started="", transcript=())
    assert "<a " not in bare


def test_nothing_is_fetched_and_only_the_own_style_is_allowed() -> None:
    """The policy names the hash of the one style element."""
    made = page()
    style = re.search("<style>(.*?)</style>", made, re.DOTALL)
    assert style is not None
    digest = b64encode(sha256(style[1].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in made.replace("&#39;", "'").replace("&#43;", "+")
    assert "http:" not in made
    assert "https:" not in made
    assert "url(" not in made


def test_the_charts_show_every_point_that_came_up() -> None:
    """One mark each, in the sign of its help; bars for every area."""
    made = page()
    signs = re.findall(r'class="sign"[^>]*>(.)<', made)
    came_up = [point for point in sample().points if point.provenance]
    legend = {point.provenance for point in came_up}
    assert len(signs) == len(came_up) + len(legend)
    assert "var(--covered)" in made


def test_attempts_at_the_case_make_a_trend() -> None:
    """A dot each, and a table of credit in all and by area; nothing for an area that a case did not expect."""
    made = page()
    assert made.count("<circle") == len(ATTEMPTS)
    rows = re.findall(r'<th scope="row">([^<]*)</th><td class="n">([^<]*)</td><td class="n">([^<]*)</td>', made)
    assert rows == [
        ("All areas", "20%", "66%"),
        ("Framing", "40%", "0%"),
        ("Data", "0%", "100%"),
        ("Serving", "", "100%"),
    ]


def test_a_first_attempt_has_no_trend() -> None:
    """One point is no trend."""
    assert "Your attempts" not in html_report(sample(), attempts=ATTEMPTS[:1])


def test_marked_words_are_the_quotes_and_pieces_make_up_the_text() -> None:
    """Marks add nothing and lose nothing."""
    said = tuple(Said(*one) for one in transcript(talk()))
    shown = messages(sample(), said)
    assert ["".join(piece.text for piece in message.pieces) for message in shown] == [one.text for one in said]
    earned = {piece.text: piece.earned for message in shown for piece in message.pieces if piece.earned}
    assert earned["Fewer empty racks in the morning"] == "Goal"


def test_without_all_replies_the_timeline_counts_replies() -> None:
    """No minute is made up."""
    assert ">minutes</text>" in page()
    assert ">reply</text>" in html_report(sample())


def test_no_mark_of_a_chart_lies_on_another() -> None:
    """Whatever replies they belong to: twenty within a minute of an hour are twenty to see."""
    unit, marks = 60 / COLUMNS, list[tuple[float, float]]()
    for n in range(20):
        marks.append(next(place for place in _asides(10 + n / 20, unit) if _is_free(place, marks, unit)))
    for x, up in marks:
        assert sum(up == other and abs(x - there) < 0.98 * unit for there, other in marks) == 1


def test_an_empty_interview_has_no_charts_and_no_verdicts() -> None:
    """As in the text report."""
    made = html_report(report_on(begin(BIKES)[0]))
    assert "Nothing was said" in made
    assert "<svg" not in made
    assert "missed</span>" not in made


def test_the_same_report_gives_the_same_bytes_anywhere() -> None:
    """Other hash seed, time zone and working directory; in every format."""
    program = (
        "import hashlib; from tests.reporting.samples import sample, talk, transcript\n"
        "from interviewer.reporting.formats import FORMATS, render\n"
        "for format in FORMATS:\n"
        "    text = render(sample(), format, started='2026', transcript=transcript(talk()))\n"
        "    print(format, hashlib.sha256(text.encode()).hexdigest())"
    )
    env = {
        **os.environ,
        "PYTHONHASHSEED": "77",
        "TZ": "Asia/Tokyo",
        "PYTHONPATH": os.pathsep.join(p or os.getcwd() for p in sys.path),
    }
    there = subprocess.run(
        [sys.executable, "-c", program], cwd="/", env=env, capture_output=True, text=True, check=True
    )
    here = {format: render(sample(), format, started="2026", transcript=transcript(talk())) for format in FORMATS}
    assert there.stdout.split("\n")[:-1] == [
        f"{format} {sha256(text.encode()).hexdigest()}" for format, text in here.items()
    ]
