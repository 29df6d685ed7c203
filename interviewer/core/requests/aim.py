"""What somebody who asks for help wants it for, by what they ask or say not to know."""

import re
from collections.abc import Iterable

from interviewer.core.facts.lore import stems
from interviewer.core.heard.heard import Heard
from interviewer.core.ladder import rungs_of
from interviewer.core.matter import about, matter
from interviewer.core.message import Message
from interviewer.core.sentence import SENTENCE

SHARED = 2
"""Words that what is asked and a point share from which on it is meant; a word of its name counts as two."""
WONDERS = re.compile(
    r"^.*?\b(?:(?:don['’]?t|do not|not) (?:\w+ )?(?:know|sure)|no idea|unsure|wonder(?:ing)?|stuck)\b(?: (?:what to do|what i do|how|what|about|on|with|where))?",
    re.IGNORECASE | re.DOTALL,
)
"""How somebody begins to say what they do not know."""
OF_YOU = re.compile(r"\W*(?:what |that |if |whether |i )*(?:you|your)\b", re.IGNORECASE)
"""What is not known about the question, and not about the case."""
PERSONS = re.compile(r"\b(?:person|people)\b", re.IGNORECASE)
"""Words of small talk that may be what is asked about."""
TOLD = frozenset(stems("data model system point question number people user one way thing time good"))
"""Words in the name of a point that tell it from no other."""


def aimed_at(m: Message, heard: Heard, wants: tuple[str, ...]) -> str:
    """That of ``wants`` that what they ask, or say not to know, is about; empty for none."""
    asked = [
        WONDERS.sub("", part).strip() for part in SENTENCE.findall(heard.text) if "?" in part or WONDERS.search(part)
    ]
    for part in asked:
        alone = m.now.case.understand(part, "", False) if matter(part) else None
        meant = {f.id for f in alone.findings} | set(alone.near) if alone else set()
        if found := next((want for want in wants if want in meant), ""):
            return found
    return _nearest(m, asked, wants)


def aimed_beyond(m: Message, heard: Heard) -> str:
    """The open point of another question that they say, by its name, not to know on; empty for none."""
    wants = tuple(dict.fromkeys(w for q in m.now.case.scenario.questions for w in m.now.open_wants(q.wants)))
    lost = [WONDERS.sub("", s).strip() for s in SENTENCE.findall(heard.text) if WONDERS.search(s)]
    return _nearest(m, [one for one in lost if not OF_YOU.match(one)], wants)


def _nearest(m: Message, asked: Iterable[str], wants: tuple[str, ...]) -> str:
    """That of ``wants`` which shares most words with what was ``asked``; empty where none shares ``SHARED``."""
    words = _named(asked)
    shared = {want: _shared(m, want, words) for want in wants}
    best = max(shared, key=lambda want: shared[want], default="")
    return best if best and shared[best] >= SHARED else ""


def _shared(m: Message, want: str, asked: set[str]) -> int:
    """How many of the stems ``asked`` stand in the follow-ups on ``want``, those of its name twice."""
    point = m.now.case.considerations[want]
    name = set(stems(f"{point.name} {want.replace('-', ' ')}")) - TOLD
    own = (rung for rung in rungs_of(m.now.case, "", (want,)) if rung.want == want)
    said = _named(say for rung in own for say in rung.say)
    return 2 * len(asked & name) + len(asked & (said - name))


def _named(texts: Iterable[str]) -> set[str]:
    """Stems of what ``texts`` are about, people among it."""
    whole = " ".join(texts)
    return set(stems(" ".join((*about(whole), *PERSONS.findall(whole)))))
