"""I did say that: which point, in which answer, with which words, and what that is worth."""

import asyncio
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from textual.content import Content

from interviewer.core.regex import regex
from interviewer.reporting.names import AREA_NAMES
from interviewer.reporting.started import typed
from interviewer.tui.lines import answers_in
from interviewer.tui.shown import shown_line

if TYPE_CHECKING:
    from interviewer.core.report.point import Point
    from interviewer.tui.report import ReportScreen

NOTHING = "There is nothing to dispute: every point is covered, or nothing was said."
NAMED = "These words only name it, as the report says already, or are not about the case. Mark the whole thought."
LONGEST_LINE = 136
"""Cells of an answer in the list; two rows, so that a few stand side by side. All of it is searched."""
_NAMED = regex(r"\banswer (\d+)", re.IGNORECASE)


def likely_in(point: "Point") -> int:
    """The answer that the report itself names for a point: where it may have come up, or was touched; 0 when none."""
    named = _NAMED.search(point.near)
    return int(named[1]) if named else point.quotes[0].reply if point.quotes else 0


class Crediting:
    """Asks step by step, and keeps the claim."""

    def __init__(self, screen: "ReportScreen") -> None:
        self._screen = screen

    async def ask(self) -> None:
        """From the question to the claim; each question can be left."""
        from interviewer.tui.dispute import MarkWords, Pick, point_line

        screen = self._screen
        report, said = screen.held.report, list(answers_in(screen.held.lines))
        here = [p for p in report.points if AREA_NAMES[p.area] == screen.section and p.verdict != "covered"]
        points = here or [point for point in report.points if point.verdict != "covered"]
        if not points or not said:
            screen.say(NOTHING)
            return
        place = await screen.app.push_screen_wait(Pick("Which point did you make?", list(map(point_line, points))))
        if place is None:
            return
        numbers = [number for number, _ in said]
        likely = likely_in(points[place])
        pick = Pick(
            Content.assemble(("In which answer?", "bold"), "  ", shown_line(points[place].name, "$muted")),
            [shown_line(f"{number}  {text}", width=LONGEST_LINE) for number, text in said],
            at=numbers.index(likely) if likely in numbers else 0,
            texts=[f"{number}  {text}" for number, text in said],
        )
        chosen = await screen.app.push_screen_wait(pick)
        if chosen is None:
            return
        reply, text = said[chosen]
        sought = "" if pick.words.value.strip() == str(reply) else pick.words.value
        span = await screen.app.push_screen_wait(MarkWords(text, sought))
        if span is not None:
            await self._credit(points[place].id, reply, *span)

    async def _credit(self, id: str, reply: int, start: int, end: int) -> None:
        """Keep the dispute and show what it is worth."""
        screen = self._screen
        try:
            report = await asyncio.to_thread(screen.house.desk.dispute, screen.held.id, id, reply, start, end)
        except Exception as error:
            screen.say(str(error), serious=True, title="Not kept")
            return
        screen.show_report(replace(report, compared=screen.held.report.compared))
        if any(claim.id == id for claim in report.claims):
            screen.open("Self-credited")
            screen.say(
                typed("Kept here. The case's author sees it if you send it: `interviewer mine --suggested` prints it."),
                title="Self-credited",
            )
        else:
            screen.say(NAMED)
