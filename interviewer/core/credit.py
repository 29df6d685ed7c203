"""What a reply earns: points, and what becomes of mistakes."""

from collections.abc import Callable
from dataclasses import replace

from interviewer.core.coverage import Provenance
from interviewer.core.coverage import heard as pooled
from interviewer.core.dialogue import ASKING
from interviewer.core.heard.heard import Heard
from interviewer.core.heard.stance import GIVES_WAY
from interviewer.core.message import Message
from interviewer.core.mistakes.amends import DEFENDS, heart, others, said_of, words_of
from interviewer.core.mistakes.defended import defence, stands_by
from interviewer.core.mistakes.heart import takes_back, without_other
from interviewer.core.mistakes.one_breath import taken_back_together
from interviewer.core.mistakes.revised import restates, revises
from interviewer.core.mistakes.same_breath import taken_back_at_once
from interviewer.core.pushback import CLEARLY, Pushback, Response, noticed, settled
from interviewer.core.recant import keeps, recants
from interviewer.core.rubric import Level
from interviewer.core.sentence import SENTENCE
from interviewer.core.text import Span
from interviewer.core.thread import advanced
from interviewer.core.understanding.order import COMPLEX, SMALLER
from interviewer.core.understanding.understand import Finding
from interviewer.core.waved import waved_off


def absorb(m: Message, heard: Heard) -> None:
    """Credit what the reply shows, and note what became of the pitfalls."""
    known = m.now.case.considerations
    # asking what a baseline is names none
    findings = () if heard.asks_to_be_taught else tuple(f for f in heard.findings if f.id in known)
    pitfalls = _asserted(m, heard)
    number, answers = m.now.replies + 1, bool(m.was.challenged) and not heard.passes
    coverage, gains = pooled(m.now.coverage, number, findings, _provenance(m, findings))
    waved = {f.id for f in findings if all(waved_off(heard.text, span) for span in f.evidence)}
    explained = [f for f in findings if f.level == Level.EXPLAINED and f.id not in waved]
    mistake = _challenged_words(m) if answers else ""
    to_it = _to_the_challenge(m, heard.text) if answers else heard.text
    item = _challenged(m) if answers else None
    stands = item is not None and stands_by(heard.text, words_of(m.now, item))
    response = Response(
        number,
        explained=frozenset(f.id for f in explained),
        clear=frozenset(f.id for f in explained if f.clear(CLEARLY)),
        gained=frozenset(gain.id for gain in gains if gain.id not in waved),
        repeated=frozenset(p.id for p in pitfalls),
        answered=m.was.challenged if answers else "",
        gives_way=(
            bool(GIVES_WAY.search(to_it))
            or (answers and _names_it(m, to_it))
            or revises(heard.text, mistake)
            or (answers and not (heard.keeps or heard.shrugs or stands) and _names_right_way(m, heard.text))
        )
        and not restates(heard.text, mistake),
        refuses=heard.refuses,
        shrugs=heard.shrugs,
        keeps=stands or heard.keeps or restates(heard.text, mistake),
        recanted=frozenset(p.pitfall for p in m.now.pushbacks if recants(heard.text, heart(m.now, p))),
        kept=frozenset(
            p.pitfall
            for p in m.now.pushbacks
            if keeps(heard.text, words_of(m.now, p), answers=answers and p.pitfall == m.was.challenged)
        ),
        defends=item is not None
        and bool(defence(m.now.case, item.pitfall, heard.understanding, words_of(m.now, item))),
    )
    pushbacks = _together(m, settled(m.now.pushbacks, response, m.now.case.pitfalls), heard, response)
    made = noticed(pushbacks, number, pitfalls)
    m.set(replies=number, coverage=coverage, pushbacks=tuple(_at_once(m, p, heard.text, number) for p in made))
    m.understanding, m.gains = heard.understanding, gains
    if not heard.only_asks:
        m.turn_to(advanced(m.now.thread, productive=bool(findings)))
    if not (heard.blank or heard.nonsense or heard.off_topic or heard.only_asks):
        m.set(blank=0)


def _names_right_way(m: Message, text: str) -> bool:
    """Whether ``text`` states what is done in the place of what was challenged, and speaks for nothing else: "right, by time"."""
    stated = (s for s in SENTENCE.finditer(text) if not (s[0].rstrip().endswith("?") or DEFENDS.search(s[0])))
    return any(m.now.case.right_way(m.was.challenged, text, Span(*s.span())) for s in stated)


def _challenged(m: Message) -> Pushback | None:
    """The mistake that was challenged last."""
    return next((p for p in m.now.pushbacks if p.pitfall == m.was.challenged), None)


def _challenged_words(m: Message) -> str:
    """The sentence that was challenged last."""
    item = _challenged(m)
    return said_of(m.now, item) if item else ""


def _to_the_challenge(m: Message, text: str) -> str:
    """What of the answer ``text`` may give way to the challenge: not what takes back something else of the same reply."""
    item = _challenged(m)
    return without_other(m.now.case, m.now.words(item.reply), item, text, others(m.now, item)) if item else text


def _names_it(m: Message, text: str) -> bool:
    """Whether ``text`` takes back what was challenged last, and names it."""
    item = _challenged(m)
    return item is not None and takes_back(m.now.case, m.now.words(item.reply), item, text)


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


def _together(m: Message, known: tuple[Pushback, ...], heard: Heard, response: Response) -> tuple[Pushback, ...]:
    """``known`` with what this reply takes back beside the mistake that it was challenged for."""
    back = next((p for p in known if p.settled == response.reply and p.standing == "corrected"), None)
    if back is None or back.reply == response.reply:
        return known
    said = m.now.words(back.reply)
    return taken_back_together(m.now.case, known, back, said, heard.text, response)


def _at_once(m: Message, item: Pushback, text: str, reply: int) -> Pushback:
    """``item``, settled where the ``text`` of the ``reply`` that made it takes it back in the same breath: nobody need be told."""
    new = item.reply == reply and item.pending
    back = new and taken_back_at_once(m.now.case, text, item)
    return replace(item, standing="corrected", settled=reply) if back else item


def _asserted(m: Message, heard: Heard) -> tuple[Finding, ...]:
    """The pitfalls of the case that the reply asserts: not those it only asks about, nor what earlier replies make unlikely."""
    if heard.only_asks:
        return ()
    smaller = bool(SMALLER & m.now.coverage.credits.keys())  # a smaller start was named before
    return tuple(
        p
        for p in heard.understanding.pitfalls
        if p.id in m.now.case.pitfalls
        and p.id != m.misread
        and not heard.only_asks_about(p)
        and not (smaller and p.id == COMPLEX)
        and not _settled_before(m, p.id)
    )


def _settled_before(m: Message, pitfall: str) -> bool:
    """Whether ``pitfall`` is new, and an earlier reply explained what speaks against it."""
    known = any(item.pitfall == pitfall for item in m.now.pushbacks)
    against = m.now.case.pitfalls[pitfall].settled_by
    return not known and any(m.now.coverage.level(id) == Level.EXPLAINED for id in against)
