"""Indentation by two, from the tree: every key and dash gets its column, and what belongs to it moves along."""

from dataclasses import dataclass, field

from interviewer.authoring.document import Document, Items, Node, Table, Text

STEP = 2
"""Columns from a map or list to what is in it."""


class OddLayoutError(ValueError):
    """A file that is laid out in a way that is not understood here; says where."""


@dataclass(slots=True)
class _Plan:
    lines: tuple[str, ...]
    """Of the whole file, without line breaks."""
    columns: dict[int, tuple[int, int]] = field(default_factory=dict)
    """Line from 0 -> (column of its first key or dash, column it shall have), both from 0."""
    content: dict[int, int] = field(default_factory=dict)
    """Line from 0 inside a block text -> columns to move it."""
    dashes: set[int] = field(default_factory=set)
    """Lines that begin with a dash."""

    def walk(self, node: Node, column: int) -> None:
        """``node`` shall begin in ``column``."""
        if isinstance(node, Table) and not self._flow(node):
            for key, value in node.entries.values():
                self._begins(key.line - 1, key.column - 1, column)
                self._value(value, column)
        elif isinstance(node, Items) and not node.flow:
            for item in node.items:
                self._dash(item, node.column - 1, column)
                self._value(item, column)

    def _flow(self, node: Table) -> bool:
        return self.lines[node.line - 1][node.column - 1 : node.column] == "{"

    def _begins(self, line: int, old: int, new: int) -> None:
        if not self.lines[line][:old].strip():
            self.columns[line] = (old, new)

    def _dash(self, item: Node, old: int, new: int) -> None:
        line = item.line - 1
        if self.lines[line][old : old + 1] != "-":
            raise OddLayoutError(f"line {item.line}: the dash stands on another line than what it begins")
        self._begins(line, old, new)
        self.dashes.add(line)

    def _value(self, value: Node, column: int) -> None:
        if isinstance(value, Text) and not value.plain and self.lines[value.line - 1][value.column - 1] in "|>":
            self._block(value, column)
        else:
            self.walk(value, column + STEP)

    def _block(self, text: Text, column: int) -> None:
        """The lines of a block text stand one step inside what holds it."""
        head = self.lines[text.line - 1][text.column - 1 :].split("#")[0]
        rows = range(text.line, len(self.lines))
        first = next((n for n in rows if self.lines[n].strip()), None)
        if first is None or not text.value.strip() or any(char.isdigit() for char in head):
            return
        inner = _indent(self.lines[first])
        for n in rows:
            if self.lines[n].strip() and _indent(self.lines[n]) < inner:
                return
            self.content[n] = column + STEP - inner


def indented(document: Document) -> list[str]:
    """The lines of ``document`` with every level two columns in."""
    plan = _Plan(document.lines)
    plan.walk(document.root, 0)
    out: list[str] = []
    move = 0
    for number, row in enumerate(document.lines):
        if number in plan.content:
            out.append(_moved(row, plan.content[number]))
        elif number in plan.columns:
            old, new = plan.columns[number]
            move = new - old
            out.append(_tight(_moved(row, move)) if number in plan.dashes else _moved(row, move))
        elif row.lstrip().startswith("#"):
            out.append(_moved(row, _beside(plan, number, _indent(row), move)))
        else:
            out.append(_moved(row, move))
    return out


def _beside(plan: _Plan, number: int, column: int, move: int) -> int:
    """How far a comment moves: with the next line that begins in its column, else with the line above."""
    after = next((plan.columns[n] for n in range(number + 1, len(plan.lines)) if n in plan.columns), None)
    return after[1] - after[0] if after and after[0] == column else move


def _indent(row: str) -> int:
    return len(row) - len(row.lstrip(" "))


def _moved(row: str, columns: int) -> str:
    if not row.strip():
        return row if columns == 0 else ""
    return " " * columns + row if columns > 0 else row[min(-columns, _indent(row)) :]


def _tight(row: str) -> str:
    """One space behind the first dash."""
    lead = row[: _indent(row)]
    rest = row[len(lead) + 1 :]
    return f"{lead}- {rest.lstrip(' ')}" if rest.strip() else row
