"""Cues against one sentence: which fire, and on which tokens."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from interviewer.core.text import Token
from interviewer.core.understanding.index import Index, Target
from interviewer.core.understanding.lexis import NUMBER, Run
from interviewer.core.understanding.repair import repairer
from interviewer.core.understanding.standing import Standing
from interviewer.core.understanding.tokens import stem_of, tokenise
from interviewer.core.understanding.use import Use, Uses
from interviewer.core.understanding.words import NUMBER_WORDS

KNOWN = 50_000
"""Words whose symbols are remembered; then the memory starts anew."""


class Hit(NamedTuple):
    """One cue that fired. A named tuple: a reply makes hundreds."""

    cue: int
    """Place in ``Index.cues``."""
    first: int
    """First token, counted in the whole reply."""
    end: int
    """One past the last token."""
    target: Target
    """What the cue speaks for."""


class _Ready(dict[int, tuple[tuple[frozenset[int], ...], tuple[Run, ...], Target]]):
    """Cue to the slots that its filing has not seen to, its parts with symbols in place of slots, and what it speaks for; those
    that a sentence held the keys of.
    """

    def __init__(self, index: Index) -> None:
        super().__init__()
        self._index = index

    def __missing__(self, cue: int) -> tuple[tuple[frozenset[int], ...], tuple[Run, ...], Target]:
        slots, indexed = self._index.slots, self._index.cues[cue]
        runs = tuple(tuple((slots[slot], gap) for slot, gap in part) for part in indexed.parts)
        needs = tuple(slots[slot] for slot in self._index.needs(cue))
        ready = self[cue] = needs, runs, self._index.targets[indexed.target]
        return ready


class Matcher:
    """An index made ready to run: tokens with typo repair, and the sentence matcher. Remembers words, never replies."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self._mended: Callable[[str], str] | None = None
        self._exact = frozenset(word.lower() for word in index.exact)
        self._known: dict[str | tuple[str, str], tuple[Use, ...]] = {}
        self._uses = Uses(index)
        self._ready = _Ready(index)

    def tokens(self, text: str) -> list[Token]:
        """Tokens of ``text``, joined words split or linked as the cues have them, typos repaired."""
        out = tokenise(text, self.index.joined)
        stems, compounds = self.index.stems, self.index.compounds
        strange = [i for i, token in enumerate(out) if token.stem not in stems]
        for i in reversed(strange):
            token = out[i]
            if token.stem in compounds:
                out[i : i + 1] = [Token(s, s, token.start, token.end) for s in compounds[token.stem]]
            else:
                meant = self._repair(token.word)
                if meant:
                    out[i] = token._replace(stem=stem_of(meant), repaired=meant)
        return out

    def _repair(self, word: str) -> str:
        """What a strange word was meant to be; the lists it needs are only read when the first one comes."""
        if self._mended is None:
            self._mended = repairer(self.index.surfaces, self.index.english)
        return self._mended(word)

    def symbols(self, text: str, token: Token) -> tuple[int, ...]:
        """The symbols of one token: its stem, its exact spelling, the number class."""
        return tuple(self._symbols(token, text[token.start : token.end]))

    def _symbols(self, token: Token, raw: str) -> Iterator[int]:
        index, word = self.index, token.word
        if token.stem in index.stems:
            yield index.stems[token.stem]
        spelt = raw if word in self._exact else word
        if spelt in index.exact:
            yield index.exact[spelt]
        if word in NUMBER_WORDS or word[:1].isdigit():
            yield NUMBER

    def _heard(self, text: str, token: Token) -> tuple[Use, ...]:
        """What a word is good for that is not known yet, or only as it is spelt; remembered."""
        word = token.word
        key = (word, text[token.start : token.end]) if word in self._exact else word
        used = self._known.get(key)
        if used is None:
            if len(self._known) >= KNOWN:
                self._known.clear()
            used = self._known[key] = tuple(self._uses[symbol] for symbol in self.symbols(text, token))
        return used

    def hits(self, text: str, tokens: list[Token], first: int, end: int) -> list[Hit]:
        """Every cue that fires between tokens ``first`` and ``end``, in the order of the index."""
        here, known, heard = tokens[first:end], self._known, self._heard
        used = [known[token[0]] if token[0] in known else heard(text, token) for token in here]
        standing = Standing(used, [token[4] for token in here], self._uses)
        present, ready = standing.present, self._ready
        found: list[Hit] = []
        for cue in standing.likely:
            needs, runs, target = ready[cue]
            for need in needs:
                if need.isdisjoint(present):
                    break
            else:
                span = standing.span(runs)
                if span is not None:
                    found.append(Hit(cue, first + span[0], first + span[1], target))
        order = self.index.order
        return sorted(found) if order is None else sorted(found, key=lambda hit: order(hit.cue))
