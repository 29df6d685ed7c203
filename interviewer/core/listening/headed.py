"""Where a reply goes by how it is put: a part put up as a question or as a heading, or one that somebody would not begin with."""

import re
from dataclasses import replace

from interviewer.core.facts.called import told_of
from interviewer.core.listening.here import Here
from interviewer.core.regex import regex
from interviewer.core.rubric import AREAS
from interviewer.core.sentence import LEAD_UP
from interviewer.core.speech import LET
from interviewer.core.text import Span
from interviewer.core.understanding.leads import area_called
from interviewer.core.understanding.understand import Understanding

TURNS_TO = regex(
    r"\W*(?:(?:skip|leave|enough|forget|drop)\b[^.!?\n]{0,30}[.!,;]\s*|(?:ok(?:ay)?|fine|good|next)[.!,;]?\s+){0,3}"
    r"(?:(?:and |so )?(?:what|how) about|next|and|(?<=[.!,;] )(?=\w+\?))\s*(?P<area>\w+(?: \w+)?)\s*\?+\s*",
    re.IGNORECASE,
)
"""A part of the interview put up as a question: "skip the details. Monitoring?"."""
WHAT_NEXT = regex(
    r"(?:^|(?<=[.!,;?\n]))\s{0,3}(?:(?:ok(?:ay)?|so|and|but|hm+|um+|sorry|now)\W+){0,3}(?:i(?:['’]?m| am)? )?"
    r"(?:do(?:n['’]?t| not)(?: really)? know|not (?:really |quite )?sure|unsure|no idea|have no idea)"
    r" (?:what|where|which)\b[^.?!,;\n]{0,30}?\b(?:next|now|first|from here|follows?|go)\b[.,;:–—-]?\s*(?:(?:maybe|perhaps|what about|how about|so|the|to|with)\s+)*(?P<area>\w+(?: \w+)?)\s*\?+\s*$",
    re.IGNORECASE,
)
"""Who does not know what comes next, and puts up a part: "i dont know what comes next, data?"."""
NOT_THERE = regex(
    r"\b(?:disagree|object|(?:not|n['’]t) agree|against)\b(?: \w+){0,3}? (?:with |to )?(?:starting|beginning|going|jumping|talking|turning|moving)\b[^:,.;!?\n]*",
    re.IGNORECASE,
)
"""Where somebody would not go: "I'd disagree with starting at the model"."""
HEADED = regex(
    rf"^\W*{LEAD_UP}"
    rf"(?P<head>(?:{LET}|(?:can|could) (?:we|i)|i(?:['’]d| would) like to|i want to|i['’]ll|on to|next)\b[^:.!?\n–—]{{0,60}}?)"
    r"\s*(?::|–|—|\s-\s)\s*(?=\S)",
    re.IGNORECASE,
)
"""A heading with what belongs under it: "let's talk about serving: features come from a store"."""

TURNS = regex(
    rf"(?:^|(?<=[.!?;\n])\s{{1,3}}){LEAD_UP}"
    r"(?:now|next|then|on|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|sixth(?:ly)?|finally|last(?:ly)?)\b,?\s+(?:(?:on )?to |for |about |as to |as for )?"
    r"(?P<part>(?:the |our |my )?[a-z][\w-]*(?: [a-z][\w-]*){0,3}?)\s*(?::|–|—|\s-\s)\s*(?=\S)",
    re.IGNORECASE,
)
"""A heading further on in a reply: "... a push to confirm it. Now the data: labels come from disputes"."""


def with_turn(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` of one word put up as a question: after the fact about it, else as a lead there."""
    if (next_is := WHAT_NEXT.search(here.text)) and (
        there := here.alone(f"Let me talk about {next_is['area']}.").leads
    ):
        told = here.answering(Span(*next_is.span()).blanked(here.text))
        return replace(told, acts=tuple(dict.fromkeys((*told.acts, "lead"))), leads=there)
    part = TURNS_TO.fullmatch(here.text)
    if not part or understanding.topics or understanding.leads:
        return understanding
    facts = told_of((f.id for f in understanding.findings), here.case.facts)
    if facts:
        return replace(understanding, acts=("clarifying-question",), topics=facts)
    there = here.alone(f"Let me talk about {part['area']}.").leads
    return replace(understanding, acts=("lead",), leads=there) if there else understanding


def without_lead_against(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` without a lead to where somebody says that they would not go."""
    found = NOT_THERE.search(here.text) if understanding.leads else None
    if not found:
        return understanding
    there = here.case.understand(Span(*found.span()).blanked(here.text), "", False).leads
    acts = tuple(act for act in understanding.acts if there or act != "lead")
    return replace(understanding, acts=acts, leads=tuple(lead for lead in understanding.leads if lead in there))


def with_heading(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` with the area that its heading names before all others."""
    found = HEADED.match(here.text)
    named = here.alone(f"{found['head']}.").leads if found else ()
    there = tuple(lead for lead in named if lead in AREAS) or _turned_to(here.text)
    if not there:
        return understanding
    return replace(understanding, acts=tuple(dict.fromkeys((*understanding.acts, "lead"))), leads=there)


def _turned_to(text: str) -> tuple[str, ...]:
    """The area that the one heading in ``text`` names; of several none, since then the reply goes through them all."""
    parts = [found["part"] for found in TURNS.finditer(text)]
    areas = [area for part in parts if (area := area_called(part.split(" and ")[0]))]
    return (areas[0],) if len(areas) == 1 else ()
