"""Leave to see, keep or use what belongs to somebody, which the fact of what is allowed gives or denies."""

import re

from interviewer.core.regex import regex

PRIVACY = "privacy-rules"
"""The fact that gives it."""
KEEPS = regex(r"\b(?:can|may|could) (?:i|we) (?:store|keep|save|read|look (?:at|into))\b", re.IGNORECASE)
"""A question for leave to see or keep something."""
_MAY = r"(?:(?:may|can|could)\ (?:i|we)|(?:am\ i|are\ we)\ (?:allowed|permitted|free)\ to|is\ it\ (?:allowed|legal|permitted|ok(?:ay)?|fine)\ to)"
_LOOK = (
    r"(?:look\ (?:at|into|in|inside)|read|see|scan|open|inspect|parse|listen\ to|follow|share|track|record|keep|store)"
)
_USE = r"(?:use|take|have|train\ (?:it\ )?on|learn\ from|combine|join|reuse|access|look\ (?:at|into|in)|read|see|scan|store|keep|share)"
_SEE = r"(?:train\ (?:it\ )?on|learn\ from|access|look\ (?:at|into|in)|read|see|scan|store|keep|share)"
_PERSONAL = r"(?:history|histories|contacts?|(?:address|phone)\ books?|locations?|card\ numbers?|age|gender)"
"""What is somebody's, whoever it is named with."""
_SAID_OR_DONE = (
    r"(?:messages?|mails?|letters?|bod(?:y|ies)|calls|positions?|traces?|profiles?|searches|queries|visits|purchases)"
)
"""What is somebody's where it is seen, learnt from or kept, or where it says whose: a position in a list is used, and is nobody's."""
_ANY = r"(?:data|logs?|records?|information|behaviou?r|activity|texts?|contents?|pictures?|photos?|tracks?|payments|transactions|devices?)"
"""What is somebody's where it says whose."""
_ONE = r"(?:user|customer|driver|rider|person|people|member|viewer|owner|sender|client)"
_WHOSE = rf"(?:their|her|his|personal|private|(?:(?:the|an?|our|each|every)\ )?{_ONE}s?['’]?s?)"
_WHICH = r"(?:(?:the|their|her|his|your|our|this|that|these|those|any|[a-z]+(?:['’]s|s['’]))\ )?(?:(?!for\b|in\b|on\b|to\b|with\b)[\w'’-]+\ ){0,2}?"
_LEAVE = regex(
    rf"""\b{_MAY}\ (?:also\ |just\ |simply\ |then\ )?(?:
        {_USE}\ (?:all\ )?(?:of\ )?(?:{_WHICH}{_PERSONAL}\b
          | {_WHOSE}\ (?:[\w'’-]+\ ){{0,2}}?(?:{_ANY}|{_SAID_OR_DONE})\b
          | {_WHICH}(?:{_ANY}|{_SAID_OR_DONE})\ of\ (?:(?:the|our|a|an|each|every|one|any)\ )?(?:\w+\ )?{_ONE}s?\b)
      | {_SEE}\ (?:all\ )?(?:of\ )?{_WHICH}{_SAID_OR_DONE}\b
      | use\ {_WHICH}{_SAID_OR_DONE}\ (?:as|for|to)\ (?:our\ |the\ )?(?:train|learn))""",
    re.IGNORECASE | re.VERBOSE,
)
_ALLOWED = regex(
    rf"\b(?:(?:am\ i|are\ we)\ (?:\w+ly\ )?(?:allowed|permitted|free)\ to|is\ it\ (?:allowed|legal|permitted)\ to)\ (?:also\ |just\ )?{_LOOK}\b",
    re.IGNORECASE | re.VERBOSE,
)
"""A question in so many words whether something may be seen or kept."""
OR_FORBIDDEN = regex(
    r"""[\s,;–—-]*\bor\ (?:is|are|am|would|will|does|do)(?:n['’]t)?\ (?:it|that|this|these|they|i|we|there)\b[^.?!\n]{0,60}?
      \b(?:allowed|permitted|forbidden|prohibited|banned|(?:il)?legal|against\ (?:the|any|some|our)\ (?:\w+\ )?(?:rules?|laws?|polic(?:y|ies))
        |off[\ -]limits|confidential|a\ rule|rules)\b[^.?!,;\n]{0,20}""",
    re.IGNORECASE | re.VERBOSE,
)
"""The other side of such a question: "..., or is that forbidden?"."""
_MAY_USE = regex(rf"\b{_MAY}\ (?:also\ |just\ |simply\ |then\ )?(?:{_USE}|{_LOOK})\b", re.IGNORECASE | re.VERBOSE)


def asks_leave_of_data(question: str) -> bool:
    """Whether ``question`` asks if what is somebody's may be used at all.

    >>> asks_leave_of_data("May I use the search history?"), asks_leave_of_data("can we train on their data")
    (True, True)
    >>> asks_leave_of_data("may we use the positions of the drivers"), asks_leave_of_data("may we use the position in the list")
    (True, False)
    >>> asks_leave_of_data("May I use two machines?"), asks_leave_of_data("can we use the weather data")
    (False, False)
    >>> asks_leave_of_data("can we open the files, or is that forbidden"), asks_leave_of_data("are we allowed to open the files")
    (True, True)
    """
    if _LEAVE.search(question) or _ALLOWED.search(question):
        return True
    return bool(_MAY_USE.search(question) and OR_FORBIDDEN.search(question))
