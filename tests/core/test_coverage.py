"""Laws of coverage: levels rise and never fall, evidence pools over replies, provenance is that of the level."""

from hypothesis import given
from hypothesis import strategies as st

from interviewer.core.coverage import MOST_EVIDENCE, NOTHING, PROVENANCES, Provenance, pooled
from interviewer.core.rubric import Cue, Level
from interviewer.core.text import Span
from interviewer.core.understanding.grounds import Answers, Cued
from interviewer.core.understanding.understand import Finding
from tests.core.small_case import Talk


def found(id: str, level: int, start: int = 0) -> Finding:
    return Finding(id, Level(level), (Span(start, start + 5),), ("why",))


def test_a_mention_completed_later_counts_as_explained() -> None:
    """Named unprompted, explained after a hint: both are kept."""
    coverage, _ = pooled(NOTHING, 1, (found("labels", 1),), lambda _: "unprompted")
    coverage, gains = pooled(coverage, 4, (found("labels", 2),), lambda _: "hinted")
    credit = coverage.credits["labels"]
    assert (credit.level, credit.first, credit.provenance, credit.reply) == (2, "unprompted", "hinted", 4)
    assert [(e.reply, e.level) for e in credit.evidence] == [(4, 2), (1, 1)]
    assert [(g.before, g.level) for g in gains] == [(1, 2)]


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(1, 2), st.sampled_from(PROVENANCES)), max_size=20))
def test_levels_never_fall(replies: list[tuple[str, int, Provenance]]) -> None:
    """Whatever is said later, what was shown stays shown, and the provenance of a level stays what it was."""
    coverage = NOTHING
    for number, (id, level, provenance) in enumerate(replies, 1):
        before = coverage.credits.get(id)
        coverage, gains = pooled(coverage, number, (found(id, level, number),), {id: provenance}.__getitem__)
        after = coverage.credits[id]
        assert len(after.evidence) <= MOST_EVIDENCE
        assert bool(gains) == (before is None or level > before.level)
        if before:
            assert after.level >= before.level
            assert gains or after.provenance == before.provenance


def test_the_clearest_words_come_first_whenever_they_were_said() -> None:
    """A later sentence that speaks surely of a point stands before an earlier one that hardly does."""
    faint = Finding("fairness", Level(2), (Span(0, 5),), ("gap",), (0.2,))
    sure = Finding("fairness", Level(2), (Span(7, 12), Span(20, 25)), ("by group", ""), (0.9, 0.5))
    coverage, _ = pooled(NOTHING, 7, (faint,), lambda _: "unprompted")
    coverage, _ = pooled(coverage, 24, (sure,), lambda _: "asked")
    assert [(e.reply, e.clarity) for e in coverage.credits["fairness"].evidence] == [(24, 0.9), (24, 0.5), (7, 0.2)]
    assert coverage.credits["fairness"].reply == 7


def test_the_words_that_a_cue_fired_on_are_kept_and_those_of_a_whole_clause_are_not() -> None:
    """What is proven by no single words of it can be cut anywhere."""
    clauses, words = (Span(0, 9), Span(20, 29)), (Span(2, 5), Span(20, 29))
    cued = Cued(Cue("by group", "rubrics/core.yaml:7"), "a reason")
    one = Finding("fairness", Level(2), clauses, (cued, Answers(("group",), "")), hits=words)
    coverage, _ = pooled(NOTHING, 1, (one,), lambda _: "unprompted")
    shown = coverage.credits["fairness"].evidence
    assert [(e.hit, str(e.why)) for e in shown] == [
        (Span(2, 5), "rubrics/core.yaml:7 by group (a reason)"),
        (None, "answers the line: group"),
    ]


def test_the_opening_asks_for_nothing_in_particular() -> None:
    """It sets the task: what is then brought up is unprompted, until something asks for it."""
    talk = Talk()
    talk.hear("Fewer empty racks in the morning [goal 2].")
    assert talk.interview.coverage.credits["goal"].provenance == "unprompted"
    talk.hear("An empty rack costs more than a full one [error-costs 2].")
    assert talk.interview.coverage.credits["error-costs"].provenance == "nudged"
    while talk.interview.thread.id != "data":
        talk.hear("/skip", 0.1)
    talk.hear("The log of the racks [labels 2].")
    assert talk.interview.coverage.credits["labels"].provenance == "asked"
