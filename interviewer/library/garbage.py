"""Memory while masses of values are made that all stay, and once they are made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager, suppress


@contextmanager
def uncollected() -> Iterator[None]:
    """Without garbage collection: it would walk the hundred thousands of new tuples several times over, for nothing."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


def settle() -> None:
    """What is there now stays: later collections pass it over, and what was only needed to load it goes back to the system.

    Python's own allocator returns whole megabytes only, and the C library keeps what was freed in case it is wanted again.
    """
    gc.collect()
    gc.freeze()
    _c_library("malloc_trim", 0)


def share_one_heap() -> None:
    """Let threads that are yet to begin share one heap: each would keep freed memory in one of its own."""
    _c_library("mallopt", _M_ARENA_MAX, 1)


_M_ARENA_MAX = -8
"""In ``malloc.h`` of the GNU C library."""


def _c_library(function: str, *arguments: int) -> None:
    """Call a function of the GNU C library; does nothing where there is none."""
    from ctypes import CDLL

    with suppress(AttributeError, OSError, TypeError):
        getattr(CDLL(None), function)(*arguments)
