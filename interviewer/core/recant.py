"""Words that take back what was said before, and which of the earlier mistakes a reply takes back, or keeps, by name.

The one vocabulary of taking back: what gives way to a challenge, what corrects itself and what is an aside are made of these parts.
"""

import re
from collections.abc import Iterator

from interviewer.core.matter import about, stems_about
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE
from interviewer.core.text import Span

_SOMETHING = r"""(?:it|that|this|those|them|all(?:\ (?:of\ )?(?:it|that|this))?|(?:it|this|that|them)\ all|everything|both(?:\ of\ (?:them|these|those))?|(?:one|a)\ (?:thing|point)|something
    | (?:the|my|what\ i\ said\ (?:about|on))\ (?:[\w-]+\ ){0,5}?[\w-]+(?:\.\d+)? | \d+(?:[.,]\d+)?)"""
TAKES = rf"""(?:\btak(?:e|ing)|\btook)\ (?:{_SOMETHING}\ )?back\b(?!\ (?:to|in|into|from|home|end|office|up|again)\b) | \bi\ withdraw\b"""
"""Takes it back; this and what follows are parts of verbose patterns."""
_EARLIER = r"(?:old|first|previous|earlier|former|original)"
_OLD = rf"""{_EARLIER}(?:\ (?:\w+\ )?(?:one|thing|version|answer|idea|plan|split|number|figure|choice|way|cut|value|suggestion|proposal|approach)\b
      (?!\ (?:of|hundred|thousand|million)\b)|\b(?=\W*(?:$|[.,;:!])))"""
"""What was said before, by its place."""
STRIKES = rf"""\b(?:scratch|strike)\ (?:it|that|this|what\ (?:i|we)|(?:the|my|our)\ {_OLD})\b
    | \b(?:forget|never\ ?mind|out\ with|away\ with)\ (?:about\ )?(?:the|my|our)\ {_OLD} | \b(?:drop|discard|bin|ignore)\ my\ {_OLD}
    | \bforget\ (?:about\ )?(?:that|what\ (?:i|we))\b
    | (?<![a-z]\ )\bforget\ (?:it|this|my)\b | \b(?:ignore|drop)\ what\ (?:i|we)\b | \bnever\ ?mind\ (?:that|what\ i)\b"""
"""Asks to pass over what was said."""
CORRECTS = r"""(?:\blet\ me|\bi\ (?:should|must|have\ to|need\ to|want\ to|will|would)|\bi['’](?:ll|d)(?:\ better|\ like\ to)?)\ (?:\w+ly\ |just\ )?
      (?:correct|fix|revise|amend|rectify|retract)\ (?:that|this|it|myself|what\ (?:i|we)\b(?:\ (?:just\ )?said\b)?) | \bi\ (?:just\ )?mis-?spoke\b | \bcorrecting\ myself\b"""
"""Sets about saying it rightly."""
FAULTY = r"""(?:silly|stupid|dumb|wrong|nonsense|foolish|naive|not\ right|too\ (?:crude|simple|simplistic|naive|broad|coarse|rough|quick)|an?\ (?:mistake|bad\ idea)|my\ mistake)\b"""
"""What is said of something that was wrong."""
OWN_FAULT = rf"""\bi\ was\ (?:\w+\ )?wrong\b | \bwrong\ of\ me\b | \bmy\ (?:bad|mistake)\b | \bstand\ corrected\b | \boops\b | \bchanged\ my\ mind\b
    | \bon\ second\ thoughts?\b
    | \bwhat\ (?:i|we)\ (?:\w+\ )?(?:said|proposed|suggested|told\ you)\b[^,;:.!?\n]{{0,60}}?\ (?:is|was)\ (?:\w+\ )?{FAULTY}"""
"""Finds the fault with the speaker."""
FAULT = rf"""(?<!ing\ )\b(?:that|this|it|which)(?:['’]?s|\ is|\ was|\ would\ be)\ (?:\w+\ )?{FAULTY}"""
"""Finds the fault with what was said, whoever said it."""
CONCEDES = r"""\byou(?:['’]?re|\ are)\ right\b | \bfair\ (?:point|enough)\b | \bgood\ (?:point|catch)\b | \bpoint\ taken\b | \bagreed\b"""
"""Finds the other one right."""

_CALLED_WRONG = r"""(?<!if\ )(?<!when\ )(?:\b(?:the|my)\ (?:[\w-]+\ ){1,4}?|\b[a-z-]+ing\ (?:[\w-]+\ ){0,4}?)
    was\ (?:\w+\ )?(?:an?\ (?:mistake|error|poor\ choice|bad\ (?:idea|choice))|silly|naive|stupid|nonsense)\b"""
"""Finds the fault with what it names."""
_RECANTS = regex(
    rf"{TAKES} | {STRIKES} | {CORRECTS} | {OWN_FAULT} | {FAULT} | {_CALLED_WRONG}", re.IGNORECASE | re.VERBOSE
)
_ALL = regex(
    r"\b(?:tak(?:e|ing)|took)\s(?:(?:it|this|that|them)\sall|all(?:\s(?:of\s)?(?:it|this|that|them))?|everything)\sback\b"
    r"(?!\s(?:to|in|into|from|home|up|about|on|i|we|that|of|with|but|except)\b)"
    r"|\b(?:tak(?:e|ing)|took)\sback\s(?:all\sof\sit|everything|it\sall)(?=\W*$)",
    re.IGNORECASE,
)
"""Takes back all that was said."""
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
_WE = r"(?:i|we)(?:['’](?:d|ll)| would| will)?"
_KEEPS_IT = regex(
    rf"\b(?:but|still|though|however|yet|anyway)\b[^.!?\n]{{0,20}}\b{_WE} (?:\w+ )?(?:keep|kept)\b"
    rf"|\b{_WE} (?:still (?:keep|kept)|(?:\w+ )?(?:stay with|stick (?:to|with)|stand by))\b",
    re.IGNORECASE,
)
"""Words that keep something said before; "I keep the test days apart" alone keeps no mistake."""
_KEPT = regex(
    rf"""\s(?:{_WE.replace(" ", r"[ ]")}\s(?:\w+\s)?keep|(?:(?:will|would|can|should|still)\s){{0,2}}(?:stays?|remains?)
        (?:\s(?:in|put|there|untouched|unchanged|as\s(?:it|that)\sis|as\s(?:they|those)\sare|where\s(?:it|that)\sis))?)
      (?:\s(?:though|however|anyway))?\s?(?=$|[,;:.!?–—]|(?:and|but|because|since|as)\b)""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words that keep what stands in front of them: "oversampling stays", "the oversampling I keep"."""
_CLAUSES = regex(r"[,;:!?–—]\s|\.(?!\d)|\b(?:but|and|while|whereas|though)\b", re.IGNORECASE)
"""What stands between that and what is said before."""
_NEAR = 120
"""Code points in front in which it is looked for."""
_KEEPS = regex(rf"\W*(?:(?:no|well|ok|okay)\W+)*{_WE} (?:\w+ )?keep\b([^,;:.!?\n]*)", re.IGNORECASE)
"""All of a clause that keeps something."""


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


def takes_back_other(sentence: str, mistake: str) -> bool:
    """Whether what ``sentence`` takes back is named behind, or right in front, and is not the ``mistake``.

    >>> takes_back_other("I was wrong about that shopper.", "we maximise accuracy"), takes_back_other("I was wrong.", "we maximise accuracy")
    (True, False)
    """
    named = named_in(sentence)
    return bool(named) and any(about(words) for words in named) and not any(_shares(words, mistake) for words in named)


def named_in(sentence: str) -> list[str]:
    """What ``sentence`` names of what it takes back: as its object, right in front, or as what it says that it is about.

    >>> named_in("The accuracy part I take back."), named_in("As to metrics, a mean is useless; I take that back.")
    (['The accuracy part'], [' metrics'])
    """
    return [named.of(sentence) for _, named in _naming(sentence)]


def retractions(text: str) -> list[Span]:
    """Where ``text`` names what it takes back, with the words that do so, in code points: nothing is asserted there.

    >>> [s.of("Well, the accuracy part I take back.") for s in retractions("Well, the accuracy part I take back.")]
    [' the accuracy part I take back']
    """
    named = [
        Span(found.start() + min(words.start, named.start), found.start() + max(words.end, named.end))
        for found in SENTENCE.finditer(text)
        for words, named in _naming(found[0])
    ]
    return named + [Span(*found.span()) for found in _ALL.finditer(text)]


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
    front = sentence[: words.start() + words[0].casefold().startswith("i ")]
    places = (_FRONT.search(front), _AHEAD.search(front), _TOPIC.match(front))
    return next((Span(*found.span(1)) for found in places if found and about(found[1])), None)


def taken_back(before: str, sentence: str) -> list[str]:
    """What ``sentence`` takes back: the words in front, else those of the sentence ``before``; and those behind that name it.

    >>> taken_back("Accuracy decides.", "That was wrong."), taken_back("", "Accuracy was silly, I take that back.")
    (['Accuracy decides. That was wrong '], ['Accuracy was silly, I  take that back '])
    """
    found = []
    for words in _RECANTS.finditer(sentence):
        ahead, behind = sentence[: words.start()], _behind(sentence, words)
        front = "" if behind and _ONE_THING.search(words[0]) else ahead if about(ahead) else before
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


def keeps(text: str, mistake: str, *, answers: bool = False) -> bool:
    """Whether ``text`` keeps the ``mistake`` that it names in the same sentence; where it ``answers`` the challenge, in a bare "I keep it".

    >>> keeps("You are right about the costs, but I keep accuracy as my measure.", "we maximise accuracy")
    True
    >>> keeps("I keep accuracy.", "we maximise accuracy"), keeps("I keep accuracy.", "we maximise accuracy", answers=True)
    (False, True)
    """
    said = SENTENCE.findall(text)
    if any((found := _KEEPS_IT.search(one)) and _shares(one[found.end() :], mistake) for one in said):
        return True
    bare = [found[1] for one in said if answers and (found := _KEEPS.match(one))]
    bare += kept_in_front(text) if answers else []
    return any(about(words) and stems_about(words) <= stems_about(mistake) for words in bare)


def kept_in_front(text: str) -> list[str]:
    """What ``text`` names in front of the words that keep it.

    >>> kept_in_front("I take back 0.5. Oversampling stays."), kept_in_front("The rate stays low.")
    (['Oversampling'], [])
    """
    kept = ((one, found.start()) for one in SENTENCE.findall(text) for found in _KEPT.finditer(one))
    return [_CLAUSES.split(one[max(0, end - _NEAR) : end])[-1].strip() for one, end in kept]


def _means(words: str, mistake: str) -> bool:
    """Whether what is taken back, its ``words``, is the ``mistake``; of one thing that is told in full, by more than a word in passing."""
    said, known = stems_about(words), stems_about(mistake)
    least = 2 if _ONE_THING.search(words) and min(len(said), len(known)) > 2 else 1
    return len(said & known) >= least


def _shares(text: str, mistake: str) -> bool:
    return bool(stems_about(text) & stems_about(mistake))
