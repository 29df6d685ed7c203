"""A mistake made of what the line asks about, by a pronoun: "how far do you trust those times?" "I trust them completely." """

import re
from collections.abc import Iterator
from dataclasses import replace

from interviewer.core.listening.here import Here
from interviewer.core.regex import regex
from interviewer.core.rubric import Pitfall
from interviewer.core.sentence import SENTENCE, is_question
from interviewer.core.text import Span
from interviewer.core.understanding.answered import PROMPT
from interviewer.core.understanding.grounds import Grounds
from interviewer.core.understanding.understand import Finding, Understanding

_PRONOUN = regex(
    r"""\b(?:they|them|these|those|it)\b(?!['’]s|['’]re) | (?:(?<=\A)|(?<=[,;:–—]\s)|(?<=\band\s)|(?<=\bbut\s)|(?<=\bthen\s))(?:that|this)\b(?=\ (?:is|was|will|can|just|\w+s)\b)
      | \b(?P<short>(?:it|that|this)['’]s|they['’]re|these['’]re|those['’]re)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""A word that stands for what was asked about; ``short`` where a verb hangs on it."""


def with_meant(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` with the mistakes that it makes of the line's subject by a pronoun."""
    if not here.aims or here.challenged:
        return understanding
    made = {p.id for p in understanding.pitfalls}
    asked = (p for p in here.case.pitfalls.values() if p.subject and p.id not in made and p.remedies & here.aims)
    found = tuple(mistake for pitfall in asked for mistake in _made(here, understanding, pitfall))
    return replace(understanding, pitfalls=(*understanding.pitfalls, *found)) if found else understanding


def _made(here: Here, understanding: Understanding, pitfall: Pitfall) -> Iterator[Finding]:
    """``pitfall``, if one of the sentences that answer the line makes it, with those behind it that say why and name no right way."""
    text, others = understanding.text, _others(here, understanding)
    answers = [Span(*m.span()) for m in SENTENCE.finditer(text) if m[0].strip()][:PROMPT]
    for place, sentence in enumerate(answers):
        asks = is_question(sentence.of(text))
        if asks or any(span.meets(sentence) for span in others):
            continue
        if made := _named(here, sentence.of(text), pitfall):
            same = [span for span in answers[place + 1 :] if _goes_on(here, understanding, pitfall, span)]
            spans = tuple(span.stripped(text) for span in (sentence, *same))
            yield made._replace(evidence=spans, why=made.why[:1] * len(spans), clarity=(), hits=spans)
            return


def _others(here: Here, understanding: Understanding) -> list[Span]:
    """Where mistakes are made that what was asked for mends as well: their words need no second one."""
    heard = (p for p in understanding.pitfalls if here.case.pitfalls[p.id].remedies & here.aims)
    return [span for p in heard for span in p.evidence]


def _named(here: Here, sentence: str, pitfall: Pitfall) -> Finding | None:
    """``pitfall``, where a cue hears it in ``sentence`` once a pronoun of that is put into words; None when none does."""
    for found in _PRONOUN.finditer(sentence):
        named = f"{pitfall.subject} are" if found["short"] else pitfall.subject
        said = here.alone(f"{sentence[: found.start()]}{named}{sentence[found.end() :]}")
        made = next((p for p in said.pitfalls if p.id == pitfall.id and not isinstance(p.why[0], Grounds)), None)
        if made:
            return made
    return None


def _goes_on(here: Here, understanding: Understanding, pitfall: Pitfall, sentence: Span) -> bool:
    """Whether ``sentence``, behind the mistake, speaks of what mends it and was asked for, and says nothing of that which mends it."""
    points = (f for f in understanding.findings if f.id in pitfall.remedies & here.aims)
    spoken = any(span.meets(sentence) for f in points for span in f.evidence)
    return spoken and not here.case.right_way(pitfall.id, understanding.text, sentence)
