"""The sections of a report, with what stands behind each in the list, and their pages."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.content import Content

from interviewer.reporting.names import AREA_NAMES
from interviewer.tui.card import overview, tally
from interviewer.tui.course_page import course_page
from interviewer.tui.evidence import area_page, extras_page, mistakes_page, outline_page, transcript_page
from interviewer.tui.hindsight import claims_page, comparison_page

if TYPE_CHECKING:
    from interviewer.core.report.point import AreaPart
    from interviewer.core.report.report import Report
    from interviewer.tui.desk import Held

Section = tuple[str, Content, Callable[[], Content]]
"""Name, what stands behind it in the list, and the page."""


def sections_of(held: "Held", width: Callable[[], int]) -> list[Section]:
    """Those of what was ``held``, in their order; pages are as wide as ``width`` says when they are opened."""
    report, lines = held.report, held.lines
    found: list[Section] = [("Overview", Content(""), lambda: overview(report, width()))]
    found += [
        (AREA_NAMES[part.area], Content.styled(tally(part), "$muted"), _page_of(part, width)) for part in report.areas
    ]
    if report.compared:
        compared = report.compared
        behind = Content.styled(f"+{len(compared.gained)} -{len(compared.lost)}", "$muted")
        found.insert(1, ("Since last time", behind, lambda: comparison_page(compared, width())))
    if report.claims:
        found.append(("Self-credited", _number(len(report.claims)), lambda: claims_page(report, width())))
    if report.extras:
        found.append(
            (
                "Besides" if report.mode == "drill" else "Beyond the case",
                _number(len(report.extras)),
                lambda: extras_page(report, width()),
            )
        )
    if report.pitfalls:
        found.append(("Mistakes", _number(len(report.pitfalls)), lambda: mistakes_page(report, width())))
    found.append(("Pace and course", Content(""), lambda: course_page(report, width())))
    found.append(("A strong answer", Content(""), lambda: outline_page(report)))
    if report.replies:
        found.append(("How it is read", Content(""), _key_to(report, width)))
    found.append(("Transcript", Content(""), lambda: transcript_page(report, lines)))
    return found


def _key_to(report: "Report", width: Callable[[], int]) -> Callable[[], Content]:
    def page() -> Content:
        from interviewer.tui.reading import reading_page  # here: it needs the engine, and few open it

        return reading_page(report, width())

    return page


def _page_of(part: "AreaPart", width: Callable[[], int]) -> Callable[[], Content]:
    return lambda: area_page(part, width())


def _number(count: int) -> Content:
    return Content.styled(str(count), "$muted")
