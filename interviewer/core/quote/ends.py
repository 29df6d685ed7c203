"""How the words of a quote may begin and end."""

from interviewer.core.regex import regex

PAUSE = regex(r"[,;:–—]$|^[–—-]$")
"""A word behind which one breathes."""
_LOOSE = """
a an the of to and or but with for in on at by from as is are was be we i you it that which who so because if when
then than our their its my your this these those into per via vs not no very more less would could should will can
may might do does have has had what how why where there also about over under between each every any some such like
only just even too except unless until till since during within without against among toward towards onto"""
DANGLING = frozenset(_LOOSE.split())
"""Words that no quote may end with."""

JOINTS = frozenset("and or but because except unless plus um uh er erm hmm".split())
"""Words that lead on to the next clause, or to nothing: none ends a clause."""


def bare(word: str) -> str:
    """``word`` in small letters without the marks around it."""
    return word.strip(",.;:()").casefold()
