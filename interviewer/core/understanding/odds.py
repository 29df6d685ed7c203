"""Log odds and chances."""

from math import exp


def chance(logit: float) -> float:
    """Log odds as a chance, 0 to 1."""
    return 1 / (1 + exp(-within(logit, 50.0)))


def within(logit: float, far: float) -> float:
    """Log odds kept between minus ``far`` and ``far``."""
    return far if logit > far else max(logit, -far)
