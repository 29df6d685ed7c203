"""Sets of small numbers as one integer each, a bit a number: met and joined in one step, and denser than a set."""

from collections.abc import Sequence
from struct import unpack

_WORD = 64
"""Bits that are looked at together: arithmetic on the whole integer for each of them would cost its length each time."""


def joined(numbers: Sequence[int]) -> int:
    """The integer with the bits ``numbers``."""
    found = bytearray(max(numbers, default=0) // 8 + 1)
    for number in numbers:
        found[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(found, "little")


def bits(joined: int) -> list[int]:
    """The numbers whose bits are set, ascending."""
    count = -(-joined.bit_length() // _WORD)
    words = unpack(f"<{count}Q", joined.to_bytes(count * _WORD // 8, "little"))
    found: list[int] = []
    for i, word in enumerate(words):
        left = word
        while left:
            lowest = left & -left
            found.append(_WORD * i + lowest.bit_length() - 1)
            left ^= lowest
    return found
