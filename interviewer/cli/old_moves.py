"""What brought a move about that was stored before moves kept that: read once, here, from the reason that was told for people."""

from collections.abc import Mapping
from typing import Any

from interviewer.core.act import Cause
from interviewer.core.regex import regex

_LEFT = "; left open at "
"""What was told behind some reasons."""
_IDEA = "an idea of their own: "
"""Told before the words of an idea, or before this where it had none:"""
_NO_WORDS = "announced"
_TWIST = regex(r"twist (?P<id>[a-z0-9-]+),")
_EDGE = regex(r"(?:^|; )edge ")
"""How the reason of a question goes on that an edge of the graph led to."""
_BEGINS: dict[str, tuple[tuple[str, Cause], ...]] = {
    "fact": (
        ("asked: no fact", "unknown"),
        ("asked: ", "asked"),
        ("asked again", "asked-again"),
        ("asked for a design decision", "design"),
        ("asked for an opinion on the design", "opinion"),
    ),
    "steady": (("asked about the talk: meant, and it was", "meant"), ("volunteered", "came-along")),
    "acknowledge": (("study: verdict", "study"),),
    "dig": ((_IDEA, "own-idea"),),
    "probe": (("a hint on an idea of their own", "own-idea"),),
}
"""Kind of move -> how its reasons began -> what brought it about; the first that fits."""


def cause_of(body: Mapping[str, Any]) -> Cause:
    """What brought the move ``body`` about, as ``Move.cause``."""
    kind, because = str(body.get("kind", "")), str(body.get("because", ""))
    if kind == "ask":
        return "off-graph" if body.get("question") and not _EDGE.search(because) else ""
    return next((cause for begins, cause in _BEGINS.get(kind, ()) if because.startswith(begins)), "")


def which_of(body: Mapping[str, Any]) -> str:
    """Which twist the move ``body`` puts, or which idea it asks about, as ``Move.which``."""
    kind, because = str(body.get("kind", "")), str(body.get("because", ""))
    if kind == "twist":
        found = _TWIST.match(because)
        return found["id"] if found else ""
    words = because.removeprefix(_IDEA).partition(_LEFT)[0]
    return words if cause_of(body) == "own-idea" and kind == "dig" and words != _NO_WORDS else ""
