"""Whether a reply pleads for the question once more, or for the task: as it was, in other words, or in plain ones."""

import re

from interviewer.core.regex import regex
from interviewer.core.sentence import SENTENCE

_LOST = regex(
    r"^\W*(?:\w+\W+){0,3}(?:question|that|this|it) (?:really |just )?(?:makes? no sense|(?:doesn['’]?t|does not) make (?:any )?sense)(?: to me)?\W*$"
    r"|\bwhere were we\b|\bwhat (?:was|is) (?:the|your) question\b|\bwhat did you (?:just )?ask\b"
    r"|\bwhat (?:were|are) we (?:\w+ )?(?:talking|speaking|discussing)(?: about)?\b|\blost (?:my|the) thread\b|\bwhere did we (?:stop|leave off)\b"
    r"|\bagain (?:the |your |this |last )?question\b|\bquestion (?:once )?again\b",
    re.IGNORECASE,
)
_REWORD = regex(
    r"\b(?:re-?phrase|re-?word|reformulate|paraphrase|differently|another way|simpl(?:e|er|y)|eas(?:y|ier)|plain|clarify|explain|unclear|confus\w+)\b"
    r"|\b(?:other|different|simple|easier|fewer) words\b|\bmean\w*\b|\bsense\b|\bwhat (?:do )?you (?:want|expect|are after|are looking for)\b|\bunderst\w+|\bfollow\b"
    r"|\bget (?:it|that|the|your|what)\b",
    re.IGNORECASE,
)
"""A plea for other words rather than for the same once more."""
_PLAIN = r"(?:simple|simpler|easy|easier|plain|other|different|fewer|basic)"
_PLAINLY = regex(
    rf"""^\W*(?:(?:sorry|and|but|so|ok|hi|hello|hm+|first)\W+)*(?:(?:(?:can|could|would|will)\ you|please|pls|say|tell|repeat|explain|put|ask)\b.{{0,60}}?\b)?
        (?:in|with|using|by)\ (?:\w+\ )?{_PLAIN}\ (?:\w+\ )?(?:words?|english|language|terms?|way)\b(?:\W+(?:please|pls|thanks?|thank\ you|again))*\W*$
      | \bi\ (?:\w+\ ){{0,2}}?(?:not|don['’]?t|do\ not|didn['’]?t|did\ not|never)\ (?:\w+\ )?(?:know|understand|get)\ (?:\w+\ )?
        (?:what\ (?:it|this|that|you)\ (?:\w+\ )?mean\w*|(?:this|that|the|your)\ (?:last\ )?(?:words?|questions?|sentence|task|expression))\b.{{0,40}}$
      | ^\W*(?:(?:sorry|please|pls|and|but|a\ bit|ok|no|hm+)\W+)*(?:(?:can|could|would|will)\ (?:you|u)\ |please\ |pls\ )?(?:(?:make|speak|talk|say|ask|put|explain)\ )?
        (?:it\ |this\ |that\ |(?:the|this|that|your)\ (?:last\ )?question\ )?(?:\w+\ )?(?:simpler|simple|simply|easier|plainer)\b(?:\W+(?:please|pls|for\ me|thanks?|words?))*\W*$
      | ^\W*(?:(?:sorry|but|ok|no|hm+|your|these|this|such|is|are)\W+)*(?:too|so|very)\ (?:difficult|hard|complicated|many)\ (?:words?|english|language)\b.{{0,15}}$
      | \b(?:can|could|would|will)\ you\ (?:\w+\ )?(?:say|tell|repeat|explain|put)\ (?:me\ |us\ )?(?:the|this|that|your)\ (?:task|question|problem)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""A sentence that pleads for the question or the task in plain words, whatever stands around it."""
_SAME = regex(
    rf"\b(?:repeat|tell|say)(?: (?:me|us))? (?:the|that|your) (?:\w+ )?question\b(?!.{{0,120}}\b{_PLAIN}\b)",
    re.IGNORECASE,
)
"""One that wants the question as it was."""
_AGAIN = regex(
    rf"\b(?:repeat|re-?phrase|re-?word)\b|\b(?:say|ask|tell|explain|put|speak|talk)\b.{{0,30}}\b(?:again|once more|more slowly|slower|{_PLAIN})\b"
    rf"|\b{_PLAIN} (?:\w+ )?(?:words?|english|question|please|pls)\b|(?:\bnot|n['’]t|\bdont) (?:\w+ )?(?:understand|understood|get|got|follow)\b",
    re.IGNORECASE,
)
"""A plea for the question beside a word about the candidate's English."""
_OF_THE_TASK = regex(r"\b(?:task|problem|exercise|assignment)\b", re.IGNORECASE)
"""What it wants where that is all of it, and not the last question."""
THE_WHOLE = regex(
    r"\bwhat (?:exactly )?(?:the|this|your|our) (?:product|system|task|company|app|thing|assignment|exercise) (?:really |actually )?(?:does|do|is|should do)\b(?: for| about)?\W*$"
    r"|\bwhat (?:exactly )?(?:we|i|you)(?:['’]re|['’]m| are| am)? (?:supposed to |trying to |going to |want to |need to |have to )?(?:build|design|make)(?:ing)?\b\W*$",
    re.IGNORECASE,
)
"""A wish to hear once more what is to be designed."""


def asks_what_was_asked(text: str) -> bool:
    """Whether ``text`` asks what was asked.

    >>> asks_what_was_asked("Where were we?"), asks_what_was_asked("We ask them again.")
    (True, False)
    """
    return bool(_LOST.search(text))


def pleads_once_more(text: str) -> bool:
    """Whether ``text`` pleads for it again, beside a word about the candidate's English."""
    return bool(_AGAIN.search(text))


def plea_for_plain_words(text: str) -> str:
    """The sentence of ``text`` that pleads for plain words; empty for none.

    >>> plea_for_plain_words("We log it. Can you say it in easy words please?").strip()
    'Can you say it in easy words please?'
    """
    return next((part for part in SENTENCE.findall(text) if _PLAINLY.search(part.strip())), "")


def pleads_for_the_task(text: str) -> bool:
    """Whether the task is what ``text`` wants in plain words, or what is to be designed."""
    return bool(_OF_THE_TASK.search(plea_for_plain_words(text)) or THE_WHOLE.search(text))


def pleads_for_other_words(text: str) -> bool:
    """Whether ``text`` wants it in other words, and not the same once more."""
    plea = plea_for_plain_words(text)
    return bool(_REWORD.search(text)) or (bool(plea) and not _SAME.search(plea))
