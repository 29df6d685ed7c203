"""What somebody who asks for help wants it for, by what they ask or say not to know."""

import re
from collections.abc import Iterable

from interviewer.core.facts.lore import stems
from interviewer.core.heard.heard import Heard
from interviewer.core.ladder import rungs_of
from interviewer.core.matter import about, matter
from interviewer.core.message import Message
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE, is_question
from interviewer.core.speech import HINTS
from interviewer.core.understanding.understand import Finding

SHARED = 2
"""Words that what is asked and a point share from which on it is meant; a word of its name counts as two."""
WONDERS = regex(
    r"^.*?\b(?:(?:don['’]?t|do not|not) (?:\w+ )?(?:know|sure)|no idea|unsure|wonder(?:ing)?|stuck)\b(?: (?:what to do|what i do|how|what|about|on|with|where))?",
    re.IGNORECASE | re.DOTALL,
)
"""How somebody begins to say what they do not know."""
OF_YOU = regex(r"\W*(?:what |that |if |whether |i )*(?:you|your)\b", re.IGNORECASE)
"""What is not known about the question, and not about the case."""
PERSONS = regex(r"\b(?:person|people)\b", re.IGNORECASE)
"""Words of small talk that may be what is asked about."""
PLEA = regex(
    rf"(?:\b(?:can|could|would|will|may|might|please|any|some|give|have|an?)\b[^?.,;!]*?)?\b(?:{HINTS}|help)\b[^?.!]*",
    re.IGNORECASE,
)
"""The words that ask for help, and for nothing by name."""
ASKS_OF_IT = regex(
    r"\b(?:how|which|what|where|when)\b(?!\W+(?:else|next|now|(?:to|do i|should i|can i|i should|would i)\W+(?:do|say|answer|begin|start|go on|add))\b)",
    re.IGNORECASE,
)
"""What asks for more than the next step, of something that was just said where it names nothing: "how to choose exactly"."""
AMOUNT = regex(
    r"\b(?:exactly|precise\w*|number|value|high|low|much|many|large|big|far|long|often|choose|pick|set|find|tune)\b",
    re.IGNORECASE,
)
"""What it asks for of a figure."""
FIGURE = regex(r"\d|\b(?:half|percent|threshold|hundred|thousand|million)\b", re.IGNORECASE)
"""A number, or a word for one."""
TOLD = frozenset(stems("data model system point question number people user one way thing time good"))
"""Words in the name of a point that tell it from no other."""


def aimed_at(m: Message, heard: Heard, wants: tuple[str, ...]) -> str:
    """That of ``wants`` that what they ask, or say not to know, is about; empty for none."""
    asked = [
        WONDERS.sub("", part).strip()
        for part in SENTENCE.findall(heard.text)
        if is_question(part) or WONDERS.search(part)
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


def just_spoken_of(m: Message, heard: Heard) -> tuple[str, ...]:
    """The points of which somebody may ask more without a name for them, as they have just spoken of them; the likeliest first.

    It is one with the figure where that is asked for, and no reason given beside it; then one that is open; then the one that came up last.
    """
    asked = [part for part in SENTENCE.finditer(heard.text) if is_question(part[0]) or WONDERS.search(part[0])]
    of_it = [part for part in asked if ASKS_OF_IT.search(PLEA.sub("", part[0]))]
    if not of_it:
        return ()
    until, amount = of_it[0].start(), bool(AMOUNT.search(of_it[0][0]))

    def worth(finding: Finding) -> tuple[bool, bool, bool, int]:
        said = [span for span in finding.evidence if span.start < until]
        figure = amount and any(FIGURE.search(span.of(heard.text)) for span in said)
        reason = m.now.case.area(finding.id) == "framing"
        return figure and not reason, not reason, m.now.coverage.open(finding.id), min(span.start for span in said)

    points = m.now.case.considerations
    before = [f for f in heard.findings if f.id in points and any(span.start < until for span in f.evidence)]
    last = next(
        (s.span() for s in reversed([*SENTENCE.finditer(heard.text, 0, until)]) if matter(s[0])), (until, until)
    )
    near = any(last[0] <= span.start for f in before for span in f.evidence)
    return tuple(f.id for f in sorted(before, key=worth, reverse=True)) if near else ()


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
