"""Screens without the network's machinery: they talk to a terminal and to nobody else."""

import sys
from importlib import import_module

_MACHINERY = ("ssl", "_hashlib")
"""OpenSSL in two pieces, which its takers use when they are there and do without when they are not: 5 MiB, and a
tenth of the way to the first paint."""
_TAKERS = ("asyncio", "hashlib", "hmac")


def untether() -> None:
    """Import what would take the machinery without it. To be called before a screen or the history is imported."""
    held_off = [name for name in _MACHINERY if name not in sys.modules]
    sys.modules.update(dict.fromkeys(held_off))  # type: ignore[arg-type]  # None: the import fails
    try:
        for name in _TAKERS:
            import_module(name)
    finally:
        for name in held_off:
            del sys.modules[name]
