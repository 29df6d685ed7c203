"""Where records come from: files, pipes and standard input, read one at a time, bounded, and never passed over."""

import os
import stat
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from interviewer.cli.decoded import UTF16
from interviewer.cli.exits import USAGE, CommandError

LARGEST = 4_194_304
"""Bytes of one record; a longer one is reported and skipped."""
INPUT = "-"
"""The name of standard input."""
BOM = b"\xef\xbb\xbf"
"""What some editors put in front of UTF-8."""


class Raw(NamedTuple):
    """A record as it was written; nothing is parsed before a worker does it."""

    source: str
    """Where it stands: the file, with the line in a file of lines."""
    data: bytes
    """Its bytes, with none where nothing could be read."""
    id: str = ""
    """What it is called unless it says so itself; empty: its source."""
    fault: str = ""
    """Why nothing could be read; empty when something was."""


def raw_records(files: Iterable[Path | str], *, lines: bool = False) -> Iterator[Raw]:
    """Each record of ``files``, of one that holds none or cannot be read its fault; a file never goes without a word.

    ``lines``: a record a line, however the files are called.
    """
    names = [str(file) for file in files]
    ids = ids_of(names)
    for name in names:
        try:
            if name == INPUT:
                yield from _piped()
                continue
            if os.path.isdir(name):
                raise CommandError("this is a folder, and no transcript is in it", USAGE)
            if lines or name.endswith(".jsonl"):
                yield from _told_if_none(numbered_lines(name), Raw(name, b"", ids[name], "no record in it"))
                continue
            with opened(name) as stream:
                data = stream.read(LARGEST + 1)
        except CommandError as error:
            yield Raw(name, b"", ids[name], str(error).removeprefix(f"{name}: "))
        except OSError as error:
            yield Raw(name, b"", ids[name], (error.strerror or str(error)).lower())
        else:
            yield Raw(name, data, ids[name], "" if data.strip() else "no text in it")


def _told_if_none(records: Iterator[Raw], none: Raw) -> Iterator[Raw]:
    yield next(records, none)
    yield from records


def _piped() -> Iterator[Raw]:
    """What stands in standard input: a record a line where it begins like one, else one text; nothing where it is empty."""
    with opened(INPUT) as stream:
        lines, head = enumerate(_lines(stream), 1), b""
        for number, line in lines:
            if number == 1 and line.startswith(UTF16):
                yield Raw(INPUT, line + stream.read(LARGEST + 1))
                return
            if not line.removeprefix(BOM).strip():
                head += line
            elif line.removeprefix(BOM).lstrip().startswith(b"{"):
                yield Raw(f"{INPUT}:{number}", line.removeprefix(BOM))
                yield from (Raw(f"{INPUT}:{n}", more) for n, more in lines if more.strip())
            else:
                yield Raw(INPUT, (head + line).removeprefix(BOM) + stream.read(LARGEST + 1))
                return


def ids_of(names: Iterable[str]) -> dict[str, str]:
    """What the record of each file is called: by the name of the file; by its path where two have one name; with its ending where that tells them apart."""
    several = tuple(dict.fromkeys(names))
    stems, paths = Counter(Path(name).stem for name in several), Counter(_bare(name) for name in several)
    return {
        name: Path(name).stem if stems[Path(name).stem] == 1 else _bare(name) if paths[_bare(name)] == 1 else name
        for name in several
    }


def _bare(name: str) -> str:
    return Path(name).with_suffix("").as_posix() if Path(name).name else name


def numbered_lines(name: str) -> Iterator[Raw]:
    """Each line of a file or of standard input that holds anything, with ``name:line`` as its source."""
    with opened(name) as stream:
        for number, line in enumerate(_lines(stream), 1):
            if number == 1 and line.startswith(UTF16):
                yield Raw(name, b"", fault="its lines are in UTF-16; save it as UTF-8")
                return
            if line.strip():
                yield Raw(f"{name}:{number}", line.removeprefix(BOM) if number == 1 else line)


def opened(name: str) -> BinaryIO:
    """The bytes of a file, a pipe, or standard input for ``-``. CommandError says why there are none."""
    if name == INPUT:
        return os.fdopen(os.dup(sys.stdin.fileno()), "rb")
    refuse_unreadable(name)
    return open(name, "rb")


def refuse_unreadable(name: Path | str) -> None:
    """CommandError when there is nothing at ``name``, or a folder or a disk; other errors are the system's own."""
    if str(name) == INPUT:
        return
    try:
        kind = os.stat(name).st_mode
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise CommandError(f"{name}: there is no such file", USAGE) from None
    if stat.S_ISDIR(kind):
        raise CommandError(f"{name}: this is a folder; name the files in it", USAGE)
    if not (stat.S_ISREG(kind) or stat.S_ISFIFO(kind) or stat.S_ISCHR(kind)):
        raise CommandError(f"{name}: this is no file that can be read", USAGE)


def shown(source: str) -> str:
    """The name of a source in a message."""
    return f"standard input{source[1:]}" if source == INPUT or source.startswith(f"{INPUT}:") else source


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Each line; of one that is too long its beginning, which is longer than ``LARGEST``."""
    while line := stream.readline(LARGEST + 1):
        yield line
        while len(line) > LARGEST and not line.endswith(b"\n"):
            line = stream.readline(LARGEST + 1)
