"""An idea that the candidate says is one of their own: "here's an idea of mine: decoy cards".

Said so, it is asked about whatever it is: where no name and no deed can be cut from it, as their own idea.
"""

import re
from dataclasses import dataclass

from interviewer.core.idea.deed import told_deed
from interviewer.core.idea.name import named, pieces
from interviewer.core.idea.proposal import Idea, ideas
from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE, asks, sentence_of
from interviewer.core.speech import LETS
from interviewer.core.text import Span
from interviewer.core.withdrawn import withdrawn

_IDEA = r"(?:ideas?|tricks?|twist|suggestion|proposal|invention|addition|hunch|thing)"
_ODD = r"(?:(?:unusual|odd|crazy|wild|strange|weird|new|less\ (?:usual|common|obvious)|own|little|small|other|(?:slightly|bit)\ \w+)\ ){0,3}"
_COUNT = r"(?:(?:one|a|an|another|first|second|third|last|more|also|maybe)\ ){0,3}"
_UNSEEN = (
    r"(?:(?:that|which)\ )?(?:i\ haven['’]t|i(?:['’]ve|\ have)?\ (?:not|never)|(?:nobody|no\ one)(?:['’]s|\ has)?)"
    r"\ (?:ever\ |yet\ )?(?:seen|read|heard\ of|met|found|done|tried)(?:\ \w+){0,3}?"
)
_TO_TRY = r"(?:that\ )?i(?:['’]d|\ would)\ (?:like|love)\ to\ (?:try|add|bring\ (?:in|up)|propose)"
_ADD = r"(?:that\ )?i(?:['’]d|\ would)\ (?:also\ )?add\ (?:of\ my\ own|myself)"
_OWN = (
    rf"(?:of\ (?:mine|my\ own)(?:,?\ {_UNSEEN})?|{_UNSEEN}|{_TO_TRY}|{_ADD}|(?:that\ )?i\ came\ up\ with(?:\ myself)?)"
)
_HERE = r"(?:\ (?:here|now|on\ (?:that|this|top)|for\ (?:that|this)|(?:belongs|comes|goes|fits|is)\ (?:in\ )?(?:here|next|now)))?"
"""Where it belongs, as they say."""
_OPENS = rf"(?:here(?:['’]s|\ is|\ comes)|there(?:['’]s|\ is)|i(?:['’]ve\ got|\ have|\ had)|let\ me\ (?:add|offer|bring\ (?:in|up)|propose|try)|(?:and|then|also|plus|so|but)\ {_COUNT})"
_ANNOUNCES = regex(
    rf"""\b(?:{_OPENS}\ )?(?:
        {_COUNT}{_ODD}{_IDEA},?\ {_OWN}{_HERE}
      | my\ own\ {_ODD}{_IDEA}{_HERE}
      | my\ (?:second|third|other|next|last)\ (?:own\ )?{_IDEA}{_HERE}
      | my\ (?:first\ own|own\ (?:first|second|third|other|next|last))\ {_IDEA}{_HERE}
      | (?:here(?:['’]s|\ is)|i(?:['’]ve\ got|\ have))\ (?:an?|one|another)\ {_ODD}{_IDEA}(?=\s?[:–—])
      | something\ (?:{_UNSEEN}|of\ my\ own|(?:that\ )?i\ came\ up\ with)(?=\s?[:–—]|\ is\b)
    )\s{{0,2}}(?:[:–—]|,|\.|\ is(?:\ (?:that|this))?:?|\ would\ be:?)\s{{1,3}}(?:is\ )?""",
    re.IGNORECASE | re.VERBOSE,
)
"""How an idea of one's own is announced, up to where it begins."""
_NOT_MINE = regex(
    r"\b(?:no|not|never|nor|hardly|any|your|his|her|their|without) (?:\w+ )?$|\bif\b[^,]*$|n['’]t (?:\w+ ){0,2}$",
    re.IGNORECASE,
)
"""Words right before it by which there is none, or it is somebody else's."""
_LONG_AGO = regex(
    r"\b(?:at|in|for)\ my\ (?:old|last|former|previous)\b|\bused\ to\b|\bback\ then\b|\byears\ ago\b", re.IGNORECASE
)
_DROPPED = regex(
    r"\b(?:but\ (?:it|that)(?:['’]s|\ is|\ was)?\ (?:\w+\ )?(?:silly|stupid|overkill|nonsense|not|bad)|forget\ (?:it|that|about\ it)|never\ mind|i['’]d\ drop)\b",
    re.IGNORECASE,
)
_SUBJECT = regex(
    rf"(?:(?:i|we)(?:['’](?:d|ll)|\ (?:would|will|could|can))?\ (?:(?:also|just|simply)\ )?|to\ |{LETS}\ )?(?=[a-z])",
    re.IGNORECASE,
)
"""What may stand before the verb of what is to be done."""


@dataclass(frozen=True, slots=True)
class Announced:
    """An idea of the candidate's own."""

    idea: Idea
    """What it is; without words where none can be cut."""
    passage: Span
    """Where it is told, from its first word to the end of the reply."""


def announced(text: str) -> Announced | None:
    """The first idea that ``text`` says is the candidate's own; None where there is none.

    >>> announced("Here's an idea of mine: decoy cards. We issue five hundred that belong to nobody.").idea.words
    'decoy cards'
    """
    gone = withdrawn(text)
    for sentence in SENTENCE.finditer(text):
        for found in _ANNOUNCES.finditer(text, sentence.start(), sentence.end()):
            before = text[sentence.start() : found.start()]
            begin = found.end()
            passage = Span(begin, len(text))
            if _NOT_MINE.search(before) or _LONG_AGO.search(before) or _DROPPED.search(passage.of(text)):
                continue
            if asks(sentence[0]) or any(passage.start < g.end and g.start < passage.start for g in gone):
                continue
            if len(passage.of(text).split()) >= 2:
                return Announced(_cut(text, passage), passage)
    return None


def _cut(text: str, passage: Span) -> Idea:
    """The idea that begins at ``passage``: its name, or what is to be done; else one without words."""
    around = sentence_of(text, Span(passage.start, passage.start + 1)) or passage
    told = Span(passage.start, around.end)
    line = pieces(text, told)
    name = named(line, 0)
    behind = next((piece.low for piece in line if name and piece.span.start >= name.span.end), ".")
    if name and (
        not behind[:1].isalnum() or behind in ("that", "which", "where", "to", "with", "for", "in", "at", "on")
    ):
        return Idea(name.span.of(text), name.span, name.kind or "thing")
    proposed = next((idea for idea in ideas(told.of(text))), None)
    if proposed:
        span = Span(told.start + proposed.span.start, told.start + proposed.span.end)
        return Idea(proposed.words, span, proposed.kind)
    subject = _SUBJECT.match(text, told.start, told.end)
    begin = subject.end() if subject else told.start
    done = told_deed(pieces(text, Span(begin, told.end))) if subject and subject[0] else None
    return Idea(done.of(text), done, "deed") if done else Idea("", Span(told.start, told.start), "own")
