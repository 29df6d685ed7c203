"""Follow-ups on the thread: nudge, hint and tell, digging into what was only named, pushing back on mistakes."""

import re
from collections.abc import Callable
from dataclasses import replace

from interviewer.core.acknowledge import elsewhere, quote_key, spoken_back
from interviewer.core.guard import holds, parse_guard
from interviewer.core.heard.heard import Heard
from interviewer.core.ladder import IMPORTANT, Ladder, Rung, rungs_of
from interviewer.core.matter import about
from interviewer.core.message import Message
from interviewer.core.quote.quote import quote
from interviewer.core.rubric import Level
from interviewer.core.text import Span
from interviewer.core.understanding.tokens import stem_of
from interviewer.core.understanding.understand import Finding
from interviewer.core.view import view_of

MISTAKEN = 12
"""Words up to which a mistake is quoted; half of it would put words into their mouth."""
SHORT = 15
"""Words up to which a reply that was not understood is asked about in its own words."""


def ladder_of(m: Message) -> Ladder:
    """The follow-ups on the current thread, as they stand now."""
    thread, view = m.now.thread, view_of(m.now)
    rungs = rungs_of(m.now.case, thread.id if thread.kind == "question" else "", m.now.wants())
    open, told = m.now.open_wants(), m.now.said.told
    return Ladder(rungs, open, m.now.given, m.spent, lambda guard: holds(parse_guard(guard), view), told, m.now.left)


def climb(
    m: Message,
    pick: Callable[[Ladder], tuple[Rung, str] | None],
    because: str,
    intro: str = "",
    *,
    asked_for: bool = False,
) -> bool:
    """Say the follow-up that ``pick`` takes from the ladder, behind a stock line; False when it takes none."""
    ladder = ladder_of(m)
    while found := pick(ladder):
        rung, want = found
        if text := m.chosen(rung.say, rung.key):
            lead = m.line("tell" if rung.kind == "tell" and intro == "hint" else intro) if intro else came_up(m, want)
            why = f"{because}; open: {', '.join(ladder.open)}"
            return m.climb("probe", rung, want, f"{lead} {text}".strip(), why, asked_for=asked_for)
        m.spend(rung.key)
    return False


def came_up(m: Message, want: str) -> str:
    """What is said before asking for ``want`` where it was named before, or may have been; else nothing.

    What was half heard is not asked for as if nobody had spoken of it. A message that begins with a remark needs no second one.
    """
    if any(move.kind == "steady" for move in m.moves):
        return ""
    held = m.now.coverage.credits.get(want)
    if held is None:
        return m.line("came.near") if m.may_have_come_up(want) else ""
    said = {turn.reply: turn.text for turn in m.now.spoken()}
    quotes = (quote(said[e.reply], e.span) for e in held.evidence if e.reply in said)
    words = next((w for w in quotes if w and not m.spent(quote_key(w))), "")
    if not words:
        return m.line("came.up")
    m.spend(quote_key(words))
    return m.line("came.quote", {"quote": words})


def press(m: Message) -> bool:
    """The next follow-up: a hint where a nudge on something important brought nothing, else the next open point.

    None on a point whose nudge the candidate has passed over for something else, or may have answered.
    """
    target, level = m.now.thread.target, m.now.settings.level
    weak = not any(gain.id in m.now.wants() for gain in m.gains)
    pressing = weak or level == "junior" or m.now.case.weight(target) >= IMPORTANT

    def pick(ladder: Ladder) -> tuple[Rung, str] | None:
        spoken_to = len(elsewhere(m)) > 1 or m.may_have_come_up(target) or target in m.now.left
        given = "" if spoken_to else ladder.given.get(target)
        if given == "nudge" and pressing and level in ("junior", "mid") and (up := ladder.pressed(target, ("hint",))):
            return up
        if given == "hint" and weak and m.now.manner.patience >= 3 and (up := ladder.pressed(target, ("tell",))):
            return up
        return ladder.untouched()

    return climb(m, pick, f"follow-up {m.now.thread.probes + 1} of {m.now.manner.patience}")


def dig(m: Message, heard: Heard) -> bool:
    """Take up what was only named: a want of the thread, or a weighty point that nothing else will ask for."""
    wants = m.now.wants()
    asked_later = {w for q in m.now.case.scenario.questions if q.id not in m.now.said.visited for w in q.wants}
    named = [f for f in heard.findings if f.level == Level.MENTIONED and m.now.coverage.open(f.id)]
    named = [f for f in named if f.id in wants or (m.now.case.weight(f.id) >= IMPORTANT and f.id not in asked_later)]
    deepest = 1 if m.now.settings.level == "junior" else 2
    for finding in sorted(named, key=lambda f: (f.id not in wants, -m.now.case.weight(f.id))):
        depth = next((d for d in range(deepest) if not m.spent(f"dig:{finding.id}:{d}")), deepest)
        words = spoken_back(m, heard, finding)
        if depth < deepest and words and finding.id in m.now.in_focus((finding.id,)) and _dug(m, finding, words, depth):
            m.spend(f"dig:{finding.id}:{depth}")
            m.spend(quote_key(words))
            return True
    return False


def _dug(m: Message, finding: Finding, words: str, depth: int) -> bool:
    """How it works here, in the case's own words where it has some; then what it costs or how one would check it."""
    id, because = finding.id, f"{finding.id} was only named"
    ladder = ladder_of(m)
    rung = ladder.first(id, ("nudge",)) if id in ladder.open and id not in ladder.given else None
    if (
        depth == 0
        and rung
        and (text := m.chosen(rung.say, rung.key))
        and (lead := m.line("dig.named", {"quote": words}))
    ):
        return m.climb("dig", rung, id, f"{lead} {text}", because)
    key = "dig.how" if depth == 0 else "dig.cost" if m.dice("dig") < 50 else "dig.check"
    line = m.line(key, {"quote": words})
    m.in_thread(target=id)
    return m.say("dig", line, because, want=id)


def unclear(m: Message, heard: Heard) -> bool:
    """Once per thread: ask what a short reply meant that was not understood."""
    thread = m.now.thread
    key = f"unclear:{thread.kind}:{thread.id}"
    if heard.findings or heard.assents or heard.size > SHORT or m.spent(key) or not m.now.open_wants():
        return False
    if heard.aside or heard.corrects or m.was.challenged or _names_the_case(m, heard.text):
        return False
    m.spend(key)
    words = quote(heard.text, _longest(heard.text))
    torn = " " not in words and len(heard.text.split()) > 1  # "depends", out of "that depends", asks for nothing
    if (
        not words
        or torn
        or m.spent(quote_key(words))
        or not m.stock("dig", "dig.unclear", "the reply was not understood", {"quote": words})
    ):
        return False
    m.spend(quote_key(words))
    return True


def _names_the_case(m: Message, text: str) -> bool:
    """Whether a reply only says what the case is: "so, fraud detection for cards"."""
    scenario = m.now.case.scenario
    known = {stem_of(w) for w in about(f"{scenario.id.replace('-', ' ')} {scenario.title} {m.was.message}")}
    own = [stem_of(w) for w in about(text)]
    return bool(own) and 2 * sum(w in known for w in own) >= len(own)


def _longest(text: str) -> Span:
    """The longest sentence of ``text``: a short one before it is often only an aside."""
    spans = [Span(*part.span()) for part in re.finditer(r"[^.!?\n]+[.!?\n]*", text)]
    return max(spans, key=lambda span: span.end - span.start, default=Span(0, len(text)))


def challenge(m: Message, pitfall: str, words: str, key: str) -> bool:
    """Push back on ``pitfall`` in the case's words, behind the candidate's own."""
    text = m.chosen(m.now.case.challenges[pitfall], f"challenge:{pitfall}")
    if not text:
        return False
    lead = m.line(key, {"quote": words}) if words or key == "challenge.next" else ""
    if words:
        m.spend(quote_key(words))
    m.say("challenge", f"{lead} {text}".strip(), f"pitfall: {pitfall}", want=pitfall)
    challenged = tuple(
        replace(p, standing="challenged", challenged=m.now.replies) if p.pitfall == pitfall else p
        for p in m.now.pushbacks
    )
    m.set(pushbacks=challenged, challenged=pitfall)
    m.in_thread(asked=m.now.case.challenges[pitfall])
    return True


def late_challenge(m: Message) -> bool:
    """One pitfall of an earlier reply that was let pass: right after the one beside it, or before a thread is left."""
    for item in m.now.pushbacks:
        if item.pending and item.reply < m.now.replies:
            text = m.now.spoken()[item.reply - 1].text
            quotes = [
                w
                for span in item.spans
                if (w := quote(text, span, MISTAKEN)) and 2 * len(w.split()) >= len(span.of(text).split())
            ]
            words = next((w for w in quotes if not m.spent(quote_key(w))), "")
            if challenge(m, item.pitfall, words, "challenge.late" if words else "challenge.next"):
                return True
    return False


def second_challenge(m: Message) -> bool:
    """After a challenge was answered: the next pitfall of the reply that was challenged."""
    replies = {p.reply for p in m.now.pushbacks if p.pitfall == m.was.challenged}
    return any(p.pending and p.reply in replies for p in m.now.pushbacks) and late_challenge(m)
