"""What tells one content of a file from another."""

from io import RawIOBase
from zlib import crc32

_PIECE = 1 << 18
"""Bytes of a file that are read at a time: few enough for the processor's own cache, which saves half of the time of megabytes."""


def seal_of(data: bytes) -> bytes:
    """Length and CRC-32 of ``data``, 12 bytes. It finds what was changed, and withstands nobody who wants to hide it.

    The sources of a case are read at each start: some megabytes, for which a digest would take ten times as long.
    """
    return _seal(len(data), crc32(data))


def seal_of_file(file: RawIOBase) -> bytes:
    """``seal_of`` all that is left to read of ``file``, which is held in memory only a piece at a time."""
    piece = memoryview(bytearray(_PIECE))
    size = summed = 0
    while read := file.readinto(piece):
        size += read
        summed = crc32(piece[:read], summed)
    return _seal(size, summed)


def _seal(size: int, summed: int) -> bytes:
    return size.to_bytes(8, "big") + summed.to_bytes(4, "big")
