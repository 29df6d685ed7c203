"""A reply as it is taken at this place of the interview."""

import re

from interviewer.core.facts.joined import joined
from interviewer.core.heard.forgotten import without_forgotten
from interviewer.core.heard.goes_on import goes_on_asking
from interviewer.core.heard.heard import Heard
from interviewer.core.heard.noted import with_notes_marked
from interviewer.core.heard.own_question import without_own_question
from interviewer.core.heard.request import with_marks
from interviewer.core.heard.unmarked import with_questions_marked
from interviewer.core.heard.ventured import as_ventured
from interviewer.core.listening.here import has_floor, here_of
from interviewer.core.listening.laid_out import laid_out
from interviewer.core.listening.order import mended
from interviewer.core.message import Message
from interviewer.core.regex import regex

YOU_SAID = regex(
    r"^\W*(?:(?:so|ok|wait|and|but|sorry|hm+|right)\W+)*(?:you (?:just |already )?(?:said|mentioned|told me)|it was|that was|there (?:are|were))\b[^.!?\n]*"
    r",\s*(?:right|correct|yes|no|true)\s*\?\s*$",
    re.IGNORECASE,
)
"""A fact said back to be confirmed, whatever the interviewer asked last."""

ABOUT_IT = frozenset({"answer", "clarifying-question", "social"})
"""Acts of a reply that may ask about the case; others want something of the talk."""


def heard_here(m: Message, text: str) -> Heard:
    """``text`` as a reply to what was said last; what its wording shows stands over what it was understood as."""
    described = without_forgotten(text)
    m.forgotten = described != text
    asked = m.now.waiting not in ("", m.now.turns[0].message)
    stated = as_ventured(described) if asked else described
    if m.now.just_told and goes_on_asking(stated):
        stated = f"{stated.rstrip(' ?.!')}?"
    floor = has_floor(m)
    put = with_marks(m.now.case, without_own_question(stated), floor=floor)
    heard = _heard(m, put)
    whole = heard.only_asks and len(heard.asked) >= len(joined(put))
    pleads = ABOUT_IT.isdisjoint(heard.understanding.acts)
    marked = put if whole or pleads else with_questions_marked(put, floor=floor)
    if floor and not heard.asks and not laid_out(m.now.case, put).parts:
        marked = with_notes_marked(marked)
    return heard if marked == put else _heard(m, marked)


def _heard(m: Message, text: str) -> Heard:
    """``text``, as it is to be taken, heard at its place."""
    here = here_of(m, text)
    understood = here.alone if YOU_SAID.match(text) else here.answering
    return here.heard(mended(here, understood(text)))
