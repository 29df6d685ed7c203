"""What was meant by a word that is no condition."""

from interviewer.core.guard.condition import PREDICATES, QUANTITIES

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


def instead_of(word: str) -> str:
    """What to write in the place of ``word``, in a sentence."""
    from difflib import get_close_matches

    if word in _OTHER_WORDS:
        return _OTHER_WORDS[word]
    known = (*PREDICATES, *QUANTITIES)
    found = get_close_matches(word.replace("_", "-"), known, n=1, cutoff=0.6)
    return f"Did you mean `{found[0]}`?" if found else f"Known are {', '.join(known)}."
