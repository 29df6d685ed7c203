"""An utterance with what was heard in it: formulas, what it is about, and whether it takes a stand."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from interviewer.core.regex import regex
from interviewer.core.text import Token
from interviewer.core.understanding.formula import OPENNESS, Places, Range, formulas, outside, size
from interviewer.core.understanding.help_named import HELP, named_in
from interviewer.core.understanding.match import Hit
from interviewer.core.understanding.talk import AUXILIARIES, COURTESIES, OTHER_TALK, PRONOUNS, TALK
from interviewer.core.understanding.utterance import Utterance, utterances

if TYPE_CHECKING:
    from interviewer.core.understanding.reading import Reading
    from interviewer.core.understanding.reply import WholeReply

_ENDS = regex(r"[.!?…\n]")
_FRAGMENT = 14
"""Most words of a fragment."""
_LIGHT = TALK | OTHER_TALK


class Remark(NamedTuple):
    """One utterance understood. A named tuple, as an utterance and a reading are: a reply makes dozens, and a frozen dataclass takes five times as long."""

    utterance: Utterance
    """Its tokens."""
    content: int
    """Words about the matter outside formulas."""
    findings: int
    """Considerations that it shows and that count."""
    topics: tuple[tuple[str, Range], ...]
    """Fact topics that its words would ask for, were it a question."""
    clear: bool
    """True when one of ``topics`` rests on a word about the matter."""
    formulas: Mapping[str, Range] = {}
    """Acts that its words perform by themselves (a greeting, a request for a hint), each with its tokens."""
    short: frozenset[str] = frozenset()
    """Those of ``formulas`` that rest on a single word."""
    courteous: bool = False
    """True when it greets or thanks, and does not only react ("good question")."""
    asks: bool = False
    """True when it asks in so many words ("I'd like to know ...")."""
    leads: Range | None = None
    """Tokens that announce a next thing; None when there are none."""
    stands: bool = False
    """True when the candidate decides something in it."""


def remarks(reply: "WholeReply") -> list[Remark]:
    """The utterances of ``reply`` in order, understood one by one; each is held against the acts and topics of its own sentence."""
    tokens = reply.tokens
    whole = list(wholes(reply))
    said = [_said(reply, readings) for readings in whole]
    weighty = [  # ``weighs``, without a call for each; of a word said over and over, the first
        i for i, t in enumerate(tokens) if not t[4] and t[0] not in _LIGHT and not (i and tokens[i - 1][1] == t[1])
    ]
    pieces = utterances(reply.text, tokens, [(w[0].sentence.first, w[-1].sentence.end) for w in whole])
    found = []
    for u, shown in zip(pieces, _shown(pieces, whole), strict=True):
        mine = weighty[bisect_left(weighty, u.first) : bisect_left(weighty, u.end)]
        found.append(_remark(tokens, u, *said[u.sentence], mine, len(shown)))
    return found


def _shown(pieces: Sequence[Utterance], whole: Sequence[Sequence["Reading"]]) -> list[set[str]]:
    """The considerations that each of ``pieces`` shows and that count; what reaches over several counts in each."""
    shown: list[set[str]] = [set() for _ in pieces]
    starts = [u.first for u in pieces]
    for number, readings in enumerate(whole):
        for s in (s for reading in readings for s in reading.sightings if not s.cancelled):
            for i in range(max(bisect_right(starts, s.first) - 1, 0), bisect_left(starts, s.end)):
                if pieces[i].sentence == number and s.first < pieces[i].end:
                    shown[i].add(s.id)
    return shown


def _said(reply: "WholeReply", whole: Sequence["Reading"]) -> tuple[Places, Places]:
    """``heard`` of a sentence, without pleas for help that only speak of it."""
    acts, topics = heard([hit for reading in whole for hit in reading.acts])
    if HELP in acts:
        begin = reply.tokens[whole[0].sentence.first].start
        end = reply.tokens[whole[-1].sentence.end - 1].end
        mark = _ENDS.match(reply.text, end)
        named = {begin + one.start for one in named_in(reply.text[begin : mark.end() if mark else end])}
        acts[HELP] = [(i, j) for i, j in acts[HELP] if named.isdisjoint(t.start for t in reply.tokens[i:j])]
    return acts, topics


def wholes(reply: "WholeReply") -> Iterator[list["Reading"]]:
    """The readings of ``reply`` put together again where a long sentence was cut for reading."""
    group: list[Reading] = []
    for reading in reply.readings:
        if group and _ENDS.search(
            reply.text, reply.tokens[group[-1].sentence.end - 1].end, reply.tokens[reading.sentence.first].start
        ):
            yield group
            group = []
        group.append(reading)
    if group:
        yield group


def heard(hits: Sequence[Hit]) -> tuple[Places, Places]:
    """Acts and topics with the places where their cues fired, without those that an ``unless`` among ``hits`` took back."""
    acts: Places = {}
    topics: Places = {}
    gone: list[tuple[Places, str]] = []
    for _, first, end, target in hits:
        kind = target.kind
        if kind != "act" and kind != "topic":
            continue
        places = acts if kind == "act" else topics
        if target.role == "unless":
            gone.append((places, target.id))
        else:
            places.setdefault(target.id, []).append((first, end))
    for places, id in gone:
        places.pop(id, None)
    return acts, topics


def is_fragment(remark: Remark) -> bool:
    """Whether an utterance is short and has no verb of its own."""
    words = remark.utterance.words
    return len(words) <= _FRAGMENT and not any(w in AUXILIARIES or w in PRONOUNS for w in words)


def weighs(token: Token) -> bool:
    """Whether a token is about the matter, and not grammar or talk."""
    return not token.light and token.word not in _LIGHT


def _remark(
    tokens: Sequence[Token], u: Utterance, acts: Places, topics: Places, weighty: Sequence[int], findings: int
) -> Remark:
    """``acts`` and ``topics`` are those of its sentence, ``weighty`` its own tokens about the matter."""
    first, end = u.first, u.end
    cues = {act: inside for act, places in acts.items() if (inside := [p for p in places if first <= p[0] < end])}
    asked = tuple([(id, p) for id, places in topics.items() for p in places if p[0] < end and first < p[1]])
    clear = bool(asked) and any(a <= i < b for _, (a, b) in asked for i in weighty)
    if not cues:
        return Remark(u, len(weighty), findings, asked, clear)
    done = formulas(tokens, u, cues, weighty, clear) if cues.keys() - OPENNESS else {}
    return Remark(
        u,
        outside(weighty, [p for act in done for p in cues[act]]) if done else len(weighty),
        findings,
        asked,
        clear,
        formulas=done,
        short=frozenset(act for act, p in done.items() if size(p, tokens) < 2),
        courteous="social" in done and not COURTESIES.isdisjoint(u.words),
        asks="clarifying-question" in cues,
        leads=min(cues.get("lead", ()), key=lambda p: (p[1] > u.end, p[0] - p[1]), default=None),
        stands="answer" in cues,
    )
