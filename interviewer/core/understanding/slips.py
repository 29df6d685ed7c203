"""Slips of the finger in the small words of a question: "how mnay are ther" asks how many there are.

Typo repair leaves short words alone, since one letter makes another word of them. These few are worth it: they say that something is
asked, and what; a slip that is an ordinary English word is none.
"""

from interviewer.core.understanding.talk import TALK
from interviewer.core.understanding.words import LIGHT

SMALL = tuple(
    (
        "what which where when there their they these those this that with from about many much have does would could should people users "
        "between because before after every only also each number today second minute answer"
    ).split()
)
"""Words worth it, the likeliest first."""


def _typed(word: str) -> list[str]:
    """What fingers make of ``word``: two neighbours swapped, or a letter left out behind the first.

    >>> _typed("what")
    ['hwat', 'waht', 'whta', 'wat', 'wht', 'wha']
    """
    swapped = [word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1)]
    short = [word[:i] + word[i + 1 :] for i in range(1, len(word))]
    return list(dict.fromkeys(one for one in (*swapped, *short) if one != word))


SLIPS = {typed: word for word in reversed(SMALL) for typed in _typed(word) if typed not in TALK | LIGHT}
"""Slip to the word that was meant; to be asked only for what is no word of English."""
