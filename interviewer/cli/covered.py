"""What ``interviewer cover`` prints."""

import json
from collections.abc import Iterator

from interviewer.authoring.testing.cover import Covered, ranges, total
from interviewer.authoring.testing.items import KINDS, Item
from interviewer.reporting.names import counted
from interviewer.reporting.plain import line

MOST = 15
"""Things of one kind that a report over several files names; a report over one file names all."""


def as_text(files: list[Covered]) -> str:
    """A block for each file: its share, and what no test reaches with its lines."""
    rows = [row for one in files for row in _file(one, MOST if len(files) > 1 else len(one.items))]
    every, missed = sum(len(one.items) for one in files), sum(len(one.missed) for one in files)
    return "\n".join(
        [*rows, f"{_percent(total(files))} of {every:,} in {counted(len(files), 'file')}, {missed:,} not reached"]
    )


def _percent(share: float) -> str:
    """Never 100 % while something is missing."""
    return f"{int(share)} %" if share < 100 else "100 %"


def _file(one: Covered, most: int) -> Iterator[str]:
    reached = len(one.items) - len(one.missed)
    yield f"{line(one.path)}: {_percent(one.percent)}, {reached:,} of {len(one.items):,} reached"
    for kind in KINDS:
        every, missed = one.of(kind)
        if missed:
            yield f"  not reached, {counted(len(missed), kind)} of {every:,}:"
            yield from (f"    {row}" for row in _rows(one.path, missed, most))
    yield ""


def _rows(path: str, missed: tuple[Item, ...], most: int) -> Iterator[str]:
    """One row a thing; the cue lines of one owner share a row."""
    names = list(dict.fromkeys(item.name for item in missed))
    for name in names[:most]:
        own = [item for item in missed if item.name == name]
        spans = list(ranges(own))
        yield f"{line(path)}:{own[0].first}: {line(name)}" + (
            f", lines {', '.join(spans)}" if spans != [str(own[0].first)] else ""
        )
    if len(names) > most:
        yield f"and {len(names) - most} more; name the file to see them all"


def as_json(files: list[Covered]) -> str:
    """``{percent, files: [{path, percent, items, reached, missed: [{kind, name, first, last}]}]}``."""
    body = {
        "percent": round(total(files), 2),
        "files": [
            {
                "path": one.path,
                "percent": round(one.percent, 2),
                "items": len(one.items),
                "reached": len(one.items) - len(one.missed),
                "missed": [
                    {"kind": item.key[0], "name": item.name, "first": item.first, "last": item.last}
                    | ({"cue": item.key[2]} if item.key[0] == "cue line" else {})
                    for item in one.missed
                ],
            }
            for one in files
        ],
    }
    return json.dumps(body, ensure_ascii=False, indent=1)
