"""The layout of one file, step by step; after each the file must say what it said before, word for word."""

from collections.abc import Callable

from interviewer.authoring.document import Document, Items, Node, Table, Text
from interviewer.authoring.formatting.indent import OddLayoutError, indented
from interviewer.authoring.formatting.spoken import in_blocks
from interviewer.authoring.problem import PackError
from interviewer.authoring.source import parse_document

APART = frozenset({"questions", "considerations", "pitfalls"})
"""Sections whose entries stand a blank line apart."""
SECTIONS = APART | {"facts", "twists", "concepts", "personas", "acts", "scope", "depth", "tests", "debrief"}
"""Top-level keys with a blank line above."""


class LayoutError(ValueError):
    """The file could not be laid out without a change of what it says; nothing was changed."""


def laid_out(data: bytes, path: str) -> bytes:
    """``data`` in the house's layout. PackError when it cannot be read, LayoutError when a step would change its meaning."""
    text = data.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
    document = _read(data, path)
    want, comments = _meaning(document.root), _comments(document)
    for step in STEPS:
        try:
            text = _joined(step(document))
        except OddLayoutError as error:
            raise LayoutError(f"{path}: {error}") from error
        document = _read(text.encode(), path)
        if _meaning(document.root) != want or _comments(document) != comments:
            raise LayoutError(f"{path}: {step.__name__.strip('_').replace('_', ' ')} would change what the file says")
    return text.encode()


def _read(data: bytes, path: str) -> Document:
    document, problems = parse_document(data, path)
    if document is None or problems:
        raise PackError(problems)
    return document


def _joined(lines: list[str]) -> str:
    return "\n".join(lines).strip("\n") + "\n"


def _meaning(node: Node) -> object:
    """The tree with the order of its keys."""
    if isinstance(node, Text):
        return node.value
    if isinstance(node, Items):
        return [_meaning(item) for item in node.items]
    return [(key, _meaning(value)) for key, (_, value) in node.entries.items()]


def _comments(document: Document) -> list[str]:
    """Lines that are nothing but a comment, or that look like one inside a text; in order."""
    return [row.strip() for row in document.lines if row.lstrip().startswith("#")]


def _trimming(document: Document) -> list[str]:
    """No white space at the end of a line, except inside a text where it counts."""
    rows = [row.rstrip() for row in document.lines]
    again, _ = parse_document(_joined(rows).encode(), document.path)
    return rows if again is not None and _meaning(again.root) == _meaning(document.root) else list(document.lines)


def _indenting(document: Document) -> list[str]:
    return indented(document)


def _blocks(document: Document) -> list[str]:
    return in_blocks(document)


def _blank_lines(document: Document) -> list[str]:
    """One above each section and between questions and the like, never two in a row outside of a text."""
    before = _spaced(document)
    texts = _inside_texts(document)
    out: list[str] = []
    for number, row in enumerate(document.lines):
        if number in before and out and out[-1].strip():
            out.append("")
        if row.strip() or number in texts or not (out and not out[-1].strip()):
            out.append(row)
    return out


def _spaced(document: Document) -> set[int]:
    """Lines from 0 that want a blank line above; comments right above an entry belong to it."""
    assert isinstance(document.root, Table)
    found = []
    for section, (key, value) in document.root.entries.items():
        if section in SECTIONS and key.line > 1:
            found.append(key.line - 1)
        if section in APART and isinstance(value, Table) and value.line != key.line:
            found += [name.line - 1 for name, _ in list(value.entries.values())[1:] if name.line > value.line]
    return {_with_comments(document, line) for line in found}


def _with_comments(document: Document, line: int) -> int:
    while line > 0 and document.lines[line - 1].lstrip().startswith("#"):
        line -= 1
    return line


def _inside_texts(document: Document) -> set[int]:
    """Lines from 0 between the first and last line of a text that runs over several; blank ones count there."""
    found: set[int] = set()
    places = sorted(_texts(document.root), key=lambda text: text.line)
    for text in places:
        if "\n" in text.value.rstrip("\n"):
            found.update(range(text.line, text.line + text.value.count("\n") + text.value.count("\n\n") + 1))
    return found


def _texts(node: Node) -> list[Text]:
    if isinstance(node, Text):
        return [node]
    inner = node.items if isinstance(node, Items) else [value for _, value in node.entries.values()]
    return [text for one in inner for text in _texts(one)]


STEPS: tuple[Callable[[Document], list[str]], ...] = (_trimming, _indenting, _blocks, _blank_lines)
