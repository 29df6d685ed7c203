"""Cues against one sentence: which fire, and on which tokens."""

from collections.abc import Iterator
from dataclasses import dataclass

from interviewer.core.text import Token
from interviewer.core.understanding.index import Index, IndexedCue
from interviewer.core.understanding.lexis import NUMBER, Part
from interviewer.core.understanding.repair import repairer
from interviewer.core.understanding.tokens import stem_of, tokenise
from interviewer.core.understanding.words import NUMBER_WORDS

WIDEST = 28
"""Most tokens that the parts of one cue may spread over."""
MASK_BITS = 1021
"""Symbols are folded into a mask of so many bits: a cheap test that lets through all that can fire and little else."""
KNOWN = 50_000
"""Words whose symbols are remembered; then the memory starts anew."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One cue that fired."""

    cue: int
    """Place in ``Index.cues``."""
    first: int
    """First token, counted in the whole reply."""
    end: int
    """One past the last token."""


class Matcher:
    """An index made ready to run: symbol lookup with typo repair, and the sentence matcher."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self._repair = repairer(index.surfaces, index.english)
        self._exact = frozenset(word.lower() for word in index.exact)
        self._known: dict[str, tuple[int, ...]] = {}
        self._masks: dict[int, int] = {}
        self._needs: dict[int, tuple[int, ...]] = {}

    def tokens(self, text: str) -> list[Token]:
        """Tokens of ``text``, joined words split or linked as the cues have them, typos repaired."""
        out: list[Token] = []
        stems, compounds = self.index.stems, self.index.compounds
        for token in tokenise(text, self.index.joined):
            stem = token.stem
            if stem in stems:
                out.append(token)
            elif stem in compounds:
                out += [Token(s, s, token.start, token.end) for s in compounds[stem]]
            else:
                meant = self._repair(token.word)
                out.append(token._replace(stem=stem_of(meant), repaired=meant) if meant else token)
        return out

    def symbols(self, text: str, token: Token) -> tuple[int, ...]:
        """The symbols of one token: its stem, its exact spelling, the number class."""
        word = token.word
        if word in self._exact:
            return tuple(self._symbols(token.stem, word, text[token.start : token.end]))
        found = self._known.get(word)
        if found is None:
            if len(self._known) > KNOWN:
                self._known.clear()
            found = self._known[word] = tuple(self._symbols(token.stem, word, word))
        return found

    def _symbols(self, stem: str, word: str, raw: str) -> Iterator[int]:
        if stem in self.index.stems:
            yield self.index.stems[stem]
        if raw in self.index.exact:
            yield self.index.exact[raw]
        if word in NUMBER_WORDS or word[:1].isdigit():
            yield NUMBER

    def needs(self, cue: int) -> tuple[int, ...]:
        """The masks of a cue's slots: each must share a bit with the sentence's mask for the cue to be worth a look."""
        found = self._needs.get(cue)
        if found is None:
            slots = {slot for part in self.index.cues[cue].parts for slot, _ in part}
            found = self._needs[cue] = tuple(self._mask(slot) for slot in slots)
        return found

    def _mask(self, slot: int) -> int:
        if slot not in self._masks:
            mask = 0
            for symbol in self.index.slots[slot]:
                mask |= 1 << symbol % MASK_BITS
            self._masks[slot] = mask
        return self._masks[slot]

    def hits(self, text: str, tokens: list[Token], first: int, end: int) -> list[Hit]:
        """Every cue that fires between tokens ``first`` and ``end``, in the order of the index."""
        return _Sentence(self, text, tokens, first, end).hits()


class _Sentence:
    """The symbols of one sentence by place; phrases are found from right to left, so inner ones are known first."""

    def __init__(self, matcher: Matcher, text: str, tokens: list[Token], first: int, end: int) -> None:
        self.matcher = matcher
        self.index = matcher.index
        self.first = first
        self.size = end - first
        self.light = [t.light for t in tokens[first:end]]
        self.at: list[list[tuple[int, int]]] = []
        self.where: dict[int, list[tuple[int, int]]] = {}
        symbols = matcher.symbols
        for place, token in enumerate(tokens[first:end], 1):
            self.at.append([(s, place) for s in symbols(text, token)])
        for i in range(self.size - 1, -1, -1):
            if self.at[i]:
                self._settle(i)

    def _settle(self, i: int) -> None:
        """Register the symbols at place ``i`` and every phrase that begins there."""
        index, todo = self.index, self.at[i]
        for symbol, end in todo:
            self.where.setdefault(symbol, []).append((i, end))
            pairs = index.phrase_pairs.get(symbol)
            if pairs is not None:
                self._paired(todo, pairs, end)
            for phrase in index.phrase_gaps.get(symbol, ()):
                self._add(todo, phrase, self._follow(index.phrases[phrase], 1, end))

    def _paired(self, todo: list[tuple[int, int]], pairs: dict[int, tuple[int, ...]], place: int) -> None:
        """Phrases whose second word stands at ``place``, looking through articles and fillers."""
        phrases = self.index.phrases
        while place < self.size:
            for symbol, end in self.at[place]:
                for phrase in pairs.get(symbol, ()):
                    run = phrases[phrase]
                    self._add(todo, phrase, [end] if len(run) == 2 else self._follow(run, 2, end))
            if not self.light[place]:
                break
            place += 1

    def _add(self, todo: list[tuple[int, int]], phrase: int, stops: list[int]) -> None:
        symbol = self.index.phrase_symbols[phrase]
        for stop in stops:
            if (symbol, stop) not in todo:
                todo.append((symbol, stop))

    def _follow(self, run: tuple[tuple[frozenset[int], int], ...], k: int, place: int) -> list[int]:
        """Where the rest of ``run`` from its element ``k`` can end when that element may start at ``place``."""
        symbols, gap = run[k]
        ends = self._steps(symbols, gap, place)
        if k + 1 == len(run):
            return ends
        return list(dict.fromkeys(stop for end in ends for stop in self._follow(run, k + 1, end)))

    def _steps(self, symbols: frozenset[int], gap: int, place: int) -> list[int]:
        ends: list[int] = []
        while place < self.size:
            for symbol, end in self.at[place]:
                if symbol in symbols:
                    ends.append(end)
            if not self.light[place]:
                gap -= 1
                if gap < 0:
                    break
            place += 1
        return ends

    def hits(self) -> list[Hit]:
        candidates: set[int] = set()
        mask = 0
        keyed = self.index.keyed
        for symbol in self.where:
            mask |= 1 << symbol % MASK_BITS
            if symbol in keyed:
                candidates.update(keyed[symbol])
        needs = self.matcher.needs
        found: list[Hit] = []
        for number in sorted(candidates):
            for need in needs(number):
                if not mask & need:
                    break
            else:
                found += self._fires(number, self.index.cues[number])
        return found

    def _fires(self, number: int, cue: IndexedCue) -> Iterator[Hit]:
        places: list[list[tuple[int, int]]] = []
        for part in cue.parts:
            found = self._places(part)
            if not found:
                return
            places.append(found)
        for start, end in places[0]:
            span = _together(start, end, places[1:])
            if span and span[1] - span[0] <= WIDEST:
                yield Hit(number, self.first + span[0], self.first + span[1])
                return

    def _places(self, part: Part) -> list[tuple[int, int]]:
        slots, where = self.index.slots, self.where
        starts = sorted(place for symbol in slots[part[0][0]] & where.keys() for place in where[symbol])
        if len(part) == 1:
            return starts
        run = tuple((slots[slot], gap) for slot, gap in part)
        return [(i, stops[0]) for i, end in starts if (stops := self._follow(run, 1, end))]


def _together(start: int, end: int, others: list[list[tuple[int, int]]]) -> tuple[int, int] | None:
    """The hull of one place of each part, no two on the same word; None when they cannot be kept apart."""
    taken = [(start, end)]
    for places in others:
        free = [p for p in places if all(p[1] <= a or p[0] >= b for a, b in taken)]
        if not free:
            return None
        taken.append(min(free, key=lambda p: min(abs(p[0] - end), abs(start - p[1]))))
    return min(a for a, _ in taken), max(b for _, b in taken)
