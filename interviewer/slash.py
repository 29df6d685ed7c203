"""Lines that are for the program and not for the interviewer: a slash and a word, alone on a line."""

import re

from interviewer.core.regex import regex

HINT, SKIP, BACK, PAUSE, FINISH, HELP = "/hint", "/skip", "/back", "/pause", "/finish", "/help"
SEND, DROP = "/send", "/drop"
"""What is done with an answer that was begun and is not sent."""
ALWAYS = (HINT, SKIP, BACK, PAUSE, FINISH, HELP)
"""Those that mean something at any time; the others are told where there is such an answer."""
WORDS = (*ALWAYS, DROP, SEND)
MEANT = {
    FINISH: "end exit quit stop done report submit bye".split(),
    SKIP: "next pass continue".split(),
    BACK: "undo return previous unskip".split(),
    PAUSE: "wait break hold stay".split(),
    HINT: "tip clue".split(),
    HELP: "? commands keys usage info status".split(),
}
"""Commands to what others call them."""
_LONE = regex(r"\s*[/\\]\s?(\?|[a-z]+(?:-[a-z]+)*)[.!?]*\s*", re.IGNORECASE)
_FIRST = regex(r"\s*[/\\]([a-z]+)\b(?![/\\-])", re.IGNORECASE)
NEAR, AT_ALL = 0.75, 0.5
"""How like a command a word has to be where an answer may begin with it (a path of an API), and where nothing follows."""


def lone(text: str) -> str:
    """The word of a line that is a slash and a word, such as ``hint``; empty for any other."""
    found = _LONE.fullmatch(text)
    return found[1].lower() if found else ""


def slip(text: str) -> str:
    """What to say of a reply that was meant for a command and is none; empty for an answer and for a command."""
    if text.strip().lower() in WORDS:
        return ""
    word = lone(text)
    if f"/{word}" in WORDS:
        return f"The command is /{word}, with nothing else on its line. Nothing was sent."
    if word:
        meant = next((command for command, names in MEANT.items() if word in names), "")
        near = meant or nearest(word, AT_ALL)
        hint = f"did you mean {near}?" if near else f"there are {', '.join(WORDS[:-1])} and {WORDS[-1]}."
        return f"There is no command /{word}; {hint} Nothing was sent."
    if (first := _FIRST.match(text)) and "\n" not in text and (near := nearest(first[1].lower(), NEAR)):
        return f"{near} stands alone on its line. Nothing was sent; an answer that begins so needs a word before it."
    return ""


def nearest(word: str, least: float) -> str:
    """The command that is most like ``word``; empty when none is like it by ``least``, from 0 to 1."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(f"/{word}", WORDS, 1, least)), "")
