"""A reply that puts off a part of the talk: it leads nowhere by that, and skips nothing."""

from dataclasses import replace

from interviewer.core.case import Case
from interviewer.core.heard.outlined import part_named
from interviewer.core.heard.put_off import put_off
from interviewer.core.listening.here import Here
from interviewer.core.rubric import AREAS, Area
from interviewer.core.text import Span
from interviewer.core.understanding.understand import Understanding
from interviewer.core.wish import named_by


def parked_in(case: Case, asked: Area | None, text: str) -> frozenset[Area]:
    """The parts of the interview that ``text`` puts off, where ``asked`` is what was asked about."""
    found = list(put_off(text))
    named = frozenset(area for one in found if one.topic and (area := _area(case, one.topic)))
    it = found and not all(one.topic for one in found) and asked  # beside a name, "it" means that
    return named or (frozenset({it}) if it else frozenset())


def _area(case: Case, topic: str) -> Area | None:
    leads = named_by(case, topic)
    return part_named(topic) or next((area for area in AREAS if area in leads), None)


def with_put_off(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` without where the words lead, and what they seem to skip, that only put something off."""
    parked = parked_in(here.case, here.area, here.text)
    if not parked:
        return understanding
    spans, rest = [one.span for one in put_off(here.text)], here.text
    for span in spans:
        rest = span.blanked(rest)
    if not rest.strip(" .,;:!?"):
        return replace(understanding, acts=("lead",), leads=(), findings=(), topics=(), asked=())
    said = here.answering(rest)
    leads = tuple(
        lead
        for lead in understanding.leads
        if lead in said.leads or (lead if lead in AREAS else here.case.area(lead)) not in parked
    )
    skips = () if "skip" in said.acts else ("skip",)
    acts = tuple(act for act in understanding.acts if act not in skips) or said.acts
    stands = tuple(
        f for f in understanding.findings if not f.evidence or not all(_within(one, spans) for one in f.evidence)
    )
    return replace(understanding, acts=acts, leads=leads or said.leads, findings=stands)


def _within(span: Span, places: list[Span]) -> bool:
    return any(span.mostly_in(place) for place in places)
