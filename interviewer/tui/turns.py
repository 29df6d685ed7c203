"""Whose turn it is: the engine works while the screen sleeps.

Python runs one thread at a time and shares out even turns, so that understanding a long reply would double the time of all
that is drawn meanwhile. Whoever does long work off the screen's thread calls ``give_way`` before each short piece of it.
"""

import asyncio
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from selectors import DefaultSelector, SelectorKey
from threading import Event

SHARE_S = 0.0005
"""Seconds that a piece of work keeps the interpreter before the screen gets its turn; Python's own are ten times as long."""
LONGEST_WAIT_S = 0.03
"""Most seconds that a piece of work waits: a screen that never sleeps must not keep it from being done."""

_asleep = Event()
"""Set while no screen has anything to do; there need not be a screen."""
_asleep.set()


def give_way() -> None:
    """Wait until the screen sleeps, ``LONGEST_WAIT_S`` at most."""
    _asleep.wait(LONGEST_WAIT_S)


class _Sleep(DefaultSelector):
    """What the loop of the screen sleeps in."""

    def select(self, timeout: float | None = None) -> list[tuple[SelectorKey, int]]:
        if timeout is not None and timeout <= 0:  # there is more to do
            return super().select(timeout)
        _asleep.set()
        try:
            return super().select(timeout)
        finally:
            _asleep.clear()


def _loop() -> asyncio.AbstractEventLoop:
    return asyncio.SelectorEventLoop(_Sleep())


@contextmanager
def screen_first() -> Iterator[asyncio.Runner]:
    """A runner for the screen, to which long work gives way as long as it runs."""
    share = sys.getswitchinterval()
    sys.setswitchinterval(SHARE_S)
    _asleep.clear()
    try:
        with asyncio.Runner(loop_factory=_loop if os.name == "posix" else None) as runner:
            yield runner
    finally:
        _asleep.set()
        sys.setswitchinterval(share)
