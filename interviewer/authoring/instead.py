"""What to write in the place of what does not fit."""

import re

from interviewer.authoring.model_keys import Holds
from interviewer.authoring.near import as_id, nearest


def value_instead(held: Holds) -> str:
    """What to write where a number, or a yes and no, is ``held``; empty where neither is."""
    if held.shape is bool:
        return "Write `true` or `false`."
    return f"Write {held.number}." if held.number else ""


def to_add(key: str, held: Holds) -> str:
    """What ``key`` is for, and in what shape: `said` (a list): cues: any one of them."""
    shape = f" ({held.words})" if held.words else ""
    meaning = " ".join(held.meaning.replace("``", "`").split()).rstrip(".")
    return f"`{key}`{shape}: {meaning[:1].lower()}{meaning[1:]}" if meaning else f"`{key}`{shape}"


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
