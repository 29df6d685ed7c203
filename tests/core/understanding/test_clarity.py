"""Laws of the evidence in front: of several sentences that touch a point, the one that speaks of it most clearly."""

import pytest

from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.understand import understand
from tests.core.understanding.rubrics import consideration, matcher


@pytest.mark.parametrize(
    ("id", "beside", "clear"),
    [
        (
            "error-costs",
            "New closures, wrong turn bans, pickup pins on the wrong side of the road.",
            "Five minutes late costs us one rider in six, while two minutes over costs four in a hundred",
        ),
        (
            "latency",
            "The prediction falls back to the live speed table.",
            "We have thirty milliseconds for an answer, ten of them for the router",
        ),
        (
            "monitoring",
            "I watched the last release closely.",
            "Each morning a chart shows the share of empty columns, and above two percent somebody is paged",
        ),
        (
            "goal",
            "I read what people want on the tram.",
            "What we are after is fewer riders who cancel after the car was promised",
        ),
        (
            "scope-and-scale",
            "I keep two steps since it is impossible in a hundred milliseconds.",
            "We serve 40 million people and 5,000 pages a second, and the search page is out of scope",
        ),
    ],
)  # fmt: skip
@pytest.mark.parametrize("last", [False, True])
def test_the_clearest_sentence_is_in_front(core: Matcher, id: str, beside: str, clear: str, last: bool) -> None:
    """Wherever it stands; the cues that fired count as well as the words."""
    text = f"{beside} {clear}." if last else f"{clear}. {beside}"
    (found,) = [f for f in understand(core, text).findings if f.id == id]
    assert found.evidence[0].of(text) == clear
    assert list(found.clarity) == sorted(found.clarity, reverse=True)
    assert all(0 <= clarity <= 1 for clarity in found.clarity)


def test_without_a_table_nothing_is_known_of_clarity() -> None:
    """Cues are trusted then, in the order of speaking."""
    cued = matcher(consideration("drift", "drift"))
    (found,) = understand(cued, "Then there is drift. We see drift in winter because people stay at home.").findings
    assert set(found.clarity) == {-1.0}
