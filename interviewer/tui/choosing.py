"""What choosing a row of the list does: set a case up, go on with an interview, read a report."""

import asyncio
from typing import TYPE_CHECKING

from textual.content import Content

from interviewer.reporting.started import typed

if TYPE_CHECKING:
    from interviewer.tui.home import HomeScreen
    from interviewer.tui.listing import CaseLine, SessionLine


class Choosing:
    """Goes where the marked row leads."""

    def __init__(self, screen: "HomeScreen") -> None:
        self._screen = screen

    def choose(self) -> None:
        """Open what is marked."""
        row, house = self._screen.marked, self._screen.house
        if row is None:
            return
        if row.case is not None:
            self._set_up(row.case)
        elif row.session is not None and row.session.finished:
            self._screen.run_worker(self._report(row.session), group="report", exclusive=True)
        elif row.session is not None:
            house.resume(row.session.id, row.session.title)
        elif row.advice is not None and row.advice.kind == "drill":
            house.drill()
        elif row.advice is not None:
            self._set_up(house.desk.case(row.advice.case))

    def begin_now(self) -> None:
        """Begin the marked case with what was chosen last; open whatever else is marked."""
        row, house = self._screen.marked, self._screen.house
        if row is None or row.case is None or row.case.broken:
            self.choose()
        else:
            house.begin(row.case, house.desk.remembered())

    def _set_up(self, case: "CaseLine") -> None:
        if case.broken:
            text = typed(f"{case.broken}. `interviewer check` shows every problem.")
            self._screen.say(text, serious=True, title="This case cannot be used")
        else:
            self._screen.house.set_up(case)

    async def _report(self, session: "SessionLine") -> None:
        screen = self._screen
        screen.about.update(Content.styled("Reading the interview again ...", "$muted"))
        try:
            held = await asyncio.to_thread(screen.house.desk.held, session.id)
        except Exception as error:
            screen.say(str(error), serious=True, title="This report cannot be shown")
            screen.describe()
        else:
            screen.house.show_report(held)
