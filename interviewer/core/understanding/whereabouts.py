"""What stands where in one sentence: its symbols by place, and where the parts of a cue are found among them."""

from collections.abc import Iterable, Mapping, Sequence

from interviewer.core.understanding.lexis import Run
from interviewer.core.understanding.use import Beginning, Keys, Opening, Use

WIDEST = 28
"""Most tokens that the parts of one cue may spread over."""
Place = tuple[int, int]
"""First token, and one past the last, counted in the sentence."""
Step = tuple[frozenset[int], int, "Step | None"]
"""A slot of a cue: its symbols, the words that may stand before it, and the next slot of its part."""


def step_of(run: Run) -> Step:
    """The first step of ``run``, which leads to the others."""
    (symbols, gap), *rest = run
    return symbols, gap, step_of(tuple(rest)) if rest else None


class Whereabouts:
    """The symbols of one sentence by place; phrases are found from right to left, so inner ones are known first."""

    __slots__ = ("_at", "_light", "alone", "anywhere", "apart", "beside", "present", "where")

    def __init__(
        self,
        symbols: Sequence[Sequence[int]],
        light: Sequence[bool],
        uses: Mapping[int, Use],
        openings: Mapping[tuple[int, int], Opening],
    ) -> None:
        """``symbols`` and ``light`` are those of each token; ``uses`` holds those of all symbols, ``openings`` the phrases that begin
        with two of them.
        """
        self._light = [*light, False]
        self._at = [  # most words are one symbol
            [(own[0], place)] if len(own) == 1 else [(symbol, place) for symbol in own]
            for place, own in enumerate(symbols, 1)
        ]
        self._at.append([])  # behind the last token nothing stands, so that nobody need ask whether it was the last
        self.alone: list[int] = []
        """The cues whose only key stands; some of them more than once."""
        self.beside = 0
        """The ``bits`` of those whose keys stand, two of them side by side."""
        self.apart = 0
        """The ``bits`` of those whose keys stand one behind the other."""
        self.anywhere = 0
        """The ``bits`` of those whose keys stand anywhere."""
        self.where: dict[int, list[Place]] = {}
        """Each symbol, also those of phrases, to its places, from the last to the first."""
        self.present: set[int] = set()
        """These symbols."""
        self._look(uses, openings)

    def _look(self, uses: Mapping[int, Use], openings: Mapping[tuple[int, int], Opening]) -> None:
        """Find every phrase that begins at each place, and the cues whose keys stand.

        The ``bits`` are long integers: they are only touched where they hold anything, and only copied where that adds to them.
        """
        at, light, where, present, alones = self._at, self._light, self.where, self.present, self.alone
        beside = apart = pairs = toos = 0  # ``pairs``: of which the second and behind it the third key stands
        rights = [0] * len(at)  # what the symbols that one comes upon from each place on are the right ones of
        keys: list[Keys] = []
        for i in range(len(at) - 2, -1, -1):
            todo, own = at[i], 0
            for symbol, end in todo:
                alone, left, right, one, other, too, somewhere, seconds, leaps = uses[symbol]
                if symbol in present:
                    where[symbol].append((i, end))
                else:
                    present.add(symbol)
                    where[symbol] = [(i, end)]
                    if somewhere:
                        keys.append(somewhere)
                if alone:
                    alones += alone
                if other and (met := other & toos):
                    pairs |= met
                if one and (met := one & pairs):
                    apart |= met
                if too:
                    toos |= too
                if right:
                    own = own | right if own else right
                if left and (met := left & rights[end]):
                    beside |= met
                place = end
                while seconds:
                    for second, stop in at[place]:
                        if second in seconds:
                            self._open(todo, openings[symbol, second], stop)
                    if not light[place]:
                        break
                    place += 1
                if leaps:
                    self._leap(todo, leaps, end)
            after = rights[i + 1] if light[i] else 0
            rights[i] = own | after if own and after else own or after
        theres, self.anywhere = _met(keys)
        self.beside, self.apart = beside & theres, apart

    def _open(self, todo: list[tuple[int, int]], opening: Opening, place: int) -> None:
        """Add to ``todo`` the phrases of ``opening``, whose two words end before ``place``."""
        whole, thirds, gap, begun = opening
        if thirds and not thirds.isdisjoint(self.present) and self._steps(thirds, gap, place):
            for phrase, rest in begun:
                self._go_on(todo, phrase, rest, place)
        else:
            for phrase in whole:
                known = (phrase, place)
                if known not in todo:
                    todo.append(known)

    def _leap(self, todo: list[tuple[int, int]], leaps: Sequence[Beginning], place: int) -> None:
        """Add to ``todo`` those of ``leaps`` that go on from ``place``."""
        for phrase, rest in leaps:
            if not rest[0][0].isdisjoint(self.present):
                self._go_on(todo, phrase, rest, place)

    def _go_on(self, todo: list[tuple[int, int]], phrase: int, rest: Run, place: int) -> None:
        """Add ``phrase`` to ``todo`` wherever the ``rest`` of it ends that may begin at ``place``."""
        for stop in self._stops(rest, 0, place) if rest else (place,):
            known = (phrase, stop)
            if known not in todo:
                todo.append(known)

    def _stops(self, run: Run, k: int, place: int) -> list[int]:
        """Where ``run`` from its element ``k`` can end when that element may start at ``place``; places before it are not known yet."""
        ends = self._steps(*run[k], place)
        if not ends or k + 1 == len(run):
            return ends
        return list(dict.fromkeys([stop for end in ends for stop in self._stops(run, k + 1, end)]))

    def _steps(self, symbols: frozenset[int], gap: int, place: int) -> list[int]:
        ends: list[int] = []
        at, light = self._at, self._light
        for i in range(place, len(at)):
            for symbol, end in at[i]:
                if symbol in symbols:
                    ends.append(end)
            if not light[i]:
                gap -= 1
                if gap < 0:
                    break
        return ends

    def span(self, part: Step, others: Sequence[Step]) -> Place | None:
        """Where all parts of a cue, which are ``part`` and ``others``, stand together; None when they do not. Each of its slots is present."""
        if others:
            return self._hull((part, *others))
        symbols, _, rest = part
        places = self._places(symbols)
        if len(places) > 1:
            places = sorted(places)
        for start, end in places:
            stop = self._stop(rest, end) if rest else end
            if stop and stop - start <= WIDEST:
                return start, stop
        return None

    def _hull(self, parts: Sequence[Step]) -> Place | None:
        """``span`` of several parts."""
        places: list[list[Place]] = []
        for symbols, _, rest in parts:
            found = sorted(self._places(symbols))
            if rest:
                found = [(start, stop) for start, end in found if (stop := self._stop(rest, end))]
            if not found:
                return None
            places.append(found)
        for start, end in places[0]:
            span = _together(start, end, places[1:])
            if span and span[1] - span[0] <= WIDEST:
                return span
        return None

    def _stop(self, step: Step, place: int) -> int:
        """The first end of ``step`` and those behind it, when it may start at ``place``; 0 when they stand nowhere."""
        symbols, gap, rest = step
        at, light = self._at, self._light
        behind = len(at) - 1
        while place < behind:
            for symbol, end in at[place]:
                if symbol in symbols:
                    if not rest:
                        return end
                    stop = self._stop(rest, end)
                    if stop:
                        return stop
            if not light[place]:
                if not gap:
                    break
                gap -= 1
            place += 1
        return 0

    def _places(self, symbols: frozenset[int]) -> list[Place]:
        """The places of everything in the sentence that ``symbols`` hold."""
        here = symbols & self.present
        if len(here) == 1:
            [symbol] = here
            return self.where[symbol]
        return [place for symbol in here for place in self.where[symbol]]


def _together(start: int, end: int, others: Sequence[Sequence[Place]]) -> Place | None:
    """The hull of one place of each part, no two on the same word; None when they cannot be kept apart."""
    taken = [(start, end)]
    for places in others:
        free = [p for p in places if all(p[1] <= a or p[0] >= b for a, b in taken)]
        if not free:
            return None
        taken.append(min(free, key=lambda p: min(abs(p[0] - end), abs(start - p[1]))))
    return min(a for a, _ in taken), max(b for _, b in taken)


def _met(keys: Iterable[Keys]) -> tuple[int, int]:
    """The ``bits`` of the cues of which one of ``keys`` is the third of neighbours, and of those whose keys all stand anywhere."""
    theres = frees = nexts = lasts = 0
    for there, free, next_, last in keys:
        if there:
            theres |= there
        if free:
            frees |= free
        if next_:
            nexts |= next_
        if last:
            lasts |= last
    return theres, frees & nexts & lasts
