"""How the interviewer shows that they listened: short, before half of the follow-ups, in the candidate's own words.

Earned: only what was understood as explained is taken up; what was not understood gets no nod that claims otherwise. In
study mode the verdict takes its place.
"""

from collections import Counter

from interviewer.core.followup.spoken_back import spend_quote, spoken_back
from interviewer.core.heard.heard import Heard
from interviewer.core.lines.area import AREA
from interviewer.core.message import Message
from interviewer.core.phrasing import listed
from interviewer.core.quote.clause import to_you
from interviewer.core.rubric import AREAS, Level
from interviewer.core.understanding.understand import Finding

LONG, MANY = 80, 4
"""Words and explained points from which on a reply is reflected as a whole (ours)."""
PLAIN = 20
"""Percent of follow-ups that begin with a plain nod, besides those that say something back."""
A_WORD = 3
"""Words up to which a reply names so little that nothing of it need be kept for later."""
DWELT, MOST_RECAPS = 3, 2
"""Explained points of a part from which on a reply went through it, and how often that is said in an interview."""


def acknowledge(m: Message, heard: Heard, place: int) -> None:
    """Perhaps put an acknowledgement of ``heard`` at ``place`` of the message."""
    if any(move.kind in ("fact", "steady", "acknowledge") for move in m.moves[:place]):
        return
    if m.now.settings.mode == "study" and place:
        _settled(m, heard, place)
        return
    if _settled(m, heard, place) or _amended(m, heard, place) or _checked_in(m, heard, place):
        return
    if _reminded(m, heard, place) or _assumed(m, place) or _went_through(m, heard, place):
        return
    if any(move.kind in ("dig", "challenge") for move in m.moves):
        return
    if _put_off(m, heard, place):
        return
    if m.dice("ack") < _inclination(m) and _taken_up(m, heard, place):
        return
    if m.dice("nod") < PLAIN and heard.findings:
        m.stock("acknowledge", "ack.plain", _understood(heard.findings), spare=True, at=place)


def _inclination(m: Message) -> int:
    """Percent: more after follow-ups without an acknowledgement, less after some, so that the rhythm stays uneven.

    Who talked about something else than was asked hears in any case that it arrived.
    """
    if m.was.thread.kind == "question" and elsewhere(m):
        return 100
    recent = sum(any(move.kind == "acknowledge" for move in turn.moves) for turn in m.now.turns[-2:])
    return m.now.manner.talkative + 20 - 20 * recent


def elsewhere(m: Message) -> tuple[str, ...]:
    """The points that the reply explained when it brought nothing for what was asked; empty when it did."""
    return () if any(gain.id in m.was.wants() for gain in m.gains) else m.explained


def _settled(m: Message, heard: Heard, place: int) -> bool:
    """A challenge was answered: the pitfall was corrected, rightly defended, insisted on, or neither."""
    item = next((p for p in m.now.pushbacks if p.settled == m.now.replies and p.challenged), None)
    if m.struck and (item is None or item.standing == "insisted"):
        because = f"answered the challenge of {m.was.challenged}, and took back something else"
        return m.stock("acknowledge", "ack.struck", because, {"what": m.struck}, at=place)
    if item is None:
        because = f"answered the challenge of {m.was.challenged}"
        return bool(m.was.challenged) and m.stock("acknowledge", "ack.plain", because, at=place)
    if item.standing == "corrected" and not heard.gives_way:  # mended by an answer: nothing was taken back
        because = f"pitfall {item.pitfall}: mended"
        return item.pitfall == m.was.challenged and m.stock("acknowledge", "ack.plain", because, at=place)
    return m.stock(
        "acknowledge", f"ack.{item.standing}", f"pitfall {item.pitfall}: {item.standing}", want=item.pitfall, at=place
    )


def _amended(m: Message, heard: Heard, place: int) -> bool:
    """A slip was put right: what takes its place is what counts."""
    return bool(heard.corrects) and m.stock("acknowledge", "ack.corrected", "put a slip right", spare=True, at=place)


def _checked_in(m: Message, heard: Heard, place: int) -> bool:
    """Asked whether it was clear or enough beside an answer: whether this message goes on about it says so."""
    if not heard.does("check-in") or heard.asks_where_deep:
        return False
    stays = any(move.kind == "dig" for move in m.moves)
    key = ("checkin.deeper" if stays else "checkin.enough") if heard.asks_how_deep else "checkin.with"
    if heard.leaves_the_choice and m.asks and not heard.asks_how_deep:
        key = "checkin.pick"
    return (stays or not m.asks or key != "checkin.deeper") and m.stock(
        "acknowledge", key, "act: check-in", spare=True, at=place
    )


def _reminded(m: Message, heard: Heard, place: int) -> bool:
    """Told that this was said before: so it was, and nothing is made of the repetition."""
    return heard.reproaches and m.stock(
        "acknowledge", "ack.said", "was told it before, as they say", spare=True, at=place
    )


def _assumed(m: Message, place: int) -> bool:
    gained = any(gain.id == "assumptions" for gain in m.gains)
    return (
        gained
        and m.dice("assume") < 70
        and m.stock("acknowledge", "ack.assumption", "stated an assumption", spare=True, at=place)
    )


def _went_through(m: Message, heard: Heard, place: int) -> bool:
    """A reply that explained many things, by the parts of the interview it went through: a quote of one would pass over the rest."""
    if heard.size < LONG or len(heard.explained) < MANY:
        return False
    count = Counter(m.now.case.area(id) for id in heard.explained)
    now, was = m.now.thread, m.was.thread
    begun = now.area if now.turns == 0 or now.id != was.id else ""  # "I have notes on serving. How do you serve it?"
    dwelt = [area for area in AREAS if count[area] >= DWELT and area != begun]
    beside = count[was.area] and was.area not in dwelt  # it answered, and that would go unnamed
    if not dwelt or beside or m.now.said.recaps >= MOST_RECAPS:
        return False
    m.note(recaps=m.now.said.recaps + 1)
    line = m.line("ack.areas", {"areas": listed(AREA[area] for area in dwelt[:3])})
    return m.say("acknowledge", line, f"a long reply; {_understood(heard.findings)}", spare=True, at=place)


def _taken_up(m: Message, heard: Heard, place: int) -> bool:
    """Say to them what they would do, where that is what was asked for and can be said in a clause."""
    wants = m.was.wants()
    for finding in _best(m, heard):
        said = spoken_back(m, heard, finding) if finding.id in wants else None
        you = to_you(said) if said else ""
        because = _understood([finding])
        if (
            said
            and you
            and m.stock("acknowledge", "ack.you", because, {"you": you}, spare=True, want=finding.id, at=place)
        ):
            spend_quote(m, said.words)
            return True
    return False


def _put_off(m: Message, heard: Heard, place: int) -> bool:
    """A reply that only named what a later question is about."""
    later = {w for q in m.now.case.scenario.questions if q.id not in m.now.said.visited for w in q.wants}
    if not heard.findings or not all(f.level == Level.MENTIONED and f.id in later for f in heard.findings):
        return False
    if any(move.want == f.id for move in m.moves for f in heard.findings):
        return False  # it comes up now
    return (
        heard.size > A_WORD
        and m.dice("later") < 50
        and m.stock("acknowledge", "ack.later", _understood(heard.findings), spare=True, at=place)
    )


def _best(m: Message, heard: Heard) -> list[Finding]:
    """What the reply explained: what the thread wants first, then by weight; each piece of text once."""
    wants = m.was.wants()
    explained = [f for f in heard.findings if f.level == Level.EXPLAINED]
    found: list[Finding] = []
    for finding in sorted(explained, key=lambda f: (f.id not in wants, -m.now.case.weight(f.id))):
        if not any(finding.evidence[:1] == other.evidence[:1] for other in found):
            found.append(finding)
    return found


def _understood(findings: tuple[Finding, ...] | list[Finding]) -> str:
    return "understood: " + ", ".join(f"{f.id} {int(f.level)}" for f in findings[:6])
