"""Sets of small numbers as one integer each, a bit a number: met and joined in one step, and denser than a set."""

from collections.abc import Sequence


def joined(numbers: Sequence[int]) -> int:
    """The integer with the bits ``numbers``."""
    found = bytearray(max(numbers, default=0) // 8 + 1)
    for number in numbers:
        found[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(found, "little")


def bits(joined: int) -> list[int]:
    """The numbers whose bits are set, ascending. Each costs the length of what is left, which is less than to unpack the whole
    first where few bits are set.
    """
    found: list[int] = []
    while joined:
        greatest = joined.bit_length() - 1
        found.append(greatest)
        joined ^= 1 << greatest
    return found[::-1]
