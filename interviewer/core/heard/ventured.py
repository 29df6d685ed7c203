"""An answer put up as a question by somebody who is not sure of it: "maybe complaints per million mails? how many good ones got lost"."""

import re

from interviewer.core.heard.put_up import put_up
from interviewer.core.matter import matter
from interviewer.core.regex import regex
from interviewer.core.sentence import ASKS_FIRST, LEAD_UP, SENTENCE
from interviewer.core.text import Span

_HEDGE = r"(?:maybe|perhaps|probably|possibly|presumably|something\ like|i\ (?:guess|think|suppose|assume)|i(?:['’]d|\ would)\ (?:say|guess))"
_VERB = r"(?:do|does|did|is|are|was|were|can|could|may|might|should|shall|must|would|will|have|has)"
_UNSURE = regex(
    rf"""\W*{LEAD_UP}(?:
        {_HEDGE}\b(?!\W*(?:{_VERB}|what|who|which|where|when|why|how\ (?:about|is|are|do|does)|first|later|next|you|we\ (?:can|could|should)|let|a\ (?:hint|question))\b)
      | (?!.*\b{_VERB}\ (?:you|we|i|there|it|this|that|they|the|our|your)\b).*\b{_HEDGE}\W*\?)""",
    re.IGNORECASE | re.VERBOSE,
)
"""How a sentence begins, or ends, that is a guess."""
_TURNED = regex(
    rf"\b{_VERB}\ (?:you|we|i|there|it|this|that|they|these|those|he|she|the|our|your)\b|\b(?:you\b(?!\ (?:said|told|mentioned|named|gave))|tell\ me|today|currently|right\ now|at\ the\ moment)\b",
    re.IGNORECASE | re.VERBOSE,
)
"""What a question holds that is put to the interviewer."""
_COUNTS = regex(rf"\W*{LEAD_UP}how\ (?:many|much|often|long|late|far|fast|soon|well)\b", re.IGNORECASE | re.VERBOSE)
"""How the wording of a measure begins: "how many good mails got lost"."""
_DOUBTS = regex(
    rf"\W*{LEAD_UP}(?:(?:i['’]?m\ )?not\ (?:\w+\ )?sure|i\ guess|dunno|no\ idea\ what\ else|something\ like\ that|i\ don['’]?t\ know\ what\ else|can['’]?t\ think\ of)\b",
    re.IGNORECASE | re.VERBOSE,
)
"""How somebody doubts what they have just said."""
_ALSO = regex(r"\W*(?:and|or|also|plus)\b", re.IGNORECASE)
"""How a sentence begins that adds to the one before."""
_LONGEST = 16
"""Words of the longest of them."""


def as_ventured(text: str) -> str:
    """``text``, an answer to a question, with its guesses as statements; of the same length.

    >>> as_ventured("umm maybe complaints per mail? how many good ones got lost")
    'umm maybe complaints per mail, how many good ones got lost'
    >>> as_ventured("the spam button again? and maybe the traps, all mail to them"), as_ventured("maybe. How many are there?")
    ('the spam button again. and maybe the traps, all mail to them', 'maybe. How many are there?')
    """
    parts = list(SENTENCE.finditer(text)) if "?" in text else []
    if any(ASKS_FIRST.match(p[0]) and not _words_a_measure(p[0]) for p in parts):
        return text
    guesses = [_is_guess(p[0]) or _doubted(text, p) for p in parts]
    listed = any(guesses) and not any(_TURNED.search(p[0]) for p in parts if "?" in p[0])
    said = list(text)
    for i, part in enumerate(parts):
        behind = bool(i) and guesses[i - 1] and _words_a_measure(part[0])
        mark = text.find("?", part.start(), part.end())
        if mark >= 0 and (guesses[i] or behind or (listed and not ASKS_FIRST.match(part[0]))):
            measure = i + 1 < len(parts) and _words_a_measure(parts[i + 1][0])
            said[mark] = "," if measure else "."
    return "".join(said)


def measures(text: str) -> list[Span]:
    """Where a guess in ``text`` goes on by saying what is counted, in code points: "maybe complaints, how many of them come".

    >>> [span.of("maybe complaints, how many come in.") for span in measures("maybe complaints, how many come in.")]
    [' how many come in.']
    """
    found = []
    for part in SENTENCE.finditer(text):
        comma = part[0].find(",")
        if comma >= 0 and _is_guess(part[0][:comma]) and _words_a_measure(part[0][comma + 1 :]):
            found.append(Span(part.start() + comma + 1, part.end()))
    return found


def _is_guess(sentence: str) -> bool:
    """Whether ``sentence`` puts forward something of the case without being sure of it."""
    short = len(sentence.split()) <= _LONGEST and not put_up(sentence)
    return short and bool(_UNSURE.match(sentence)) and matter(sentence) > 0 and not _TURNED.search(sentence)


def _doubted(text: str, part: re.Match[str]) -> bool:
    """Whether a sentence adds to what was said before it, and is doubted in the next breath."""
    adds = part.start() > 0 and _ALSO.match(part[0]) and matter(part[0]) > 0 and not _TURNED.search(part[0])
    return bool(adds and _DOUBTS.match(text, part.end()))


def _words_a_measure(sentence: str) -> bool:
    """Whether ``sentence`` says what is counted, and does not ask for the count."""
    return bool(_COUNTS.match(sentence)) and not _TURNED.search(sentence)
