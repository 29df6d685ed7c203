"""A reply that wishes to go elsewhere, or asks about the talk: no word of that shows or asks anything of the case."""

from dataclasses import replace

from interviewer.core.listening.here import Here
from interviewer.core.rubric import AREAS
from interviewer.core.understanding.understand import Finding, Understanding


def with_wishes(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` with what the rest asks, and shows, and with where its wishes lead."""
    text, rest = here.text, here.elsewhere.rest
    if rest == text:
        return understanding
    said = _unasked(understanding, here.answering(rest))
    shown = {f.id for f in said.findings}
    findings = tuple(f for f in understanding.findings if not f.evidence or f.id in shown or _stands(f, text, rest))
    done = said.acts if rest.strip() else ("check-in",)
    found = replace(understanding, findings=findings, acts=done, topics=said.topics, asked=said.asked)
    return _led(here, understanding, found) if here.elsewhere.leads else replace(found, leads=said.leads)


def _led(here: Here, understanding: Understanding, rest: Understanding) -> Understanding:
    """The ``rest`` of what was understood, led where the wishes go."""
    there, gone = here.elsewhere.leads, here.elsewhere.gone
    known = understanding.leads  # which name a point besides, of what was told there in the same breath
    first = {lead if lead in AREAS else here.case.area(lead) for lead in (*known[:1], there[0])}
    leads = known if not gone and len(first) == 1 and there[0] in known and len(known) > len(there) else there
    skips = ("skip",) if here.area in gone or not set(here.wants).isdisjoint(gone) else ()
    haste = (
        {"lead"} if "ask-time" in understanding.acts else {"lead", "ask-time"}
    )  # "but wait, can I ..." does not wait
    acts = (*(act for act in rest.acts if act not in haste and here.elsewhere.rest.strip()), *skips, "lead")
    return replace(rest, acts=tuple(dict.fromkeys(acts)), leads=leads)


def _unasked(whole: Understanding, rest: Understanding) -> Understanding:
    """``rest`` without a question that the ``whole`` does not ask: cut off, "since it has to be there in a second" looks like one."""
    if "clarifying-question" in whole.acts or "clarifying-question" not in rest.acts:
        return rest
    acts = tuple(act for act in rest.acts if act != "clarifying-question") or ("answer",)
    return replace(rest, acts=acts, topics=(), asked=())


def _stands(finding: Finding, text: str, rest: str) -> bool:
    """Whether words that show ``finding`` stand in the ``rest`` of ``text`` as well, whole."""
    return any(span.of(rest) == span.of(text) for span in finding.evidence)
