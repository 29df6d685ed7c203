"""Several questions in one sentence: "what is the size of it and the deadline?"."""

import re

from interviewer.core.regex import regex
from interviewer.core.speech import WH

_OPENING = r"""(?P<head>\W*(?:(?:and|so|but|ok|okay|well|also|first|then|now)\W+)*
          (?:what(?:['’]?s|\ is|\ are|\ was|\ were)|which\ (?:is|are)|do\ (?:we|you)\ (?:have|know|get|keep)|have\ we(?:\ got)?|is\ there|are\ there|(?:how|what)\ about|tell\ me)\s++)"""
"""The head of a question, up to the names of what is asked for."""
_HEAD = regex(f"^{_OPENING}", re.IGNORECASE | re.VERBOSE)
_JOINED = regex(
    rf"""^{_OPENING}
        (?P<one>(?:(?!\b(?:between|both|either|difference|from)\b)[^,;:])+?)(?:,|(?<!\s))\s++(?:and|plus|as\ well\ as)\s+
        (?P<two>(?:the|our|your|an?|any|its|their|some)\s+.+)$""",
    re.IGNORECASE | re.VERBOSE,
)
"""A head with two names behind it, each with its own article; "between the two" and its like join one question."""
_ONE = regex(r"\b(?:between|both|either|difference|from)\b", re.IGNORECASE)
"""Words behind which several names are one thing."""
_NEXT = regex(r",\s*(?:(?:and|plus)\s+)?(?=(?:the|our|your|an?|any|its|their)\s)", re.IGNORECASE)
"""Where the next of several names of a list begins."""
_TWO = regex(
    rf"""^(?P<one>\W*(?:(?:and|so|but|ok|okay|well|also|first|then|now)\W+)*(?:{WH})\b[^?;:]*?)(?:,|(?<!\s))\s++and\s+
        (?P<two>(?:how\ (?:many|much|long|often|big|fast)|{WH})\b.+)$""",
    re.IGNORECASE | re.VERBOSE,
)
"""Two whole questions."""
_ENDS_NAME = r"(?:how|what|which|who|do|does|did|are|is|were|was|have|has|had|can|will|must|may|should|would|get|exist|use|come|go|there|per|an?|each|every|in|on|at|with|without|of|for|by|from|and)\b"
_COUNTED = rf"(?:(?!{_ENDS_NAME})[\w'-]+\s+)?(?!{_ENDS_NAME})[\w'-]+"
_ALSO_COUNTED = rf"(?!{_ENDS_NAME})[\w'-]+s"
_MANY = regex(
    rf"^(?P<head>\W*(?:\w+\W+){{0,4}}?how\ many\s+)(?P<names>{_COUNTED}(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+){_ALSO_COUNTED}\b){{1,3}})(?P<rest>(?:\s+{_ENDS_NAME}(?<!and).*)?)$",
    re.IGNORECASE | re.VERBOSE,
)
_NEXT_COUNTED = regex(r"\s*,\s*(?:and\s+)?|\s+and\s+")
"""Things counted in one breath: "how many videos and users are there"."""
_HEADING = regex(
    r"^\W*(?:(?:and|so|but|ok|okay|well|also|first|then|now)\W+)*what(?:['’]?s|\ is|\ are)\ (?:the|our|your)\ \w+(?:\ \w+)?\s*+:\s*+"
    r"(?P<one>[^,:?]+)(?:,|(?<!\s))\s++(?:and|plus)\s++(?P<two>[^,:?]+)$",
    re.IGNORECASE | re.VERBOSE,
)
"""A heading with the names of what is asked for under it: "what's the scale: requests per second, and the deadline?"."""
_TERSE = regex(r"\s*(?:[,;+&/]|\band\b|\bplus\b)\s*(?:(?:and|plus)\s+)?", re.IGNORECASE)
"""What stands between the names of a list that is typed in a hurry."""
_CHOICE = regex(r"\b(?:or|either|between|both)\b", re.IGNORECASE)
"""Words behind which several names are one question."""
_CLAUSE_OPENS = regex(
    r"(?:if|when|once|while|unless|since|because|as|given|assuming|suppose|supposing|for|in|on|at|with|without|before|after|of|to|from|by)\b",
    re.IGNORECASE,
)
"""How a piece begins that says when or where a question holds, and is no name of its own."""
_MEASURES = frozenset(
    "source sources delay lag quality noise frequency rate share volume size amount count retention freshness".split()
)
"""What is asked of a thing, so that the thing is named once: "label source + delay"."""
_MOST, _LONGEST = 4, 6
"""Names of such a list, and words of each."""


def listed_in_short(asked: str) -> tuple[str, ...]:
    """The questions that a list of bare names may put, if each of them asks for something; none where there is only one.

    >>> listed_in_short("how many rides per day + latency?"), listed_in_short("p99, team size?")
    (('how many rides per day?', 'latency?'), ('p99?', 'team size?'))
    >>> listed_in_short("label source + delay?")
    ('label source?', 'label delay?')
    >>> listed_in_short("and if on phones, how many?")
    ()
    """
    names = [name for name in _TERSE.split(asked.strip(" ?!.\n")) if name]
    if (
        any(_CLAUSE_OPENS.match(name) for name in names)
        or _CHOICE.search(asked)
        or not 1 < len(names) <= _MOST
        or any(len(name.split()) > _LONGEST for name in names)
    ):
        return ()
    of_what = " ".join(names[0].split()[:-1])
    shared = of_what and names[0].split()[-1].casefold() in _MEASURES
    return tuple(f"{of_what} {name}?" if shared and name.casefold() in _MEASURES else f"{name}?" for name in names)


_WISHED = regex(
    r"""^.*?\b(?:i(?:['’]d|\ would)?\ (?:\w+\ )?(?:like|love|want|need)\ to\ (?:\w+\ )?(?:know|understand|hear|learn|ask(?:\ you)?)|would\ help(?:\ me)?\ to\ know
          |tell\ me|what\ i(?:['’]m|\ am)\ (?:\w+\ )?missing\ is)\s+(?:(?:more\ )?about\ )?(?P<rest>.+)$""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
"""A wish to be told, with names or clauses of what behind it."""
_THE = r"(?:the|our|your|an?|any|its|their|some)"
_NAMED = regex(rf"{_THE}\s", re.IGNORECASE)
_CLAUSE = rf"(?:{WH}|whether|if)"
_ALSO = regex(rf"(?:,?\s+(?:and|plus|as well as|or)\s+(?:also\s+)?|,\s*)(?={_THE}\s|{_CLAUSE}\b)", re.IGNORECASE)
"""Where the next of them begins."""


def wished(asked: str) -> tuple[str, ...]:
    """The questions that a wish to be told puts, one for each thing that it names; none where it is no such wish.

    >>> wished("Before I go on I'd like to know the volume, the share of spam, and whether we may refuse it")
    ('What is the volume?', 'What is the share of spam?', 'whether we may refuse it?')
    >>> wished("how many are there")
    ()
    """
    found = _WISHED.match(asked.strip(" ?!.\n"))
    if not found:
        return ()
    pieces = _ALSO.split(found["rest"])
    if len(pieces) == 1 and not _NAMED.match(pieces[0]):
        return ()
    return tuple(f"What is {piece}?" if _NAMED.match(piece) else f"{piece}?" for piece in pieces)


_LISTS = regex(
    r"^\W*(?:\w+\W+){0,4}?what\s+(?:(?:do|does|did)\s+(?:we|you|they)\s+(?:\w+\s+)?(?:know|have|get|learn|see)|is\s+known)\b[^,;:?]*,\s+(?P<names>(?:the|our|a|an|any|their|its|some)\s[^;:?]+,[^;:?]+)$",
    re.IGNORECASE,
)
"""A whole question with two or more guesses of what the answer may hold: "what do we know of them, the age, a country?"."""
_GUESS = regex(r"(?:and\s+)?(?P<name>(?:the|our|a|an|any|their|its|some)\s+\w[^,]*)", re.IGNORECASE)


def guessed_at(asked: str) -> tuple[str, ...]:
    """The questions that the guesses behind a question put, one for each; none where there are fewer than two, or where one is to be chosen.

    >>> guessed_at("What do we know about them, a phone book, a country, some interests they picked?")
    ('Do we have a phone book?', 'Do we have a country?', 'Do we have some interests they picked?')
    >>> guessed_at("What do we have, the card, or the shop?")
    ()
    """
    found = None if _CHOICE.search(asked) else _LISTS.match(asked.strip(" ?!.\n"))
    names = [_GUESS.fullmatch(part.strip()) for part in found["names"].split(",")] if found else []
    named = [name["name"] for name in names if name]
    return tuple(f"Do we have {name}?" for name in named) if 1 < len(named) == len(names) else ()


def joined(asked: str) -> tuple[str, ...]:
    """The questions that one head puts, each with the head and a mark, or that "and" joins; none where there is only one.

    >>> joined("What's the budget per request and the fan-out at dispatch")
    ("What's the budget per request?", "What's the fan-out at dispatch?")
    >>> joined("What are the users, the data, and the deadline?")
    ('What are the users?', 'What are the data?', 'What are the deadline?')
    >>> joined("how many analysts we have and how many cases they can do?")
    ('how many analysts we have?', 'how many cases they can do?')
    >>> joined("how many videos and users are there?"), joined("What's the scale: requests per second, and deadline?")
    (('how many videos are there?', 'how many users are there?'), ('What is requests per second?', 'What is deadline?'))
    >>> joined("How many active users, trips and cities do we have?")
    ('How many active users do we have?', 'How many trips do we have?', 'How many cities do we have?')
    >>> joined("What is the difference between the old and the new one?")
    ()
    """
    asked = asked.strip(" ?!.\n")
    if named := wished(asked):
        return named
    if found := _TWO.match(asked):
        return tuple(f"{found[side]}?" for side in ("one", "two"))
    if found := _MANY.match(asked):
        return tuple(f"{found['head']}{name}{found['rest']}?" for name in _NEXT_COUNTED.split(found["names"]))
    if found := _HEADING.match(asked):
        return tuple(f"What is {found[side].strip()}?" for side in ("one", "two"))
    first, *rest = _NEXT.split(asked)
    if found := _JOINED.match(first):
        return tuple(f"{found['head']}{name}?" for name in (found["one"], found["two"], *rest))
    head = None if _ONE.search(asked) else _HEAD.match(first)
    return tuple(f"{head[0]}{name}?" for name in (first[head.end() :], *rest)) if head and rest else ()
