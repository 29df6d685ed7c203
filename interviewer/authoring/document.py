"""A read YAML file as a tree whose every text knows its place. No YAML library in here; see ``authoring.source``."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from interviewer.authoring.codes import remedy
from interviewer.authoring.problem import Diagnostic, Problem, Route

Plain = str | list["Plain"] | dict[str, "Plain"]
"""The tree without places, as the models read it."""


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar; always a string, whatever YAML would have made of it."""

    value: str
    """As YAML reads it, folded and unescaped."""
    line: int
    """From 1."""
    column: int
    """Code points, from 1."""
    plain: bool = True
    """False when quoted or in block style."""
    cut: bool = False
    """True when a comment follows on the same line: ``text #1`` loses its end that way."""


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: tuple["Node", ...]
    """In file order."""
    line: int
    """From 1."""
    column: int
    """Code points, from 1."""
    flow: bool = False
    """True for ``[a, b]``."""


@dataclass(frozen=True, slots=True)
class Table:
    """A map; keys in file order."""

    entries: Mapping[str, tuple[Text, "Node"]]
    """Key -> (the key with its place, the value)."""
    line: int
    """From 1."""
    column: int
    """Code points, from 1."""


Node = Text | Items | Table


@dataclass(frozen=True, slots=True)
class Document:
    """One file."""

    path: str
    """Relative to the library's root, with forward slashes; or as given on the command line."""
    lines: tuple[str, ...]
    """Source lines without line breaks."""
    root: Node
    """A ``Table`` in every file that is one of ours."""
    seal: bytes = b""
    """``seal_of`` the file's bytes."""

    def entry(self, key: str) -> Node | None:
        """What stands under the top-level ``key``; None when it is not there."""
        return self.root.entries[key][1] if isinstance(self.root, Table) and key in self.root.entries else None

    @property
    def format(self) -> str:
        """What it says it is; empty when it says nothing."""
        value = self.entry("format")
        return value.value if isinstance(value, Text) else ""

    def keys(self, section: str) -> frozenset[str]:
        """The ids that stand under the top-level key ``section``, broken entries included."""
        table = self.entry(section)
        return frozenset(table.entries) if isinstance(table, Table) else frozenset()

    def node(self, route: Route) -> Node:
        """The node at ``route``; parts that lead nowhere are skipped."""
        return self._walk(route)[1]

    def line(self, route: Route) -> int:
        """Line of the value at ``route``, from 1."""
        return self.node(route).line

    def key_line(self, route: Route) -> int:
        """Line of the key (or list item) at ``route``, from 1."""
        return self._walk(route)[0].line

    def has(self, route: Route) -> bool:
        """Whether every part of ``route`` exists."""
        node = self.root
        for part in route:
            if not isinstance(node, Table) or part not in node.entries:
                return False
            node = node.entries[str(part)][1]
        return True

    def _walk(self, route: Route) -> tuple[Node, Node]:
        """(the key or item that is shown, the value) at the deepest part of ``route`` that exists."""
        shown = value = self.root
        for part in route:
            if isinstance(value, Table) and part in value.entries:
                shown, value = value.entries[str(part)]
            elif isinstance(value, Items) and isinstance(part, int) and part < len(value.items):
                shown = value = value.items[part]
        return shown, value

    def diagnose(self, problem: Problem) -> Diagnostic:
        """``problem`` with its place and source line."""
        shown, value = self._walk(problem.route)
        line, column = shown.line, shown.column
        if problem.offset is not None and isinstance(value, Text):
            line, column = value.line, value.column + self._indent(value, problem.offset)
        excerpt = self.lines[line - 1] if 0 < line <= len(self.lines) else ""
        help = problem.help or remedy(problem.code)
        return Diagnostic(
            self.path, line, column, problem.code, problem.message, help, excerpt, problem.lost, problem.meant
        )

    def _indent(self, text: Text, offset: int) -> int:
        """Columns from the start of ``text`` to its code point ``offset``; 0 where folding or escapes moved it."""
        source = self.lines[text.line - 1][text.column - 1 :]
        for quote in (0, 1):
            if source[quote:].startswith(text.value):
                return quote + offset
        return 0


def plain(node: Node) -> Plain:
    """The tree below ``node`` as lists, dicts and strings."""
    if isinstance(node, Text):
        return node.value
    if isinstance(node, Items):
        return [plain(item) for item in node.items]
    return {key: plain(value) for key, (_, value) in node.entries.items()}


def texts(node: Node, route: Route = ()) -> Iterator[tuple[Route, Text | Items]]:
    """Every text and every list below ``node`` with its route, in file order."""
    if isinstance(node, Table):
        for key, (_, value) in node.entries.items():
            yield from texts(value, (*route, key))
        return
    yield route, node
    if isinstance(node, Items):
        for index, item in enumerate(node.items):
            yield from texts(item, (*route, index))
