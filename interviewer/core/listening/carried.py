"""What goes along to a new place, and what does not: an answer that parts the two says what is shared there and what differs."""

import re
from dataclasses import replace

from interviewer.core.listening.here import Here
from interviewer.core.matter import stems_about
from interviewer.core.regex import regex
from interviewer.core.rubric import Level
from interviewer.core.sentence import SENTENCE, is_question
from interviewer.core.text import Span
from interviewer.core.understanding.understand import Finding, Understanding

PLACES = ("localization", "transfer-learning")
"""The points that such an answer makes, whatever it names on either side."""
NEWCOMER = "cold-start"
"""The point that it makes where a line asks for it and for none of those: what is brought along is what a place without a past begins with."""
_AUX = r"(?:do(?:es)?|did|is|are|was|were|will|would|can|could|has|have|should|must)"
_NOT = rf"\b(?:{_AUX}(?:n['’]?t|\ not)|wo(?:n['’]?t)|ca(?:n['’]?t)|cannot)\b"
_CARRY = r"(?:carr(?:y|ies|ied)\s(?:\w+\s){0,2}?over|transfers?|transferable|travels?|survives?|holds?|still\s(?:\w+\s)?works?|stays?|remains?|generali[sz]es?|port(?:s|able)?)\b"
_REFUSED = regex(
    rf"""{_NOT}(?:\ (?:\w+\ )?{_CARRY}|\W*(?:$|[,.;:]|\b(?:because|since|as|so|are|is)\b))
      | \b(?:ha(?:s|ve)|needs?|must|should|would|['’]d|['’]ll)\ (?:\w+\ ){{0,2}}?
          (?:change|go|differ|re-?\w+|be\ (?:\w+\ )?(?:re\w+|set|learn(?:ed|t)|new|changed|made|built|counted|estimated|tuned|measured|local|our\ own))\b
      | \b(?:re-?(?:learn|fit|train|calibrat|tun|set|estimat|build|comput|measur)(?:e|ing)?|adapt|localise|localize|replace|retire|throw\ away|drop)\b
      | ^\W*(?:and\ |but\ )?(?:what(?:\ do(?:es)?)?\ )?not\W*$
      | \b(?:anew|afresh|from\ scratch|from\ zero)\b | \b(?:is|are)\ (?:\w+\ )?(?:different|new|local|foreign|unlike|another\ matter)\b | \bdiffers?\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is said of that which does not go along."""
_TAKEN = regex(
    rf"""\b{_CARRY} | \b(?:is|are|be)\ (?:\w+\ )?(?:the\ same|shared|universal|portable|reusable|unchanged) | \b(?:reuse|re-use|keep|share|take\ (?:along|over)|bring\ along)\b
      | \b(?:works?|applies|apply)\ (?:there\ )?(?:too|as\ well|everywhere|anywhere|as\ (?:it|they)\b)""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is said of that which does."""
_PART = regex(r"[,;:.!?]\s+|\s+[–—-]\s+|\s+(?:but|while|whereas|and|though|yet)\s+", re.IGNORECASE)
"""Where one of the two sides ends."""
NAMES, TELLS = 3, 6
"""Words of its own about the case from which on such an answer names the point, and explains it."""


ASKS = regex(rf"\b(?:what|which|how\ much)\b[^.?!]*\b{_CARRY}", re.IGNORECASE | re.VERBOSE)
"""A line that asks for it, wherever it stands."""


def with_carried(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` with what the line asks for that is answered by parting what goes along from what does not."""
    wants, asked = here.aims, here.put
    if not (here.changed or ASKS.search(asked)):
        return understanding
    found = {f.id for f in understanding.findings if f.level == Level.EXPLAINED}
    places = [id for id in PLACES if id in wants] or [NEWCOMER] * (NEWCOMER in wants and bool(ASKS.search(asked)))
    ids = [id for id in places if id not in found]
    spans = _parted(understanding.text) if ids else ()
    if not spans:
        return understanding
    said = " ".join(span.of(understanding.text) for span in spans)
    own = len(stems_about(said) - stems_about(asked))
    level = Level.EXPLAINED if own >= TELLS else Level.MENTIONED if own >= NAMES else Level.ABSENT
    made = tuple(Finding(id, level, spans[:1], ("what goes along, and what does not",)) for id in ids)
    kept = tuple(f for f in understanding.findings if f.id not in ids or f.level >= level)
    known = {f.id for f in kept}
    return replace(understanding, findings=(*kept, *(f for f in made if f.level and f.id not in known)))


def _parted(text: str) -> tuple[Span, ...]:
    """The sentences of ``text`` that say what goes along and what does not, first the one that tells most; none where only one side is told."""
    sides = [(_sides(one[0]), one) for one in SENTENCE.finditer(text) if not is_question(one[0])]
    if set().union(*(found for found, _ in sides)) != {"taken", "refused"}:
        return ()
    told = sorted((one for one in sides if one[0]), key=lambda one: (-len(one[0]), "refused" not in one[0]))
    return tuple(Span(*m.span()).stripped(text, ".!") for _, m in told)


def _sides(sentence: str) -> set[str]:
    """Which of the two a sentence tells, part by part."""
    found = set[str]()
    for part in _PART.split(sentence):
        if _REFUSED.search(part):
            found.add("refused")
        elif _TAKEN.search(part):
            found.add("taken")
    return found
