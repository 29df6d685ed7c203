"""An outline: the parts of the interview in the order in which the candidate wants them ("first the data, then the model, then how it is served")."""

import re
from collections.abc import Iterator
from functools import lru_cache

from interviewer.core.regex import regex
from interviewer.core.rubric import AREAS, Area
from interviewer.core.sentence import SENTENCE
from interviewer.core.speech import INTEND, WH
from interviewer.core.understanding.leads import area_called

FEWEST = 3
"""Parts of an outline, at least; of one that is called so two will do."""
SHARE = 0.5
"""Share of its pieces that must name a part: what is told between them is no outline."""
LONGEST = 9
"""Words of a piece that names a part, at most."""
MOST_SENTENCES = 9
"""Sentences of an outline, at most; one more than there are parts of an interview is an introduction."""
_CALLED = regex(
    rf"""\b(?:my|the|this|that|following|rough)\ (?:rough\ |basic\ |overall\ )?(?:plan|agenda|outline|roadmap|order|structure|programme|route)\b | \boutline\b
      | \b(?:go|walk|run|take\ (?:you|us)|talk|work)(?:\ (?:you|us|my\ way))?\ through\b | \b{INTEND}
        \ (?:like\ to\ )?(?:start|begin|cover|discuss|talk\ about|speak\ about)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words by which an outline is called one."""
_ORDERED = regex(
    r"""\A(?>.*?\b(?:first|start|begin|starting|beginning)\b).*?\b(?:then|next|after\ that|afterwards|second|followed\ by|before)\b
      | \A(?>.*?\bthen\b).*?\b(?:then|last|finally|lastly)\b | \b1[.)]""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
"""Words that put things in order; what no word follows behind the first of its kind follows none of the others."""
_GOES_ON = regex(
    r"\W*(?:and\ )?(?:then|next|after\ (?:that|which)|finally|lastly|last|second|third|fourth|\d[.)])\b",
    re.IGNORECASE | re.VERBOSE,
)
"""How the next sentence of an outline begins."""
_SPLITS = regex(
    r"""[,;:.!?\n–—()→] | -> | \b\d{1,2}[.)] | \b(?:and\ )?(?:then|next|finally|lastly|last|first(?:ly|\ of\ all)?|second(?:ly)?|third(?:ly)?|afterwards|followed\ by|after\ (?:that|which))\b
      | \band\b | \bbefore\b | \bto\ end\ with\b""",
    re.IGNORECASE | re.VERBOSE,
)
_SAYS = regex(
    r"""\W*(?:(?:my|the|this)\ (?:\w+\ )?(?:plan|agenda|outline|roadmap|order|structure|route)\ (?:is|would\ be|has|covers|contains)\ )?
      (?:(?:and|so|ok(?:ay)?|well|i(?:['’](?:d|ll|m))?|we(?:['’]ll)?|would|will|want|like|going|let|me|us|let['’]s|to|talk|speak|go|move|come|turn
      |get|cover|discuss|look|do|take|start|begin|end|finish|close|starting|ending|about|on|at|into|with|from|through|over|you|it|a\ word)\ )*""",
    re.IGNORECASE | re.VERBOSE,
)
"""What may stand before the name of a part."""
_ENDS = regex(
    r"\ (?:first|now|too|as\ well|again|briefly|a\ bit|part|side|bit|question|piece|section|aspects?|of\ it|of\ things|if\ (?:that|it)(?:['’]s|\ is)\ \w+(?:\ with\ you)?)$",
    re.IGNORECASE,
)
_ASKED = regex(rf"(?:{WH})\b", re.IGNORECASE)
_ASKS: tuple[tuple[Area, str], ...] = (
    (
        "responsibility",
        r"\b(?:harm\w*|hurt\w*|fair\w*|private|privacy|awful|abus\w+|misus\w+|cheat\w*|go(?:es)? wrong for)\b",
    ),
    (
        "operations",
        r"\b(?:after (?:the )?launch|breaks?|fresh|alive|healthy|up to date|over time|maintain\w*|watch\w*|monitor\w*|drift\w*|retrain\w*)\b",
    ),
    (
        "evaluation",
        r"^how\b.*\b(?:know|tell|check|find out|see|judge|prove|tests?|tested|measured?|evaluated?|sure)\b",
    ),
    (
        "data",
        r"^(?:where|which|what|how)\b.*\b(?:comes? from|learns? from|trains? on|trained on|data|labels?|examples?|labelled|features?|know about)\b",
    ),
    (
        "framing",
        r"^(?:who|whom|why)\b|^what\b.*\b(?:for|counts?|success|optimi[sz]e\w*|maximi[sz]e\w*|good|wants?|after|achieve|goal|aim|solve|asked|needs?|needed)\b",
    ),
    (
        "serving",
        r"^how\b.*\b(?:runs?|served?|quick|fast|in time|live|deploy\w*|ships?|shipped|rolls?|rolled|scales?|goes? out|gets? to)\b",
    ),
    (
        "modelling",
        r"^(?:how|what)\b.*\b(?:order|ranks?|ranked|scores?|scored|predict\w*|decides?|guess\w*|choose|pick|learns?|train\w*|models?|detect\w*|classif\w+)\b",
    ),
)
"""What a part of the interview asks, in plain words: the first that fits."""
_CALLS: tuple[tuple[Area, str], ...] = (
    ("framing", r"(?:the )?(?:problem itself|big picture|purpose|why)"),
    (
        "operations",
        r"(?:(?:the )?life |what comes |the time )?after (?:the )?launch|running it|keeping it (?:alive|healthy|fresh)|the day after",
    ),
    (
        "responsibility",
        r"(?:the )?people (?:that |who )?(?:it|this|we) (?:touch|affect|hurt|harm)\w*|the people affected|side effects|harms?",
    ),
)
"""What a part is called in other words."""
_CLAUSES = tuple((area, regex(pattern, re.IGNORECASE)) for area, pattern in _ASKS)
_PHRASES = tuple((area, regex(pattern, re.IGNORECASE)) for area, pattern in _CALLS)


@lru_cache(maxsize=64)
def outlined(text: str) -> tuple[Area, ...]:
    """The parts of the interview in the order in which ``text`` lays them out, each once; empty where it does not.

    >>> outlined("First the data, then the model, then how it is served.")
    ('data', 'modelling', 'serving')
    >>> outlined("First we clean the data, then we train the model, then we serve it.")
    ()
    """
    for passage in _passages(text):
        parts = [piece for piece in _SPLITS.split(passage) if piece and len(piece.split()) > 0]
        named = [area for piece in parts if (area := part_named(piece))]
        areas = tuple(dict.fromkeys(named))
        fewest = FEWEST - 1 if _CALLED.search(passage) and _ORDERED.search(passage) else FEWEST
        if len(areas) >= fewest and len(named) >= SHARE * len(parts):
            return areas
    return ()


def _passages(text: str) -> Iterator[str]:
    """Sentences that put something in order, with those that go on with it."""
    sentences = [found[0] for found in SENTENCE.finditer(text)]
    for at in range(len(sentences)):
        end = at + 1
        while end < min(at + MOST_SENTENCES, len(sentences)) and _GOES_ON.match(sentences[end]):
            end += 1
        passage = "".join(sentences[at:end])
        if _ORDERED.search(passage) or _CALLED.search(passage):
            yield passage


def part_named(piece: str) -> Area | None:
    """The part of the interview that a ``piece`` of an outline names, in plain words, too; None where it tells something.

    >>> part_named("how we know that it got better"), part_named("life after launch"), part_named("we clean the rows")
    ('evaluation', 'operations', None)
    """
    said = f"{piece.strip()} "
    opens = _SAYS.match(said)
    topic = said[opens.end() if opens else 0 :].strip()
    while ends := _ENDS.search(topic):
        topic = topic[: ends.start()]
    if not topic or len(topic.split()) > LONGEST:
        return None
    if _ASKED.match(topic):
        return next((area for area, clause in _CLAUSES if clause.search(topic)), None)
    called = area_called(topic)
    return next((area for area, phrase in _PHRASES if phrase.fullmatch(topic)), called if called in AREAS else None)
