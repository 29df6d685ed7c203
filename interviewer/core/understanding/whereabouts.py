"""What stands where in one sentence: its symbols by place, with those of phrases, and the cues whose keys are among them."""

from collections.abc import Iterable, Mapping, Sequence

from interviewer.core.understanding.lexis import Run
from interviewer.core.understanding.use import Beginning, Keys, Opening, Use

Place = tuple[int, int]
"""First token, and one past the last, counted in the sentence."""


class Whereabouts:
    """The symbols of one sentence by place; phrases are found from right to left, so inner ones are known first."""

    __slots__ = ("alone", "anywhere", "apart", "at", "beside", "light", "places", "present")

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
        self.light = [*light, False]
        """Whether each token is one that a gap does not count; the last entry is behind them."""
        self.at = [  # most words are one symbol
            [(own[0], place)] if len(own) == 1 else [(symbol, place) for symbol in own]
            for place, own in enumerate(symbols, 1)
        ]
        """(symbol, one past its last token) of all that begins at each token."""
        self.at.append([])  # behind the last token nothing stands, so that nobody need ask whether it was the last
        self.alone: list[int] = []
        """The cues whose only key stands; some of them more than once."""
        self.beside = 0
        """The ``bits`` of those whose keys stand, two of them side by side."""
        self.apart = 0
        """The ``bits`` of those whose keys stand one behind the other."""
        self.anywhere = 0
        """The ``bits`` of those whose keys stand anywhere."""
        self.places: dict[int, list[Place]] = {}
        """Each symbol, also those of phrases, to its places, from the last to the first."""
        self.present: set[int] = set()
        """These symbols."""
        self._look(uses, openings)

    def _look(self, uses: Mapping[int, Use], openings: Mapping[tuple[int, int], Opening]) -> None:
        """Find every phrase that begins at each place, and the cues whose keys stand.

        The ``bits`` are long integers: they are only touched where they hold anything, and only copied where that adds to them.
        """
        at, light, places, present, alones = self.at, self.light, self.places, self.present, self.alone
        beside = apart = pairs = toos = 0  # ``pairs``: of which the second and behind it the third key stands
        rights = [0] * len(at)  # what the symbols that one comes upon from each place on are the right ones of
        keys: list[Keys] = []
        for i in range(len(at) - 2, -1, -1):
            todo, own = at[i], 0
            for symbol, end in todo:
                alone, left, right, one, other, too, somewhere, seconds, leaps = uses[symbol]
                if symbol in present:
                    places[symbol].append((i, end))
                else:
                    present.add(symbol)
                    places[symbol] = [(i, end)]
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
        at, light = self.at, self.light
        for i in range(place, len(at)):
            for symbol, end in at[i]:
                if symbol in symbols:
                    ends.append(end)
            if not light[i]:
                gap -= 1
                if gap < 0:
                    break
        return ends


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
