"""What a question asks about, in the candidate's own words, so that the answer can name what the case does not say."""

import re

from interviewer.core.facts.alike import alike
from interviewer.core.facts.query import COUNTS, Query, ends_a_name, is_vague
from interviewer.core.matter import about
from interviewer.core.regex import regex
from interviewer.core.understanding.tokens import stem_of

_PIECE = regex(r"\d+(?:[.,]\d+)+|[\w'’-]+|[^\w\s]")
_BEFORE = frozenset(
    "a an the our their your my his her any some no of about on for with what which into from between and or at in by do does did is are can could may will have see".split()
)
"""Words that the name of a thing stands behind."""
_ARTICLES = {"the": "the", "a": "a", "an": "an", "our": "our", "your": "our", "their": "their", "any": "any"}
"""How what stands before a name reads from the other side of the table."""
_ANYBODY = frozenset(
    map(stem_of, "people user person customer minute second hour day week time request euro dollar money".split())
)
"""What is counted in a question that is after something else."""
_TALK = frozenset(
    map(
        stem_of,
        "english problem question answer word task interview view opinion hint diff difference meaning sense help thing fact".split(),
    )
)
"""Words about the talk, which no case could know anything of."""
_DESIGN = frozenset(
    map(stem_of, "metric model algorithm architecture loss threshold feature baseline optimizer network".split())
)
"""What is for the candidate to choose, where nothing tells which one is meant."""
_NO_NAME = regex(r"(?:ed|ing|ly|est|self|selves)$")
_STANDS = frozenset({"one", "ones"})
"""What stands for a name behind the word that describes it."""
_BREAKS = frozenset("vs versus eg ie etc".split())
"""Words that end a name."""
_IS = regex(r"\W*(?:(?:and|so|but|ok)\W+)*(?:is|are|was|were) (?:the|our|their|your)\b", re.IGNORECASE)
"""How a question begins that ends in what it asks of a thing."""
_LONGEST = 4
_JOINT = regex(r"[-'’]")
"""What holds two words together."""


def thing_of(question: Query, known: frozenset[str], understood: frozenset[str] = frozenset()) -> str:
    """What is asked about and is not among the stems ``known``; empty when no words of it make a name without one of those ``understood``.

    "how many newsletters does one get" gives "the number of newsletters", "do we know the weather" gives "the weather".
    """
    if question.counted:
        found = COUNTS.search(question.text)
        names = found["thing"].split()[: len(question.counted)] if found else []
        verb = any(map(is_many, names[:-1]))  # "how many of the drivers fake it"
        if not names or verb or any(alike(stem_of(name.casefold())) in _ANYBODY for name in (names[0], names[-1])):
            return "that number"
        many = names[-1].casefold().endswith("s")
        return f"the number of {' '.join(names).casefold()}" if many else "that number"
    pieces = _PIECE.findall(question.text)
    best: list[str] = []
    at = 0
    is_so = bool(_IS.match(question.text))
    last = max((place for place, piece in enumerate(pieces) if piece.isalnum()), default=-1)
    while at < len(pieces):
        run = _run(pieces, at)
        behind = (
            at + len(run) >= len(pieces) or pieces[at + len(run)] != "/"
        )  # "head/tail split" is one name, and no word of it
        behind &= not (at + len(run) < len(pieces) and pieces[at + len(run)].casefold() in _STANDS)
        behind &= at == 0 or pieces[at - 1].casefold() in _BEFORE
        article = _ARTICLES.get(pieces[at - 1].casefold(), "") if at else ""
        if is_so and len(run) > 1 and at + len(run) > last and not is_many(run[-1]):
            run = run[:-1]  # "is the airport special?" asks for the airport
        named = behind and _tells(run, question, known, understood) and (article or _is_name(run))
        if run and named and len(run) > len(best):
            best = [article, *run] if article else run
        at += max(1, len(run))
    return " ".join(best)


def _run(pieces: list[str], at: int) -> list[str]:
    """The words of one name from ``at``: words about the matter, without a verb at its end."""
    run: list[str] = []
    while at + len(run) < len(pieces) and len(run) <= _LONGEST:
        piece = pieces[at + len(run)]
        if (
            not about(piece)
            or piece.casefold() in _BREAKS
            or (run and is_many(run[-1]))
            or ends_a_name(piece.casefold())
            or (not run and is_vague(piece.casefold()))
        ):
            break
        run.append(piece)
    while run and (run[-1][0].isdigit() or _NO_NAME.search(run[-1].casefold())):
        run.pop()
    return run if len(run) <= _LONGEST else []


def _is_name(run: list[str]) -> bool:
    """Whether a run without an article is a name for sure: several words, many of it, or somebody's; one word may be an adjective."""
    return len(run) > 1 or bool(run and is_many(run[-1]))


def is_many(word: str) -> bool:
    """Whether ``word`` looks like a plural, behind which no other noun of the same name stands."""
    return (
        len(word) > 3
        and word.casefold().endswith("s")
        and not word.casefold().endswith(("ss", "us", "ous", "is", "'s", "’s"))
    )


def _tells(run: list[str], question: Query, known: frozenset[str], understood: frozenset[str]) -> bool:
    """Whether a name holds a word of weight that is not ``known``, and none that was ``understood``."""
    stems = [alike(stem_of(word.casefold())) for piece in run for word in _JOINT.split(piece)]
    own = not any(stem_of(word.casefold()) in _TALK for word in run) and not set(stems) <= _DESIGN
    telling = [stem for stem in stems if question.weights.get(stem, 0.0) >= 1.0]
    return own and understood.isdisjoint(telling) and any(stem not in known for stem in telling)
