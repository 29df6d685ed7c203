"""Digging: into what was only named, and into what was not understood."""

import re

from interviewer.core.followup import ladder_of
from interviewer.core.heard.heard import Heard
from interviewer.core.ladder import IMPORTANT
from interviewer.core.matter import about
from interviewer.core.message import Message
from interviewer.core.quote.quote import quote
from interviewer.core.rubric import Level
from interviewer.core.spoken_back import quote_key, spoken_back
from interviewer.core.text import Span
from interviewer.core.understanding.tokens import stem_of
from interviewer.core.understanding.understand import Finding

SHORT = 15
"""Words up to which a reply that was not understood is asked about in its own words."""


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
