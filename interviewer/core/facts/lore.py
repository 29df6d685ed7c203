"""What a case knows, word by word: which facts hold a word, and in which of them an amount of it is told."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from interviewer.core.case import Case
from interviewer.core.facts.alike import alike
from interviewer.core.facts.asked import Asked
from interviewer.core.matter import about
from interviewer.core.phrasing import sentences
from interviewer.core.regex import regex
from interviewer.core.scenario import ANYTHING_ELSE, Fact
from interviewer.core.understanding.tokens import stem_of
from interviewer.core.understanding.words import LIGHT, NUMBER_WORDS

CORE = 4
"""Facts that hold a word from which on it is what the case is about, and tells none of them from the others."""
_WORD = regex(r"[^\W_]+(?:[.,]\d+)*")
AMOUNTS = NUMBER_WORDS | {"fifth", "few", "several"}
"""Words for how many."""
ORDINALS = frozenset("first second third last next whole own".split())
"""Small words that make a name with the word behind them."""
_AROUND = 8
"""Words before and behind an amount within which it may be about a thing."""
_ONE_NAME = regex(r"\(?[^()~=+.]+\)?")
"""A way to ask that is one name, or several for the same."""
_CONCEPT = regex(r"~[\w-]+")
"""A name in a cue that stands for other words."""
_REACH = 3
"""Words behind an amount within which it counts a thing ("thirty raters", "2,400 cases")."""


@dataclass(frozen=True, slots=True)
class Told:
    """The words of one fact."""

    words: frozenset[str]
    """Stems of all that it says, and of the author's extra ways to ask for it."""
    counted: frozenset[str]
    """Those that stand near an amount."""
    amounts: frozenset[str]
    """Those that an amount stands right before."""
    cued: frozenset[str] = frozenset()
    """Those of the author's extra ways to ask for it."""
    pairs: frozenset[tuple[str, str]] = frozenset()
    """Two that stand side by side, so that they may be a name ("first letter")."""
    alone: tuple[frozenset[str], ...] = ()
    """Those of each extra way that is one name and nothing else, so that whoever says it asks for the fact."""


@dataclass(frozen=True, slots=True)
class Lore:
    """The facts of one case."""

    facts: Mapping[str, Told]
    """By topic, without the one that answers what no other covers."""
    core: frozenset[str]
    """Stems that the whole case is about."""
    asked: Asked = Asked()
    """The questions that its author knows to be asked."""

    def only(self, topics: Collection[str]) -> "Lore":
        """The same with the facts of ``topics`` alone, and without examples: they tell a fact from all others."""
        return Lore({topic: told for topic, told in self.facts.items() if topic in topics}, self.core)


@lru_cache(maxsize=16)
def lore_of(case: Case) -> Lore:
    """The words of the facts of ``case``; kept by its identity."""
    return lore_in(
        case.facts, " ".join((case.scenario.title, *case.scenario.question(case.scenario.start).say)), case.scenario.id
    )


def lore_in(known: Mapping[str, Fact], opening: str = "", name: str = "") -> Lore:
    """The words of the facts ``known``, by topic, of a case with that ``opening`` and that ``name``, which is what it is about even where no fact says so."""
    facts = {topic: _told(fact) for topic, fact in known.items() if topic != ANYTHING_ELSE}
    held = [told.words for told in facts.values()]
    every = frozenset[str]().union(*held)
    core = {word for word in every if sum(word in one for one in held) >= CORE}
    asked = Asked(tuple((topic, frozenset(stems(text))) for topic, fact in known.items() for text in fact.examples))
    return Lore(facts, frozenset(core | (set(stems(opening)) & every) | set(stems(name.replace("-", " ")))), asked)


def stems(text: str) -> list[str]:
    """The words of ``text`` that are no grammar, as they are compared."""
    return [alike(stem_of(word)) for word in _WORD.findall(text.casefold().replace("’", "'")) if word not in LIGHT]


def pairs_in(text: str) -> frozenset[tuple[str, str]]:
    """The words of ``text`` that stand side by side, both about the case or the first an ordinal, as they are compared."""
    found = _WORD.findall(text.casefold().replace("’", "'"))
    telling = {word for word in about(text) if not (word in AMOUNTS or word[0].isdigit())}
    return frozenset(
        (alike(stem_of(before)), alike(stem_of(word)))
        for before, word in pairwise(found)
        if word in telling and (before in telling or before in ORDINALS)
    )


def _told(fact: Fact) -> Told:
    texts = (*fact.say, fact.again)
    words, counted, amounts, cued = set[str](), set[str](), set[str](), set[str]()
    for sentence in (s for text in texts for s in sentences(text)):
        found = _WORD.findall(sentence.casefold())
        here = {alike(stem_of(word)) for word in found}
        places = [i for i, word in enumerate(found) if word != "one" and (word in AMOUNTS or word[0].isdigit())]
        words |= here
        counted |= {alike(stem_of(word)) for i in places for word in found[max(0, i - _AROUND) : i + 1 + _AROUND]}
        amounts |= {alike(stem_of(word)) for i in places for word in found[i + 1 : i + 1 + _REACH]}
    for cue in fact.asked:
        asked = set(stems(_CONCEPT.sub(" ", cue.text)))
        words |= asked
        counted |= asked
        cued |= asked
    names = [cue.text for cue in fact.asked if _ONE_NAME.fullmatch(cue.text)]
    alone = tuple(frozenset(stems(name)) for text in names for name in text.strip("()").split("|") if stems(name))
    pairs = frozenset(pair for text in texts for sentence in sentences(text) for pair in pairs_in(sentence))
    return Told(frozenset(words), frozenset(counted), frozenset(amounts), frozenset(cued), pairs, alone)
