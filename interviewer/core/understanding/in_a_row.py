"""Words of wishing that are items of a row: "what you watched, what you skipped, the hour" names three signals, and wants nothing skipped."""

from collections.abc import Iterator, Sequence, Set
from itertools import groupby

from interviewer.core.text import Token
from interviewer.core.understanding.remark import Remark

_WISHES = frozenset({"skip", "finish"})
"""Acts that one word performs, and that people do to things, too."""
_ROW, _SIGNALS = 3, 2
"""Utterances of a sentence that make a row, and those among them that speak of the matter and perform nothing."""
_TOLD = ("ed", "es", "ps")
"""How a word ends that says what somebody did or does: "skipped", "passes", "skips"."""


def without_items(tokens: Sequence[Token], heard: Sequence[Remark]) -> list[Remark]:
    """``heard``, in which a wish that is told, or of one word in a row, is none."""
    if all(_WISHES.isdisjoint(remark.formulas) for remark in heard):
        return [*heard]
    return [one for _, said in groupby(heard, lambda r: r.utterance.sentence) for one in _of_sentence(tokens, [*said])]


def _of_sentence(tokens: Sequence[Token], said: list[Remark]) -> Iterator[Remark]:
    said = [_without(r, {"skip"}) if _is_told(tokens, r) else r for r in said]
    row = len(said) >= _ROW and sum(bool(r.content) and not r.formulas for r in said) >= _SIGNALS
    for remark in said:
        items = _WISHES & remark.short if row else frozenset()
        yield _without(remark, items) if items else remark


def _is_told(tokens: Sequence[Token], remark: Remark) -> bool:
    """Whether ``remark`` seems to skip, and says of what somebody skipped or skips."""
    place = remark.formulas.get("skip")
    return place is not None and tokens[place[0]].word.endswith(_TOLD)


def _without(remark: Remark, acts: Set[str]) -> Remark:
    kept = {act: place for act, place in remark.formulas.items() if act not in acts}
    return remark._replace(formulas=kept, short=remark.short - acts, content=remark.content + len(acts))
