"""Points that lie between two sides: words that only lean to one have to name the other side, or what the two have in common."""

import re

from interviewer.core.regex import regex

BETWEEN = {
    "train-serving-skew": regex(
        r"\b(?:train\w*|learn\w*|taught|offline|past|backfill\w*|replay\w*|same|identical\w*|shared?|both|twice|two|consisten\w+|parity|skew\w*"
        r"|differ\w*|mismatch\w*|drift\w*|diverg\w+|log|logs|logged|as of|point[\s-]in[\s-]time|snapshots?|notebook|everywhere|either|neither|once|exactly|feature store"
        r"|disagree\w*|unif(?:y|ied)|gap|lab|warehouse|pre-?process\w*|scal(?:er|ing)|inside|packed|baked|ship|shipped|reconstruct\w*|dated|timestamp\w*|known|future|tomorrow|as-of"
        r"|earlier|version\w*)\b",
        re.IGNORECASE,
    )
}
"""Consideration to what a reply has to hold beside the live side."""


def is_one_sided(id: str, text: str) -> bool:
    """Whether the reply ``text`` names nothing of the other side of ``id``.

    >>> is_one_sided("train-serving-skew", "At request we join the features."), is_one_sided("privacy", "At request we join the features.")
    (True, False)
    """
    other = BETWEEN.get(id)
    return other is not None and not other.search(text)
