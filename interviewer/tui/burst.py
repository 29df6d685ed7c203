"""Keys that arrive in one read: what no hand typed is a paste, and a line break in it sends nothing."""

from collections.abc import Sequence

from textual import events
from textual.message import Message

BREAK = "\r\n"
"""The character of an Enter or a ctrl+j that stood between letters of the same read; no key that a hand pressed has it."""
GOES_ON_S = 0.05
"""Seconds in which the next read still belongs to a paste."""
_BREAKS = ("enter", "ctrl+j")


def broken_lines(keys: Sequence[Message], *, goes_on: bool) -> list[Message]:
    """The events of one read, with each Enter and line feed that text follows marked by ``BREAK``.

    The last Enter of a read is a key that was pressed: a quick hand, or a script, has typed a line and sends it. It is
    a line break only in a paste that had one before, in this read or (``goes_on``) in the one just before it.
    """
    marked: list[Message] = []
    for place, key in enumerate(keys):
        if not (isinstance(key, events.Key) and key.key in _BREAKS):
            marked.append(key)
        elif key.key == "ctrl+j" and place and _is(keys[place - 1], "enter"):
            continue  # CR LF is one line break
        elif goes_on or _text_follows(keys, place):
            goes_on = True
            marked.append(events.Key(key.key, BREAK))
        else:
            marked.append(key)
    return marked


def _is(key: Message, name: str) -> bool:
    return isinstance(key, events.Key) and key.key == name


def _text_follows(keys: Sequence[Message], place: int) -> bool:
    """Whether the first key after ``place`` that is no line break is a letter."""
    rest = (key for key in keys[place + 1 :] if not any(_is(key, name) for name in (*_BREAKS, "tab")))
    after = next(rest, None)
    return isinstance(after, events.Key) and after.is_printable


def has_break(keys: Sequence[Message]) -> bool:
    """Whether one of ``keys`` is marked as a line break."""
    return any(isinstance(key, events.Key) and key.character == BREAK for key in keys)
