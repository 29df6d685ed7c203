"""What a reply costs, however it is built."""

import time
from itertools import product

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.act import Reply
from interviewer.core.dialogue import Interview
from interviewer.core.interview import begin, step

LENGTH, TIMES = 2_500, 8
"""Code points of the shorter reply, and how many times as long the longer one is: as long as a reply may be."""
WORST = 20
"""How many times as much the longer one may cost: as ``TIMES``, and the noise of a busy machine; the square of it is 64."""
SIGNS = (" ", "\n", "\t ", "\u00a0", ".", "...", ". ", "!", "?", "? ", ",", ", ", "-", " - ", '"', "'", "_", "(", "=", "1", "1,", "1.5 ", "- a\n", "x", "\u2014")
WORDS = ("well, ", "sorry, ", "and ", "one ", "a ", "so. ", "i said ", "drop; ", "um ", "how many ", "the labels, ", "uh")
ENDS = (" since we label them, so it is fast.", "?")


def _cost(interview: Interview, text: str) -> float:
    """Seconds of the processor for the answer to ``text``, of the quicker of two tries."""
    tries: list[float] = []
    for _ in range(2):
        began = time.process_time()
        step(interview, Reply(text, 90.0))
        tries.append(time.process_time() - began)
    return min(tries)


@pytest.fixture(scope="module")
def challenged() -> Interview:
    """An interview after a first answer with a mistake in it and a question, so that all of what is heard matters."""
    interview, _ = begin(load_case("fraud-detection"))
    interview, _ = step(interview, Reply("We take a random split and watch accuracy. How many payments a day?", 60.0))
    return interview


@pytest.mark.parametrize(("piece", "end"), [*product(SIGNS, ENDS[:1]), *product(WORDS, ENDS), (" ", "?"), ("\n", "?")])
def test_a_step_costs_as_much_as_its_reply_is_long(challenged: Interview, piece: str, end: str) -> None:
    """A reply of one piece over and over is answered in time that grows with its length, up to the longest that is read."""
    once, over = (f"We use a tree {piece * (size // len(piece))}{end}" for size in (LENGTH, LENGTH * TIMES))
    _cost(challenged, once)
    assert _cost(challenged, over) < WORST * max(_cost(challenged, once), 0.01)
