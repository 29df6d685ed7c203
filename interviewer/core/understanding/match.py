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
        self._known: dict[tuple[str, str], tuple[int, ...]] = {}

    def tokens(self, text: str) -> list[Token]:
        """Tokens of ``text``, joined words split or linked as the cues have them, typos repaired."""
        out: list[Token] = []
        stems, compounds = self.index.stems, self.index.compounds
        for token in tokenise(text, self.index.joined):
            if token.stem in stems:
                out.append(token)
            elif token.stem in compounds:
                out += [Token(s, s, token.start, token.end) for s in compounds[token.stem]]
            else:
                out.append(self._mended(token))
        return out

    def _mended(self, token: Token) -> Token:
        meant = self._repair(token.word)
        if not meant:
            return token
        return Token(token.word, stem_of(meant), token.start, token.end, token.light, meant)

    def symbols(self, text: str, token: Token) -> tuple[int, ...]:
        """The symbols of one token: its stem, its exact spelling, the number class."""
        key = (token.stem, text[token.start : token.end])
        found = self._known.get(key)
        if found is None:
            if len(self._known) > 50_000:
                self._known.clear()
            found = self._known[key] = tuple(self._symbols(*key, token.word))
        return found

    def _symbols(self, stem: str, raw: str, word: str) -> Iterator[int]:
        if stem in self.index.stems:
            yield self.index.stems[stem]
        if raw in self.index.exact:
            yield self.index.exact[raw]
        if word in NUMBER_WORDS or word[:1].isdigit():
            yield NUMBER

    def hits(self, text: str, tokens: list[Token], first: int, end: int) -> list[Hit]:
        """Every cue that fires between tokens ``first`` and ``end``, in the order of the index."""
        return _Sentence(self, text, tokens, first, end).hits()


class _Sentence:
    """The symbols of one sentence by place; phrases are found from right to left, so inner ones are known first."""

    def __init__(self, matcher: Matcher, text: str, tokens: list[Token], first: int, end: int) -> None:
        self.index = matcher.index
        self.first = first
        self.size = end - first
        self.light = [t.light for t in tokens[first:end]]
        self.at: list[list[tuple[int, int]]] = [[(s, i + 1) for s in matcher.symbols(text, tokens[first + i])] for i in range(self.size)]
        self.where: dict[int, list[tuple[int, int]]] = {}
        self._present: dict[int, bool] = {}
        for i in range(self.size - 1, -1, -1):
            self._settle(i)

    def _settle(self, i: int) -> None:
        """Register the symbols at place ``i`` and every phrase that begins there."""
        index, todo = self.index, self.at[i]
        seen: set[tuple[int, int]] = set()
        for symbol, end in todo:
            if (symbol, end) in seen:
                continue
            seen.add((symbol, end))
            self.where.setdefault(symbol, []).append((i, end))
            for phrase in index.phrase_starts.get(symbol, ()):
                run = index.phrases[phrase]
                for stop in self._follow(run, 1, end):
                    todo.append((index.phrase_symbols[phrase], stop))

    def _follow(self, run: tuple[tuple[frozenset[int], int], ...], k: int, place: int) -> list[int]:
        """Where the rest of ``run`` from its element ``k`` can end when that element may start at ``place``."""
        if k == len(run):
            return [place]
        symbols, gap = run[k]
        ends = self._steps(symbols, gap, place)
        if k + 1 == len(run):
            return ends
        return [stop for end in ends for stop in self._follow(run, k + 1, end)]

    def _steps(self, symbols: frozenset[int], gap: int, place: int) -> list[int]:
        ends: list[int] = []
        while place < self.size:
            ends += [end for symbol, end in self.at[place] if symbol in symbols]
            if not self.light[place]:
                gap -= 1
                if gap < 0:
                    break
            place += 1
        return ends

    def hits(self) -> list[Hit]:
        index = self.index
        candidates: set[int] = set()
        for symbol in self.where:
            candidates.update(index.keyed.get(symbol, ()))
        found: list[Hit] = []
        for number in sorted(candidates):
            cue = index.cues[number]
            if all(self._holds(slot) for part in cue.parts for slot, _ in part):
                found += self._fires(number, cue)
        return found

    def _holds(self, slot: int) -> bool:
        known = self._present.get(slot)
        if known is None:
            known = self._present[slot] = not self.index.slots[slot].isdisjoint(self.where)
        return known

    def _fires(self, number: int, cue: IndexedCue) -> Iterator[Hit]:
        places = [self._places(part) for part in cue.parts]
        if not all(places):
            return
        for start, end in places[0]:
            span = _together(start, end, places[1:])
            if span and span[1] - span[0] <= WIDEST:
                yield Hit(number, self.first + span[0], self.first + span[1])
                return

    def _places(self, part: Part) -> list[tuple[int, int]]:
        slots = self.index.slots
        starts = sorted((i, end) for symbol in slots[part[0][0]] if symbol in self.where for i, end in self.where[symbol])
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
