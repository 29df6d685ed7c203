"""Spoken text in block style, where a colon, a hash and a quote are only what they look like."""

from interviewer.authoring.document import Document, Items, Node, Text
from interviewer.authoring.prose import PROSE

WIDEST = 120
"""Columns of a line of spoken text; a longer word stays whole."""


def in_blocks(document: Document) -> list[str]:
    """The lines with spoken texts in ``>-`` that were quoted, or ran past ``WIDEST``; texts in [ ] and { } stay."""
    edits: dict[int, list[str]] = {}
    _walk(document, document.root, 0, edits, spoken=False)
    return [row for number, old in enumerate(document.lines) for row in edits.get(number, [old])]


def _walk(document: Document, node: Node, column: int, edits: dict[int, list[str]], *, spoken: bool) -> None:
    """``column``, from 0, is where the map or list stands that holds ``node``."""
    if isinstance(node, Text):
        if spoken:
            rows = _block(document.lines[node.line - 1], node, column)
            edits.update({node.line - 1: rows} if rows else {})
    elif isinstance(node, Items):
        for item in () if node.flow else node.items:
            _walk(document, item, node.column - 1, edits, spoken=spoken)
    elif document.lines[node.line - 1][node.column - 1 : node.column] != "{":
        for key, (name, value) in node.entries.items():
            if key not in ("examples", "format", "id", "title", "name", "source", "summary"):
                _walk(document, value, name.column - 1, edits, spoken=spoken or key in PROSE)


def _block(row: str, text: Text, column: int) -> list[str]:
    """The lines that replace ``row``; none when it is fine, or when the text does not end with the row."""
    head, written = row[: text.column - 1], row[text.column - 1 :].rstrip()
    value = text.value
    if value != " ".join(value.split()) or not value:
        return []
    quoted = written[0] in "'\"" and written[-1] == written[0] and len(written) > 1
    if not quoted and not (text.plain and written == value and len(row.rstrip()) > WIDEST):
        return []
    if quoted and _unquoted(written) != value:
        return []
    lines, indent = [""], " " * (column + 2)
    for word in value.split(" "):
        if lines[-1] and len(indent) + len(lines[-1]) + 1 + len(word) > WIDEST:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}" if lines[-1] else word
    return [f"{head}>-", *(indent + line for line in lines)]


def _unquoted(written: str) -> str:
    """What quotes on one line hold; texts with escapes other than of the quote itself give something else."""
    inner = written[1:-1]
    return inner.replace("''", "'") if written[0] == "'" else inner.replace('\\"', '"')
