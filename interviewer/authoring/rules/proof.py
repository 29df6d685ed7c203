"""R509, X706 and X707: concepts that nothing calls, examples that prove nothing, and none at all."""

from collections.abc import Iterator

from interviewer.authoring.near import nearest
from interviewer.authoring.problem import Problem
from interviewer.authoring.rules.cues import written
from interviewer.authoring.sources import Sources
from interviewer.core.rubric import Consideration, Rubric
from interviewer.core.understanding.compiler import cue_lines
from interviewer.core.understanding.tokens import words_of


def check_proof(sources: Sources, everything: Rubric, own: Rubric) -> Iterator[Problem]:
    """Problems of the concepts and examples of ``own`` that stand in ``sources``; ``everything`` may call them."""
    lines = [cue for concept in everything.concepts for cue in concept.said] + [cue for _, cue in cue_lines(everything)]
    used = {name for cue in lines for name in written(cue)}
    used |= {
        nearest(name, (concept.id for concept in own.concepts)) for name in used - {c.id for c in everything.concepts}
    }
    used |= {term[1:] for term in f"{everything.leanings} {everything.askings}".split() if term.startswith("~")}
    for concept in own.concepts:
        if concept.id not in used and any(sources.holds(cue) for cue in concept.said):
            yield sources.of("concepts", concept.id, "R509", f"no cue calls `~{concept.id}`")
    for consideration in own.considerations:
        if any(sources.holds(cue) for cue in consideration.said):
            yield from _examples(sources, consideration)


def _examples(sources: Sources, consideration: Consideration) -> Iterator[Problem]:
    examples = consideration.examples
    if not examples.explained and not examples.mentioned:
        message = f"no example shows that `{consideration.id}` is heard"
        yield sources.of("considerations", consideration.id, "X707", message)
    said = {words_of(cue.text) for cue in consideration.said if cue.text.replace(" ", "").isalpha()}
    for cue in examples.explained:
        if words_of(cue.text) in said:
            yield sources.at(cue, "X706", "this example is one of the cues, word for word")
