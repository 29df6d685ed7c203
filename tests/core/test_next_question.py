"""Laws of the choice of the next question: edges in file order, done questions walked through, every reason given."""

from interviewer.core.graph import ways_of
from interviewer.core.guard.guard import GuardView
from interviewer.core.scenario import Edge, Question, Scenario
from interviewer.core.way import END, led_to, next_question


def scenario(**ways: str) -> Scenario:
    """Questions named by keyword; ``"b if met(x), c"`` are the ways out of one."""
    questions = []
    for id, text in ways.items():
        edges = [part.strip().partition(" if ") for part in text.split(",") if part.strip()]
        questions.append(
            Question(id, "data", (f"{id}?",), (f"want-{id}",), (), tuple(Edge(to, guard) for to, _, guard in edges))
        )
    return Scenario("s", "S", "mid", 40, "", (), next(iter(ways)), tuple(questions))


def chosen(case: Scenario, at: str, view: GuardView = GuardView(), done: str = "") -> str:  # noqa: B008  # a value
    return next_question(ways_of(case), at, view, lambda id: id in done).question


def test_the_first_edge_that_holds_is_taken() -> None:
    """File order is priority."""
    case = scenario(a="b if met(x), c if minutes-left > 5, d", b="", c="", d="")
    assert chosen(case, "a") == "d"
    assert chosen(case, "a", GuardView(minutes_left=9)) == "c"
    assert chosen(case, "a", GuardView(minutes_left=9, met=frozenset("x"))) == "b"


def test_a_done_question_is_walked_through() -> None:
    """What was asked or has nothing open leads on as if it had been answered."""
    assert chosen(scenario(a="b", b="c", c="d", d=""), "a", done="bc") == "d"


def test_a_circle_of_done_questions_ends() -> None:
    """Cycles are walked once, and other ways out are tried."""
    assert chosen(scenario(a="b", b="a if met(x), c", c="a, b"), "a", done="abc") == END
    assert chosen(scenario(a="b, d", b="a", d=""), "a", done="ab") == "d"


def test_the_reason_names_edges_guards_and_what_failed() -> None:
    """A newcomer can read why this question came."""
    case = scenario(a="b if met(x), c if minutes-left > 5", b="", c="d", d="")
    choice = next_question(ways_of(case), "a", GuardView(minutes_left=9), lambda id: id == "c")
    assert choice.question == "d"
    assert choice.because == "edge a -> c (minutes-left > 5), done, c -> d; not a -> b needs met(x)"


def test_a_lead_goes_to_the_question_worth_most() -> None:
    """A question that wants the very point first, else the area's best one that is not done."""
    case = scenario(a="b", b="c", c="")
    worth = {"a": 1.0, "b": 3.0, "c": 2.0}
    assert led_to(case, "want-c", lambda _: False, lambda q: worth[q.id]) == "c"
    assert led_to(case, "data", lambda _: False, lambda q: worth[q.id]) == "b"
    assert led_to(case, "data", lambda id: id == "b", lambda q: worth[q.id]) == "c"
    assert led_to(case, "serving", lambda _: False, lambda q: worth[q.id]) == ""
