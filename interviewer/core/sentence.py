"""Sentences of a reply, and which of them ask."""

import re

ASKING = "hows?|whats?|which|whos?|whose|whom|wheres?|whens?|whys?|do|does|did|is|are|was|can|could|should|would|will|have|has|any|may|shall|am"
"""First words of questions, as a pattern."""
SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]*")
SENTENCE_END = re.compile(r"[.!?]+(?=\s|$)|\n")
ASKS_FIRST = re.compile(
    rf"""\s*(?:(?:and|so|but|or|um|uh|like|ok|okay|well|first|then|also|hi|hello|hey|please|no|i\ meant?)[,\ ]+)*
      (?:{ASKING})\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""A sentence that asks from its first word on."""
WHY_FIRST = re.compile(
    r"\W*(?:(?:hm+|fine|ok|okay|well|but|and|so|right|yeah)\W+)*why (?:is|are|would|isn['’]?t|not)\b(?!.*\bbecause\b)",
    re.IGNORECASE,
)


def asks_why(sentence: str) -> bool:
    """Whether ``sentence`` asks why, with or without a mark, and gives no reason of its own."""
    return bool(WHY_FIRST.match(sentence))


def asks(sentence: str) -> bool:
    """Whether ``sentence`` asks from its first word on and is marked, or asks why."""
    return asks_why(sentence) or (bool(ASKS_FIRST.match(sentence)) and sentence.rstrip().endswith("?"))
