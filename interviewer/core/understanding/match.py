"""Cues against one sentence: which fire, and on which tokens."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from interviewer.core.text import Token
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.lexis import NUMBER, Run
from interviewer.core.understanding.repair import repairer
from interviewer.core.understanding.tokens import stem_of, tokenise
from interviewer.core.understanding.words import NUMBER_WORDS

WIDEST = 28
"""Most tokens that the parts of one cue may spread over."""
MASK_BITS = 4093
"""Symbols are folded into a mask of so many bits: a cheap test that lets through all that can fire and little else."""
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


class Matcher:
    """An index made ready to run: tokens with typo repair, and the sentence matcher. Remembers words, never replies."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self._mended: Callable[[str], str] | None = None
        self._exact = frozenset(word.lower() for word in index.exact)
        self._known: dict[str, tuple[int, ...]] = {}
        self._filed: dict[int, list[tuple[int, int]]] = {}
        self._masks: dict[int, int] = {}
        self._ready: dict[int, tuple[tuple[int, ...], tuple[Run, ...]]] = {}

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

    def filed(self, symbol: int) -> list[tuple[int, int]]:
        """(mask, cue) of the cues filed under ``symbol``: a cue is worth a look when its mask shares a bit with the sentence's."""
        found = self._filed.get(symbol)
        if found is None:
            found = self._filed[symbol] = [(self._second(cue, symbol), cue) for cue in self.index.filed(symbol)]
        return found

    def ready(self, cue: int) -> tuple[tuple[int, ...], tuple[Run, ...]]:
        """The masks of a cue's slots where ``filed`` has not seen to all of them; its parts with symbols in place of slots."""
        found = self._ready.get(cue)
        if found is None:
            parts, symbols = self.index.cues[cue].parts, self.index.slots
            slots = self.index.slots_of(cue)
            needs = tuple(map(self._mask, slots)) if len(slots) > 2 else ()
            runs = tuple(tuple((symbols[slot], gap) for slot, gap in part) for part in parts)
            found = self._ready[cue] = needs, runs
        return found

    def _second(self, cue: int, symbol: int) -> int:
        """The mask of the cue's smallest slot besides the one that holds ``symbol``."""
        row = self.index.slots.row
        for slot in sorted(self.index.slots_of(cue), key=lambda slot: len(row(slot))):
            if symbol not in row(slot):
                return self._mask(slot)
        return -1

    def _mask(self, slot: int) -> int:
        if slot not in self._masks:
            mask = 0
            for symbol in self.index.slots.row(slot):
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
        symbols = matcher.symbols
        self.at = [[(s, place) for s in symbols(text, token)] for place, token in enumerate(tokens[first:end], 1)]
        self.where: dict[int, list[tuple[int, int]]] = {}
        self._starts: dict[frozenset[int], list[tuple[int, int]]] = {}
        self._phrases()
        self._present = frozenset(self.where)

    def _phrases(self) -> None:
        """Register the symbols at each place and every phrase that begins there."""
        pairs, gaps, where, at = self.index.pairs, self.index.phrase_gaps, self.where, self.at
        size, light = self.size, self.light
        for i in range(size - 1, -1, -1):
            todo = at[i]
            for symbol, end in todo:
                if symbol in where:
                    where[symbol].append((i, end))
                else:
                    where[symbol] = [(i, end)]
                place, key = end, symbol << 32
                while place < size:
                    for second, stop in at[place]:
                        if key | second in pairs:
                            self._begun(todo, self.index.begun[pairs[key | second]], stop)
                    if not light[place]:
                        break
                    place += 1
                if symbol in gaps:
                    for phrase in gaps[symbol]:
                        name, run = self.index.phrases[phrase]
                        self._add(todo, name, self._follow(run, 1, end))

    def _begun(self, todo: list[tuple[int, int]], phrases: tuple[int, ...], stop: int) -> None:
        """Phrases whose first two words stand; ``stop`` is one past the second."""
        for phrase in phrases:
            name, run = self.index.phrases[phrase]
            self._add(todo, name, [stop] if len(run) == 2 else self._follow(run, 2, stop))

    def _add(self, todo: list[tuple[int, int]], symbol: int, stops: list[int]) -> None:
        for stop in stops:
            if (symbol, stop) not in todo:
                todo.append((symbol, stop))

    def _follow(self, run: Run, k: int, place: int) -> list[int]:
        """Where the rest of ``run`` from its element ``k`` can end when that element may start at ``place``."""
        symbols, gap = run[k]
        ends = self._steps(symbols, gap, place)
        if not ends or k + 1 == len(run):
            return ends
        return list(dict.fromkeys([stop for end in ends for stop in self._follow(run, k + 1, end)]))

    def _steps(self, symbols: frozenset[int], gap: int, place: int) -> list[int]:
        ends: list[int] = []
        at, light = self.at, self.light
        while place < self.size:
            for symbol, end in at[place]:
                if symbol in symbols:
                    ends.append(end)
            if not light[place]:
                gap -= 1
                if gap < 0:
                    break
            place += 1
        return ends

    def hits(self) -> list[Hit]:
        mask = 0
        for symbol in self.where:
            mask |= 1 << symbol % MASK_BITS
        matcher, found = self.matcher, []
        likely = {number for symbol in self.where for need, number in matcher.filed(symbol) if mask & need}
        for number in sorted(likely, key=self.index.order):
            needs, runs = matcher.ready(number)
            for need in needs:
                if not mask & need:
                    break
            else:
                span = self._span(runs)
                if span is not None:
                    found.append(Hit(number, self.first + span[0], self.first + span[1]))
        return found

    def _span(self, runs: tuple[Run, ...]) -> tuple[int, int] | None:
        """Where all parts of a cue stand together, first and end counted in the sentence; None when they do not."""
        places: list[list[tuple[int, int]]] = []
        for run in runs:
            found = self._places(run)
            if not found:
                return None
            places.append(found)
        for start, end in places[0]:
            span = _together(start, end, places[1:]) if len(places) > 1 else (start, end)
            if span and span[1] - span[0] <= WIDEST:
                return span
        return None

    def _starting(self, symbols: frozenset[int]) -> list[tuple[int, int]]:
        """(place, end) of everything in the sentence that ``symbols`` hold, in order."""
        starts = self._starts.get(symbols)
        if starts is None:
            where = self.where
            starts = self._starts[symbols] = [place for s in symbols & self._present for place in where[s]]
            starts.sort()
        return starts

    def _places(self, run: Run) -> list[tuple[int, int]]:
        starts = self._starting(run[0][0])
        if len(run) == 1:
            return starts
        found: list[tuple[int, int]] = []
        for i, end in starts:
            stops = self._follow(run, 1, end)
            if stops:
                found.append((i, stops[0]))
        return found


def _together(start: int, end: int, others: list[list[tuple[int, int]]]) -> tuple[int, int] | None:
    """The hull of one place of each part, no two on the same word; None when they cannot be kept apart."""
    taken = [(start, end)]
    for places in others:
        free = [p for p in places if all(p[1] <= a or p[0] >= b for a, b in taken)]
        if not free:
            return None
        taken.append(min(free, key=lambda p: min(abs(p[0] - end), abs(start - p[1]))))
    return min(a for a, _ in taken), max(b for _, b in taken)
