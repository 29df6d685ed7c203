"""Which of the earlier mistakes a reply takes back by name: in the words of taking back, behind them, in front, or in the sentence before."""

import re
from collections.abc import Iterator
from functools import lru_cache

from interviewer.core.matter import about, names_in
from interviewer.core.mistakes.kept import keeps, shares
from interviewer.core.recant import CALLED_WRONG, CONCEDES, CORRECTS, FAULT, FAULTY, OWN_FAULT, STRIKES, TAKES, UNDENIED
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE
from interviewer.core.text import Span

_RECANTS = regex(
    rf"{TAKES} | {STRIKES} | {CORRECTS} | {OWN_FAULT} | {FAULT} | {CALLED_WRONG}", re.IGNORECASE | re.VERBOSE
)
_ALL = regex(
    r"\b(?:tak(?:e|ing)|took)\s(?:(?:it|this|that|them)\sall|all(?:\s(?:of\s)?(?:it|this|that|them))?|everything)\sback\b"
    r"(?!\s(?:to|in|into|from|home|up|about|on|i|we|that|of|with|but|except)\b)"
    r"|\b(?:tak(?:e|ing)|took)\sback\s(?:all\sof\sit|everything|it\sall)(?=\W*$)",
    re.IGNORECASE,
)
"""Takes back all that was said."""
_BOTH = r"both(?:\s(?:of\s(?:them|these|those|it)|points?|things|mistakes))?"
_TAKES_BOTH = regex(
    rf"\b(?:tak(?:e|ing)|took)\s(?:(?:them|these|those|it)\s)?{_BOTH}\sback\b|\b(?:tak(?:e|ing)|took)\sback\s{_BOTH}(?=\W|$)"
    rf"|\b(?:withdraw|scratch|strike|forget|drop)\s{_BOTH}(?=\s*(?:[.,;:!–—]|$))"
    rf"|\b{_BOTH}\s(?:was|were|are)\s{UNDENIED}{FAULTY}"
    rf"|\b(?:wrong|right|mistaken|agreed?)\s(?:about|on|with|in|to)\s{_BOTH}(?=\s(?:counts|and|so|then)\b|\s*(?:[.,;:!–—]|$))"
    rf"|\b{_BOTH}\s(?:taken|granted|conceded|fair)\b",
    re.IGNORECASE | re.VERBOSE,
)
"""Takes back the two mistakes that stand."""
_CONCEDES = regex(CONCEDES, re.IGNORECASE | re.VERBOSE)
_SAYS = r"(?:\b(?:that|this|it|so|there)\s+)?(?:\b(?:i|we|let me|i['’](?:d|ll|ve))\s+)?(?:\b(?:\w+ly|now|do)\s+)?"
_AHEAD = regex(
    rf"\b(?:about|on|with|as for|as to|as regards|regarding|concerning)\b([^,;:.!?\n–—]*?)[,;:–—]?\W*{_SAYS}$",
    re.IGNORECASE,
)
"""What is taken back where it is named right in front: "about the metric, let me correct that"."""
_FRONT = regex(
    r"(?:^|[.;:,!?–—])([^.;:,!?–—]*?)\s(?:i|we)(?:['’](?:d|ll|ve))?(?:\s+(?:\w+ly|now|do))?\s*$", re.IGNORECASE
)
"""What is taken back where it stands in front as what the words are about: "the accuracy part I take back"."""
_TOPIC = regex(
    r"\W*(?:\w+\W+){0,2}?(?:as (?:to|for|regards)|regarding|concerning|about)\b([^,;:.!?\n–—]*)[,:–—]", re.IGNORECASE
)
"""What a sentence says at its beginning that it is about: "as to metrics, ..."."""
_NEAR = 160
"""Code points right in front in which the name is looked for."""
_INSIDE = regex(
    r"\b(?:the|my) ((?!(?:\w+ )?(?:plan|idea|answer|choice|claim|statement|suggestion|proposal|version|word)s? back\b)(?:[\w -]|(?<=\d)\.(?=\d))+?) back$"
    r"|\b(?:tak(?:e|ing)|took) (\d+(?:[.,]\d+)?) back$"
    r"|\b(?:about|on) (?!second\b)([^,;:.!?\n]+?) (?:is|was)\b"
    r"|^(?:(?:the|my) )?(?!(?:what|i|that|this|it|which)\b)([\w -]+?) was\b",
    re.IGNORECASE,
)
"""What is taken back where the words that do so stand around it: "I take the accuracy part back"."""
_WORDS = r"(?:(?!\s(?:because|since|but|so|and (?:i|we|use|take|go))\b)[^,;:.!?\n–—]|(?<=\d)[.,](?=\d))*"
"""Words up to the next mark, or the next clause; the point of a figure is no mark."""
_BEHIND = regex(
    r"(?:,?\s+(?:\w+\s+)?(?:about|on)|\s+(?:\w+\s+)?with|\s+(?:what (?:i|we) (?:just |had )?|\w+\s+)?(?:the|my|said|that)|(?<=withdraw)\s+\w+"
    rf"|(?:(?<=take back)|(?<=taking back)|(?<=took back))\s+(?!(?:because|since|as|but|so|and|then|when|if)\b)\w+)\b{_WORDS}",
    re.IGNORECASE,
)
"""What is taken back where it is named behind: "forget what I said about accuracy", "I was wrong about the taps"."""
_ONE_THING = regex(r"\b(?:thing|point|something)\b", re.IGNORECASE)
_WHAT_IT_IS = regex(r"\s*[:,–—]\s*[^;.!?\n]*")
"""What the one thing is that is taken back: "I take one thing back: labelling the refused as fraud is wrong"."""


_ITS_PLACE = regex(r"\A(?:(?:about|on|with|what i|said|the (?:bit|part|thing) (?:about|on))\s+)+", re.IGNORECASE)
"""What stands in front of the name of what is taken back."""
_SAID_AGAIN = 4
"""Words up to which it is said again."""
_SPOKEN = regex(r"\b(?:i|we|my|our|me|you|your|said|is|was|are|were|would|it|that|this)\b", re.IGNORECASE)
"""Words that would be wrong in another mouth, or make a sentence of it."""


def recants(text: str, mistake: str) -> bool:
    """Whether ``text`` takes back the ``mistake``, named before the words that do so, behind them or in the sentence before.

    >>> recants("Forget what I said about accuracy.", "we maximise accuracy"), recants("That was wrong.", "we maximise accuracy")
    (True, False)
    """
    before = ""
    for sentence in SENTENCE.findall(text):
        if _ALL.search(sentence) or any(_means(words, mistake) for words in taken_back(before, sentence)):
            return not keeps(text, mistake)
        before = sentence
    return False


def takes_both(text: str, mistake: str) -> bool:
    """Whether ``text`` takes back two mistakes at once, and does not keep this one.

    >>> takes_both("I take both back.", "we maximise accuracy"), takes_both("I take both models back to the lab.", "we maximise accuracy")
    (True, False)
    """
    return bool(_TAKES_BOTH.search(text)) and not keeps(text, mistake)


def takes_back_other(sentence: str, mistake: str) -> bool:
    """Whether what ``sentence`` takes back is named behind, or right in front, and is not the ``mistake``.

    >>> takes_back_other("I was wrong about that shopper.", "we maximise accuracy"), takes_back_other("I was wrong.", "we maximise accuracy")
    (True, False)
    """
    named = named_in(sentence)
    return bool(named) and any(about(words) for words in named) and not any(shares(words, mistake) for words in named)


def named_in(sentence: str) -> list[str]:
    """What ``sentence`` names of what it takes back: as its object, right in front, or as what it says that it is about.

    >>> named_in("The accuracy part I take back."), named_in("As to metrics, a mean is useless; I take that back.")
    (['The accuracy part'], [' metrics'])
    """
    return [named.of(sentence) for _, named in _naming(sentence)]


def struck(text: str) -> str:
    """What ``text`` takes back by name, in words short enough to be said again; empty where it names nothing, or at length.

    >>> struck("I take back 0.5. Oversampling stays."), struck("I take that back."), struck("The accuracy part I take back.")
    ('0.5', '', 'the accuracy part')
    """
    named = (words.strip(" ,.;:") for sentence in SENTENCE.findall(text) for words in named_in(sentence))
    said = next((words for words in named if about(words)), "")
    said = _ITS_PLACE.sub("", said)
    short = 0 < len(said.split()) <= _SAID_AGAIN and not _SPOKEN.search(said)
    return f"{said[:4].lower()}{said[4:]}" if short and said[:4] == "The " else said if short else ""


@lru_cache(maxsize=16)
def retractions(text: str) -> tuple[Span, ...]:
    """Where ``text`` names what it takes back, with the words that do so, in code points: nothing is asserted there.

    >>> [s.of("Well, the accuracy part I take back.") for s in retractions("Well, the accuracy part I take back.")]
    [' the accuracy part I take back']
    """
    named = (
        Span(found.start() + min(words.start, named.start), found.start() + max(words.end, named.end))
        for found in SENTENCE.finditer(text)
        for words, named in _naming(found[0])
    )
    return (*named, *(Span(*found.span()) for found in _ALL.finditer(text)))


def _naming(sentence: str) -> Iterator[tuple[Span, Span]]:
    """Where the words of ``sentence`` stand that take something back, and those that name it."""
    for words in _RECANTS.finditer(sentence):
        named = _named_by(sentence, words)
        if named:
            yield Span(*words.span()), named


def _named_by(sentence: str, words: re.Match[str]) -> Span | None:
    """Where ``sentence`` names what the ``words`` of taking back are about: within them, behind them or in front."""
    if inside := _INSIDE.search(words[0]):
        start, end = inside.span(inside.lastindex or 0)
        return Span(words.start() + start, words.start() + end)
    if behind := _behind(sentence, words):
        return Span(words.end(), words.end() + len(behind))
    end = words.start() + words[0].casefold().startswith("i ")
    begin = max(0, end - _NEAR)
    near = sentence[begin:end]
    places = ((begin, _FRONT.search(near)), (begin, _AHEAD.search(near)), (0, _TOPIC.match(sentence, 0, end)))
    named = (Span(at + found.start(1), at + found.end(1)) for at, found in places if found)
    return next((span for span in named if about(span.of(sentence))), None)


def taken_back(before: str, sentence: str) -> list[str]:
    """What ``sentence`` takes back: the words in front, up to what it took back before, else those of the sentence ``before``; and those behind that name it.

    >>> taken_back("Accuracy decides.", "That was wrong."), taken_back("", "Accuracy misleads, I take that back.")
    (['Accuracy decides. That was wrong '], ['Accuracy misleads, I  take that back '])
    """
    found: list[str] = []
    last = 0
    for words in _RECANTS.finditer(sentence):
        ahead, behind = sentence[last : words.start()], _behind(sentence, words)
        last = words.end()
        front = "" if behind and _ONE_THING.search(words[0]) else ahead if about(ahead) else before
        before = ""
        if found and not front and not about(f"{words[0]} {behind}"):
            continue  # "that was silly, I take it back" takes one thing back
        found.append(f"{front} {words[0]} {behind}")
    return found


def granted(sentence: str) -> list[str]:
    """What ``sentence`` finds the other one right about, where it says so: "you're right about accuracy"."""
    return [behind for words in _CONCEDES.finditer(sentence) if (behind := _behind(sentence, words)) and about(behind)]


def _behind(sentence: str, words: re.Match[str]) -> str:
    """What the ``words`` of taking back are followed by that names it; empty for nothing."""
    listed = _WHAT_IT_IS.match(sentence, words.end()) if _ONE_THING.search(words[0]) else None
    found = listed or _BEHIND.match(sentence, words.end())
    return found[0] if found else ""


def _means(words: str, mistake: str) -> bool:
    """Whether what is taken back, its ``words``, is the ``mistake``; of one thing that is told in full, by more than a word in passing."""
    said, known = names_in(words), names_in(mistake)
    least = 2 if _ONE_THING.search(words) and min(len(said), len(known)) > 2 else 1
    return len(said & known) >= least
