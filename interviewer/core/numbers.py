"""Numbers in words."""

import re

from interviewer.core.regex import regex

_UNITS: dict[str, int] = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    )
}
_TENS: dict[str, int] = {
    word: 10 * tens for tens, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
SPELLED: dict[str, int] = {**_UNITS, **_TENS}
"""Numbers of one word below a hundred, in their order."""
SCALES: dict[str, int] = {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
"""What stands behind another number and multiplies it."""
COUNT = rf"(?:\d+(?:[.,]\d+)*\ ?%?|(?:an?\ )?(?:{'|'.join((*SPELLED, *SCALES))}))"
"""A number in figures or in one word, as a part of verbose patterns."""
_TEN_OF = "|".join(_TENS)
_WORD = "|".join(sorted(SPELLED, key=len, reverse=True))
_SHARE = regex(
    rf"""(?<![\w.,/-])(?:
        (?P<percent>\d{{1,3}}(?:[.,]\d+)?|(?:(?:{_TEN_OF})[\ -])?(?:{_WORD}))(?:\ ?%|\ ?percent\b|\ per\ cent\b)
      | (?P<half>(?:one|a)\ half\b) | (?:(?:zero|nought)\ )?point\ (?P<tenths>{"|".join(list(SPELLED)[1:10])})\b | 0?[.,](?P<places>\d+)(?![\d/])
    )""",
    re.IGNORECASE | re.VERBOSE,
)


def with_shares(text: str) -> str:
    """``text`` with every share as a part of one, however it is put.

    >>> with_shares("at one half, .5 or 50%"), with_shares("at ninety-five percent, not point nine")
    ('at 0.5, 0.5 or 0.5', 'at 0.95, not 0.9')
    """
    return _SHARE.sub(_as_part, text)


def _as_part(found: re.Match[str]) -> str:
    if found["percent"]:
        words = found["percent"].casefold().replace("-", " ").split()
        hundredths = sum(SPELLED[word] for word in words) if words[0] in SPELLED else float(words[0].replace(",", "."))
        return f"{hundredths / 100:g}"
    if found["tenths"]:
        return f"0.{SPELLED[found['tenths'].casefold()]}"
    return "0.5" if found["half"] else f"0.{found['places']}"
