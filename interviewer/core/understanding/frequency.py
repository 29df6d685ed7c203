"""How common each symbol is in replies, as far as a rubric tells."""

from collections import Counter

from interviewer.core.regex import regex
from interviewer.core.rubric import Examples, Rubric
from interviewer.core.understanding.lexis import NUMBER, Lexis
from interviewer.core.understanding.tokens import stem_of

_RUN = regex(r"\w+")


def frequencies(rubric: Rubric, lexis: Lexis) -> Counter[int]:
    """How often each symbol occurs in the rubric's own examples: the estimate of how common it is in replies."""
    seen: Counter[int] = Counter()
    owners: list[Examples] = [c.examples for c in rubric.considerations]
    owners += [p.examples for p in rubric.pitfalls]
    owners += [t.examples for t in rubric.topics]
    owners += [a.examples for a in rubric.acts]
    cues = (cue for e in owners for cue in (*e.explained, *e.mentioned, *e.absent))
    for word, times in Counter(_RUN.findall(" ".join(cue.text for cue in cues).lower())).items():
        symbol = NUMBER if word[0].isdigit() else lexis.stems.get(stem_of(word))
        if symbol:
            seen[symbol] += times
    for symbol in lexis.stems.values():
        seen[symbol] += 1
    most: dict[frozenset[int], int] = {}
    for run, symbol in lexis.phrases.items():
        for symbols, _ in run:
            if symbols not in most:
                most[symbols] = max([seen[s] for s in symbols])
        seen[symbol] = min([most[symbols] for symbols, _ in run]) // 4 + 1
    return seen
