"""Laws of a mistake made of what the line asks about: the pronoun stands for that, and who denies or weighs it makes none."""

from functools import cache

import pytest

from interviewer import library
from interviewer.cli.ear import with_ear
from interviewer.core.act import Reply
from interviewer.core.case import Case, Settings
from interviewer.core.interview import begin, step
from interviewer.core.listening.here import Here
from interviewer.core.listening.meant import with_meant
from interviewer.core.report.reporter import report_on

ASKED = "How far do you trust those arrival times?"
POINT = "label-quality"


@cache
def case() -> Case:
    """A shipped case."""
    return with_ear(library.load_case("eta-prediction", (library.shipped(),)))


def made(text: str, asked: str = ASKED, want: str = POINT) -> dict[str, tuple[str, ...]]:
    """Each mistake that ``text`` makes by a pronoun in answer to ``asked``, with its words."""
    here = Here(case(), text, asked, (want,), frozenset({want}))
    heard = here.answering(text)
    before = {p.id for p in heard.pitfalls}
    found = with_meant(here, heard).pitfalls
    return {p.id: tuple(span.of(text) for span in p.evidence) for p in found if p.id not in before}


@pytest.mark.parametrize(
    "answer",
    [
        "I trust them completely.",
        "Fully. I'd trust those blindly.",
        "They are never wrong.",
        "They're perfect, the app asks for nothing else.",
        "It's 100 % reliable, a tap is a tap.",
    ],
)
def test_a_pronoun_stands_for_what_the_line_asks_about(answer: str) -> None:
    """The same words say nothing behind another line, or behind none."""
    assert list(made(answer)) == ["labels-are-perfect"]
    assert made(answer, "How do you notice that it is down?", "monitoring") == {}
    assert made(answer, "", "") == {}


@pytest.mark.parametrize(
    "answer",
    [
        "I wouldn't trust them completely, drivers tap at the corner.",
        "They are not always right, so I compare them with the GPS.",
        "If they were perfect we could stop here.",
        "Are they always right?",
        "I trust them after a sample was checked by hand.",
        "The GPS knows where the car is, so I trust it more than the tap.",
    ],
)
def test_who_denies_weighs_or_asks_makes_none(answer: str) -> None:
    """What takes the mistake back takes it back here, too."""
    assert made(answer) == {}


def test_what_is_said_for_it_belongs_to_it() -> None:
    """The sentence behind it that speaks of the same earns as little, unless it names the right way."""
    text = 'I trust them completely. The driver taps "arrived", that\'s ground truth. The weather comes from a service.'
    assert made(text)["labels-are-perfect"] == (
        "I trust them completely.",
        'The driver taps "arrived", that\'s ground truth.',
    )
    weighed = "I trust them completely. A sample of five hundred labels was checked twice, and two percent were wrong."
    assert made(weighed)["labels-are-perfect"] == ("I trust them completely.",)


def test_it_is_challenged_and_earns_nothing() -> None:
    """In the talk and in the report."""
    talk, _ = begin(case(), Settings(seed=3, minutes=None))
    for at, said in enumerate(
        (
            "Let me start with the labels: the moment when the driver taps arrived.",
            "We take two years of rides from the ride database.",
            'I trust them completely. The driver taps "arrived", that\'s ground truth.',
        ),
        1,
    ):
        put = talk.put
        talk, moves = step(talk, Reply(text=said, at_s=30.0 * at))
    assert put == ASKED
    assert [move.want for move in moves if move.kind == "challenge"] == ["labels-are-perfect"]
    assert next(point for point in report_on(talk).points if point.id == POINT).verdict != "covered"
