"""An utterance with what was heard in it: formulas, what it is about, and whether it takes a stand."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from interviewer.core.text import Token
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.match import Hit
from interviewer.core.understanding.talk import LEAD_INS, OTHER_TALK, TALK
from interviewer.core.understanding.utterance import Shape, Utterance, utterances

if TYPE_CHECKING:
    from interviewer.core.understanding.understand import Reading, Reply

COURTESIES = frozenset(
    [
        "hi",
        "hello",
        "hey",
        "thanks",
        "thank",
        "thx",
        "ty",
        "cheers",
        "morning",
        "afternoon",
        "evening",
        "meet",
        "danke",
        "merci",
        "gracias",
        "grazie",
        "obrigado",
        "obrigada",
        "hallo",
        "hola",
        "bonjour",
        "ciao",
        "pleasure",
        "day",
        "weekend",
        "appreciate",
        "appreciated",
        "welcome",
    ]
)
"""Words of greetings and thanks."""

_LIGHT = TALK | OTHER_TALK
_ABROAD = OTHER_TALK - TALK - frozenset("die man des pour tout sur con per are come son idea mi ja na do")
"""Words that show an utterance to be in another language, where content cannot be told from grammar."""

Range = tuple[int, int]
"""First token and one past the last, counted in the whole reply."""
Places = dict[str, list[Range]]
"""Id to where its cues fired."""

OPENNESS = frozenset({"answer", "clarifying-question", "lead"})
"""Acts whose cues do not make a formula of the utterance: what they are about is said around them."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One utterance understood."""

    utterance: Utterance
    formulas: dict[str, Range]
    """Acts that its words perform by themselves (a greeting, a request for a hint), each with its tokens."""
    short: frozenset[str]
    """Those of ``formulas`` that rest on a single word."""
    courteous: bool
    """True when it greets or thanks, and does not only react ("good question")."""
    asks: bool
    """True when it asks in so many words ("I'd like to know ...")."""
    leads: Range | None
    """Tokens that announce a next thing; None when there are none."""
    stands: bool
    """True when the candidate decides something in it."""
    content: int
    """Words about the matter outside formulas."""
    findings: int
    """Considerations that it shows and that count."""
    topics: tuple[tuple[str, Range], ...]
    """Fact topics that its words would ask for, were it a question."""
    clear: bool
    """True when one of ``topics`` rests on a word about the matter."""


def remarks(index: Index, reply: "Reply") -> list[Remark]:
    """The utterances of ``reply`` in order, understood one by one. Linear."""
    tokens = reply.tokens
    bounds = [(r.sentence.first, r.sentence.end) for r in reply.readings]
    said = [heard(index, r.hits) for r in reply.readings]
    return [
        _remark(tokens, u, *said[u.sentence], reply.readings[u.sentence])
        for u in utterances(reply.text, tokens, bounds)
    ]


def heard(index: Index, hits: Sequence[Hit]) -> tuple[Places, Places]:
    """Acts and topics with the places where their cues fired, without those that an ``unless`` among ``hits`` took back."""
    found: dict[str, Places] = {"act": {}, "topic": {}}
    gone: list[tuple[str, str]] = []
    targets, cues = index.targets, index.cues
    for hit in hits:
        target = targets[cues[hit.cue].target]
        if target.kind not in found:
            continue
        if target.role == "unless":
            gone.append((target.kind, target.id))
        else:
            found[target.kind].setdefault(target.id, []).append((hit.first, hit.end))
    for kind, id in gone:
        found[kind].pop(id, None)
    return found["act"], found["topic"]


def weighs(token: Token) -> bool:
    """Whether a token is about the matter, and not grammar or talk."""
    return not token.light and token.word not in _LIGHT


def _remark(tokens: Sequence[Token], u: Utterance, acts: Places, topics: Places, reading: "Reading") -> Remark:
    here = {act: _here(places, u) for act, places in acts.items()}
    weighty = [i for i in range(u.first, u.end) if weighs(tokens[i])]
    formulas: dict[str, Range] = {}
    short: set[str] = set()
    for act, places in here.items():
        if act in OPENNESS:
            continue
        kept = [p for p in places if _speaks(act, p, u, tokens, weighty)]
        if kept:
            formulas[act] = max(kept, key=lambda p: p[1] - p[0])
            if _size(formulas[act], tokens) < 2:
                short.add(act)
    _settle(formulas, u)
    about = tuple((id, p) for id, places in topics.items() for p in places if p[0] < u.end and u.first < p[1])
    clear = any(a <= i < b for _, (a, b) in about for i in weighty)
    if (
        clear
        and (u.marked or u.shape)
        and _outside(weighty, [p for a, ps in here.items() if a in formulas for p in ps]) > 1
    ):
        formulas = {act: p for act, p in formulas.items() if act in ("ask-repeat", "off-topic")}
    taken = [p for act, places in here.items() if act in formulas for p in places]
    content = _outside(weighty, taken)
    leads = max(here.get("lead", ()), key=lambda p: p[1] - p[0], default=None)
    return Remark(
        u,
        formulas,
        frozenset(short),
        "social" in formulas and not COURTESIES.isdisjoint(u.words),
        bool(here.get("clarifying-question")),
        leads,
        bool(here.get("answer")),
        content,
        len({s.id for s in reading.sightings if not s.cancelled and s.first < u.end and u.first < s.end}),
        about,
        clear,
    )


def _settle(formulas: dict[str, Range], u: Utterance) -> None:
    """Take out a check-in that asks nobody, and what lies inside a longer formula."""
    if "check-in" in formulas and not (u.marked or u.shape or {"you", "me", "your"} & set(u.words)):
        del formulas["check-in"]
    for act, (first, end) in list(formulas.items()):
        if any(o != act and a < end and first < b and b - a > end - first for o, (a, b) in formulas.items()):
            del formulas[act]


def _outside(places: Sequence[int], ranges: Sequence[Range]) -> int:
    """How many tokens lie in none of ``ranges``."""
    return sum(not any(a <= i < b for a, b in ranges) for i in places)


def _here(places: list[Range], u: Utterance) -> list[Range]:
    return [p for p in places if u.first <= p[0] < u.end]


_SPEAKERS = frozenset(["i", "me", "my", "we", "us", "let", "please"])
_OTHERS = frozenset(
    ["they", "he", "she", "it", "who", "which", "someone", "somebody", "people", "nobody", "anyone", "you"]
)
_ROOM = {0: 0, 1: 0, 2: 1}
"""Heavy words of a formula to the words about the matter that may stand around it; longer formulas leave room for three."""
_ROOM_ABROAD = 3
_SHORT = 5
"""Most words of an utterance that a formula of one word carries ("I think I'll pass")."""
_ANYONE = frozenset({"social", "off-topic", "check-in"})
"""Acts whose formulas need not speak in the first person."""
_ROOMY = frozenset({"ask-repeat", "off-topic", "dont-know", "ask-hint"})
"""Acts that name what they are about ("no idea about caching") even when the formula is short."""


def _speaks(act: str, place: Range, u: Utterance, tokens: Sequence[Token], weighty: Sequence[int]) -> bool:
    """Whether a formula is what the utterance is for, and the candidate its speaker, not a user who waits or a ride that ends."""
    first, end = place
    if act == "social" and (all(t.word in LEAD_INS for t in tokens[:first]) or end >= len(tokens)):
        return True
    size = _size(place, tokens)
    around = _outside(weighty, [place])
    room = 3 if size > 2 else size if act in _ROOMY and size > 1 else _ROOM[size]
    if sum(w in _ABROAD for w in u.words) > 1:
        return around <= 2 * _ROOM_ABROAD
    addressed = u.marked or u.shape == Shape.TURNED or "you" in u.words or "me" in u.words
    if around > room and not (addressed and size > 2 and around <= 2 * room):
        return False
    if size < 2 and len(u.words) > _SHORT:
        return False
    return act in _ANYONE or u.marked or _first_person(act, place, u, tokens, weighty)


def _first_person(act: str, place: Range, u: Utterance, tokens: Sequence[Token], weighty: Sequence[int]) -> bool:
    """Whether the candidate is the speaker of a formula, and not a user who waits or a model that is not sure."""
    first, end = place
    near = {t.word for t in tokens[max(u.first, first - 3) : end]}
    if act == "dont-know" and "we" in near:
        return bool(near & (_SPEAKERS - {"we", "us"}))
    before = {tokens[i].word for i in range(u.first, first)}
    return bool(near & _SPEAKERS) or not (before & _OTHERS or any(i < first for i in weighty))


def _size(place: Range, tokens: Sequence[Token]) -> int:
    """Words of a formula without articles and fillers."""
    return sum(not t.light for t in tokens[place[0] : place[1]])
