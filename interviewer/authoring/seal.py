"""What tells one content of a file from another."""

from zlib import crc32


def seal_of(data: bytes) -> bytes:
    """Length and CRC-32 of ``data``, 12 bytes. It finds what was changed, and withstands nobody who wants to hide it.

    The sources of a case are read at each start: some megabytes, for which a digest would take ten times as long.
    """
    return len(data).to_bytes(8, "big") + crc32(data).to_bytes(4, "big")
