"""Where the panel is: beside the talk in a wide window, over it in a narrow one, or hidden."""

from typing import TYPE_CHECKING

from interviewer.tui.panel import VIEWS

if TYPE_CHECKING:
    from interviewer.tui.choices import Taste
    from interviewer.tui.interview import InterviewScreen


class Side:
    """Moves the panel and the notes in it into sight and out of it, by classes of the screen."""

    def __init__(self, screen: "InterviewScreen") -> None:
        self._screen = screen
        self._before = ""
        """What the panel showed before the notes took all of it; empty when they did not."""

    def begin(self, taste: "Taste") -> None:
        """As it was liked last."""
        self._screen.set_class(not taste.panel, "-no-panel")
        self._screen.panel.view = taste.panel_view if taste.panel_view in VIEWS else "all"

    def turn(self) -> None:
        """The panel's next view; after the last one it is hidden."""
        self._before = ""
        screen, panel = self._screen, self._screen.panel
        study = screen.sitting is not None and screen.sitting.interview.settings.mode == "study"
        views = [view for view in VIEWS if study or view != "coverage"]
        if study and screen.has_class("-short"):
            views.remove("all")  # coverage and notes would be cut off
        there = not screen.has_class("-no-panel") if screen.has_class("-wide") else screen.has_class("-panel-over")
        place = views.index(panel.view) + 1 if there and panel.view in views else 0
        shown = place < len(views)
        self._look(views[place] if shown else views[0])
        screen.set_class(shown, "-panel-over")
        if screen.has_class("-wide"):
            screen.set_class(not shown, "-no-panel")
            screen.house.change_taste(panel=shown, panel_view=panel.view)

    def _look(self, view: str) -> None:
        """Let the panel show ``view``; notes that vanish give the focus back."""
        screen = self._screen
        screen.panel.view = view
        if view not in ("all", "notes") and screen.notes.has_focus:
            screen.box.focus()
        screen.headlines.show_time(always=True)

    def to_notes(self) -> None:
        """To the notes, or back."""
        screen = self._screen
        if screen.notes.has_focus:
            self.uncover()
            screen.box.focus()
            return
        screen.remove_class("-no-panel")
        screen.set_class(not screen.has_class("-wide"), "-panel-over")
        tight = screen.has_class("-short") or not screen.has_class("-wide")
        if screen.panel.view not in ("all", "notes") or (tight and screen.panel.view == "all"):
            self._before = screen.panel.view
            self._look("notes")
        screen.headlines.show_time()
        screen.call_after_refresh(screen.notes.focus)

    def uncover(self) -> None:
        """Take the panel off the talk; it shows what it did before the notes."""
        self._screen.remove_class("-panel-over")
        if self._before:
            before, self._before = self._before, ""
            self._look(before)
