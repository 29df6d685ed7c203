"""Which remarks of a message answer: they put forward content about the design and do not only lead up to something."""

from collections.abc import Mapping, Sequence

from interviewer.core.text import Token
from interviewer.core.understanding.leads import area_of
from interviewer.core.understanding.remark import Remark, weighs
from interviewer.core.understanding.talk import REASONS

ENOUGH = 4
"""Words about the matter that make an answer beside another act (ours, best of 2 to 6 on our examples)."""
_LITTLE = 2
"""The same where one of the remarks shows a consideration or takes a decision."""
_MUCH = 16
"""Words about the matter in the sentences before a question that are an answer even where only questions were awaited."""


def answering(
    heard: Sequence[Remark], tokens: Sequence[Token], taken: Sequence[bool], found: Mapping[str, int], task: bool
) -> list[int]:
    """Places of the remarks that put forward content about the design; none when together they say too little.

    ``taken``: remarks that ask or announce; ``found``: first places of the other acts; ``task``: the interviewer asked
    for a piece of the design, so that less is needed to count as one.
    """
    places = [i for i, r in enumerate(heard) if not taken[i] and r.content and (not r.formulas or r.content >= ENOUGH)]
    if "lead" in found:
        places = [i for i in places if not _only_areas(heard[i], tokens)]
    query = found.get("clarifying-question")
    if query is not None:
        sentence = heard[query].utterance.sentence
        before = [i for i in places if i < query]
        after = [i for i in places if i > query]
        return [
            *(before if _enough_before(heard, before, sentence, task) else []),
            *(after if _enough_after(heard, after, task) else []),
        ]
    weight = sum(heard[i].content for i in places)
    beside = {act for act in found if act != "social" or heard[found[act]].courteous}
    says = any(heard[i].findings or heard[i].stands for i in places) or (task and beside <= {"check-in", "social"})
    return places if not beside or weight >= (_LITTLE if says else ENOUGH) else []


def _only_areas(remark: Remark, tokens: Sequence[Token]) -> bool:
    """Whether a remark is but a stop on the way that the candidate announces ("then data, then the model")."""
    u = remark.utterance
    return all(area_of(t) for t in tokens[u.first : u.end] if weighs(t))


def _enough_before(heard: Sequence[Remark], before: Sequence[int], sentence: int, task: bool) -> bool:
    """Whether what comes before a question answers something, rather than lead up to it."""
    before = [i for i in before if heard[i].utterance.words[0] not in REASONS]
    if task and any(heard[i].utterance.sentence < sentence for i in before):
        return True
    weight = sum(heard[i].content for i in before)
    if any(heard[i].stands for i in before):
        return weight >= (ENOUGH if task else 2 * ENOUGH)
    if not task:
        told = [i for i in before if heard[i].utterance.sentence < sentence]
        return sum(heard[i].content for i in told) >= _MUCH and any(heard[i].findings for i in told)
    return weight >= ENOUGH and any(heard[i].findings for i in before)


def _enough_after(heard: Sequence[Remark], after: Sequence[int], task: bool) -> bool:
    """Whether what follows a question answers something, rather than say why it was asked."""
    if any(heard[i].stands for i in after):
        return True
    said = [i for i in after if heard[i].utterance.words[0] not in REASONS]
    return task and sum(heard[i].content for i in said) >= ENOUGH and any(heard[i].findings for i in said)


def beside_answer(heard: Sequence[Remark], found: Mapping[str, int], answers: Sequence[int]) -> dict[str, int]:
    """What remains of the other acts where the message holds an answer."""
    kept = {}
    for act, i in found.items():
        remark = heard[i]
        last = max((j for j, r in enumerate(heard) if act in r.formulas), default=i)
        if act in ("answer", "clarifying-question", "lead", "check-in"):
            kept[act] = i
        elif act == "social":
            if remark.courteous:
                kept[act] = i
        elif act == "off-topic":
            if not any(heard[j].findings or (heard[j].stands and j < i) for j in answers):
                return {"off-topic": 0}
            kept[act] = i
        elif (act not in heard[last].short and last > answers[-1]) or (
            act in ("ask-repeat", "skip", "finish", "ask-hint") and act not in remark.short and i < answers[0]
        ):
            kept[act] = i
    return kept
