"""Memory while masses of values are made that all stay, and once they are made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


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
    trim = _trim()
    if trim is not None:
        trim(0)


def _trim() -> "Callable[[int], int] | None":
    """``malloc_trim`` of the GNU C library; None elsewhere."""
    from ctypes import CDLL

    try:
        return CDLL(None).malloc_trim
    except (AttributeError, OSError, TypeError):
        return None
