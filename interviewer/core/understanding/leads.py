"""Where the candidate says they go next: areas of the interview and considerations."""

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from interviewer.core.regex import regex
from interviewer.core.text import Token
from interviewer.core.understanding.remark import Remark, weighs
from interviewer.core.understanding.talk import LEAD_INS, POLITE, PRONOUNS
from interviewer.core.understanding.tokens import stem_of

if TYPE_CHECKING:
    from interviewer.core.understanding.reply import WholeReply

_NAMES: Mapping[str, str] = {
    "framing": "goal goals objective requirement requirements scope problem business framing constraints stakeholders product users definition assumptions kpi formulation",
    "data": "data dataset datasets datum labels label labelling annotation collection features feature preprocessing logs sampling cleaning daten datos dati données",
    "modelling": "model models modelling modeling training architecture algorithm algorithms network baseline loss ranking ranker rankers classifier classifiers retrieval retriever"
    " candidates modell modelo modello modèle",
    "evaluation": "evaluation evaluate metric metrics offline validation testing experiments experiment test measuring measure auswertung metriken métricas metriche",
    "serving": "serving serve deployment deploy deploying inference infrastructure latency production scaling rollout launch launching live release shipping api backend online throughput system",
    "operations": "operations monitoring maintenance retraining operation ops drift upkeep alerting monitor maintaining mlops betrieb",
    "responsibility": "responsibility privacy fairness ethics ethical legal abuse bias security explainability interpretability compliance safety",
}
"""Area to the words that name it as a whole."""
_POINTS: Mapping[str, str] = {
    "feature": "feature-engineering",
    "features": "feature-engineering",
    "labels": "labels",
    "labelling": "labels",
    "retraining": "retraining",
    "drift": "distribution-shift",
    "rollout": "safe-rollout",
    "latency": "latency",
    "throughput": "scalability",
    "fairness": "bias-fairness",
    "privacy": "privacy",
    "abuse": "adversarial-abuse",
    "explainability": "interpretability",
    "interpretability": "interpretability",
}
"""Those of these words that name one point of the area to its id in the shared rubric."""
_OVER = frozenset("covered covers cover finished done through wraps concludes enough".split())
"""Words of a remark that leaves an area behind."""
_BESIDE = frozenset({"social", "finish", "skip", "ask-time", "check-in"})
"""Formulas that may stand in a remark that announces."""
_POINTERS = frozenset("it that this these those one".split())
_STATES = frozenset("is are was were be isn't aren't never always right wrong correct".split())
"""Words of a statement about an area ("the labels are right"), which is no heading."""
_TAKES_UP = frozenset("do take tackle hit discuss cover".split())
"""Verbs with which an area is taken up."""
_GOING = frozenset("go going come get move switch jump turn".split())
"""Verbs of going; what is seen from one on, where an area is named, is the way there ("go back to evaluation for a second")."""
_SPEAKING = frozenset("talk speak discuss cover touch move moving turn come coming jump switch".split())
"""Verbs of speaking about something and of coming to it."""
_ANNOUNCING = 16
"""Most words of an utterance that only announces."""
_ABOUT = 3
"""Most words about the matter in it, besides names of areas."""
_HEADING = 6
"""Most words of a message that is only a heading."""
_AGREES = frozenset("fair fairer fairly".split())
"""Words that agree, and name nothing, though they have the stem of "fairness" ("Fair, now the data.")."""
_TELLS_HOW = frozenset("by per from with without after before until later".split())
"""Words of a fragment that tells how, or when, and is no heading ("Fair, by time then.")."""
_GO_ON = regex(
    r"\bcontinue|\bgo on\b|\bgo ahead\b|\bnext\b|\bproceed|\bcarry on\b|which part|where (?:to|now)|\bwhat now",
    re.IGNORECASE,
)
_RUNNING = regex(
    r"\bhow (?:(?:it|this|that|everything|(?:the|our|my) \w+) (?:all |actually )?(?:(?:will|would|should|is going to) (?:actually )?)?runs?"
    r"|(?:we|i|to)(?: will| would)? run (?:it|this|that))\b"
)
"""Words that name serving without its name ("can I talk about how it runs instead?")."""
_REFUSES = regex(
    r"(?<!why )\b(?:not|never)(?: \w+){0,3} (?:talk|talking|speak|speaking|discuss|discussing|go into|going into|cover|covering)\b"
)
"""Words that name what is left out ("I am not going to talk about fairness")."""
_PUTS_OFF = regex(
    r"^(?:\w+(?:['’]\w+)? ){0,4}(?:come|get|go|talk|speak|turn|return|discuss|cover|leave|do|take|tackle)(?: [\w-]+){1,5} (?:later(?: on)?|afterwards|at the end|in a (?:moment|minute|bit))$"
)
"""What only puts something off, where more is said behind ("let me come to metrics later. For data: ...")."""
_CLOSER = regex(r"\s(?:of|in|for|on|at|behind|around|with)\s.*", re.IGNORECASE)
"""What tells a part of the interview more closely: "the features in the path"."""
_ARTICLES = frozenset("the our my your some a an its".split())
_MODIFIERS = frozenset(
    "high-level raw overall business main whole basic actual big cold start error live legal user machine".split()
)
"""Words that may stand before the name of an area without an article."""
_EXACT = {word: area for area, words in reversed(list(_NAMES.items())) for word in words.split()}
_AREA = {stem_of(word): area for word, area in _EXACT.items()}


def area_of(token: Token) -> str:
    """The area that a word names; empty when it names none."""
    if token.word in _AGREES:
        return ""
    return _EXACT.get(token.word) or _AREA.get(token.stem) or _AREA.get(stem_of(token.word), "")


def names_areas(words: str) -> bool:
    """Whether each of ``words`` names an area, so that nothing but parts of the interview is meant.

    >>> names_areas("serving"), names_areas("latency budget")
    (True, False)
    """
    return all(word in _EXACT or stem_of(word) in _AREA for word in words.casefold().split())


def area_called(name: str) -> str:
    """The area that a ``name`` such as "the data", "offline evaluation" or "the features in the path" means; empty when it means none.

    >>> area_called("the training data"), area_called("serving"), area_called("clean the data")
    ('data', 'serving', '')
    """
    words = _CLOSER.sub("", name).casefold().split()
    article = words[:1] and words[0] in _ARTICLES
    before, head = words[1 if article else 0 : -1], (words or [""])[-1]
    if not _ARTICLES.isdisjoint(before) or not (
        article or all(word in _MODIFIERS or word in _EXACT for word in before)
    ):
        return ""
    return "" if head in _AGREES else _EXACT.get(head) or _AREA.get(stem_of(head), "")


def leads(reply: "WholeReply", remarks: Sequence[Remark], leading: Sequence[bool]) -> tuple[str, ...]:
    """Areas named in the leading remarks, and considerations where no area is, in order, each once."""
    found: dict[str, None] = {}
    over: dict[str, None] = {}
    last = len(remarks) - 1
    for at, (remark, is_lead) in enumerate(zip(remarks, leading, strict=True)):
        said = " ".join(remark.utterance.words) if is_lead else ""
        if said and not _REFUSES.search(said) and not (at < last and _PUTS_OFF.search(said)):
            named = dict.fromkeys(targets(reply, remark))
            if _OVER.isdisjoint(remark.utterance.words):
                found |= named
            else:
                over |= named
    return tuple(found or over)


def targets(reply: "WholeReply", remark: Remark) -> list[str]:
    """Areas and considerations that one remark names, in order; of what stands before its announcement only where none is behind."""
    u = remark.utterance
    end = max(u.end, remark.leads[1]) if remark.leads else u.end
    places = [(i, area) for i in range(u.first, end) if (area := area_of(reply.tokens[i]))]
    points = [(i, _POINTS[word]) for i, _ in places if (word := reply.tokens[i].word) in _POINTS]
    said = " ".join(u.words)
    if remark.leads and (running := _RUNNING.search(said)):
        places = [(u.first + said.count(" ", 0, running.start()), "serving")]
    sightings = (s for r in reply.readings for s in r.sightings)
    seen = [
        (s.first, s.id)
        for s in sightings
        if s.kind == "consideration"
        and s.first < end
        and u.first < s.end
        and not (places and remark.leads and reply.tokens[s.first].word in _GOING)
    ]
    named = sorted([*seen, *points, *places], key=lambda f: (f[0], f[1] in _NAMES))
    ahead = [id for i, id in named if remark.leads and i >= remark.leads[0]]
    return ahead or [id for _, id in named]


def announces(reply: "WholeReply", remark: Remark) -> bool:
    """Whether a remark announces a next thing, and does little else."""
    if remark.leads is None or remark.formulas.keys() - _BESIDE:
        return False
    low, high = remark.leads
    u, tokens = remark.utterance, reply.tokens
    if "skip" in remark.formulas and tokens[min(high, len(tokens) - 1)].word in _POINTERS:
        return False
    if len(u.words) > _ANNOUNCING or ("check-in" in remark.formulas and "you" in u.words):
        return False
    rest = [i for i in range(u.first, u.end) if not low <= i < high and weighs(tokens[i]) and not area_of(tokens[i])]
    return len(rest) <= _ABOUT and bool(targets(reply, remark) or (rest and "skip" not in remark.formulas))


def only_tells(remark: Remark) -> bool:
    """Whether a remark that announces tells what will be spoken of: who says what they would start with has said it ("I'd start with the mean")."""
    return not _SPEAKING.isdisjoint(remark.utterance.words)


def wants_area(tokens: Sequence[Token], remark: Remark) -> bool:
    """Whether a remark asks to take up an area, and names nothing else ("can we do serving")."""
    u = remark.utterance
    if POLITE.isdisjoint(u.words):
        return False
    words = [(i, w) for i, w in enumerate(u.words, u.first) if w not in LEAD_INS]
    asked = tuple(w for _, w in words[:3])
    if len(asked) < 3 or asked[0] not in POLITE or asked[1] not in ("we", "i") or asked[2] not in _TAKES_UP:
        return False
    named = [i for i, _ in words[3:] if weighs(tokens[i])]
    return bool(named) and all(area_of(tokens[i]) for i in named)


def is_heading(tokens: Sequence[Token], heard: Sequence[Remark], asked: str) -> bool:
    """Whether the message only puts up a heading ("ok so, serving"), rather than answer ``asked`` with a word."""
    if len(tokens) > _HEADING or any(r.formulas or r.utterance.marked for r in heard):
        return False
    if any(t.word in PRONOUNS or t.word in _STATES or t.word in _TELLS_HOW for t in tokens):
        return False
    weighty = [t for t in tokens if weighs(t) and t.word not in _AGREES]
    named = bool(weighty) and all(area_of(t) for t in weighty)
    return named and (len(tokens) > len(weighty) or bool(_GO_ON.search(asked)))
