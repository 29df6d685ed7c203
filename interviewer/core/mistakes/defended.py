"""A challenged position that is rightly kept: what is said for it is what is done in the place of the mistake.

"I'd stand by that, it is a sequential test" defends the daily look; "I'd stand by that, a sequential test is overkill" only keeps it.
"""

import re
from collections.abc import Iterator, Sequence

from interviewer.core.case import Case
from interviewer.core.matter import names_in, stems_about
from interviewer.core.mistakes.subject import ANY_TALK
from interviewer.core.pushback import CLEARLY
from interviewer.core.recant import CONCEDES
from interviewer.core.regex import regex
from interviewer.core.rubric import Level, Pitfall
from interviewer.core.sentence import SENTENCE, is_question
from interviewer.core.text import Span
from interviewer.core.understanding.understand import Understanding

_KEEPS = regex(
    r"""\b(?:i|we)(?:['’](?:d|ll|m)|\ would|\ will|\ am|\ are)?\ (?:(?!not\b)\w+\ ){0,2}?
      (?P<verb>stand(?:ing)?\ by|stick(?:ing)?\ (?:to|with|by)|stay(?:ing)?\ with|keep(?:ing)?|defend(?:ing)?|insist(?:\ on)?)\b
      (?P<kept>(?:(?!\b(?:because|since|as|and|but|for)\b)[^,;:.!?\n–—])*)""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words that keep something, and what they keep."""
_IT = regex(
    r"""\W*(?:(?:exactly|just|all\ of)\W+)?(?:(?:(?:start|beginn|go|lead|stay)ing\ (?:with|by|for)\ )?(?:it|this|that|these|those|what|my|doing)\b)?(?:\W+(?!\w+ing\b)\w+)?
      (?:\W+(?:like\ (?:that|this|it\ is)|(?:that|this)\ way|as\ (?:it|that)\ is|so))?\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
_DISAGREES = regex(
    r"""\b(?:i|we)(?:['’]d|\ would|\ do)?\ (?:\w+\ )?disagree\b | \b(?:i|we)\ (?:do\ not|don['’]?t|can['’]?t|cannot|wouldn['’]?t)\ (?:\w+\ )?agree\b
    | \b(?:i|we)(?:['’]?d|\ would)?\ still\ (?:do|keep|think|believe|say|want|prefer|go|stop|ship|use)\b | \bnothing\ (?:is\ )?wrong\ with\b
    | \A\W*(?:no|nah|nope)\b\W+(?:\w+\W+)?(?:that|it|this)(?:['’]?s|\ is)\ (?:\w+\ )?(?:fine|ok(?:ay)?|all\ right|enough|right|correct)\b
    | \A\W*(?:that|it|this)(?:['’]?s|\ is)\ (?:\w+\ )?(?:fine|ok(?:ay)?|good\ enough|safe)\b(?!\ (?:if|when|only|for)\b)""",
    re.IGNORECASE | re.VERBOSE,
)
"""Other words that keep it."""
_EXPLAINS = regex(
    r"""\b(?:that|it|this)(?:['’]?s|\ is)\ (?:\w+\ )?(?:fine|safe|sound|legitimate|justified|all\ right|on\ purpose|deliberate|intended|intentional|by\ design|not\ a\ problem|no\ problem)\b
    | \b(?:on\ purpose|deliberately|by\ design)\b
    | \bcosts?\ nothing\b | \b(?:does|do)\ no\ harm\b | \b(?:is|are)\ (?:paid\ for|accounted\ for|allowed)\b
    | \bnot\ (?:at|with|looking\ at|using|taking)?\s*(?:an?|the)\ (?:plain|naive|bare|raw|simple|mere|usual)\b
    | \b(?:that|it)(?:['’]?s|\ is)\ (?:exactly|precisely|just)\ (?:what|why)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words that find it right, or say how it is meant."""
_FINE_SO = regex(
    r"\b(?:is|are|will be|would be)\s(?:\w+\s)?(?:safe|fine|sound|harmless|justified|all right)\b(?!\s(?:if|when|only|for)\b)",
    re.IGNORECASE,
)
"""What a clause that names the mistake finds it."""
_CLAUSE = regex(r"[,;:!?\n–—]|\.(?!\d)|\bbut\b", re.IGNORECASE)
"""What stands between two clauses that each say how a thing is done."""
_NEAR = 120
"""Code points in front of words that keep something in which its name is looked for."""
_ONLY = regex(
    r"\b(?:within|inside)\s(?:the|each|a|every|its|their|our|that|one)\b|\b(?:only|just|merely|solely|purely)\s(?:done\s|drawn\s|used\s|meant\s)?"
    r"(?:across|over|within|inside|among|between|for|in|on|of|to|about|which|at|per|where|when|during)\b",
    re.IGNORECASE,
)
"""What sets bounds to what its clause says."""
_CHANGES = regex(
    rf"""\W*(?:(?:oh|ah|ok(?:ay)?|right|true|yes|sure|fair|well)\W+)*(?:(?:then|so|instead|rather)\b | (?:{CONCEDES})(?!\W+(?:\w+\W+){{0,6}}but\b))""",
    re.IGNORECASE | re.VERBOSE,
)
"""How an answer begins that puts something else in its place."""
_ADDS = regex(r"\b(?:also|as well|too|in addition|besides|on top)\b(?! (?:much|many|late|long))", re.IGNORECASE)
"""What adds the right way to what was challenged: that alone was not enough, then."""
_CUT = regex(
    r"[,;:()–—]|\b(?:because|since|but|though|although|while|whereas|and|so|as|where|when|if|unless|until)\b",
    re.IGNORECASE,
)
"""What stands between two clauses."""
_SAID_OF_IT = regex(
    r"""\b(?:i|we|they|there|which|who|he|she|mine|ours|both|each|everybody|somebody|someone)\b | \b(?:it|that|this|these|those)(?:['’]s|\ (?:\w+\ )?\w+(?:s|ed)\b)
      | \b(?:is|are|was|were|has|have|had|comes?|came|gets?|got|runs?|ran|use[sd]?|lies?|sits?)\b
      | \A\W*(?:with|by|for|only|on|after|behind|at|in|from)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What stands in its clause in front of words that say how it is done."""
_STATES = regex(r"\b(?:is|are|comes?|lies?|starts?|begins?)\b", re.IGNORECASE)
"""What stands in such words where they are a clause themselves: "the test month comes later"."""
_DOES = regex(
    r"""\b(?:confirms?|checks?|decides?|corrects?|handles?|controls?|covers?|protects?|guarantees?|pays?|labels?|reviews?|verif(?:y|ies)|brings?|keeps?|limits?|bounds?
      |takes?\ care|looks?\ at|goes\ first|comes\ (?:first|before|last|in\ front)|stops?|catch(?:es)?|accounts?|adjusts?|removes?
      |(?:is|are)\ (?:(?:the|our|my)\ )?(?:test|validation|final|kept|held|untouched|reserved|used)
      |gets?|sees?|judges?|compares?|measures?|runs?|tells?|(?:show|compar|check|confirm|measur)ed|found|gave|ran)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What stands behind words that are the subject of their clause, where they say what does it."""
_TELLS = regex(
    r"\W*(?:(?:and|but|because|since|as|so|well)\W+)*(?:i|we|they|it|there|this|that)(?:['’]\w+)?\b", re.IGNORECASE
)
"""How a clause begins that tells what is done."""
_TURNED_DOWN = regex(
    r"""\b(?:not(?!\ only)|never|no(?!\ longer)|nobody|none|nothing|neither|nor|without|hardly|barely|instead\ of|rather\ than|unlike|overkill|superfluous|too\ \w+|could|might|may|maybe
      |perhaps|later|eventually|some\ ?day|wast\w+|delay\w*|noisy|slow\w*|expensive|hard(?:er)?|difficult|complicated|complex|annoying|pointless|needless
      |needs?|would\ (?:have|need|cost|take|lose|be|only|just|mean|make)|costs?\ (?:us|me|money|time|too|more|days|weeks|a)|los(?:e|es|ing)|only\ (?:gives?|adds?|makes?|tells?)
      |(?:say|says|give|gives|tell|tells)\ the\ same|anyway)\b | n['’]t\b | \bif\ you\ (?:want|like|insist)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What stands in the clause of words that are turned down, put off, or held against what was challenged."""


def stands_by(text: str, mistake: str, ways: Sequence[Span] = ()) -> bool:
    """Whether ``text`` keeps the ``mistake`` that it is challenged for, in so many words; what is right, at ``ways``, is kept in its place.

    >>> stands_by("I'd stick with that.", "we maximise accuracy"), stands_by("I'd stick with accuracy.", "we maximise accuracy")
    (True, True)
    >>> stands_by("I'd keep the last month apart.", "we maximise accuracy")
    False
    """
    return bool(stood_by(text, mistake, ways))


def stood_by(text: str, mistake: str, ways: Sequence[Span] = ()) -> list[int]:
    """Where the words of ``text`` end that keep the ``mistake``, in code points."""
    changes, own = bool(_CHANGES.match(text)), names_in(mistake)
    kept = (k for k in _KEEPS.finditer(text) if not any(k.start() <= way.start < k.end() for way in ways))
    named = [found.end() for found in kept if _is_it(text, found, own) or (not changes and _keeps(found, own))]
    return sorted([*named, *(found.end() for found in _DISAGREES.finditer(text))])


def _is_it(text: str, found: re.Match[str], own: frozenset[str]) -> bool:
    """Whether what is kept is the mistake by no name of its own, or by one in front: "the shuffle I keep"."""
    front = (
        names_in(_CLAUSE.split(text[max(0, found.start() - _NEAR) : found.start()])[-1])
        if not found["kept"].strip()
        else frozenset()
    )
    return bool(_IT.match(found["kept"])) and front <= own


def _keeps(found: re.Match[str], own: frozenset[str]) -> bool:
    """Whether what is kept by a name is the mistake, of which ``own`` are the stems: "I keep the test days apart" keeps more, and is another plan."""
    named = names_in(found["kept"])
    return bool(named) and (named <= own or not found["verb"].casefold().startswith("keep"))


def _finds_fine(text: str, mistake: str) -> bool:
    """Whether a clause of ``text`` names the ``mistake``, and nothing wrong with it: "so everybody at once is safe"."""
    clauses = (text[a:b] for a, b in _between(text))
    return any(_FINE_SO.search(clause) and names_in(clause) & names_in(mistake) for clause in clauses)


def _between(text: str) -> list[tuple[int, int]]:
    """Where the clauses of ``text`` begin and end."""
    cuts = [m.span() for m in _CLAUSE.finditer(text)]
    return list(zip([0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(text)], strict=True))


def _confines(heard: Understanding, pitfall: str, own: frozenset[str]) -> bool:
    """Whether the reply says that the mistake, of which ``own`` are the stems, is done within bounds only: "random only across cards"."""
    text = heard.text
    if _CHANGES.match(text):
        return False
    again = [span for p in heard.pitfalls if p.id == pitfall for span in p.evidence]
    clauses = (Span(a, b) for a, b in _between(text) if _ONLY.search(text, a, b))
    return any(stems_about(c.of(text)) & own or any(c.meets(span) for span in again) for c in clauses)


def defence(case: Case, pitfall: str, heard: Understanding, mistake: str) -> Span | None:
    """The sentence of the reply ``heard`` that makes the ``mistake`` right by which it stands; None when it does not stand by it, or only that.

    A point that settles the pitfall is as good as the words of its right way, and so is one that mends it where no such words are known.
    """
    text = heard.text
    explains = (_EXPLAINS.search(text) or _finds_fine(text, mistake)) and not _CHANGES.match(text)
    confines = _confines(heard, pitfall, stems_about(mistake) - ANY_TALK)
    ways = case.right_ways_for(pitfall, text)
    if not (stands_by(text, mistake, ways) or (explains and not _ADDS.search(text)) or confines):
        return None
    made = [span for p in heard.pitfalls if not (confines and p.id == pitfall) for span in p.evidence]
    return next(_grounds(case.pitfalls[pitfall], heard, ways, made), None)


def _grounds(pitfall: Pitfall, heard: Understanding, ways: Sequence[Span], mistakes: Sequence[Span]) -> Iterator[Span]:
    """The sentences of ``heard`` that say that what is right for ``pitfall``, at ``ways``, is done, and make none of the ``mistakes`` themselves."""
    text, settles = heard.text, {*pitfall.settled_by} | (frozenset() if pitfall.right_way else pitfall.remedies)
    shown = (f for f in heard.findings if f.id in settles and f.level == Level.EXPLAINED)
    points = [span for f in shown for span in f.clear(CLEARLY)]
    for sentence in SENTENCE.finditer(text):
        at = Span(*sentence.span())
        if is_question(sentence[0]):
            continue
        inside = [way for way in ways if at.start <= way.start < at.end and not any(way.meets(m) for m in mistakes)]
        sound = (span for span in points if not any(m.meets(at) for m in mistakes))
        told = (span.of(text) for span in sound if at.start <= span.start < at.end)
        settled = any(_TELLS.match(w) and not (_TURNED_DOWN.search(w) or _KEEPS.search(w)) for w in told)
        if settled or any(_in_place(text, at, way) for way in inside):
            yield at


def _in_place(text: str, sentence: Span, way: Span) -> bool:
    """Whether the clause of ``way`` says that this is how it is done."""
    cuts = [m.span() for m in _CUT.finditer(text, sentence.start, sentence.end)]
    start = max((end for _, end in cuts if end <= way.start), default=sentence.start)
    end = min((begin for begin, _ in cuts if begin >= way.end), default=sentence.end)
    ahead, behind = text[start : way.start], text[way.end : end]
    down = (Span(*found.span()) for found in _TURNED_DOWN.finditer(text, start, end))
    if any(not span.meets(way) for span in down):
        return False
    return bool(_SAID_OF_IT.search(ahead) or _STATES.search(way.of(text)) or _DOES.search(behind))
