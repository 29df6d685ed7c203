"""Laws of replies that stray: among asides in the subject's words a point has to be clear, elsewhere nothing changes."""

import pytest

from interviewer.core.rubric import Level
from interviewer.core.understanding.leaning_table import pack_leanings
from interviewer.core.understanding.leanings import Leanings
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.reply import read
from interviewer.core.understanding.straying import astray, mixed
from interviewer.core.understanding.understand import understand
from interviewer.core.understanding.witness import WEIGHTS

ASIDES = (
    "My uncle keeps a private drift of his own, a boat he never finished.",
    "The canary in our kitchen sings when the oven is hot.",
    "Somebody at university told me that attention is all one needs, and I fell asleep in that lecture.",
    "At my old firm the cold start was what we called the heating on Mondays.",
    "Bias, for me, is the slanted seam on a skirt my sister sews.",
    "A friend swears by shadow puppets and has strong views on latency in theatre.",
    "The threshold of our flat is worn, and the landlord monitors nothing.",
)
"""Sentences that use the subject's words for something else."""
POINTS = (
    ("latency", "The answer has to be there within 80 milliseconds, because the terminal gives up after that."),
    ("retraining", "We refit the model every night on the last ninety days, since prices go stale by morning."),
    ("decision-threshold", "Above a score of 0.93 we block the payment, and below that it goes to the analysts."),
)
NAMED = (
    ("monitoring", "Then there is monitoring."),
    ("model-compression", "There is distillation too."),
)


def levels(core: Matcher, *said: str) -> dict[str, Level]:
    """What the sentences show, as one reply."""
    return {one.id: one.level for one in understand(core, " ".join(said), opening=False).findings}


def strays(core: Matcher, *said: str) -> float:
    """How far the sentences stray, as one reply."""
    return astray([reading.around.here for reading in read(core, " ".join(said)).readings])


def test_asides_stray(core: Matcher) -> None:
    """Sentence after sentence about something else makes a reply that strays, and none of it is credited."""
    assert strays(core, *ASIDES) == 1.0
    assert levels(core, *ASIDES) == {}


def test_a_design_does_not_stray(core: Matcher) -> None:
    """Who says what the system does keeps to the matter, one aside or two notwithstanding."""
    said = [text for _, text in POINTS]
    assert strays(core, *said) == 0.0
    assert strays(core, *said, *said, ASIDES[1]) == 0.0


@pytest.mark.parametrize(("id", "text"), POINTS, ids=[id for id, _ in POINTS])
def test_a_clear_point_counts_among_asides(core: Matcher, id: str, text: str) -> None:
    """What is said of the design is heard wherever it stands."""
    assert levels(core, *ASIDES[:3], text, *ASIDES[3:])[id] == Level.EXPLAINED


@pytest.mark.parametrize(("id", "text"), NAMED, ids=[id for id, _ in NAMED])
def test_a_mere_term_does_not_count_among_asides(core: Matcher, id: str, text: str) -> None:
    """A word of the subject by itself is one more of them there; beside a design it names its point."""
    assert id in levels(core, *[text for _, text in POINTS], text)
    assert id not in levels(core, *ASIDES[:3], text, *ASIDES[3:])


def test_a_table_without_asides_never_strays() -> None:
    """An author's own table of leanings need not have that row."""
    table = Leanings(pack_leanings("latency:-1.0\nfast\t1.0\t0:3.0\n", {}))
    assert astray([table.of(())] * 20) == 0.0
    assert astray([]) == 0.0


@pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
def test_weights_move_with_the_straying(share: float) -> None:
    """They are the usual ones where nothing strays, and lie between those and the strict ones elsewhere."""
    usual = [*WEIGHTS.values()]
    strict = mixed(usual, 1.0)
    for old, now, new in zip(usual, mixed(usual, share), strict, strict=False):
        assert min(old, new) - 1e-9 <= now <= max(old, new) + 1e-9
    assert share or list(mixed(usual, share)) == usual
