"""Foreign text made fit to print: what a terminal would obey is shown instead."""

import unicodedata

_KEPT = frozenset("\n\t\u200c\u200d")
"""Line breaks, tabs, and the two joiners, without which some words and emoji are others."""


def show(text: str) -> str:
    """``text`` with control, bidirectional, tag and surrogate characters as visible symbols, and at most four marks on one base."""
    if text.isascii() and text.isprintable():
        return text
    out: list[str] = []
    marks = 0
    for char in text:
        category = unicodedata.category(char)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if char in _KEPT or (category[0] != "C" and marks <= 4):
            out.append(char)
        elif marks <= 4:
            out.append(_symbol(char))
    return "".join(out)


def line(text: str) -> str:
    """``show`` on one line: every run of white space becomes one space."""
    return " ".join(show(text).split())


def cut(text: str, longest: int) -> str:
    """``line``, with an ellipsis in place of what goes beyond ``longest`` code points."""
    flat = line(text)
    return flat if len(flat) <= longest else f"{flat[: longest - 1]}…"


def _symbol(char: str) -> str:
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else "\ufffd"
