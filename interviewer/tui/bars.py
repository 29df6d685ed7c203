"""Bars and sparklines in cells, drawn as Content."""

from collections.abc import Sequence

from textual.content import Content

_RISES = "▁▂▃▄▅▆▇█"


def bar(share: float, width: int, style: str = "$primary", *, rest: str = "$track") -> Content:
    """``share`` (0 to 1) of ``width`` cells as a thick line, to half a cell; the rest is dotted, so it reads without colour."""
    halves = round(min(1.0, max(0.0, share)) * width * 2)
    filled = "━" * (halves // 2) + "╸" * (halves % 2)
    return Content.assemble((filled, style), ("┄" * (width - len(filled)), rest))


def aimed(share: float, target: float, width: int, style: str = "$primary") -> Content:
    """``bar`` with ┃ in the cell of ``target`` (0 to 1); without it where there is none to reach."""
    row = bar(share, width, style)
    if target <= 0:
        return row
    cell = min(width - 1, int(target * width))
    return Content.assemble(row[:cell], ("┃", "bold $foreground"), row[cell + 1 :])


def stacked(parts: Sequence[tuple[int, str, str]], width: int) -> Content:
    """Counts side by side: (count, glyph, style); cells are shared by largest remainder, every count above 0 gets one."""
    total = sum(part for part, _, _ in parts)
    if not total:
        return Content.styled("·" * width, "$track")
    cells = [max(1, int(width * part / total)) if part else 0 for part, _, _ in parts]
    while sum(cells) != width:
        grow = 1 if sum(cells) < width else -1
        gaps = [
            (width * part / total - have) * grow if part and have + grow > 0 else -1e9
            for (part, _, _), have in zip(parts, cells, strict=True)
        ]
        cells[gaps.index(max(gaps))] += grow
    return Content.assemble(*((glyph * have, style) for have, (_, glyph, style) in zip(cells, parts, strict=True)))


def sparkline(values: Sequence[float], width: int, style: str = "$primary") -> Content:
    """The last ``width`` values as rising blocks, the largest at full height."""
    last = list(values)[-width:]
    top = max(last, default=0) or 1
    return Content.styled("".join(_RISES[min(7, int(8 * max(0.0, v) / top))] for v in last), style)
