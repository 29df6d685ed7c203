"""Cues against one sentence: which fire, and on which tokens."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from interviewer.core.text import Token
from interviewer.core.understanding.bits import bits
from interviewer.core.understanding.index import Index
from interviewer.core.understanding.indexed_cue import Target
from interviewer.core.understanding.lexis import NUMBER
from interviewer.core.understanding.remembered import Remembered
from interviewer.core.understanding.repair import repairer
from interviewer.core.understanding.slips import SLIPS, SMALL
from interviewer.core.understanding.stretch import Step, step_of, stretch_of
from interviewer.core.understanding.tokens import stem_of, tokenise
from interviewer.core.understanding.use import Opening, Usage, seconds_of
from interviewer.core.understanding.whereabouts import Whereabouts
from interviewer.core.understanding.words import NUMBER_WORDS

KNOWN = 50_000
"""Words whose symbols are remembered; then the memory starts anew."""
MOST = 40
"""Tokens that are looked at together: sentences are cut long before, questions are not."""


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


_Sought = tuple[Sequence[frozenset[int]], Step, Sequence[Step], Target]
"""What a cue looks for, in symbols in place of slots: the slots that its filing has not seen to, the smallest first, since it is most
often missing; its first part, and the others, which few have; and what it speaks for.
"""


class Matcher:
    """An index made ready to run: tokens with typo repair, and the sentence matcher. Remembers words, never replies."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self._mended: Callable[[str], str] | None = None
        self._strange: dict[str, tuple[tuple[str, ...], str]] = {}
        self._exact = frozenset(word.lower() for word in index.exact)
        self._known: dict[str | tuple[str, str], tuple[int, ...]] = {}
        usage = Usage(index)
        self._uses = Remembered(usage.of)
        self._openings: Remembered[tuple[int, int], Opening] = Remembered(
            lambda two: usage.opening(seconds_of(self._uses[two[0]])[two[1]])
        )
        self._sought: list[_Sought | None] = [None] * len(index.cues)
        """For each cue that a sentence held the keys of, what it looks for."""

    def tokens(self, text: str) -> list[Token]:
        """Tokens of ``text``, joined words split or linked as the cues have them, typos repaired."""
        out = tokenise(text, self.index.joined)
        stems = self.index.stems
        for i in reversed([i for i, token in enumerate(out) if token[1] not in stems]):
            token = out[i]
            parts, meant = self._strange.get(token.word) or self._meaning(token)
            if parts:
                out[i : i + 1] = [Token(stem, stem, token.start, token.end) for stem in parts]
            elif meant:
                word = meant if meant in SMALL else token.word
                out[i] = token._replace(word=word, stem=stem_of(meant), repaired=meant)
        return out

    def _meaning(self, token: Token) -> tuple[tuple[str, ...], str]:
        """The stems that a strange word is joined of, or the word that it was meant to be; the lists it needs are only read
        when the first one comes.
        """
        if self._mended is None:
            self._mended = repairer(self.index.surfaces, self.index.english)
        if len(self._strange) >= KNOWN:
            self._strange.clear()
        parts = self.index.compound(token.stem)
        slip, english = SLIPS.get(token.word, ""), self.index.english
        if slip and (token.word in english or not english):
            slip = ""
        found = self._strange[token.word] = parts, "" if parts else slip or self._mended(token.word)
        return found

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

    def used(self, text: str, tokens: Iterable[Token]) -> list[tuple[int, ...]]:
        """The symbols of each token."""
        known, heard = self._known, self._heard
        return [known[token[0]] if token[0] in known else heard(text, token) for token in tokens]

    def _heard(self, text: str, token: Token) -> tuple[int, ...]:
        """The symbols of a word that is not known yet, or only as it is spelt; remembered."""
        word = token.word
        key = (word, text[token.start : token.end]) if word in self._exact else word
        used = self._known.get(key)
        if used is None:
            if len(self._known) >= KNOWN:
                self._known.clear()
            one = self.index.symbols
            used = self._known[key] = tuple([one[symbol] for symbol in self.symbols(text, token)])
        return used

    def hits(self, text: str, tokens: list[Token], first: int, end: int) -> list[Hit]:
        """Every cue that fires between tokens ``first`` and ``end``, in the order of the index; of ``MOST`` tokens at a time.

        A cue may leap over any number of light words, so what is looked at together has to end somewhere.
        """
        if end - first > MOST:
            runs = [(at, min(at + MOST, end)) for at in range(first, end, MOST)]
            return [hit for run in runs for hit in self.hits(text, tokens, *run)]
        here = tokens[first:end]
        whereabouts = Whereabouts(self.used(text, here), [token[4] for token in here], self._uses, self._openings)
        present, sought, seek = whereabouts.present, self._sought, self._seek
        new = tuple.__new__  # half the time of a call of ``Hit``
        found: list[Hit] = []
        for cue in sorted(self._likely(whereabouts), key=self.index.order):
            needs, part, others, target = sought[cue] or seek(cue)
            for need in needs:
                if need.isdisjoint(present):
                    break
            else:
                span = stretch_of(whereabouts, part, others)
                if span is not None:
                    found.append(new(Hit, (cue, first + span[0], first + span[1], target)))
        return found

    def _likely(self, whereabouts: Whereabouts) -> list[int]:
        """The cues whose keys stand as they are filed."""
        beside, apart, anywhere = self.index.beside, self.index.apart, self.index.anywhere
        return [
            *set(whereabouts.alone),
            *[beside[i] for i in bits(whereabouts.beside)],
            *[apart[i] for i in bits(whereabouts.apart)],
            *[anywhere[i] for i in bits(whereabouts.anywhere)],
        ]

    def _seek(self, cue: int) -> _Sought:
        """What a cue looks for; remembered."""
        slots, indexed = self.index.slots, self.index.cues.once(cue)
        needs = sorted([slots[slot] for slot in self.index.needs(cue)], key=len)
        part, *others = [step_of(tuple([(slots[slot], gap) for slot, gap in run])) for run in indexed.parts]
        sought = self._sought[cue] = tuple(needs), part, tuple(others), self.index.targets[indexed.target]
        return sought
