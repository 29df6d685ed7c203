"""The theme that the app wears."""

import os
from typing import TYPE_CHECKING

from textual.app import App

from interviewer.tui.themes import DEFAULT, OURS

if TYPE_CHECKING:
    from interviewer.tui.app import InterviewerApp


class Dress:
    """Puts themes on."""

    def __init__(self, app: "InterviewerApp") -> None:
        self._app = app
        for theme in OURS:
            app.register_theme(theme)

    def begin(self, name: str) -> None:
        """Wear the first theme. One of ours is put on unwatched, so that the styles are not parsed twice."""
        app, name = self._app, self.fitting(name)
        if name not in {theme.name for theme in OURS}:
            app.theme = name
            return
        app.set_reactive(App.theme, name)
        dark = app.current_theme.dark
        for css_class, on in (("-dark-mode", dark), ("-light-mode", not dark), (f"-theme-{name}", True)):
            app.set_class(on, css_class, update=False)
        app.stylesheet.set_variables(app.get_css_variables())

    def fitting(self, name: str) -> str:
        """``name``, where there is such a theme and it can be read here; else the one that fits everywhere."""
        known = name in self._app.available_themes
        bare = "NO_COLOR" in os.environ and name.startswith("ansi")  # would be black on black
        return name if known and not bare else DEFAULT
