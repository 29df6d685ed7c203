"""What a reply costs, however it is built."""

import time
from itertools import product

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.act import Reply
from interviewer.core.dialogue import Interview
from interviewer.core.interview import begin, step

LENGTH, TIMES = 312, 16
"""Code points of the shorter reply, and how many times as long the other is: a quarter of the longest that is read."""
WORST = 24
"""How many times as much that one may cost: as long as it is, and the noise of a busy machine; the square of it is 256."""
SIGNS = (" ", "\n", "\t ", "\u00a0", ".", "...", ". ", "!", "?", ",", ", ", "-", '"', "_", "(", "1", "1,", "- a\n", "x")
WORDS = (
    "well, ",
    "sorry, ",
    "and ",
    "one ",
    "so. ",
    "i said ",
    "drop; ",
    "um ",
    "how many ",
    "the labels, ",
    "first, ",
    "okay so well, ",
    "uh",
)
CLAUSES = ("the-", "then we log. ", "no wait ", "all do it by time. ", "my score was a mistake, ")
"""What puts things in order, takes them back, or puts them right, again and again."""
ENDS = (" since we label them, so it is fast.", "?")


def _cost(interview: Interview, text: str) -> float:
    """Seconds of the processor for the answer to ``text``."""
    began = time.process_time()
    step(interview, Reply(text, 90.0))
    return time.process_time() - began


@pytest.fixture(scope="module")
def challenged() -> Interview:
    """An interview after a first answer with a mistake in it and a question, so that all of what is heard matters."""
    interview, _ = begin(load_case("fraud-detection"))
    interview, _ = step(interview, Reply("We take a random split and watch accuracy. How many payments a day?", 60.0))
    return interview


@pytest.mark.parametrize(
    ("piece", "end"),
    [*product((*SIGNS, *CLAUSES), ENDS[:1]), *product(WORDS, ENDS), (" ", "?"), ("\n", "?")],
)
def test_a_step_costs_as_much_as_its_reply_is_long(challenged: Interview, piece: str, end: str) -> None:
    """A reply of one piece over and over is answered in time that grows with its length."""
    short, long = (f"We use a tree {piece * (size // len(piece))}{end}" for size in (LENGTH, LENGTH * TIMES))
    dear = min(_cost(challenged, short) for _ in range(3))
    assert any(_cost(challenged, long) < WORST * dear for _ in range(3))
