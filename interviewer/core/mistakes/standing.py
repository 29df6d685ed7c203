"""Where the mistakes of an interview stand after a reply: those that were known, and those that it makes."""

from collections.abc import Sequence
from dataclasses import replace

from interviewer.core.act import Reply
from interviewer.core.dialogue import Turn
from interviewer.core.heard.heard import Heard
from interviewer.core.message import Message
from interviewer.core.mistakes.amends import amends
from interviewer.core.mistakes.one_breath import taken_back_together
from interviewer.core.mistakes.same_breath import taken_back_at_once
from interviewer.core.pushback import Pushback, Response, Standing, noticed, settled
from interviewer.core.understanding.understand import Finding


def standing_after(m: Message, heard: Heard, response: Response, asserted: Sequence[Finding]) -> tuple[Pushback, ...]:
    """The mistakes after the reply ``heard``, which says ``response`` to those before it and has ``asserted`` its own."""
    known = _together(m, settled(m.now.pushbacks, response, m.now.case.pitfalls), heard, response)
    known = _looked_back_on(m, known, heard, response)
    made = noticed(known, response.reply, tuple(asserted))
    return tuple(_at_once(m, item, heard.text, response.reply) for item in made)


def _together(m: Message, known: tuple[Pushback, ...], heard: Heard, response: Response) -> tuple[Pushback, ...]:
    """``known`` with what this reply takes back beside the mistake that it was challenged for."""
    back = next((p for p in known if p.settled == response.reply and p.standing == "corrected"), None)
    if back is None or back.reply == response.reply:
        return known
    said = m.now.words(back.reply)
    return taken_back_together(m.now.case, known, back, said, heard.text, response)


def _looked_back_on(m: Message, known: tuple[Pushback, ...], heard: Heard, response: Response) -> tuple[Pushback, ...]:
    """``known`` with the challenged ones that this reply answers or settles as the report would read them now: what is said to it is no other verdict."""
    turn = Turn(Reply(heard.text, m.now.at_s), m.now.at_s, (), response.reply, heard.understanding)
    now = replace(m.now, turns=(*m.now.turns, turn), replies=response.reply, pushbacks=known)
    return tuple(
        _as_it_became(item, amends(now, item).standing, response.reply)
        if item.challenged and (item.pitfall == response.answered or item.settled == response.reply)
        else item
        for item in known
    )


def _as_it_became(item: Pushback, standing: Standing, reply: int) -> Pushback:
    """``item`` with the ``standing`` that the ``reply`` gave it."""
    if standing == item.standing:
        return item
    return replace(item, standing=standing, settled=0 if standing == "challenged" else reply)


def _at_once(m: Message, item: Pushback, text: str, reply: int) -> Pushback:
    """``item``, settled where the ``text`` of the ``reply`` that made it takes it back in the same breath: nobody need be told."""
    new = item.reply == reply and item.pending
    back = new and taken_back_at_once(m.now.case, text, item)
    return replace(item, standing="corrected", settled=reply) if back else item
