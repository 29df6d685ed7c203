"""Laws of the processes that share work: order kept, errors passed on, nobody left behind."""

import os
import signal
import subprocess
import sys
import time

import pytest

from interviewer.authoring.testing.workers import workers

GIVER = """
import os, time
from interviewer.authoring.testing.workers import workers
def work(n):
    os.write(1, f"{os.getpid()}\\n".encode())  # in one piece, whatever the other writes
    time.sleep(60)
with workers(2) as pool:
    list(pool.map(work, range(9)))
"""


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
    """It comes to whoever asked, and what is under way is given up."""
    began = time.monotonic()
    with pytest.raises(ZeroDivisionError), workers(2) as pool:
        pool.submit(time.sleep, 30)
        pool.submit(_divided, 0).result()
    assert time.monotonic() - began < 15


def test_answers_come_in_order_from_those_who_began() -> None:
    """What each is given at its beginning is there when it works."""
    with workers(2, os.environ.__setitem__, ("GIVEN", "7")) as pool:
        assert list(pool.map(_multiplied, range(5))) == [0, 7, 14, 21, 28]


def _divided(by: int) -> float:
    return 1 / by


def _multiplied(number: int) -> int:
    return number * int(os.environ["GIVEN"])
