"""Laws of the processes that share work: order kept, errors passed on, nobody left behind."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import count

import pytest

from interviewer.authoring.testing.workers import AHEAD, WorkerLostError, in_order

GIVER = """
import os, time
from interviewer.authoring.testing.workers import in_order
def work(n):
    os.write(1, f"{os.getpid()}\\n".encode())  # in one piece, whatever the other writes
    time.sleep(60)
list(in_order(work, range(9), 2))
"""
LARGE = b"x" * 300_000
"""More than a pipe holds, both ways."""


def alive(process: int) -> bool:
    """Whether it runs; one that only waits to be noticed by its parent does not."""
    try:
        with open(f"/proc/{process}/stat") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL, signal.SIGINT])
def test_workers_leave_with_whoever_gave_them_work(number: int) -> None:
    """By whatever signal it ends: within moments nobody holds the pipe of its output open."""
    with subprocess.Popen(
        [sys.executable, "-c", GIVER], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as giver:
        assert giver.stdout is not None
        shared = [int(giver.stdout.readline()) for _ in range(2)]
        giver.send_signal(number)
        giver.wait(10)
        until = time.monotonic() + 10
        while any(map(alive, shared)) and time.monotonic() < until:
            time.sleep(0.02)
        assert not any(map(alive, shared))
        giver.stdout.read()


def test_an_error_ends_the_work() -> None:
    """It comes to whoever asked, behind the answers before it, and what is under way is given up."""
    began = time.monotonic()
    came: list[float] = []

    def divided(by: int) -> float:
        if by > 3:
            time.sleep(30)
        return 6 / (3 - by)

    with pytest.raises(ZeroDivisionError):
        for answer in in_order(divided, range(9), 2):
            came += [answer]
    assert came == [2, 3, 6]
    assert time.monotonic() - began < 15


def test_answers_come_in_order_whoever_is_the_first_to_be_done() -> None:
    """Workers have all that the work holds, and an item or an answer may be larger than a pipe."""
    factor = int("7")

    def multiplied(item: tuple[int, bytes]) -> tuple[int, bytes]:
        time.sleep(0.02 * (item[0] % 3 == 0))
        return item[0] * factor, item[1]

    items = [(number, LARGE) for number in range(12)]
    assert list(in_order(multiplied, items, 2)) == [(number * 7, LARGE) for number in range(12)]


def test_only_a_few_items_are_taken_ahead() -> None:
    """However many there are to come: memory stays flat."""
    taken = []

    def items() -> Iterator[int]:
        for number in count():
            taken.append(number)
            yield number

    answers = in_order(str, items(), 2)
    assert [next(answers) for _ in range(40)] == [str(number) for number in range(40)]
    answers.close()
    assert len(taken) <= 40 + 2 * AHEAD


def test_workers_are_gone_once_nobody_asks_any_more() -> None:
    """As when what reads the output has read enough while they hold more work than a pipe takes."""

    def slow(item: bytes) -> tuple[int, bytes]:
        time.sleep(30 * (item != LARGE))
        return os.getpid(), item

    began = time.monotonic()
    answers = in_order(slow, [LARGE, *[LARGE + b"x"] * 20], 2)
    worker, _ = next(answers)
    answers.close()
    assert not alive(worker)
    assert time.monotonic() - began < 15


def test_a_worker_that_is_ended_from_outside_is_missed() -> None:
    """As by a system that is short of memory: it is an error, and nobody waits for it."""
    with pytest.raises(WorkerLostError):
        list(in_order(lambda number: os.kill(os.getpid(), number), [signal.SIGKILL], 2))


def test_what_cannot_be_sent_is_an_error() -> None:
    """An answer that no process can hand to another one comes as an error that says so."""
    with pytest.raises(RuntimeError, match="pickle"):
        list(in_order(lambda _: lambda: None, range(2), 2))
