"""Processes that share work and never outlive whoever gave it to them, however that one ended."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from threading import Thread
from typing import Any


@contextmanager
def workers(
    count: int, begin: Callable[..., object] | None = None, given: tuple[Any, ...] = ()
) -> Iterator[ProcessPoolExecutor]:
    """``count`` forked processes, each of which has called ``begin(*given)``; after an error nothing more is begun.

    A pipe ends when the one process that can write to it does, by whatever signal: that is when the workers leave.
    """
    read, write = os.pipe()
    pool = ProcessPoolExecutor(count, get_context("fork"), _begun, (read, write, begin, given))
    try:
        yield pool
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        os.close(write)  # what they are at is of no use to anybody
        write = -1
        raise
    finally:
        pool.shutdown()
        if write >= 0:
            os.close(write)
        os.close(read)


def _begun(read: int, write: int, begin: Callable[..., object] | None, given: tuple[Any, ...]) -> None:
    os.close(write)
    Thread(target=_leave_with, args=(read,), daemon=True).start()
    if begin is not None:
        begin(*given)


def _leave_with(read: int) -> None:
    """Leave at once when the other end is closed."""
    os.read(read, 1)
    os._exit(1)
