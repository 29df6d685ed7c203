"""Laws of two mistakes of one reply, of which one is taken back."""

from dataclasses import replace

import pytest

from interviewer.core.case import Case
from interviewer.core.mistakes.one_breath import taken_back_together
from interviewer.core.pushback import Pushback, Response
from interviewer.core.rubric import Pitfall
from interviewer.core.text import Span
from tests.core.small_case import BIKES

SAID = "Each dock event is a rental, and a rack that reports nothing is full."


def mistake(id: str, name: str, why: str, challenge: str) -> Pitfall:
    """One that no point mends."""
    return Pitfall(id, name, why, "ours", (challenge,), "", ())


EVENTS = mistake("events", "Each event taken for a rental", "Vans dock bikes too.", "What does a van leave in the log?")
QUIET = mistake("quiet", "A silent rack taken for a full one", "A dead sensor is no bike.", "Its sensor died. And now?")
CASE: Case = replace(BIKES, rubric=replace(BIKES.rubric, pitfalls=(EVENTS, QUIET)))


@pytest.mark.parametrize(
    ("answer", "standing"),
    [
        ("Right, a van leaves events in the log too, I count rides of people only.", "noticed"),
        ("Fair, only rentals count. Vans tell which racks run empty.", "noticed"),
        ("You are right, each event of a van goes. The bikes stay.", "noticed"),
        ("Good point, the vans are left out, for they take bikes to empty racks.", "noticed"),
        ("Agreed, I drop the van rows, and take a rental from the app.", "noticed"),
        (
            "Fair, without the vans. And a dead sensor I would look up before I say anything of a silent rack.",
            "corrected",
        ),
        ("Right, no vans, and where a rack is silent its sensor may have died.", "corrected"),
    ],
)
def test_only_words_of_its_own_take_back_the_mistake_beside_one_that_was_challenged(answer: str, standing: str) -> None:
    """What the case is called by, or the other mistake is made of, says nothing to this one."""
    back = Pushback("events", 1, (Span(0, 27),), standing="corrected", challenged=1, settled=2)
    known = back, Pushback("quiet", 1, (Span(33, 69),))
    response = Response(2, frozenset(), frozenset(), frozenset(), frozenset(), "events", True, False)
    left = taken_back_together(CASE, known, back, SAID, answer, response)
    assert [p.standing for p in left] == ["corrected", standing]
