"""Laws of progress: what is rated how, what is due when, what to do next."""

import json
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.core.report.outcome import outcome_of
from interviewer.reporting.advice import Tried, advise, drill_on
from interviewer.reporting.progress import STATES, progress_on
from interviewer.reporting.progress_json import progress_json
from interviewer.reporting.progress_text import NOTHING_YET, progress_text, why_no_drill
from interviewer.reporting.schedule import AGAIN, EASY, GOOD, HARD, MOST_REVIEWS, due_day, rating
from tests.core.small_case import Talk
from tests.reporting.outcomes import AREAS, day, outcome, result

CASES = (Tried("bikes", "Bikes", 1, "2026-01-01T12:00:00Z"), Tried("parcels", "Parcels", 0, ""))


@pytest.mark.parametrize(
    ("level", "help", "rated"),
    [
        (2, "unprompted", EASY), (2, "asked", GOOD), (2, "nudged", HARD), (2, "hinted", HARD), (2, "told", AGAIN),
        (1, "unprompted", HARD), (1, "asked", HARD), (1, "hinted", AGAIN), (0, "unprompted", AGAIN),
    ],
)  # fmt: skip
def test_rating_falls_with_help_and_depth(level: int, help: str, rated: int) -> None:
    """The less was said alone, the sooner it comes again."""
    assert rating(result("labels", level, help)) == rated


def test_schedule_waits_longer_the_better_it_went() -> None:
    """Easy comes later than good, good later than again; nothing is due before the next day."""
    days = [due_day([(rated, day(0))]) for rated in (AGAIN, HARD, GOOD, EASY)]
    assert days == sorted(days)
    assert days[0] >= day(1)
    assert days[3] > days[0]


def test_schedule_takes_bounded_time() -> None:
    """Only the newest ratings count."""
    many = [(GOOD, day(n)) for n in range(200)]
    assert due_day(many) == due_day(many[-MOST_REVIEWS:])


def test_progress_of_a_real_talk_rates_what_was_reached() -> None:
    """What was neither asked nor said in an interview that was ended early says nothing."""
    made = Talk(minutes=40)
    made.hear("Fewer empty racks in the morning [goal 2]")
    made.hear("/finish")
    found = {item.id: item for item in outcome_of(made.interview, "s", "2026-01-01T12:00:00Z").results}
    assert found["goal"].reached
    assert found["error-costs"].reached  # the question that was put wants it
    assert not found["privacy"].reached
    assert {item.id for item in progress_on([outcome_of(made.interview)], day(3)).mastery} >= {"goal", "error-costs"}


def test_progress_without_a_reply_is_none() -> None:
    """Opening a case and leaving it is no attempt."""
    made = Talk()
    made.hear("/finish")
    assert progress_on([outcome_of(made.interview)], day(0)).attempts == 0


def test_progress_names_the_state_of_each_consideration() -> None:
    """From missed often to solid, most urgent first."""
    held = [
        outcome(0, result("labels", 0), result("goal", 0), result("latency", 2), result("privacy", 1)),
        outcome(1, result("labels", 0), result("goal", 2), result("latency", 2), result("privacy", 1)),
    ]
    states = {item.id: item.state for item in progress_on(held, day(9)).mastery}
    assert states == {"labels": "missed often", "goal": "recovered", "latency": "solid", "privacy": "touched"}
    assert list(states) == ["labels", "privacy", "goal", "latency"]


def test_drill_asks_only_for_what_went_wrong_and_is_due() -> None:
    """Known points are never drilled; what an interview missed is due at once, and after a drill from its day on."""
    held = [outcome(0, result("labels", 0), result("goal", 1), result("latency", 2))]
    assert [item.id for item in progress_on(held, day(0)).due] == ["labels"]
    held.append(outcome(0.1, result("labels", 0), mode="drill"))
    assert [item.id for item in progress_on(held, day(0.5)).due] == []
    assert progress_on(held, day(0.5)).next_due[:10] == "2026-01-02"
    assert {item.id for item in progress_on(held, day(400)).due} == {"labels", "goal"}


def test_a_good_drill_puts_the_next_one_off() -> None:
    """Explained when asked twice: it is out of the queue."""
    held = [outcome(0, result("labels", 0))]
    held += [outcome(n, result("labels", 2, "asked"), mode="drill") for n in (1, 4)]
    progress = progress_on(held, day(5))
    assert (progress.due, progress.attempts, progress.drills) == ((), 1, 2)
    assert progress.areas[0].shares == (0.0,)  # a drill is no attempt


def test_drill_keeps_to_one_case_and_says_what_is_left() -> None:
    """The case where most went wrong; a case that is gone is passed over."""
    held = [
        outcome(0, result("labels", 0), result("goal", 0)),
        outcome(1, result("privacy", 0), case="parcels"),
    ]
    progress = progress_on(held, day(9))
    drill = drill_on(progress, frozenset({"bikes", "parcels"}), 5)
    assert (drill.case, set(drill.focus), drill.left) == ("bikes", {"labels", "goal"}, 1)
    assert drill_on(progress, frozenset({"parcels"}), 5).focus == ("privacy",)
    assert drill_on(progress, frozenset(), 5).case == ""
    assert len(drill_on(progress, frozenset({"bikes"}), 1).focus) == 1


def test_what_cannot_be_drilled_here_is_never_called_nothing_missed() -> None:
    """A case out of reach is named; what is not due yet waits for its day; only what was all explained leaves nothing to mend."""
    missed = progress_on([outcome(0, result("labels", 0), case="parcels")], day(9))
    assert "parcels, which this library does not have" in why_no_drill(missed, {"bikes"}, day(9), ahead=True)
    assert "parcels" in why_no_drill(missed, {"bikes"}, day(9))
    assert "its cases have changed" in why_no_drill(missed, {"parcels"}, day(9))
    drilled = progress_on([outcome(0, result("labels", 0)), outcome(0.1, result("labels", 0), mode="drill")], day(0.5))
    assert "The next point is due" in why_no_drill(drilled, {"bikes"}, day(0.5))
    known = progress_on([outcome(0, result("labels", 2))], day(9))
    assert why_no_drill(known, {"bikes"}, day(9), ahead=True).startswith("Nothing to mend")
    assert why_no_drill(progress_on([], day(0)), {"bikes"}, day(0)).startswith("Nothing to drill yet")


def test_advice_leads_from_the_first_interview_on() -> None:
    """First a case; then a drill when enough is due; else a new case, then the one not held for longest."""
    assert advise(progress_on([], day(0)), CASES).kind == "first"
    missed = [outcome(0, *(result(id, 0) for id in AREAS))]
    assert advise(progress_on(missed, day(9)), CASES).kind == "drill"
    known = progress_on([outcome(0, result("labels", 2), result("goal", 1))], day(0))
    assert advise(known, CASES).kind == "new"
    assert advise(known, CASES[:1]).kind == "again"
    assert advise(known, ()).kind == "none"


def test_pages_say_what_to_do_before_the_first_interview() -> None:
    """The empty state names the command."""
    empty = progress_on([], day(0))
    assert " ".join(NOTHING_YET.split()) in " ".join(progress_text(empty, advise(empty, CASES), day(0)).split())


@pytest.mark.parametrize("ascii", [True, False])
@pytest.mark.parametrize("width", [24, 80])
def test_page_stays_within_its_width(width: int, ascii: bool) -> None:
    """No line is wider; without Unicode it is ASCII."""
    held = [outcome(n, *(result(id, (n + i) % 3) for i, id in enumerate(AREAS))) for n in range(9)]
    progress = progress_on(held, day(9))
    page = progress_text(progress, advise(progress, CASES), day(9), width=width, ascii=ascii)
    assert max(map(len, page.splitlines())) <= width
    assert page.isascii() or not ascii
    assert json.loads(progress_json(progress, advise(progress, CASES), "now"))["format"] == "progress/1"


levels = st.tuples(st.sampled_from(list(AREAS)), st.integers(0, 2), st.sampled_from(["unprompted", "asked", "hinted"]))


@settings(max_examples=30, deadline=None)
@given(st.lists(st.lists(levels, max_size=4, unique_by=lambda one: one[0]), max_size=6), st.integers(0, 60))
def test_progress_is_total(attempts: list[list[tuple[str, int, str]]], at: int) -> None:
    """Any history gives a page; each consideration that was reached stands in it once."""
    held = [outcome(n, *(result(*one) for one in points)) for n, points in enumerate(attempts)]
    progress = progress_on(held, day(at))
    assert {item.id for item in progress.mastery} == {one[0] for points in attempts for one in points}
    assert sum(progress.count(state) for state in STATES) == len(progress.mastery)
    assert progress_text(progress, advise(progress, CASES), day(at))


def test_schedule_is_imported_only_where_dates_are_made() -> None:
    """The value's own module does not wait for the library of dates."""
    code = "import interviewer.reporting.progress, interviewer.cli.progress, sys; print('fsrs' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"
