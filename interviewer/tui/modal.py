"""Small windows over a screen: a question with two answers, and the keys of a screen."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from interviewer.reporting.times import clock
from interviewer.tui.actions.action import Action, Where, key_name, keys_of
from interviewer.tui.actions.table import actions_of
from interviewer.tui.paged import Paged


class Confirm(ModalScreen[bool]):
    """Asks; Enter or y is yes, escape or n is no."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,y", "answer(True)", show=False),
        Binding("escape,n", "answer(False)", show=False),
    ]

    def __init__(self, question: str, details: str, yes: str, no: str) -> None:
        super().__init__()
        self._rows = (question, details, yes, no)

    def compose(self) -> ComposeResult:
        """The card."""
        question, details, yes, no = self._rows
        card = Static(
            Content.assemble(
                (question, "bold"),
                "\n\n",
                (details, "$muted"),
                "\n\n",
                ("⏎ ", "bold $accent"),
                yes,
                "     ",
                ("esc ", "bold $accent"),
                no,
            ),
            markup=False,
            classes="card",
        )
        yield card

    def action_answer(self, yes: bool) -> None:
        """Close with the answer."""
        self.dismiss(yes)


class Paused(ModalScreen[None]):
    """Stands over an interview whose clock stands still; what is asked is covered, as nobody thinks on in a pause.

    Only the keys that it names lead out of it: who leaves it unaware would send with the Enter that was to go on.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter,ctrl+s,f13", "dismiss", show=False)]

    def __init__(self, at_s: float) -> None:
        super().__init__()
        self._at_s = at_s

    def compose(self) -> ComposeResult:
        """The card."""
        yield Static(
            Content.assemble(
                (f"Paused at {clock(self._at_s)}", "bold"),
                "\n\n",
                ("The clock stands still. What you wrote is kept and stays in the box.", "$muted"),
                "\n\n",
                ("⏎ ", "bold $accent"),
                "Go on     ",
                ("^q ", "bold $accent"),
                "Leave for now",
            ),
            markup=False,
            classes="card",
        )


class Help(ModalScreen[None]):
    """All keys of one screen."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,f1,q,enter,question_mark", "close", show=False)]
    INTRODUCTIONS: ClassVar[dict[Where, str]] = {
        "home": "Type to search the cases. Enter opens what is marked.",
        "setup": "Arrows change the settings; they are remembered. Enter begins.",
        "interview": (
            "Talk as you would at a whiteboard: ask about the case first, say what you assume, say why. You can lead; the interviewer follows. "
            "Ask for a hint, say that you do not know, or ask to move on in your own words, too. Everything is saved the moment it is answered."
        ),
        "progress": "Up and down go through the parts. Drills and interviews change what is due; nothing here is judged anew.",
        "play": (
            "A trial of a case that is being written; nothing is stored. The panel says why each message came. Save the file and "
            "press F5 (or play with --watch): your turns are played again to the same spot."
        ),
        "report": "Up and down go through the sections. Every verdict comes with your own words.",
    }

    def __init__(self, where: Where) -> None:
        super().__init__()
        self._where: Where = where

    def compose(self) -> ComposeResult:
        """An introduction and the table."""
        with Vertical(classes="card -help"):
            with Paged():
                yield Static(
                    Content.assemble(("Help", "bold"), "\n\n", self.INTRODUCTIONS.get(self._where, ""), "\n"),
                    markup=False,
                )
                for action in actions_of(self._where):
                    with Horizontal(classes="key"):
                        yield Static(_keys(action), markup=False, classes="key-name")
                        yield Static(action.help, markup=False, classes="key-help")
            yield Static(
                Content.assemble(("esc ", "bold $accent"), "Close    ", ("↑↓ PgDn ", "bold $accent"), "Scroll"),
                markup=False,
                id="close",
            )

    def action_close(self) -> None:
        """Back to the screen."""
        self.dismiss()


def _keys(action: Action) -> Content:
    return Content.styled(" ".join(dict.fromkeys(key_name(key) for key in keys_of(action))), "bold $accent")
