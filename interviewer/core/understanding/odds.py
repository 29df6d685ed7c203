"""Log odds and chances."""

from math import exp, log


def chance(logit: float) -> float:
    """Log odds as a chance, 0 to 1."""
    return 1 / (1 + exp(-within(logit, 50.0)))


def within(logit: float, far: float) -> float:
    """Log odds kept between minus ``far`` and ``far``."""
    return far if logit > far else max(logit, -far)


def logit(chance: float, far: float = 6.0) -> float:
    """Log odds of a ``chance``, within ``far``."""
    if not 0.0 < chance < 1.0:
        return far if chance >= 1.0 else -far
    return within(log(chance / (1 - chance)), far)
