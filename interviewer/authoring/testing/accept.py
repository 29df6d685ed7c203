"""New values into an author's file by their positions: everything else, comments and layout included, stays as it is."""

from collections.abc import Mapping
from difflib import unified_diff

from interviewer.authoring.document import Document, Items, Node, Plain, Text, plain
from interviewer.authoring.problem import Route
from interviewer.authoring.source import parse_document
from interviewer.authoring.testing.expectation import Value
from interviewer.core.regex import regex

_QUOTED = regex(r'"(?:[^"\\]|\\.)*"|\'(?:[^\']|\'\')*\'')
_BETWEEN = regex(r"[ \t,]*")
_PLAIN = regex(r"[A-Za-z0-9][A-Za-z0-9_.-]*(?: [A-Za-z0-9][A-Za-z0-9_.-]*)*")
"""Texts that need no quotes anywhere, and that every reader takes for a text: see ``authoring.source``."""


def rewritten(document: Document, changes: Mapping[Route, Value]) -> tuple[str, tuple[Route, ...]]:
    """The text of ``document`` with the values of ``changes``, and the routes that have to be changed by hand.

    Lines end with ``\\n``. The new text is read again: it differs from the old one in nothing but the changes.
    """
    lines = list(document.lines)
    left: list[Route] = []
    done: dict[Route, Value] = {}
    places = {route: _place(document, route) for route in changes}
    for route in sorted(changes, key=lambda route: places[route] or (0, 0, 0, 0), reverse=True):  # from the end
        place = places[route]
        if place is None:
            left.append(route)
            continue
        line, column, end_line, end_column = place
        text = lines[line][:column] + _written(changes[route]) + lines[end_line][end_column:]
        lines[line : end_line + 1] = [text]
        done[route] = changes[route]
    text = "\n".join(lines)
    return (text, tuple(left)) if _differs_only(document, text, done) else (document_text(document), tuple(changes))


def document_text(document: Document) -> str:
    """The file as it was read, lines ending with ``\\n``."""
    return "\n".join(document.lines)


def shown_change(document: Document, text: str) -> str:
    """What a rewrite would change, as a unified diff; empty when nothing."""
    path = document.path
    return "\n".join(unified_diff(document.lines, text.split("\n"), path, path, lineterm="", n=1))


def _place(document: Document, route: Route) -> tuple[int, int, int, int] | None:
    """(line, column, last line, column after the end) of the value at ``route``, from 0; None when that is not plain to see."""
    node = document.node(route)
    end = _end(document, node)
    if end is None or (isinstance(node, Items) and not node.flow):
        return None
    return node.line - 1, node.column - 1, *end


def _end(document: Document, node: Node) -> tuple[int, int] | None:
    """(line, column) from 0 just behind a scalar on one line or a list in brackets; None for all else."""
    line, column = node.line - 1, node.column - 1
    source = document.lines[line]
    if isinstance(node, Text):
        if source.startswith(node.value, column) and node.value and node.plain:
            return line, column + len(node.value)
        quoted = _QUOTED.match(source, column)
        return (line, quoted.end()) if quoted else None
    if isinstance(node, Items) and node.flow and node.items:
        last = _end(document, node.items[-1])
        return _bracket(document, last) if last else None
    return None


def _bracket(document: Document, at: tuple[int, int]) -> tuple[int, int] | None:
    """Just behind the ``]`` that follows ``at`` after nothing but space and a comma; None when a comment is in between."""
    line, column = at
    while line < len(document.lines):
        rest = _BETWEEN.match(document.lines[line], column)
        column = rest.end() if rest else column
        if column < len(document.lines[line]):
            return (line, column + 1) if document.lines[line][column] == "]" else None
        line, column = line + 1, 0
    return None


def _written(value: Value) -> str:
    """``value`` as YAML that fits on the line where the old one stood."""
    if isinstance(value, tuple):
        return f"[{', '.join(map(_written, value))}]"
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    return text if _PLAIN.fullmatch(text) else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _differs_only(document: Document, text: str, done: Mapping[Route, Value]) -> bool:
    again, problems = parse_document(text.encode("utf-8", "surrogatepass"), document.path)
    if again is None or problems:
        return False
    wanted = plain(document.root)
    for route, value in done.items():
        _put(wanted, route, value)
    return plain(again.root) == wanted


def _put(tree: Plain, route: Route, value: Value) -> None:
    for part in route[:-1]:
        tree = tree[part]  # type: ignore[index]  # the route was read from this very tree
    written: Plain = (
        list(value) if isinstance(value, tuple) else _written(value) if isinstance(value, bool) else str(value)
    )
    tree[route[-1]] = written  # type: ignore[index]
