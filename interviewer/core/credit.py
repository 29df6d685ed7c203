"""What a reply earns: the points that it shows, and how they came about."""

from collections.abc import Callable

from interviewer.core.coverage import Provenance, pooled
from interviewer.core.dialogue import ASKING
from interviewer.core.heard.heard import Heard
from interviewer.core.message import Message
from interviewer.core.mistakes.asserted import asserted
from interviewer.core.mistakes.by_name import struck
from interviewer.core.mistakes.response import response_to
from interviewer.core.mistakes.standing import standing_after
from interviewer.core.thread import advanced
from interviewer.core.understanding.understand import Finding


def absorb(m: Message, heard: Heard) -> None:
    """Credit what the reply shows, and note what became of the mistakes before it and which it makes."""
    known = m.now.case.considerations
    # asking what a baseline is, or whether rules were meant, names none
    findings = (
        ()
        if heard.asks_to_be_taught or heard.only_asks_what_was_meant
        else tuple(f for f in heard.findings if f.id in known)
    )
    number, mistakes = m.now.replies + 1, asserted(m, heard)
    coverage, gains = pooled(m.now.coverage, number, findings, _provenance(m, findings))
    response = response_to(m, heard, findings, gains, mistakes)
    m.set(replies=number, coverage=coverage, pushbacks=standing_after(m, heard, response, mistakes))
    m.understanding, m.gains = heard.understanding, gains
    m.struck = struck(heard.text) if m.was.challenged else ""
    if not heard.only_asks:
        m.turn_to(advanced(m.now.thread, productive=bool(findings)))
    if not (heard.blank or heard.nonsense or heard.off_topic or heard.only_asks):
        m.set(blank=0)


def _provenance(m: Message, findings: tuple[Finding, ...]) -> Callable[[str], Provenance]:
    """How each of ``findings`` came about: what the line right before named, or challenged somebody for not minding, was not brought up unasked."""
    known = {f.id: m.now.provenance(f.id) for f in findings}
    unasked = {id for id, how in known.items() if how == "unprompted"}
    asked = _put(m) if unasked else ""
    named = {f.id for f in m.now.case.understand(asked, "", False).findings} if asked else set()
    challenged = m.now.case.pitfalls.get(m.was.challenged)
    minded = challenged.remedies if challenged else frozenset()
    more: dict[str, Provenance] = {id: "nudged" if id in minded else "asked" for id in unasked & (named | minded)}
    return lambda id: more.get(id) or known[id]


def _put(m: Message) -> str:
    """What the last message asked and pressed, without the facts that it told."""
    last = next((turn for turn in reversed(m.now.turns) if turn.moves), None)
    return " ".join(move.text for move in last.moves if move.kind in ASKING) if last else ""
