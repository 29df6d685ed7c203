"""Signs that nobody sees, and that could make a text look like something else or steer a terminal."""

from collections.abc import Iterator

from interviewer.core.regex import regex

_RANGES = (
    *((0x00, 0x08), (0x0B, 0x0C), (0x0E, 0x1F), (0x7F, 0x9F)),  # control signs; tabs and line breaks are for people
    *((0x200E, 0x200F), (0x2028, 0x202E), (0x2066, 0x2069)),  # breaks and marks of direction
    *((0xAD, 0xAD), (0x200B, 0x200B), (0x2060, 0x2060), (0xFEFF, 0xFEFF)),  # of no width
    *((0xD800, 0xDFFF), (0xFFFE, 0xFFFF), (0xE0000, 0xE007F)),  # halves of signs, no signs, and tags
)
"""First and last code point of each."""
_UNSEEN = regex(f"[{''.join(f'{chr(first)}-{chr(last)}' for first, last in _RANGES)}]")
_SHOWN = {
    code: chr(0x2400 + code) if code < 0x20 else "�" for first, last in _RANGES for code in range(first, last + 1)
}
_SHOWN |= {0x09: "␉", 0x0D: "␍", 0x7F: "␡"}


def unseen(text: str) -> Iterator[tuple[int, int, str]]:
    """(line, column, name) of each of them in ``text``; both from 1, the name as ``U+200B``."""
    for match in _UNSEEN.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        yield line, match.start() - text.rfind("\n", 0, match.start()), f"U+{ord(match.group()):04X}"


def visible(text: str) -> str:
    """``text`` with each of them, tabs and carriage returns shown as a symbol; line feeds stay."""
    return text.translate(_SHOWN)
