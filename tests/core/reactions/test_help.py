"""What is done for who wants help or time, or does not know."""

from tests.core.small_case import Talk, reached


def test_a_hint_asked_for_comes_at_once_and_then_a_tell() -> None:
    """The hint key gives the hint of the point talked about, pressed again the tell, then another point's hint."""
    talk = reached("data")
    talk.hear("/hint")
    assert (talk.moves[-1].probe, talk.moves[-1].want) == ("hint", "labels")
    talk.hear("/hint")
    assert (talk.moves[-1].probe, talk.moves[-1].want) == ("tell", "labels")
    talk.hear("/hint")
    assert talk.moves[-1].want != "labels"
    assert talk.interview.hints_used == 3


def test_when_hints_are_used_up_the_interviewer_says_so() -> None:
    """The hint key always has an answer: once that nothing is left, then the next question."""
    talk = reached("data")
    talk.hear("/hint")
    while talk.moves[-1].probe:
        talk.hear("/hint")
    assert talk.moves[-1].because.endswith("no hint is left here")
    talk.hear("/hint")
    assert talk.interview.thread.id == "model"


def test_stuck_once_gets_a_smaller_question_and_twice_moves_on() -> None:
    """Not knowing is met with something smaller, then with another question."""
    talk = reached("data")
    talk.hear("I do not know [dont-know @]")
    assert talk.interview.thread.id == "data"
    assert talk.moves[-1].kind == "probe"
    talk.hear("No idea [dont-know @]")
    assert talk.interview.thread.id == "model"


def test_the_offered_hint_can_be_taken_with_a_yes() -> None:
    """After the offer a bare yes is a request for the hint."""
    talk = reached("data")
    talk.hear_all("", "", "yes please")
    assert talk.moves[-1].probe == "hint"


def test_time_to_think_is_given() -> None:
    """A moment asked for is granted, and the floor stays with the candidate."""
    talk = reached("data")
    talk.hear("One moment [ask-time @]")
    assert talk.kinds == ["steady"]


def test_who_asks_later_what_is_expected_hears_what_is_asked_now() -> None:
    """At the start the whole task is what is asked; later a plea for help ends with a question or a hint."""
    asked = "What do you expect from me? Please help"
    talk = reached("data")
    talk.hear("We take the log [labels 1].")
    assert "?" in talk.hear(asked)
    first = Talk()
    first.hear(asked)
    assert first.kinds == ["steady"]


def test_who_asks_what_to_say_now_hears_what_is_asked() -> None:
    """In broken English, too; no fact of the case is meant."""
    talk = reached("data")
    talk.hear("We take the log [labels 1].")
    talk.hear("I not know more. What I should say now?")
    assert "fact" not in talk.kinds
    assert "?" in talk.moves[-1].text


def test_who_names_a_hint_gets_one_also_when_asking_how_to_begin() -> None:
    """It counts, and is told as a hint."""
    talk = Talk()
    talk.hear("I don't know where to begin, can I get a hint? [ask-hint @]")
    assert [(move.kind, move.probe, move.asked_for) for move in talk.moves] == [("probe", "hint", True)]
    assert talk.interview.hints_used == 1
