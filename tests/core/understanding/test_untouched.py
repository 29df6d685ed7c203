"""Laws of what no cue touches: everything that earned nothing is shown, unless a scope took it back."""

import pytest

from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.untouched import grouped, untouched


def missed(core: Matcher, *texts: str) -> list[str]:
    """The sentences without a hit."""
    return [found.text for n, text in enumerate(texts) for found in untouched(core, f"t:{n}", text)]


@pytest.mark.parametrize(
    "text",
    [
        "The flash must be synchronised with the encoder of the belt",
        "I would strobe a flash for fifty microseconds so that the motion does not smear the edges",
        "A low angle bar makes scratches stand out",
        "Each nozzle flashes amber while compressed air fills the chamber",
        "The bakery sets a high bar for crusts and crumbs",
    ],
)
def test_wording_that_brushes_a_doubted_cue_is_untouched(core: Matcher, text: str) -> None:
    """A cue that its own sentence speaks against has not understood it."""
    assert missed(core, text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "We retrain the model every night because fraudsters change their habits",
        "My old team swore by cross-validation with five folds on everything",
        "I have no idea about calibration of probabilities in general",
        "Only one card in two thousand is stolen, so accuracy tells us nothing",
        "We keep personal data for thirty days and then delete it, as the law asks",
    ],
)
def test_wording_that_was_heard_is_not_untouched(core: Matcher, text: str) -> None:
    """Whether it counts, or a scope took it back."""
    assert not missed(core, text)


def test_groups_are_headed_by_a_word_that_was_said(core: Matcher) -> None:
    """Not by its stem."""
    texts = ("Brass brackets glisten beneath daylight", "Painted brackets glisten beneath rain clouds")
    found = [one for n, text in enumerate(texts) for one in untouched(core, f"t:{n}", text)]
    assert [group.word in " ".join(texts) for group in grouped(found)] == [True]
