"""A ``Document``'s tree while it grows: nodes go where the list or map that was opened last wants them."""

from dataclasses import dataclass, field

from interviewer.authoring.document import Items, Node, Table, Text
from interviewer.authoring.faults import Faults

_NO_KEY = "\0"
"""Stands for a key that was refused; no text of a file can be it."""


@dataclass(slots=True)
class _Open:
    """A list or map whose end has not come yet."""

    is_table: bool
    """True for a map, False for a list."""
    flow: bool
    """True for ``[a, b]`` and ``{a: b}``."""
    line: int
    """Where it begins, from 1."""
    column: int
    """Where it begins in code points, from 1."""
    values: list[Node] = field(default_factory=list)
    """Of a list, so far."""
    entries: dict[str, tuple[Text, Node]] = field(default_factory=dict)
    """Of a map, so far."""
    key: Text | None = None
    """The key of a map that still waits for its value."""

    def closed(self) -> Node:
        """It with all that was put into it."""
        if self.is_table:
            return Table(self.entries, self.line, self.column)
        return Items(tuple(self.values), self.line, self.column, self.flow)


class Tree:
    """Grows by ``open``, ``put`` and ``close`` in the order of the file. What no key can be goes to ``faults``."""

    def __init__(self, faults: Faults) -> None:
        self.root: Node | None = None
        """The whole, once all that was opened is closed."""
        self._faults = faults
        self._stack: list[_Open] = []

    @property
    def depth(self) -> int:
        """How many lists and maps are open."""
        return len(self._stack)

    def open(self, line: int, column: int, *, is_table: bool, flow: bool) -> None:
        """Begin a map, or a list."""
        self._stack.append(_Open(is_table, flow, line, column))

    def close(self) -> None:
        """End what was opened last."""
        self.put(self._stack.pop().closed())

    def put(self, node: Node) -> None:
        """Take ``node`` as the next item, key or value."""
        if not self._stack:
            self.root = node
            return
        top = self._stack[-1]
        if not top.is_table:
            top.values.append(node)
        elif top.key is None:
            top.key = self._key(node)
        else:
            self._enter(top, top.key, node)
            top.key = None

    def _key(self, node: Node) -> Text:
        if not isinstance(node, Text):
            self._faults.add("Y114", "a list or map cannot be a key", node.line, node.column)
            return Text(_NO_KEY, node.line, node.column)
        if node.value == "<<" and node.plain:
            self._faults.add("Y106", "merge key <<", node.line, node.column)
            return Text(_NO_KEY, node.line, node.column)
        return node

    def _enter(self, table: _Open, key: Text, value: Node) -> None:
        if key.value == _NO_KEY:
            return
        if key.value in table.entries:
            first = table.entries[key.value][0].line
            message = f"`{key.value[:80]}` is here a second time; the first is on line {first}"
            self._faults.add("Y110", message, key.line, key.column)
            return
        table.entries[key.value] = (key, value)
