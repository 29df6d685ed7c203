"""How far letters stand out from their ground, by the colours and by what is painted."""

from collections.abc import Iterator

from rich.style import Style
from textual.app import App
from textual.color import Color
from textual.geometry import Region


def contrast(one: str, other: str) -> float:
    """Contrast ratio as WCAG 2 defines it, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in Color.parse(colour).normalized)
    return sum(share * channel for share, channel in zip((0.2126, 0.7152, 0.0722), channels, strict=True))


def faint(app: App[None], least: float, region: Region | None = None) -> list[tuple[str, float]]:
    """(words, contrast) of all that is painted in ``region``, by default everywhere, with less contrast than ``least``."""
    return [
        (words.strip(), round(ratio, 2))
        for words, style in painted(app, region or app.screen.region)
        if any(sign.isalnum() for sign in words) and (ratio := _ratio(style)) < least
    ]


def painted(app: App[None], region: Region) -> Iterator[tuple[str, Style]]:
    """The pieces of text in ``region`` with their final style, dim words made as dim as a terminal shows them."""
    ground = Color.parse(app.current_theme.background or "#000000")
    for strip in app.screen._compositor.render_strips()[region.y : region.bottom]:
        cut = strip.crop(region.x, region.right)
        for line_filter in app._filters:
            cut = cut.apply_filter(line_filter, ground)
        yield from ((segment.text, segment.style or Style()) for segment in cut)


def _ratio(style: Style) -> float:
    """Contrast of a style; 1 where a colour is left to the terminal."""
    ink, ground = (colour.triplet if colour else None for colour in (style.color, style.bgcolor))
    return contrast(ink.hex, ground.hex) if ink and ground else 1.0
