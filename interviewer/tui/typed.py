"""A command typed into the answer box: who knows it from ``--plain`` need not learn the key first."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from interviewer.tui.interview import InterviewScreen

SIGNS = ("/", "\\")
"""What a command begins with, the second by a slip of the hand."""
ONLY_ONE = "What you write in the box is the only answer that is not sent."


class Typed:
    """Does on the screen what the command does over lines of text."""

    def __init__(self, screen: "InterviewScreen") -> None:
        self._screen = screen

    def takes(self, text: str) -> bool:
        """Whether ``text`` was for the program: a command is done and leaves the box, a slip is told and stays there."""
        if not text.lstrip().startswith(SIGNS):
            return False
        from interviewer import slash  # here: most of an interview is held without it

        if done := self._doers().get(text.strip().lower()):
            self._screen.box.load_text("")  # first: what is begun in the box would be asked about
            done()
            return True
        if told := slash.slip(text):
            self._screen.say(told)
        return bool(told)

    def _doers(self) -> "dict[str, Callable[[], None]]":
        from interviewer import slash

        screen = self._screen
        return {
            slash.HINT: screen.action_hint,
            slash.SKIP: screen.action_skip,
            slash.BACK: screen.action_take_back,
            slash.PAUSE: screen.action_pause,
            slash.FINISH: screen.action_finish,
            slash.HELP: screen.house.action_help,
            slash.SEND: self._only_one,
            slash.DROP: self._only_one,
        }

    def _only_one(self) -> None:
        self._screen.say(ONLY_ONE)
