"""Transcripts as records, from files, pipes and standard input: one at a time, bounded, and never guessed at."""

import json
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

from interviewer.cli.exits import USAGE, CommandError

LARGEST = 4_194_304
"""Bytes of one record; a longer one is reported and skipped."""
INPUT = "-"
"""The name of standard input."""
BOM = b"\xef\xbb\xbf"

Turns = list[tuple[str, str]]
"""(interviewer, candidate) in order."""
Raw = tuple[str, bytes]
"""(source, bytes) of a record as it was written; nothing is parsed before a worker does it."""


def raw_records(files: Iterable[Path | str]) -> Iterator[Raw]:
    """Each record of ``files``; CommandError for one that cannot be read at all. An empty file holds none.

    A source ends with the line in a file of lines, and is the file's name elsewhere.
    """
    for file in files:
        name = str(file)
        if name == INPUT or name.endswith(".jsonl"):
            yield from numbered_lines(name)
        else:
            with opened(name) as stream:
                raw = stream.read(LARGEST + 1)
            if raw.strip():
                yield name, raw


def numbered_lines(name: str) -> Iterator[Raw]:
    """(``name:line``, bytes) of each line of a file or of standard input that holds anything."""
    with opened(name) as stream:
        for number, line in enumerate(_lines(stream), 1):
            if line.strip():
                yield f"{name}:{number}", line.removeprefix(BOM) if number == 1 else line


def opened(name: str) -> BinaryIO:
    """The bytes of a file, a pipe, or standard input for ``-``. CommandError says why there are none."""
    if name == INPUT:
        return os.fdopen(os.dup(sys.stdin.fileno()), "rb")
    refuse_unreadable(name)
    return open(name, "rb")


def refuse_unreadable(name: Path | str) -> None:
    """CommandError when there is nothing at ``name``, or a folder or a disk; other errors are the system's own."""
    if name == INPUT:
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
    return f"standard input:{source[2:]}" if source.startswith(f"{INPUT}:") else source


def parsed(source: str, raw: bytes) -> Any:
    """A record as data; plain text is one answer to nothing. ValueError says what is wrong with it, and what to do."""
    if len(raw) > LARGEST:
        raise ValueError(f"longer than {LARGEST:,} bytes; split it")
    name = source.rpartition(":")[0] if source[-1:].isdigit() else source
    if name.endswith((".yaml", ".yml")):
        return _yaml(raw, name)
    text = text_of(raw)
    if name.endswith((".json", ".jsonl")) or name == INPUT:
        return from_json(text)
    return {"id": Path(source).stem, "turns": [{"interviewer": "", "candidate": text}]}


def text_of(raw: bytes) -> str:
    """``raw`` as text; ValueError when it is not UTF-8, since a guess would earn or cost credit."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"byte {error.start + 1} is not UTF-8; save the text as UTF-8") from None


def from_json(text: str) -> Any:
    """The one value that ``text`` holds; ValueError says where it stops being one."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        what = f"{error.msg[:1].lower()}{error.msg[1:]}"
        line = f"line {error.lineno}, " if "\n" in text.strip() else ""
        raise ValueError(f"not JSON at {line}column {error.colno}: {what}") from None
    except ValueError:
        raise ValueError("not JSON that can be read: a number has thousands of digits") from None
    except RecursionError:
        raise ValueError("lists and objects stand too deep in one another") from None


def turns_of(source: str, data: Any) -> tuple[str, Turns]:
    """(id, turns) of a ``parsed`` record; ValueError says what is wrong with it."""
    if not isinstance(data, dict) or not isinstance(data.get("turns"), list):
        raise ValueError("a record is an object with `id` and `turns`")
    turns = []
    for n, turn in enumerate(data["turns"], 1):
        if not isinstance(turn, dict) or not isinstance(turn.get("candidate"), str):
            raise ValueError(f"turn {n} has no text under `candidate`")
        turns.append((str(turn.get("interviewer") or ""), turn["candidate"]))
    return writable(data.get("id", Path(source).stem)), turns


def writable(id: object) -> str:
    """An id that every output takes: half a surrogate pair, which JSON can spell, is spelt again."""
    return str(id).encode("utf-8", "backslashreplace").decode()


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Each line; of one that is too long its beginning, which is longer than ``LARGEST``."""
    while line := stream.readline(LARGEST + 1):
        yield line
        while len(line) > LARGEST and not line.endswith(b"\n"):
            line = stream.readline(LARGEST + 1)


def _yaml(raw: bytes, name: str) -> Any:
    """A YAML record through the guarded reader: no aliases, no tags, no surprises; ValueError names the first problem."""
    from interviewer.authoring.document import plain
    from interviewer.authoring.source import parse_document

    document, problems = parse_document(raw, name)
    if document is None:
        raise ValueError(str(problems[0]) if problems else "empty")
    return plain(document.root)
