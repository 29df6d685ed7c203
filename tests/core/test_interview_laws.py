"""Laws that hold for every sequence of acts: the talk ends, never raises, never repeats itself, gives its reasons."""

from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.core.act import ACTS, Act, AskHint, Finish, Reply, Skip, Tick
from interviewer.core.case import MODES, Settings
from interviewer.core.course.closing import MOST_REPLIES
from interviewer.core.dialogue import Interview
from interviewer.core.interview import begin, step
from interviewer.core.length import LONGEST
from interviewer.core.persona import BUILT_IN
from interviewer.core.phrasing import heard_as, sentences, words
from interviewer.core.report.reporter import report_on
from interviewer.core.scenario import SENIORITIES
from tests.core.small_case import BIKES

IDS = tuple(BIKES.considerations)
MARKS = st.one_of(
    st.sampled_from([f"We count the bikes at {id} [{id} {level}]" for id in IDS for level in (1, 2)]),
    st.sampled_from([f"and then [{act} @]" for act in ACTS]),
    st.sampled_from([f"what about [{topic} ?]" for topic in (*BIKES.facts, "weather")]),
    st.sampled_from([f"now [{lead} >]" for lead in ("data", "serving", "operations", "cold-start", "nowhere")]),
    st.sampled_from([f"We do {id} [{id} !]" for id in BIKES.pitfalls]),
    st.sampled_from(
        [
            "Then I'd keep a Bloom filter of seen helmets",
            "we could ask the riders to vote",
            "I'd cap the visits of a van",
        ]
    ),
    st.text(max_size=30),
    st.sampled_from(
        ["", " ", "?", "yes", "hm", "\x00", "\ud800", "word " * 300, "[bold]x[/bold]", "{quote}", '“”"*_`']
    ),
)
TEXTS = st.lists(MARKS, max_size=4).map(". ".join)
GAPS = st.one_of(st.sampled_from([0.0, 20.0, 60.0, 200.0]), st.floats(allow_nan=True, allow_infinity=True))


@st.composite
def an_act(draw: st.DrawFn) -> tuple[type, str, float]:
    kind = draw(st.sampled_from([Reply, Reply, Reply, Reply, AskHint, Skip, Tick]))
    return kind, draw(TEXTS) if kind is Reply else "", draw(GAPS)


PLANS = st.builds(
    Settings,
    minutes=st.sampled_from([None, 1, 20, 45]),
    level=st.sampled_from(SENIORITIES),
    persona=st.sampled_from([p.id for p in BUILT_IN]),
    mode=st.sampled_from(MODES),
    seed=st.integers(0, 2**32),
    focus=st.lists(st.sampled_from(IDS), max_size=3).map(tuple),
)


def played(plan: Settings, acts: list[tuple[type, str, float]]) -> Interview:
    """The interview after ``acts``, each at its own gap after the one before."""
    interview, _ = begin(BIKES, plan)
    at = 0.0
    for kind, text, gap in acts:
        at += gap
        act: Act = kind(text, at) if kind is Reply else kind(at)
        interview, _ = step(interview, act)
    return interview


@given(PLANS, st.lists(an_act(), max_size=40))
@settings(max_examples=120, deadline=None)
def test_no_sequence_of_acts_raises_or_repeats_a_sentence(plan: Settings, acts: list[tuple[type, str, float]]) -> None:
    """Whatever comes, each sentence is said once, each move has its reason, and a report comes out."""
    interview = played(plan, acts)
    said = [heard_as(s) for turn in interview.turns for move in turn.moves for s in sentences(move.text)]
    assert len(said) == len(set(said))
    assert all(move.because and move.text.strip() for turn in interview.turns for move in turn.moves)
    assert report_on(interview).replies == interview.replies


@given(PLANS, st.lists(an_act(), max_size=25))
@settings(max_examples=60, deadline=None)
def test_every_act_but_a_tick_is_answered_with_at_most_one_question(
    plan: Settings, acts: list[tuple[type, str, float]]
) -> None:
    """No reply meets silence; no message asks twice; no message is a speech."""
    interview = played(plan, acts)
    for turn in interview.turns[1:]:
        assert turn.moves
        assert sum("?" in move.text for move in turn.moves if move.kind != "fact") <= 1
        assert sum(words(move.text) for move in turn.moves if move.kind != "fact") <= LONGEST + 15


@given(PLANS, st.lists(an_act(), min_size=1, max_size=6))
@settings(max_examples=25, deadline=None)
def test_every_interview_ends(plan: Settings, acts: list[tuple[type, str, float]]) -> None:
    """The same few acts over and over come to an end within the bound."""
    spoken = [act for act in acts if act[0] is not Tick] or [(Reply, "So.", 1.0)]
    interview = played(plan, spoken * (2 * MOST_REPLIES))
    assert interview.is_over
    assert interview.replies <= MOST_REPLIES


@given(PLANS, st.lists(an_act(), max_size=20))
@settings(max_examples=30, deadline=None)
def test_same_seed_and_same_acts_give_the_same_interview(plan: Settings, acts: list[tuple[type, str, float]]) -> None:
    """Nothing is left to chance."""
    first, second = played(plan, acts), played(plan, acts)
    assert [turn.moves for turn in first.turns] == [turn.moves for turn in second.turns]
    assert first.coverage == second.coverage


@given(PLANS, st.lists(an_act(), max_size=30))
@settings(max_examples=60, deadline=None)
def test_nothing_explained_is_asked_for(plan: Settings, acts: list[tuple[type, str, float]]) -> None:
    """No question, follow-up or twist goes after wants that were all explained when it was put."""
    interview, _ = begin(BIKES, plan)
    at = 0.0
    for kind, text, gap in acts:
        at += gap
        interview, moves = step(interview, kind(text, at) if kind is Reply else kind(at))
        for move in moves:
            if move.kind in ("probe", "dig") and move.want:
                assert interview.coverage.open(move.want)
            if move.kind in ("ask", "twist") and interview.wants():
                assert interview.open_wants()


@given(PLANS, st.lists(an_act(), max_size=20))
@settings(max_examples=30, deadline=None)
def test_evidence_lies_inside_the_reply_it_names(plan: Settings, acts: list[tuple[type, str, float]]) -> None:
    """Every span of the coverage cuts words out of an existing reply."""
    interview = played(plan, acts)
    replies = interview.spoken()
    for credit in interview.coverage.credits.values():
        assert credit.evidence
        for evidence in credit.evidence:
            text = replies[evidence.reply - 1].text
            assert 0 <= evidence.span.start <= evidence.span.end <= len(text)


def test_finish_ends_any_interview() -> None:
    """One key is enough, also before the first word."""
    interview, _ = begin(BIKES, Settings())
    interview, moves = step(interview, Finish(0.0))
    assert interview.is_over
    assert [move.kind for move in moves] == ["close"]
