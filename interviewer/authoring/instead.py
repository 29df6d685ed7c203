"""What to write in the place of what does not fit."""

import re

from pydantic_core import ErrorDetails

from interviewer.authoring.near import as_id, nearest

_BOUNDS = {"ge": "at least", "gt": "more than", "le": "at most", "lt": "less than"}


def expected(details: ErrorDetails) -> str:
    """What a number or a yes and no should be."""
    kind, context = details["type"], details.get("ctx", {})
    for bound, words in _BOUNDS.items():
        if bound in context:
            return f"it is {words} {context[bound]:,.10g}"
    if kind.startswith("int"):
        return "it is a whole number"
    return {"bool": "it is `true` or `false`", "floa": "it is a number", "fini": "it is a number"}.get(
        kind[:4], details["msg"].lower()
    )


def one_of(given: str, expected: str) -> str:
    """What to write in the place of ``given``; ``expected`` is pydantic's list of quoted words."""
    words = re.findall(r"'([^']*)'", expected)
    best = nearest(given, words)
    listed = " or ".join(filter(None, [", ".join(f"`{word}`" for word in words[:-1]), f"`{words[-1]}`"]))
    return f"Did you mean `{best}`? It is one of {listed}." if best else f"Use one of {listed}."


def id_instead(given: str) -> str:
    """What to write in the place of ``given``; empty where there is nothing better than the general advice."""
    id = as_id(given)
    if " " in given.strip() and id:
        return f"Ids have hyphens and no blanks: write `{id}`, or a comma where one ends."
    return f"Ids are lower-case letters, digits and hyphens, at most 64: write `{id}`." if id else ""
