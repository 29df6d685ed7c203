"""Where the talk goes when a reply has gone there already, without a word about it."""

from interviewer.core.course.bridge import PRESENT
from interviewer.core.course.clock import phase_is_over
from interviewer.core.course.outline import breaks
from interviewer.core.facts.lore import lore_of, stems
from interviewer.core.followup.followup import doubted
from interviewer.core.followup.keywords import names_only
from interviewer.core.heard.heard import Heard
from interviewer.core.idea.pursue import pursue, welcome
from interviewer.core.listening.laid_out import laid_out
from interviewer.core.matter import about
from interviewer.core.message import Message
from interviewer.core.reactions.way import lead_of
from interviewer.core.requests.lead import go_along, gone_to
from interviewer.core.rubric import AREAS, Level
from interviewer.core.sentence import SENTENCE, questions_of
from interviewer.core.understanding.grounds import Grounds


def volunteers(m: Message, heard: Heard) -> bool:
    """Go where the candidate already is: nothing new was about what they were asked, and a question on what they spoke of is still open.

    Who still speaks of what they were asked has gone only where two new points belong; who answers it and then goes on by their own
    list, where more belong than here. Who was asked about an idea of theirs went nowhere by the answer; an idea that they bring
    on the way is asked about first. What words alone show, where a point of the case's own was asked for, leads nowhere by itself.
    """
    if m.was.took_up or laid_out(m.now.case, heard.text).parts or _led_here(m, heard):
        return False
    wants = m.now.wants()
    here = sum(gain.id in wants for gain in m.gains) or _takes_up(m, heard)
    if phase_is_over(m) or heard.corrects or m.was.challenged or (here and not heard.goes_on) or names_only(heard.text):
        return False
    may_answer = (bool(doubted(m)) or _leans_away(m, heard)) and not heard.goes_on
    there = gone_to(m, heard, 1 + (here or may_answer or any(id in wants for id in heard.explained)))
    if there and not heard.goes_on and _stays_by_outline(m, there):
        return False
    if there and not (welcome(m, heard) or pursue(m, heard)):
        go_along(m, heard, there)
    return bool(there)


def _leans_away(m: Message, heard: Heard) -> bool:
    """Whether a point of the case's own waits here for an answer, and no cue, but words alone, speak for what the reply shows in its place.

    No learnt table knows such a point, so that an answer to it in other words goes unheard while its words lean to points that one knows.
    """
    waits = m.now.case.own_points.intersection(m.now.open_wants())
    shown = [f for f in heard.findings if f.level == Level.EXPLAINED]
    return bool(waits) and all(isinstance(why, Grounds) for f in shown for why in f.why)


def _led_here(m: Message, heard: Heard) -> bool:
    """Whether they say that they go on with this very part, and something of it is still open."""
    lead = lead_of(m, heard)
    area = lead if lead in AREAS else m.now.case.area(lead) if lead in m.now.case.considerations else ""
    return heard.does("lead") and area == m.now.thread.area and bool(m.now.open_wants())


def _stays_by_outline(m: Message, there: str) -> bool:
    """Whether question ``there`` would come before its turn in their outline, and what they said of its area is no more than a look ahead."""
    area = m.now.case.questions[there].area
    told = [gain for gain in m.gains if gain.level == Level.EXPLAINED and m.now.case.area(gain.id) == area]
    return breaks(m.now, area) and len(told) < PRESENT


def _takes_up(m: Message, heard: Heard) -> bool:
    """Whether their first sentence takes up a word of what was asked, one that not the whole case is about."""
    asked = next(reversed(questions_of(m.now.message)), "")
    words = set(stems(" ".join(about(asked)))) - lore_of(m.now.case).core
    return not words.isdisjoint(stems(next(iter(SENTENCE.findall(heard.text)), "")))
