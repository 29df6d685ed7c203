"""What was meant by a word that is no condition, and by a sign that conditions do not have."""

from interviewer.core.guard.condition import PREDICATES, QUANTITIES
from interviewer.core.regex import regex

_SIGN = regex(r"=[<>]|!=|&&?|\|\|?|[=!]")
_SIGNS = {"=>": ">=", "=<": "<=", "=": "==", "&": "and", "&&": "and", "|": "or", "||": "or", "!": "not"}
"""Signs of programs to those of conditions."""

_OTHER_WORDS = {
    **dict.fromkeys(
        ("missed", "missing", "unmet"), "Write `not met(...)`; `open(...)` is true of what was only mentioned, too."
    ),
    **dict.fromkeys(("mentioned", "touched", "heard", "said"), "Write `met(...)`."),
    **dict.fromkeys(("covered", "done", "solid"), "Write `explained(...)`."),
    **dict.fromkeys(("nudged", "hinted", "told"), "Write `prompted(...)`."),
    **dict.fromkeys(("seen", "been", "reached"), "Write `visited(...)`."),
    **dict.fromkeys(("time-left", "time", "remaining"), "Write `minutes-left > 10`."),
    **dict.fromkeys(("turns", "replies", "answers"), "Write `turns-here < 4`."),
    **dict.fromkeys(("seniority", "role"), "Write `level >= senior`."),
}
"""Words of the report and of everyday talk that are no conditions, to what to write instead."""


_KNOWN = (*PREDICATES, *QUANTITIES)


def instead_of(word: str) -> str:
    """What to write in the place of ``word``, in a sentence."""
    if word in _OTHER_WORDS:
        return _OTHER_WORDS[word]
    near = _nearest(word)
    return f"Did you mean `{near}`?" if near else f"Known are {', '.join(_KNOWN)}."


def meant_by(word: str) -> str:
    """The condition that ``instead_of`` offers first for ``word``; empty where it offers none."""
    offered = _OTHER_WORDS.get(word, "")
    return next(
        (known for known in _KNOWN if f"{known}(" in offered.partition(";")[0] or f"`{known} " in offered),
        _nearest(word),
    )


def sign_at(text: str, at: int) -> tuple[str, str]:
    """(a sign of programs at ``at`` in ``text``, what to write for it); both empty where there is none, the second where nothing is like it."""
    found = _SIGN.match(text, at)
    return (found.group(), _SIGNS.get(found.group(), "")) if found else ("", "")


def _nearest(word: str) -> str:
    from difflib import get_close_matches

    return next(iter(get_close_matches(word.replace("_", "-"), _KNOWN, n=1, cutoff=0.6)), "")
