"""The only door to YAML: a file on disk to a ``Document``, or what is wrong with it.

A stranger's file never meets a YAML *loader*: libyaml's event stream is read once, and everything that can explode
(anchors, aliases, merge keys, tags, deep nesting) is refused by name and place before it is resolved.
"""

import stat
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from interviewer.authoring.codes import remedy
from interviewer.authoring.document import Document, Text
from interviewer.authoring.faults import Faults
from interviewer.authoring.mark import COMMENT, marked
from interviewer.authoring.problem import Diagnostic
from interviewer.authoring.seal import seal_of
from interviewer.authoring.slips import slip_at
from interviewer.authoring.tree import Tree
from interviewer.authoring.unseen import unseen

MAX_BYTES = 1 << 20
"""Largest file, in bytes."""
MAX_DEPTH = 32
"""Deepest nesting of lists and maps."""
MAX_EVENTS = 200_000
"""Most YAML events in one file; a 1 MiB file of prose has some 40,000."""
REMEMBERED = 64
"""Documents that are kept, so that bytes which were read before are not read again."""

_LOADER = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader


def read_document(file: Path, path: str) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """The file called ``path`` in messages. A document may come with problems; None: nothing could be read of it."""
    try:
        status = file.stat()
        if not stat.S_ISREG(status.st_mode):
            return None, (_whole(path, "Y101", "is not a regular file"),)
        if status.st_size > MAX_BYTES:
            return None, (_whole(path, "Y102", f"holds {status.st_size:,} bytes, {MAX_BYTES:,} are allowed"),)
        with file.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", "") or str(error)).lower()
        return None, (_whole(path, "Y101", f"cannot be read: {reason}"),)
    return parse_document(data, path)


def parse_document(data: bytes, path: str) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """The bytes of one file; see ``read_document``."""
    if len(data) > MAX_BYTES:
        return None, (_whole(path, "Y102", f"holds more than {MAX_BYTES:,} bytes"),)
    document, found = _parsed(data)
    return document and replace(document, path=path), tuple(replace(one, path=path) for one in found)


@lru_cache(maxsize=REMEMBERED)
def _parsed(data: bytes) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """The document without its path: a check asks for a file by itself and as part of its rubric, and again while watching."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line, begin = data.count(b"\n", 0, error.start) + 1, data.rfind(b"\n", 0, error.start) + 1
        here = data[begin : error.start].decode().removeprefix("\ufeff")
        row = data[begin:].split(b"\n", 1)[0].rstrip(b"\r").decode(errors="replace")
        meant = data[error.start : error.start + 1].decode("latin-1")
        message = f"byte {error.start} is not UTF-8" + (f" (`{meant}` in Latin-1)" if meant.isprintable() else "")
        return None, (Diagnostic("", line, len(here) + 1, "Y103", message, remedy("Y103"), row),)
    return _Reading(text.replace("\r\n", "\n").replace("\r", "\n"), seal_of(data)).document()


def comments(document: Document) -> Iterator[tuple[int, int, str]]:
    """(line, column, text) of every comment that begins with ``MARK``; both from 1.

    What looks like one inside a text is none, so the places of all texts are read again.
    """
    marks = [(line, at) for line, text in enumerate(document.lines, 1) if (at := marked(text)) >= 0]
    if not marks:
        return
    spans: list[tuple[tuple[int, int], tuple[int, int]]] = []
    try:
        events = yaml.parse("\n".join(document.lines), Loader=_LOADER)
        spans += ((_place(e.start_mark), _place(e.end_mark)) for e in events if isinstance(e, yaml.ScalarEvent))
    except yaml.YAMLError:
        return
    for line, at in marks:
        # Spans are in order and never overlap, so only the last one that begins before the mark can hold it.
        before = bisect_right(spans, (line, at + 1), key=lambda span: span[0])
        if not before or spans[before - 1][1] <= (line, at + 1):
            yield line, at + 1, document.lines[line - 1][at:]


def _whole(path: str, code: str, message: str) -> Diagnostic:
    return Diagnostic(path, 0, 0, code, message, remedy(code))


def _place(mark: Any) -> tuple[int, int]:
    """(line, column) from 1; libyaml's and PyYAML's marks share no type, and either may be absent."""
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


class _TooMuchError(Exception):
    """The file exceeds a limit; what was read so far is not worth reporting on."""


class _Reading:
    """One pass over the events of one file."""

    def __init__(self, text: str, seal: bytes) -> None:
        self.seal = seal
        self.text = text
        self.lines = tuple(text.split("\n"))
        self.faults = Faults(self.lines)
        self.tree = Tree(self.faults)
        self.documents = 0

    def document(self) -> tuple[Document | None, tuple[Diagnostic, ...]]:
        """The tree, when the file could be read to its end; and all problems, sorted."""
        for line, column, name in unseen(self.text):
            self.faults.add("Y104", f"unseen character {name}", line, column)
        complete, root = not self.faults and self._read(), self.tree.root
        if complete and root is None:
            self.faults.add("Y115", "the file is empty", 0, 0)
        if not complete or root is None:
            return None, self.faults.listed()
        return Document("", self.lines, root, self.seal), self.faults.listed()

    def _read(self) -> bool:
        try:
            for count, event in enumerate(self._events()):
                if count > MAX_EVENTS:
                    self._refuse(event, "Y109", f"more than {MAX_EVENTS:,} YAML events")
                    return False
                self._take(event)
        except _TooMuchError:
            return False
        except yaml.MarkedYAMLError as error:
            self._syntax(error)
            return False
        except yaml.YAMLError as error:
            self.faults.add("Y105", str(error).splitlines()[0], 0, 0)
            return False
        return True

    def _events(self) -> Iterator[yaml.Event]:
        events: Iterator[yaml.Event] = yaml.parse(self.text, Loader=_LOADER)
        return events

    def _take(self, event: yaml.Event) -> None:
        match event:
            case yaml.DocumentStartEvent():
                self.documents += 1
                if self.documents > 1:
                    self._refuse(event, "Y108", "a second document begins here")
                    raise _TooMuchError
                if event.version or event.tags:
                    self._refuse(event, "Y107", "directive before the document")
            case yaml.AliasEvent():
                self._refuse(event, "Y106", f"alias *{event.anchor}")
                self.tree.put(self._text(event, ""))
            case yaml.ScalarEvent():
                self._decorations(event)
                self.tree.put(self._scalar(event))
            case yaml.CollectionStartEvent():
                self._decorations(event)
                is_table = isinstance(event, yaml.MappingStartEvent)
                self.tree.open(
                    *_place(event.start_mark), is_table=is_table, flow=bool(getattr(event, "flow_style", False))
                )
                if self.tree.depth > MAX_DEPTH:
                    self._refuse(event, "Y109", f"nested deeper than {MAX_DEPTH} levels")
                    raise _TooMuchError
            case yaml.CollectionEndEvent():
                self.tree.close()

    def _decorations(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor:
            self._refuse(event, "Y106", f"anchor &{event.anchor}")
        if event.tag:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            help = (
                "" if tag.startswith("!!") else "Put a text that begins with ! in quotes; in a condition write `not`."
            )
            self.faults.add("Y107", f"tag {tag}", *_place(event.start_mark), help)

    def _scalar(self, event: yaml.ScalarEvent) -> Text:
        for _, _, name in unseen(event.value) if event.style == '"' else ():
            self._refuse(event, "Y104", f"unseen character {name}, written as an escape")
        return self._text(event, event.value, event.style)

    def _text(self, event: yaml.Event, value: str, style: str | None = None) -> Text:
        line, column = _place(event.start_mark)
        end_line, end_column = _place(event.end_mark)
        # Only a plain scalar swallows nothing after ` #`; in quotes and blocks a comment is what it looks like.
        if style or not value:
            return Text(value, line, column, not style)
        rest = self.lines[end_line - 1]
        cut = len(rest) > end_column and rest[end_column - 1] in " \t" and bool(COMMENT.match(rest, end_column - 1))
        return Text(value, line, column, True, cut)

    def _syntax(self, error: yaml.MarkedYAMLError) -> None:
        slip = slip_at(self.lines, error)
        self.faults.add("Y105", slip.message, slip.line, slip.column, slip.help)

    def _refuse(self, event: yaml.Event, code: str, message: str) -> None:
        self.faults.add(code, message, *_place(event.start_mark))
