"""What takes a mistake back in its own sentence, and when it does not: where it is said to be missing itself, or is pieced together from two statements."""

from collections.abc import Sequence

from interviewer.core.text import Token
from interviewer.core.understanding.match import Hit, Matcher
from interviewer.core.understanding.sentence import Sentence

_MISSING = frozenset("no not never without neither nor hardly".split())
"""What says of the word behind it that it is not there ("without a human", "never get a dispute")."""
_COMPARES = frozenset("more less fewer longer later earlier worse better only just".split())
"""Words behind which it compares, and nothing is missing ("no more complaints than the rest")."""
_REACH = 3
"""Words behind it that it speaks of."""


def is_idle(matcher: Matcher, text: str, tokens: list[Token], sentence: Sentence, hit: Hit) -> bool:
    """Whether ``hit`` takes nothing back in its ``sentence``, nor does the same cue on other words of it."""
    if not _is_idle(text, tokens, sentence.first, hit):
        return False
    rest = ((sentence.first, hit.first), (hit.first + 1, sentence.end))
    again = (one for first, end in rest for one in matcher.hits(text, tokens, first, end) if one.cue == hit.cue)
    return all(_is_idle(text, tokens, sentence.first, one) for one in again)


def _is_idle(text: str, tokens: Sequence[Token], first: int, hit: Hit) -> bool:
    inside = (text[tokens[i - 1].end : tokens[i].start] for i in range(hit.first + 1, hit.end))
    if any(";" in between for between in inside):
        return True
    if any(tokens[i].word in _MISSING for i in range(hit.first, hit.end)):
        return False  # it says itself what is not so
    for i in range(hit.first - 1, max(first, hit.first - _REACH) - 1, -1):
        if any(mark in text[tokens[i].end : tokens[i + 1].start] for mark in ",;:()–—"):
            return False
        if tokens[i].word in _MISSING:
            return tokens[i + 1].word not in _COMPARES
    return False
