"""Words that wave a point off: it needs no care, or does not matter. They prove nothing of it, and mend no mistake."""

import re

from interviewer.core.regex import regex
from interviewer.core.sentence import sentence_around
from interviewer.core.text import Span

_NOT_MEANT = "".join(
    rf"(?<!{word}\ )"
    for word in (
        r"\bif",
        "when",
        "once",
        "unless",
        "until",
        "till",
        "where",
        "whether",
        "that",
        "sure",
        "hope",
        r"\w\ so",
    )
)
"""What stands in front of what somebody wants or waits for: "a safe one so nobody complains"; behind a comma, "so" concludes."""
_NO_CARE = regex(
    rf"""\b(?:re)?(?:train(?:ed)?|updated?|refresh(?:ed)?|monitor(?:ed)?|check(?:ed)?|test(?:ed)?)\ never\b
    | \b(?:never|not|don['’]?t|needn['’]?t)\ (?:need\ to\ |have\ to\ )?(?:re-?train|monitor|worry|bother)\b
    | \b(?:nobody|no\ one)\ cares\b | {_NOT_MEANT}\b(?:nobody|no\ one)\ (?:needs|complains|will\ notice)\b | \bno\ need\ (?:to|for)\b
    | \b(?:equally|just\ as|exactly\ as)\ (?:bad|annoying|good|harmful|costly|expensive)\b | \b(?:are|is)\ all\ the\ same\b
    | \b(?:solves?|scales?|fixes|handles?|works?)\ (?:it\ |that\ |this\ |everything\ )?(?:all\ )?(?:automatically|elastically|by\ itself|by\ themselves|out\ of\ the\ box|natively)\b
    | \b(?:is|are|it['’]s|that['’]s)\ (?:totally\ |quite\ )?trivial\b | \bready\ to\ ship\b | \balways\ (?:safe|works|press\w*|honest\w*)\b
    | \b(?:doesn['’]?t|don['’]?t|does\ not|do\ not)\ (?:matter|change)(?:\ much)?\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
_WAVES = regex(
    r"""\b(?:costs?|hurts?|weighs?|counts?)\ (?:exactly\ |all\ |just\ )?(?:the\ same|equally)\W*$ | \btreat\ (?:both|all|them)\b(?:\ \w+){0,2}\ (?:the\ same|alike|equally)\b
    | \b(?:won['’]?t|will\ not|never|don['’]?t|do\ not)\ (?:\w+\ )?(?:adapt|drift|evolve)\b
    | \b(?:tastes?|people|habits|fraud|spam|behaviou?r)\ (?:doesn['’]?t|don['’]?t|does\ not|do\ not)\ change\b | \b(?:customers?|users?|people|they|he|she)\ can\ (?:just\ )?wait\W*$
    | \b(?:fairness|bias|privacy|drift|security|abuse)\ (?:isn['’]t|is\ not)\ an?\ (?:\w+\ )?(?:problem|issue)\b | \bwishes\ (?:don['’]?t|do\ not)\ matter\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What the very words say that wave a point off."""
_DENIES = regex(
    r"""\b(?:is|are)\ never\ (?:useful|needed|wrong)\b | \bcompare\ (?:it\ |them\ |this\ )?(?:with|to|against)\ nothing\b
    | \bnever\ press\w*\b.{0,12}\bwrong(?:ly)?\b | \b(?:labels?|annotations?|verdicts)\ (?:are|is)\ (?:all\ |always\ )?(?:perfect|never\ wrong|flawless)\b
    | \b(?:monitoring|re-?training|alerting|maintenance)\b[^.!?;\n]{0,12}\b(?:is|are)(?:n['’]?t|\ not)\ (?:\w+\ ){0,2}?(?:needed|necessary|required)\b
    | \bno\ need\ (?:for|of)\ monitoring\b | \b(?:do|does|will|would)(?:n['’]?t|\ not)\ need\ (?:any\ )?monitoring\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What they say that no reason mends."""
_REASON = regex(r"\b(?:because|since|as long as|unless|so that)\b", re.IGNORECASE)


def waved_off(text: str, span: Span) -> bool:
    """Whether what ``text`` says at ``span`` is only that the point needs no care; a reason given for it is care enough.

    >>> waved_off("I don't monitor it.", Span(0, 18)), waved_off("I monitor it daily.", Span(0, 18))
    (True, False)
    """
    sentence, words = sentence_around(text, span), span.of(text).strip()
    waved = _NO_CARE.search(sentence.strip()) or _WAVES.search(words)
    return bool(_DENIES.search(words) or (waved and not _REASON.search(sentence)))
