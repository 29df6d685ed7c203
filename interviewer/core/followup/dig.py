"""Digging: into what was only named, and into what was not understood."""

import re
from functools import lru_cache

from interviewer.core.cadence import cadence_of
from interviewer.core.case import Case
from interviewer.core.followup.followup import ROW, asked_for, ladder_of
from interviewer.core.followup.spoken_back import spend_quote, spoken_back
from interviewer.core.heard.heard import Heard
from interviewer.core.ladder import IMPORTANT, SETTLED_BY_ASKING
from interviewer.core.matter import about, stems_about
from interviewer.core.message import Message
from interviewer.core.quote.clause import to_you
from interviewer.core.regex import regex
from interviewer.core.rubric import Level
from interviewer.core.understanding.tokens import stem_of
from interviewer.core.understanding.understand import Finding

_HOW = regex(r"\b(?:how|why)\b", re.IGNORECASE)
_REASON = regex(r"\b(?:because|since|so that|otherwise|as (?:the|it|they|we|things))\b", re.IGNORECASE)
SHORT = 15
"""Words up to which a reply that was not understood is asked about."""
CLEAR = 4
"""Words below which a reply is an answer in a word, and no riddle."""
LEARNS_AGAIN = "retraining"
"""The point that says how often."""
UNCLEAR = "unclear"
"""What is spent when a reply was asked about: once an interview, for who is asked twice feels unheard."""


def dig(m: Message, heard: Heard) -> bool:
    """Take up what was only named: a want of the thread, or a weighty point that nothing else will ask for.

    Of what was asked for just now only the how: a short answer to "which" is an answer to it.
    """
    wants = m.now.wants()
    asked_later = {w for q in m.now.case.scenario.questions if q.id not in m.now.said.visited for w in q.wants}
    told = {id for id, facts in SETTLED_BY_ASKING.items() if not facts.isdisjoint(m.now.said.told)}
    named = [f for f in heard.findings if f.level == Level.MENTIONED and m.now.coverage.open(f.id) and f.id not in told]
    named = [f for f in named if f.id in wants or (m.now.case.weight(f.id) >= IMPORTANT and f.id not in asked_later)]
    named = [f for f in named if not heard.only_asks_about(f)]
    deepest = 1 if m.now.settings.level == "junior" else 2
    for finding in sorted(named, key=lambda f: (f.id not in wants, -m.now.case.weight(f.id))):
        depth = next((d for d in range(deepest) if not m.spent(f"dig:{finding.id}:{d}")), deepest)
        if depth < deepest and finding.id in m.now.in_focus((finding.id,)) and _dug(m, heard, finding, depth):
            m.spend(f"dig:{finding.id}:{depth}")
            return True
    return False


def _dug(m: Message, heard: Heard, finding: Finding, depth: int) -> bool:
    """How it works here, in the case's own words where it has some; else what a plan of theirs costs, or how one would check it."""
    id, because = finding.id, f"{finding.id} was only named"
    ladder = ladder_of(m)
    rung = ladder.first(id, ("nudge",)) if id in ladder.open and id not in ladder.given else None
    only_how = id in asked_for(m) or only_how_is_left(heard)
    say = [text for text in rung.say if not only_how or _HOW.search(text)] if rung else []
    if depth == 0 and _asked_why_so_often(m, heard, id):
        return True
    if depth == 0 and rung and (text := m.question(say, rung.key)):
        return m.climb("dig", rung, id, text, because)
    said = spoken_back(m, heard, finding)
    if said is None or not said.plan:
        bare = depth == 0 and heard.size <= SHORT and not only_how_is_left(heard)
        return bare and not _just_dug(m) and m.stock("dig", "dig.more", because, want=id)
    key = "dig.how" if depth == 0 else "dig.cost" if m.dice("dig") < 50 else "dig.check"
    _, would, what = to_you(said).split(" ", 2)
    line = m.line(key, {"quote": what, "would": would})
    spend_quote(m, said.words)
    m.in_thread(target=id)
    return m.say("dig", line, because, want=id)


def _asked_why_so_often(m: Message, heard: Heard, id: str) -> bool:
    """Ask what speaks for it, where a reply says how often the model learns again and gives no reason: how often is answered."""
    often = cadence_of(heard.text) if id == LEARNS_AGAIN else None
    if often is None or _REASON.search(heard.text) or m.spent("often"):
        return False
    m.spend("often")
    m.in_thread(target=id)
    return m.stock("dig", "dig.often", f"{id} was only named, with how often", {"often": often.said}, want=id)


def only_how_is_left(heard: Heard) -> bool:
    """Whether a reply has listed what there is."""
    return heard.text.count(",") >= ROW


def _just_dug(m: Message) -> bool:
    return any(move.kind == "dig" for move in m.now.lately(2))


def unclear(m: Message, heard: Heard) -> bool:
    """Once an interview: ask what a short reply meant of which nothing was understood."""
    if heard.findings or heard.assents or heard.size > SHORT or m.spent(UNCLEAR) or not m.now.open_wants():
        return False
    if heard.aside or heard.corrects or m.was.challenged or m.was.took_up or _names_the_case(m, heard.text):
        return False
    if heard.understanding.near or heard.size < CLEAR:
        return False
    m.spend(UNCLEAR)
    return m.stock("dig", "dig.unclear", "the reply was not understood")


def _names_the_case(m: Message, text: str) -> bool:
    """Whether a good part of a reply is in the words of the case: "so, fraud detection for cards", "riders while they wait"."""
    known = vocabulary(m.now.case) | stems_about(m.was.message)
    own = [stem_of(w) for w in about(text)]
    return bool(own) and 2 * sum(w in known for w in own) >= len(own)


@lru_cache(maxsize=4)
def vocabulary(case: Case) -> frozenset[str]:
    """The words about the matter in what the case tells and asks."""
    scenario = case.scenario
    asked = (text for q in scenario.questions for text in (*q.say, *(say for probe in q.probes for say in probe.say)))
    told = (text for fact in scenario.facts for text in fact.say)
    texts = (scenario.id.replace("-", " "), scenario.title, *asked, *told)
    return frozenset(stem_of(word) for text in texts for word in about(text))
