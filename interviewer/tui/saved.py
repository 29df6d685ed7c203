"""Whether what was said is stored: the mark in the first line, and the complaint that goes with it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interviewer.history.problem import HistoryError
    from interviewer.tui.page import Page
    from interviewer.tui.status import StatusLine


class SavedMark:
    """Shown in the status line of a page."""

    def __init__(self, page: "Page", status: "StatusLine") -> None:
        self._page = page
        self._status = status
        self._complaint = ""
        """What was said of something that could not be saved."""

    @property
    def failed(self) -> bool:
        """Whether the mark says that something could not be saved."""
        return self._status.saved == "failed"

    def saving(self) -> None:
        """A reply is on its way."""
        self._status.saved = "saving"

    def complain(self, error: "HistoryError") -> None:
        """Say once, and only as long as it is so, that nothing can be saved."""
        self._status.saved = "failed"
        self._page.keys_line.hush(self._complaint)
        self._complaint = self._page.say(str(error), serious=True, title="Not saved")

    def saved(self) -> None:
        """All is stored, or history is off; an earlier complaint goes."""
        self._page.keys_line.hush(self._complaint)
        self._status.saved = "off" if self._page.house.desk.warning else "saved"
