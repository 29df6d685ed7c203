"""Where a sentence may be cut, and how what is left of it may end."""

import re

LEAST_JOINED = 4
"""Words from which on what stands before an "and" is more than the first of two things."""
PAUSE = re.compile(r"[,;:–—]$|^[–—-]$")
_LOOSE = """
a an the of to and or but with for in on at by from as is are was be we i you it that which who so because if when
then than our their its my your this these those into per via vs not no very more less would could should will can
may might do does have has had what how why where there also about over under between each every any some such like
only just even too"""
DANGLING = frozenset(_LOOSE.split())
"""Words that no quote may end with."""
_JOINTS = "because and but so which that when where while if since unless until then or after"
_BREAKS = frozenset(_JOINTS.split())
"""Words before which a long quote may be cut."""
TIES = frozenset("with for by from as at in on over per across into between".split())
"""Words before which it may be cut when nothing hangs on them: see ``_stands_alone``."""
_PLACING = frozenset(
    "sit sits live lives lie lies stay stays stand stands come comes go goes run runs end ends start starts depend depends rely relies consist consists "
    "belong belongs look looks wait waits work works keep keeps put puts happen happens".split()
)
"""Verbs that say little without what follows: "the speeds sit", out of "sit in a store"."""
_VERBAL = frozenset("is are was were be been being to not never".split())
"""Words whose sentence loses its point when it is cut before a preposition."""
_TRAILING = frozenset("tho though lol haha btw right ok okay yeah pls please".split())
"""Words that hang on behind what was said."""
_BEARING = frozenset("is are was were be get gets got go goes went do does".split())
"""Words behind which those are what is said: "how many it gets right"."""


def cut(words: list[str], most: int) -> list[str]:
    """At most ``most`` words, cut at a pause or before a joining word; nothing when no such place is near."""
    for i in range(1, min(len(words), most)):
        if PAUSE.search(words[i]) and i >= 2:
            return words[: i + 1]
    if len(words) <= most:
        return words
    for size in range(most, 2, -1):
        joint = words[size].strip(",;:").casefold()
        if joint in ("and", "or") and (size < LEAST_JOINED or _in_a_clause(words[:size])):
            continue
        if joint in _BREAKS or (joint in TIES and _stands_alone(words[:size])):
            return words[:size]
    return []


def _in_a_clause(words: list[str]) -> bool:
    """Whether ``words`` name a thing by a clause ("a video that was shown"), so that what is said of it is still to come."""
    return any(bare(word) in ("that", "which", "who") for word in words[1:3])


def _stands_alone(words: list[str]) -> bool:
    """Whether what comes next with a preposition can be left out: no verb waits for it, as far as words show."""
    plain = [bare(word) for word in words]
    return (
        plain[0] not in TIES
        and plain[-1] not in DANGLING | _PLACING
        and _VERBAL.isdisjoint(plain)
        and not plain[-1].endswith("ed")
    )


def no_loose_ends(words: list[str], *, whole: bool) -> list[str]:
    """``words`` without what cannot end a quote; a ``whole`` sentence may end as it does."""
    kept = list(words)
    while len(kept) > 2 and bare(kept[-1]) in _TRAILING and bare(kept[-2]) not in _BEARING:
        kept.pop()
    if whole and len(kept) > 2 and kept[-1].strip(",.;:!?()–—-'’"):
        kept[-1] = kept[-1].rstrip(",.;:!?–—-…")
    while (
        not (whole and len(kept) > 2)
        and kept
        and (kept[-1].strip(",.;:!?()–—-").casefold() in DANGLING or not kept[-1].strip(",.;:!?()–—-'’"))
    ):
        kept.pop()
    if kept:
        kept[-1] = kept[-1].rstrip(",.;:!?–—-…")
        kept[0] = kept[0].lstrip(",.;:–—-•")
    line = " ".join(kept)
    if line.count("(") != line.count(")"):
        kept = line.replace("(", "").replace(")", "").split()
    return kept


def bare(word: str) -> str:
    """``word`` in small letters without the marks around it."""
    return word.strip(",.;:()").casefold()
