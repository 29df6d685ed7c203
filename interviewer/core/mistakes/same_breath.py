"""A mistake that the reply takes back itself, right behind it or where it names it once more: nobody need be told."""

import re

from interviewer.core.case import Case
from interviewer.core.matter import about, stems_about
from interviewer.core.mistakes.by_name import recants, takes_back_other
from interviewer.core.mistakes.subject import common_of
from interviewer.core.pushback import Pushback
from interviewer.core.recant import CORRECTS, FAULT, OWN_FAULT, STRIKES, TAKES
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE, is_question
from interviewer.core.text import Span
from interviewer.core.understanding.tokens import stem_of

OF_ITSELF = regex(rf"{TAKES} | {STRIKES} | {CORRECTS} | {OWN_FAULT} | {FAULT}", re.IGNORECASE | re.VERBOSE)
"""Words that take back what their speaker has just said: "it should be above 99" takes nothing back."""
TURNS = regex(
    r"(?:^|[.!?,;:]\s*|\b)(?:no,|no\b(?=[ ,.!]+(?:stop|wait|by|not|i))|wait|stop\b|sorry|actually|rather|i mean\b|correction|on second thought|scratch that|well, no)",
    re.IGNORECASE,
)
"""Words that turn a sentence round while it is spoken."""
SOON = 160
"""Code points behind a mistake within which words that turn it round are about it."""
_THINKS_AGAIN = regex(
    r"""(?:\A|[.!?,;:–—]\s*|\s(?=(?:oh|no|actually)\W+wait\b))(?:(?:oh|ah|well|but|ok(?:ay)?|and)\W+)*
      (?:(?:(?:no|actually|uh|um+|er)\W+)*(?:wait|hang\ on|hold\ on)\b(?!\ (?:for|until|till|a\ (?:day|week|month)|\d)) | no\W+actually\b | actually\W+no\b | h+m+\b
        | but\ then\b(?!\ again\b) | (?:now\ that|when)\ i\ think\ (?:of|about)\ it\b | thinking\ about\ it\b)""",
    re.IGNORECASE | re.VERBOSE,
)
"""How somebody comes to think again of what they have just said."""
_DENIED = regex(
    r"""\b(?:so|then|hence|therefore|thus|rather|better|should|must|may|cannot|can['’]t)\b[^.;:!?\n]{0,48}?
      (?:\b(?:not|no\ longer|cannot)\b | (?<=n)['’]t\b)(?P<what>[^,;:.!?\n]*)
    | \b(?:should|must|may|can)(?:n['’]t|not)\b(?P<it>[^,;:.!?\n]*)""",
    re.IGNORECASE | re.VERBOSE,
)
"""How they conclude that it is not to be, and what is not."""
_THAT = regex(
    r"\W*(?:(?:do|use|take|count|be|go|by|at|in|all|of|quite|like|say|just)\W+){0,3}(?:that|those|them|this|it|so)?(?:\s(?:way|then|split|either))?\W*",
    re.IGNORECASE,
)
"""What is not, by no name of its own."""
_NOT_SO = regex(r"(?:\b(?:not|never|no|without)\b|n['’]t\b)((?:\W+\w+){1,2})", re.IGNORECASE)
"""What a mistake denies itself."""
_VERDICTS = frozenset("good bad wrong right true false".split())
"""Words that label an example, and elsewhere only judge."""
LATER = 280
"""Code points behind a mistake within which one thinks again of it."""


def mistake_in(case: Case, text: str, item: Pushback) -> str:
    """The words of the reply ``text`` that make ``item`` a mistake, without those that anybody says of this case."""
    common = common_of(case)
    return " ".join(w for span in item.spans[:1] for w in about(span.of(text)) if stem_of(w) not in common)


def taken_back_at_once(case: Case, text: str, item: Pushback) -> bool:
    """Whether the reply ``text`` takes back the mistake ``item`` that it makes."""
    behind = max((span.end for span in item.spans[:1]), default=0)
    mistake = mistake_in(case, text, item)
    return (
        _next_breath(text, behind, mistake)
        or _turned(case, text, behind, item)
        or _denied(text, behind, mistake, item)
        or recants(text[behind:], mistake)
    )


def _next_breath(text: str, behind: int, mistake: str) -> bool:
    """Whether what is said next takes the ``mistake`` back, and nothing else that it names."""
    for sentence in SENTENCE.finditer(text, behind):
        if OF_ITSELF.search(sentence[0]):
            return not takes_back_other(sentence[0], mistake)
        if about(sentence[0]):
            return False
    return False


def _turned(case: Case, text: str, behind: int, item: Pushback) -> bool:
    """Whether words soon behind turn round, and those that follow name the right way."""
    soon = text[behind:][:SOON]
    found = TURNS.search(soon) or OF_ITSELF.search(soon)
    if not found:
        return False
    return case.right_way(item.pitfall, text, Span(behind + found.start(), behind + len(soon)))


def _denied(text: str, behind: int, mistake: str, item: Pushback) -> bool:
    """Whether who made the ``mistake`` thinks again behind it, and concludes that it is not to be: "oh wait, ... so those should not count"."""
    again = _THINKS_AGAIN.search(text, behind, behind + SOON)
    if not again:
        return False
    said = " ".join(span.of(text) for span in item.spans[:1])
    own = _names(said) & (stems_about(mistake) | _VERDICTS) - _names(" ".join(m[1] for m in _NOT_SO.finditer(said)))
    stated = (m[0] for m in SENTENCE.finditer(text, again.end(), behind + LATER) if not is_question(m[0]))
    denied = (found["what"] or found["it"] or "" for sentence in stated for found in _DENIED.finditer(sentence))
    return any(_THAT.fullmatch(what) or _names(what) & own for what in denied)


def _names(text: str) -> frozenset[str]:
    """What ``text`` is about, and the verdicts that it gives."""
    return stems_about(text) | (_VERDICTS & frozenset(text.casefold().split()))
