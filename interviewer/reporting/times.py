"""A span of time as a clock shows it, the same on the screens and in every report."""

from math import isfinite


def clock(seconds: float) -> str:
    """``m:ss``; ``h:mm:ss`` from an hour on; ``untimed`` when infinite. Whole seconds that are over, as a running clock counts."""
    if not isfinite(seconds):
        return "untimed"
    hours, rest = divmod(max(0, int(seconds)), 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"
