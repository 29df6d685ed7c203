"""What a reply earns: points, and what becomes of mistakes."""

from interviewer.core.coverage import heard as pooled
from interviewer.core.heard.heard import Heard
from interviewer.core.message import Message
from interviewer.core.pushback import SETTLED_BEFORE, noticed, settled
from interviewer.core.rubric import Level
from interviewer.core.thread import advanced
from interviewer.core.understanding.order import COMPLEX, SMALLER


def absorb(m: Message, heard: Heard) -> None:
    """Credit what the reply shows, and note what became of the pitfalls."""
    known = m.now.case.considerations
    # asking what a baseline is names none
    findings = () if heard.asks_to_be_taught else tuple(f for f in heard.findings if f.id in known)
    smaller = bool(SMALLER & m.now.coverage.credits.keys())
    asserted = () if heard.only_asks else tuple(p for p in heard.understanding.pitfalls if not heard.only_asks_about(p))
    pitfalls = tuple(p for p in asserted if p.id in m.now.case.pitfalls)
    pitfalls = tuple(p for p in pitfalls if not (smaller and p.id == COMPLEX))  # a smaller start was named before
    pitfalls = tuple(p for p in pitfalls if not _settled_before(m, p.id))
    number, answers = m.now.replies + 1, bool(m.was.challenged) and not heard.passes
    coverage, gains = pooled(m.now.coverage, number, findings, m.now.provenance)
    pushbacks = settled(
        m.now.pushbacks,
        number,
        frozenset(f.id for f in findings if f.level == Level.EXPLAINED),
        frozenset(gain.id for gain in gains),
        frozenset(p.id for p in pitfalls),
        answered=m.was.challenged if answers else "",
        gives_way=heard.gives_way,
        refuses=heard.refuses,
        keeps=heard.keeps,
    )
    m.set(replies=number, coverage=coverage, pushbacks=noticed(pushbacks, number, pitfalls))
    m.understanding, m.gains = heard.understanding, gains
    if not heard.only_asks:
        m.turn_to(advanced(m.now.thread, productive=bool(findings)))
    if not (heard.blank or heard.nonsense or heard.off_topic or heard.only_asks):
        m.set(blank=0)


def _settled_before(m: Message, pitfall: str) -> bool:
    """Whether ``pitfall`` is new, and an earlier reply explained what speaks against it."""
    known = any(item.pitfall == pitfall for item in m.now.pushbacks)
    against = SETTLED_BEFORE.get(pitfall, frozenset())
    return not known and any(m.now.coverage.level(id) == Level.EXPLAINED for id in against)
