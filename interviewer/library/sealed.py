"""Cache files that are either whole and ours or count as absent: a magic line, the SHA-256 of the rest, the rest."""

import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from threading import get_ident

from interviewer.library.search import Search

MAGIC = b"interviewer-compiled/2\n"
"""First bytes of every file; the number changes with the layout."""
_HEAD = len(MAGIC) + 32
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)


def write_sealed(file: Path, body: bytes) -> None:
    """Write ``body`` so that a reader sees the old file or the new one, never half of it. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = file.with_name(f".{file.name}.{os.getpid()}-{get_ident()}")
    try:
        with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _NO_LINK, 0o600), "wb") as stream:
            stream.write(MAGIC + sha256(body).digest() + body)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(fresh, file)
    except BaseException:
        with suppress(OSError):
            fresh.unlink()
        raise


def read_sealed(file: Path) -> memoryview:
    """The body of ``file``; empty when it is not there, torn, or not ours."""
    try:
        data = memoryview(file.read_bytes())
    except OSError:
        return memoryview(b"")
    seal, body = data[len(MAGIC) : _HEAD], data[_HEAD:]
    if data[: len(MAGIC)] != MAGIC or sha256(body).digest() != seal:
        return memoryview(b"")
    return body


def user_file(name: str, search: Search) -> Path:
    """The file of ``name`` in the user's cache; one a search path, so that two libraries in turn keep both."""
    from platformdirs import user_cache_path

    where = sha256("\n".join(map(str, search)).encode(errors="surrogateescape")).hexdigest()[:12]
    return user_cache_path("interviewer") / "compiled" / f"{name}-{where}.msgpack"
