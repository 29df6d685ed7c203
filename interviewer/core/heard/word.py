"""The word whose meaning a candidate asks for."""

import re
from dataclasses import dataclass

from interviewer.core.regex import regex
from interviewer.core.sentence import ASKS_FIRST, SENTENCE, is_question

_QUOTED = r"[\"“”'‘’«»]"
_PHRASE = r"\w[\w\ -]{0,40}"
"""A word or a few of them."""
_NO_TERM = "|".join(
    """that this it these those them you we i he she they there so the a an our your my wrong better best bad new next left missing important
    question task problem more again good going happening what how why who which where when something everything else nothing please pls""".split()
)
_TERM = rf"(?!(?:{_NO_TERM})(?![\w/&-]))[^\W\d_][\w/&-]{{0,60}}"
"""One word that may be asked for."""
_NO_SECOND = "|".join(
    """mean exactly here actually please pls for is are in of and or means if to by about like worth called with again now then today not no i you we
    it that this""".split()
)
_TWO = rf"{_TERM}(?:\ (?!(?:{_NO_SECOND})\b|\w+ing\b)[^\W\d_][\w-]{{0,60}})?"
"""The same, or two."""
_JUDGED = "(?:typical|normal|reasonable|acceptable|realistic|fair|sensible|usual|common|real)"
"""Words before a name that ask for one that is so."""
_BEFORE = r"^\W*(?:(?:sorry|and|but|so|please|pls|ok(?:ay)?|hi|hello|hm+|wait|um+|uh+|well|yes|no|just|excuse\ me|quick\ question|what\ i\ meant)\W+)*"
"""What may stand before the question."""
_BEHIND = r"""(?:\ (?:exactly|here|actually|again|please|pls|really|then|even|anyway|in\ (?:this|our|your)\ (?:case|context)))*\s*
      (?:$|[?.!,;:-]++\s*+(?:(?:sorry|please|pls|thanks?|thank\ you|exactly|and|but|well|honestly|because|cause|i(?:['’]?m|\ am)?)\W+)*
        (?:$|(?:never|not|no|don['’]?t|do|have|has|haven['’]?t|didn['’]?t|dont|havent|first|new|can|could)\b.{0,45}$))"""
"""What may stand behind it: a mark, and that it was never heard of."""
_SAID = regex(
    rf"""\bwhat\ (?:does|do|is)\ (?:the\ word\ |an?\ )?{_QUOTED}?(?P<a>{_TERM}(?:\ \w+)?){_QUOTED}?\ means?\b
      | \bwhat\ (?:is\ )?(?:means?|meant\ by|the\ meaning\ of)\ (?:the\ word\ |an?\ )?{_QUOTED}?(?P<b>{_TERM}(?:\ \w+)?){_QUOTED}?
      | \b(?:explain|define|translate|understand|know)\ (?:me\ |to\ me\ )?(?:the\ |this\ |that\ )?(?:word|term|expression)\ (?:of\ )?{_QUOTED}?(?P<c>\w[\w-]*)
      | \b(?:explain|define|translate)\ (?:me\ |to\ me\ |for\ me\ )?(?:what\ )?{_QUOTED}(?P<d>\w[\w\ -]*?){_QUOTED}
      | \bask\ (?:a\ |about\ (?:a|the)\ |for\ (?:a|the)\ )?(?:word|meaning)\b\W*(?P<e>\w[\w-]*)
      | \bwhat\ (?:is|are|was|means?)\ (?:the\ |an?\ )?(?:word\ |phrase\ )?{_QUOTED}(?P<g>{_PHRASE}){_QUOTED}
      | \bwhat\ (?:(?:do|did|does)\ )?(?:you|it)\ (?:\w+\ )?means?\b(?:\ (?:by|with))?:?\ (?:the\ )?(?:word\ |phrase\ )?{_QUOTED}(?P<h>{_PHRASE}){_QUOTED}
      | (?:\bnot|n['’]t|\bdont)\ (?:\w+\ )?(?:know|understand|get)\b[^.?!'’"“‘]{{0,25}}{_QUOTED}(?P<i>{_PHRASE}){_QUOTED}
      | \b(?:never|not|n['’]t|dont)\ (?:\w+\ )?(?:know|heard?|sure|understand|get)\ (?:of\ )?what\ (?:an?\ )?(?P<k>{_TWO})\ (?:is|are|means?)\b
      | {_BEFORE}(?:(?:can|could|would|will)\ (?:you|u)\ (?:please\ |just\ |quickly\ )*)?(?:tell|remind|explain)(?:\ (?:to\ )?me)?\ what\ (?:an?\ )?(?P<l>{_TWO})\ (?:is|are|means?){_BEHIND}
      | {_BEFORE}(?:can|could|would|will)\ (?:you|u)\ (?:please\ |just\ |quickly\ )*(?:explain|define)(?:\ (?:to\ )?me)?\ (?:an?\ )?(?P<m>{_TWO}){_BEHIND}
      | ^\W*(?:(?:please|pls)\W+)?define\ (?:an?\ )?(?P<n>{_TWO})(?:\ (?:please|pls|for\ me))?\W*$
      | {_BEFORE}what(?:['’]?s|\ exactly\ is|\ is|\ are)\ (?:exactly\ |actually\ )?an?\ (?P<o>(?!{_JUDGED}\b){_TWO}){_BEHIND}""",
    re.IGNORECASE | re.VERBOSE,
)
"""A question after what a word means, in so many words."""
_BARE = regex(
    rf"""{_BEFORE}what(?:['’]?s|\ exactly\ is|\ is|\ are|\ does)\ (?:exactly\ |actually\ )?(?P<the>the\ )?{_QUOTED}?(?P<word>{_TWO}){_QUOTED}?{_BEHIND}""",
    re.IGNORECASE | re.VERBOSE,
)
"""The same, or a question after a thing of the case ("what is dkim", "what is the budget?")."""
_BY = regex(
    rf"\bwhat (?:do|did|does|would) (?:you|u|we|they) (?:\w+ )?mean (?:by|with)\s+(?:the |an? )?{_QUOTED}?(?P<word>{_TERM}(?: (?!exactly\b|here\b|precisely\b|in\b)[^\W\d_][\w-]*)?)",
    re.IGNORECASE,
)
"""A question after what the interviewer meant by it."""
_ASKED_WITH = regex(rf"what|word|term|expression|explain|define|translate|meaning|{_QUOTED}", re.IGNORECASE)
"""What stands in all that asks for a word, as each of the patterns above wants one of these: found faster than by asking all of them."""
_AMOUNTS = frozenset(
    "rate rates budget size number volume load share count amount target goal requirement requirements frequency distribution limit deadline split ratio price cost".split()
)
"""Last words of names that ask for a figure of the case, and not for a meaning."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word, and how surely its meaning is asked for."""

    text: str = ""
    """In small letters; empty for none."""
    surely: bool = False
    """Whether its meaning is asked for in so many words; else it may be a thing of the case."""
    the: bool = False
    """Whether it is asked for as "the" one, which is a word only where it was said before."""
    meant: bool = False
    """Whether it is asked what the interviewer meant by it."""


_YOU_MEAN = regex(r"\W*(?:so\W+)?(?:do|did)\s+you\s+mean\b|\W*(?:so\W+)?is\s+(?:it|that|this)\b", re.IGNORECASE)
"""A question that guesses at it, too."""


def guess_behind(text: str) -> str:
    """The guess at what was meant that stands behind the question for it; empty for none.

    >>> guess_behind("What do you mean by borders? Like countries?"), guess_behind("What do you mean by size? How many are there?")
    ('Like countries?', '')
    """
    parts = [part.strip() for part in SENTENCE.findall(text)]
    asked = next((i for i, part in enumerate(parts) if word_in(part).text), len(parts))
    behind = (part for part in parts[asked + 1 :] if is_question(part))
    return next((part for part in behind if _YOU_MEAN.match(part) or not ASKS_FIRST.match(part)), "")


def word_in(text: str) -> Word:
    """The word whose meaning ``text`` may ask for.

    >>> word_in("What means 'shrug', I don't know it.").text, word_in("What is a good label?").text
    ('shrug', '')
    >>> word_in("what is dkim, I never heard of it"), word_in("what is the click rate?").text
    (Word(text='dkim', surely=False, the=False, meant=False), '')
    """
    if not _ASKED_WITH.search(text):
        return Word()
    if found := _SAID.search(text):
        return Word(next(word for word in found.groups() if word).casefold(), surely=True)
    if found := _BY.search(text):
        return Word(found["word"].casefold(), surely=True, meant=True)
    found = _BARE.search(text)
    if found is None or found["word"].casefold().split()[-1] in _AMOUNTS:
        return Word()
    return Word(found["word"].casefold(), the=bool(found["the"]))
