"""Sets of small numbers as one integer each, a bit a number: met and joined in one step, and denser than a set."""

from collections.abc import Iterator, Sequence


def joined(numbers: Sequence[int]) -> int:
    """The integer with the bits ``numbers``."""
    found = bytearray(max(numbers, default=0) // 8 + 1)
    for number in numbers:
        found[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(found, "little")


def bits(joined: int) -> Iterator[int]:
    """The numbers whose bits are set, from the highest."""
    while joined:
        number = joined.bit_length() - 1
        yield number
        joined ^= 1 << number
