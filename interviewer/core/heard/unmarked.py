"""Questions of running speech that nobody closes with a mark: "so how many users do we have and how fast is it"."""

import re

from interviewer.core.heard.put_up import put_up
from interviewer.core.matter import IN_PASSING, matter
from interviewer.core.regex import regex
from interviewer.core.sentence import ASKING, SENTENCE, about_the_talk, is_question
from interviewer.core.understanding.rhetorical import DESIGNS, TO_THEM
from interviewer.core.understanding.talk import ASKING as ASKING_WORDS
from interviewer.core.understanding.talk import LEAD_INS
from interviewer.core.understanding.utterance import Shape, shape_of

LONGEST = 30
"""Words of the longest of them."""
_FILLERS = r"(?:(?:and|so|but|then|now|also|well|ok(?:ay)?|right|alright|sorry|wait|actually|ah|oh|h+m+|u+m+|uh+|ha(?:ha)+|lo+l|no|yes|great|thanks|hi|hello|hey)\W+){0,9}"
_LED = regex(
    rf"""(?:\A|(?<=[.!?\n]))(?P<led>[^\w.!?\n]*+{_FILLERS}(?:
        before\ (?:that|this|anything(?:\ else)?|(?:i|we)\ (?:start|begin|go\ (?:on|there|any\ further)|get\ (?:to\ that|into\ it|there)|continue|dive\ in|do\ that
          |answer(?:\ (?:that|this|it))?|say\ (?:that|anything)))
      | (?:just\ )?(?:one|a)\ (?:(?:quick|small|last|other|more)\ ){{0,2}}(?:thing|question)(?:\ (?:first|before\ (?:that|this|we\ start|i\ start)))?
      | you\ (?:\w+\ )?(?:did(?:n['’]?t|\ not)|have(?:n['’]?t|\ not)|never)\ (?:\w+\ )?(?:answer(?:ed)?|hear(?:d)?|listen(?:ed)?(?:\ to)?)
          (?:\ (?:me|that|it|my\ (?:\w+\ )?questions?))?,?\ (?:so|and|but)
      | (?:just\ )?to\ be\ (?:clear|sure) | (?:just\ )?out\ of\ curiosity | for\ my\ (?:own\ )?understanding )[\s,;–—-]+)
      (?=(?:{ASKING})\b)(?!(?:is|was|has|does|will|may)\ (?!(?:the|there|it|an?|we|i|this|that|our|your|any)\b))""",
    re.IGNORECASE | re.VERBOSE,
)
"""What leads in to a question and says nothing."""
_BEGINS = regex(rf"(?<!\w)(?:{ASKING})\b", re.IGNORECASE)
"""Where one may begin."""
_WANTED = regex(
    r"""(?<![\s,;–—-])[\s,;–—-]++(?:(?:and|but|so)\s)?(?:that['’]?s|that\ is|this\ is|that\ was|is)\ (?:\w+\ )?
      (?:what\ i\ (?:\w+\ )?(?:wanted|want|need|needed|meant|mean|asked|was\ asking|am\ asking)(?:\ to\ (?:know|ask))?|(?:my|the)\ (?:\w+\ )?question)\s{0,3}(?=[.!\n]|\Z)""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is said of a question behind it."""
_CLAUSE = regex(
    rf"\W*{_FILLERS}(?:when(?:ever)?|if|once|while|as\ soon\ as|after|for|on|in|at|with|without|during|among|of|from|between)\b[^,.?!;:\n]*,\s*",
    re.IGNORECASE | re.VERBOSE,
)
"""A clause in front of one that says when or of what it is asked."""
_TURNS = regex(r"(?:\b(?:so|but|ok(?:ay)?|also|btw|by the way|oh|wait|u+m+|uh+|actually)|[–—])[\s,]*$", re.IGNORECASE)
"""How somebody who told something turns to the interviewer."""
_OF_THEIRS = regex(
    r"\bhow (?:many|much|often|long|late|big|old|fast)\b[^,;]*\b(?:can|do|does|did|are|is) (?:the|our|your|these|those|people|users|they)\b",
    re.IGNORECASE,
)
"""A figure of the case that is asked for."""
_WORD = regex(r"[^\W\d_]+")
_SPACED = regex(r"\S+")
_PIECE = regex(r"[,;]\s*")
_STATES = regex(r"(?:(?:so|then|because|and|but)\s+)?(?:i|we|they|you|it|he|she|that|this|let)\b", re.IGNORECASE)
"""How a piece begins behind a question that goes on to answer it."""


def without_lead_in(text: str) -> str:
    """``text`` with blanks for what leads in to a question and says nothing.

    >>> without_lead_in("okay before that how many users do we have?").strip()
    'how many users do we have?'
    """
    return _LED.sub(lambda found: " " * len(found[0]), text)


def with_questions_marked(text: str, *, floor: bool) -> str:
    """``text`` with a question mark behind the question at its end, and behind one of which it is said that it is meant; no word moves.

    ``floor``: the interviewer's line lets the candidate ask; elsewhere only what is surely put to somebody else is a question.

    >>> with_questions_marked("so how many users do we have and how fast is it", floor=True)
    'so how many users do we have and how fast is it?'
    >>> with_questions_marked("How many can they check, that's what I wanted. I would count.", floor=False)
    'How many can they check?                       I would count.'
    >>> with_questions_marked("how do we get labels, we take the disputes", floor=True)
    'how do we get labels, we take the disputes'
    """
    text = _with_wanted(text)
    for found in reversed(list(SENTENCE.finditer(text))):
        if is_question(found[0]):
            return text
        if _asks(found[0], floor=floor):
            end = found.start() + len(found[0].rstrip(" .!\n"))
            return f"{text[:end]}?{text[end + 1 :]}"
        if matter(found[0]) > IN_PASSING:
            return text
    return text


def _with_wanted(text: str) -> str:
    """``text`` with a mark in place of what says of a question that it was meant."""
    for found in list(_WANTED.finditer(text)):
        before = next((s for s in reversed(list(SENTENCE.finditer(text, 0, found.start())))), None)
        if before and _BEGINS.search(before[0]) and not is_question(before[0]):
            end = found.end() + (text[found.end() : found.end() + 1] in (".", "!"))
            text = f"{text[: found.start()]}?{' ' * (end - found.start() - 1)}{text[end:]}"
    return text


def _asks(sentence: str, *, floor: bool) -> bool:
    """Whether ``sentence`` asks behind nothing but small talk, and does not go on to answer."""
    if put_up(sentence):
        return True
    words = sentence.strip(" .!\n")
    last = max((one.start() for one in list(_SPACED.finditer(words))[-LONGEST:][:1]), default=0)
    told = matter(words[:last])
    begun = bool(told)
    for found in _BEGINS.finditer(words, last):
        before, asked = words[last : found.start()], words[found.start() :]
        turns, worded = bool(_TURNS.search(before)), found[0].casefold() in ASKING_WORDS
        says = told or matter(before)
        if not turns and (begun or (says and not _CLAUSE.fullmatch(before))):
            continue
        begun = begun or worded  # "what people want is a list"
        if shape_of(asked.casefold().replace("’", "'").split()) != Shape.TURNED:
            continue
        leads_in = before.rstrip().endswith(",") or LEAD_INS.issuperset(_WORD.findall(before.casefold()))
        if turns or leads_in or worded:
            return _is_put(asked, floor=floor and not (says and turns))
    return False


def _is_put(asked: str, *, floor: bool) -> bool:
    """Whether a question that begins with a verb before its subject is put to the interviewer."""
    plain = asked.casefold()
    if about_the_talk(asked) or len(plain.split()) > LONGEST or DESIGNS.search(plain):
        return False
    theirs = floor or TO_THEM.search(plain) or _OF_THEIRS.search(plain)
    return bool(theirs) and not any(_STATES.match(piece) for piece in _PIECE.split(asked)[1:])
