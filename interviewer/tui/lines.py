"""An interview's turns as rows of the transcript."""

from typing import TYPE_CHECKING

from interviewer.tui.desk import Spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from interviewer.core.act import Move
    from interviewer.core.dialogue import Turn

PRESSED = {"AskHint": "You asked for a hint", "Skip": "You moved on", "Finish": "You finished the interview"}
"""Kind of act to what is told of it."""

EMPTY = "You sent an empty answer"
"""What is told of a reply without words; it counts as one."""


def lines_of(turns: "Iterable[Turn]") -> "Iterator[Spoken]":
    """What was said and pressed, oldest first."""
    for turn in turns:
        if turn.text:
            yield Spoken("you", turn.text, turn.at_s)
        elif type(turn.act).__name__ in PRESSED:
            yield Spoken("event", PRESSED[type(turn.act).__name__], turn.at_s)
        elif turn.reply:
            yield Spoken("event", EMPTY, turn.at_s, empty=True)
        if turn.moves:
            yield Spoken("interviewer", turn.message, turn.at_s, tag_of(turn.moves))


def answers_in(lines: "Iterable[Spoken]") -> "Iterator[tuple[int, str]]":
    """(number from 1, text) of each reply with words; those without count, too."""
    number = 0
    for line in lines:
        number += line.is_answer
        if line.who == "you":
            yield number, line.text


def tag_of(moves: "tuple[Move, ...]") -> str:
    """What the candidate may know of a message: help that was asked for, a changed case, the clock. Never a verdict."""
    if any(move.probe in ("hint", "tell") and move.asked_for for move in moves):
        return "hint"
    kinds = {move.kind for move in moves}
    if "twist" in kinds:
        return "the case changes"
    return "time" if kinds == {"time"} else "last words" if "close" in kinds else ""
