"""The files of a pack in a zip, and the zip of a pack."""

import stat
import struct
import zipfile
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path
from zlib import error as ZlibError  # noqa: N812 - an exception with a function's name

from interviewer.authoring.packing.digests import digests_of
from interviewer.authoring.packing.member import (
    MANIFEST,
    MAX_FILE,
    MAX_FILES,
    MAX_RATIO,
    MAX_TOTAL,
    Member,
    refused,
    too_much,
    unfit_names,
)
from interviewer.authoring.problem import Diagnostic, PackError

LARGEST_ZIP = 2 * MAX_TOTAL
"""Bytes of a zip that is opened at all."""
_DAMAGED = (zipfile.BadZipFile, ZlibError, struct.error, RuntimeError, EOFError, ValueError, OverflowError, OSError)
"""What ``zipfile`` raises on bytes that are no zip."""
_SMALL = 65_536
"""Bytes below which no file is a bomb, however well it packs."""
_MIDNIGHT = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip can name: the time of packing is nobody's business and would change the bytes."""


def zip_of(name: str, members: Iterable[Member]) -> bytes:
    """A zip with ``members`` and their digests in one folder called ``name``.

    Stored and not compressed: the same files give the same bytes on every machine, whatever its zlib.
    """
    held = list(members)
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for member in sorted([*held, digests_of(held)]):
            info = zipfile.ZipInfo(f"{name}/{member.name}", _MIDNIGHT)
            info.create_system, info.external_attr = 3, (stat.S_IFREG | 0o644) << 16
            archive.writestr(info, member.data)
    return out.getvalue()


def read_zip(file: Path, source: str) -> tuple[Member, ...]:
    """Its files by name. Raises ``PackError`` with all that is wrong; nothing is written anywhere."""
    if file.stat().st_size > LARGEST_ZIP:
        raise PackError((refused(source, "", "P904", f"holds more than {LARGEST_ZIP:,} bytes"),))
    data = BytesIO(file.read_bytes())  # from here on an error can only mean that the bytes are no zip
    try:
        with zipfile.ZipFile(data) as archive:
            return _members(archive, source)
    except _DAMAGED as error:
        raise PackError((refused(source, "", "P901", f"is no zip that can be read ({error})"),)) from None


def _members(archive: zipfile.ZipFile, source: str) -> tuple[Member, ...]:
    infos = archive.infolist()
    problems = list(too_much(source, len(infos), sum(info.file_size for info in infos)))
    if len(infos) > MAX_FILES:
        raise PackError(tuple(problems))
    files = [info for info in infos if not info.orig_filename.endswith("/")]
    top = _top([info.orig_filename for info in files])
    names = [info.orig_filename.removeprefix(top) for info in files]
    problems += unfit_names(source, names)
    for info, name in zip(files, names, strict=True):
        problems += _unfit(info, name, source)
    if problems:
        raise PackError(tuple(sorted(problems)))
    return tuple(sorted(_read(archive, files, names, source)))


def _top(names: list[str]) -> str:
    """The one folder that everything is in, with its slash; empty when there is none."""
    tops = {name.partition("/")[0] for name in names}
    one = next(iter(tops)) if len(tops) == 1 and MANIFEST not in names else ""
    return f"{one}/" if one not in ("", "..", ".") else ""


def _unfit(info: zipfile.ZipInfo, name: str, source: str) -> Iterator[Diagnostic]:
    mode = info.external_attr >> 16
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        yield refused(source, name, "P902", "is a link or another special file")
    if info.flag_bits & 0x1:
        yield refused(source, name, "P901", "is encrypted")
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        yield refused(source, name, "P901", "is packed in a way that packs are not")
    if info.file_size > MAX_FILE:
        yield refused(source, name, "P904", f"holds more than {MAX_FILE:,} bytes")
    elif info.file_size > max(_SMALL, MAX_RATIO * info.compress_size):
        yield refused(source, name, "P904", f"would grow to more than {MAX_RATIO} times its size")


def _read(archive: zipfile.ZipFile, files: list[zipfile.ZipInfo], names: list[str], source: str) -> Iterator[Member]:
    """The content of ``files``; what a header claims about a size is not believed."""
    left = MAX_TOTAL
    for info, name in zip(files, names, strict=True):
        with archive.open(info) as stream:
            data = stream.read(min(left, MAX_FILE) + 1)
        left -= len(data)
        if left < 0 or len(data) > MAX_FILE:
            raise PackError((refused(source, name, "P904", "holds more than its header says"),))
        yield Member(name, data)
