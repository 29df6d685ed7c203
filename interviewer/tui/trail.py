"""From a verdict to the words behind it in the transcript, and back to where one was reading."""

from typing import TYPE_CHECKING

from interviewer.tui.cited import Cited, place_in, quotes_on, row_of

if TYPE_CHECKING:
    from interviewer.tui.report import ReportScreen

NONE_HERE = "Nothing is quoted here. The areas and the mistakes quote you."
TRANSCRIPT = "Transcript"


class Trail:
    """Goes along the quotes of a report."""

    def __init__(self, screen: "ReportScreen") -> None:
        self._screen = screen
        self._came_from: tuple[str, int, int] | None = None
        """The section and the quote from which the transcript was opened."""

    def step(self, by: int) -> None:
        """To the next quote on the page, or the one before; round at the ends."""
        quotes = quotes_on(self._screen.page)
        if not quotes:
            self._screen.say(NONE_HERE)
            return
        aimed = self._aimed(quotes)
        there = self._in_sight(quotes) if aimed is None else quotes[(quotes.index(aimed) + by) % len(quotes)]
        self._screen.go(self._screen.section, there.start, there.end)

    def follow(self) -> None:
        """From a quote to its answer; from there back again."""
        quotes = quotes_on(self._screen.page)
        if self._screen.section == TRANSCRIPT and self._came_from is not None:
            self.back()
        elif quotes:
            self.open(self._aimed(quotes) or self._in_sight(quotes))
        else:
            self._screen.say(NONE_HERE)

    def open(self, quote: Cited) -> None:
        """Show a quote in the transcript."""
        screen = self._screen
        place = place_in(screen.page_of(TRANSCRIPT), quote.reply, quote.words)
        if place is None:
            screen.say(f"Answer {quote.reply} is not in the transcript.")
            return
        self._came_from = (screen.section, quote.start, quote.end)
        screen.go(TRANSCRIPT, *place)
        screen.say("⏎ goes back to the verdict.")

    def back(self) -> bool:
        """Back to the verdict; False when the transcript was not opened from one."""
        came_from, self._came_from = self._came_from, None
        if came_from is None or self._screen.section != TRANSCRIPT:
            return False
        self._screen.go(*came_from)
        return True

    def _aimed(self, quotes: list[Cited]) -> Cited | None:
        return next((quote for quote in quotes if (quote.start, quote.end) == self._screen.aim), None)

    def _in_sight(self, quotes: list[Cited]) -> Cited:
        """The first quote from the top of what is seen on, else the last one."""
        screen = self._screen
        below = (q for q in quotes if row_of(screen.page, q.start, screen.width) >= screen.reader.scroll_y)
        return next(below, quotes[-1])
