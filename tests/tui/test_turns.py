"""Laws of whose turn it is: long work waits for a screen that has something to do, and for none that has not."""

import asyncio
import time

from interviewer.tui import turns


def waited() -> float:
    """Seconds that a piece of work waits for its turn."""
    began = time.monotonic()
    turns.give_way()
    return time.monotonic() - began


def test_work_without_a_screen_never_waits() -> None:
    """Before there is one and after it is gone."""
    with turns.screen_first() as runner:
        runner.run(asyncio.sleep(0))
    assert waited() < turns.LONGEST_WAIT_S / 2


def test_work_goes_on_while_the_screen_sleeps() -> None:
    """A screen at rest has nothing to be first with."""

    async def rest() -> float:
        await asyncio.to_thread(time.sleep, 0.05)
        return await asyncio.to_thread(waited)

    with turns.screen_first() as runner:
        assert runner.run(rest()) < turns.LONGEST_WAIT_S / 2


def test_work_waits_for_a_busy_screen_but_not_for_ever() -> None:
    """What the screen is doing is done first; a screen that never sleeps takes ``LONGEST_WAIT_S`` of each piece."""

    async def busy() -> float:
        work = asyncio.create_task(asyncio.to_thread(waited))
        until = time.monotonic() + 3 * turns.LONGEST_WAIT_S
        while time.monotonic() < until:
            await asyncio.sleep(0)
        return await work

    with turns.screen_first() as runner:
        assert runner.run(busy()) >= 0.9 * turns.LONGEST_WAIT_S
