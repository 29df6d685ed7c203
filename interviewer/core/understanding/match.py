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


_Ready = tuple[tuple[frozenset[int], ...], tuple[Run, ...], Target]
"""The slots of a cue that its filing has not seen to, its parts with symbols in place of slots, and what it speaks for."""


class Matcher:
    """An index made ready to run: tokens with typo repair, and the sentence matcher. Remembers words, never replies."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self._mended: Callable[[str], str] | None = None
        self._exact = frozenset(word.lower() for word in index.exact)
        self._known: dict[str, tuple[Use, ...]] = {}
        self._uses = Uses(index)
        self._ready: dict[int, _Ready] = {}

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
        return tuple(
            self._symbols(
                token.stem, token.word, text[token.start : token.end] if token.word in self._exact else token.word
            )
        )

    def _used(self, text: str, token: Token) -> tuple[Use, ...]:
        """What the symbols of a token are good for."""
        used = self._known.get(token[0])
        return self._heard(text, token) if used is None else used

    def _heard(self, text: str, token: Token) -> tuple[Use, ...]:
        """``_used`` of a word that is not known yet, or that means something by its case."""
        used = tuple(self._uses[symbol] for symbol in self.symbols(text, token))
        if token.word not in self._exact:
            if len(self._known) >= KNOWN:
                self._known.clear()
            self._known[token.word] = used
        return used

    def _symbols(self, stem: str, word: str, raw: str) -> Iterator[int]:
        if stem in self.index.stems:
            yield self.index.stems[stem]
        if raw in self.index.exact:
            yield self.index.exact[raw]
        if word in NUMBER_WORDS or word[:1].isdigit():
            yield NUMBER

    def hits(self, text: str, tokens: list[Token], first: int, end: int) -> list[Hit]:
        """Every cue that fires between tokens ``first`` and ``end``, in the order of the index."""
        here = tokens[first:end]
        standing = Standing([self._used(text, token) for token in here], [token[4] for token in here], self._uses)
        present = standing.present
        found: list[Hit] = []
        for cue in standing.likely:
            needs, runs, target = self._ready.get(cue) or self._made_ready(cue)
            for need in needs:
                if need.isdisjoint(present):
                    break
            else:
                span = standing.span(runs)
                if span is not None:
                    found.append(Hit(cue, first + span[0], first + span[1], target))
        order = self.index.order
        return sorted(found) if order is None else sorted(found, key=lambda hit: order(hit.cue))

    def _made_ready(self, cue: int) -> _Ready:
        slots, indexed = self.index.slots, self.index.cues[cue]
        runs = tuple(tuple((slots[slot], gap) for slot, gap in part) for part in indexed.parts)
        needs = tuple(slots[slot] for slot in self.index.needs(cue))
        ready = self._ready[cue] = needs, runs, self.index.targets[indexed.target]
        return ready
