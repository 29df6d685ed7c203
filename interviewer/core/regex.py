"""Regular expressions that are compiled when they are first used: a reply needs few of the house's hundreds, and a start hardly any."""

import re
from typing import Any, AnyStr, cast


def regex(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """``pattern`` as ``re.compile`` makes it, once something is asked of it; what is wrong with one shows only then (``tests/house/test_regex.py``).

    >>> bool(regex(r"b+").search("abba"))
    True
    """
    return cast("re.Pattern[AnyStr]", Regex(pattern, flags))


class Regex:
    """Stands for a compiled pattern. What is asked of it once is kept, so that it costs no more than the pattern itself."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        """As written: others are made of it."""
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        value = getattr(re.compile(self.pattern, self._flags), name)
        setattr(self, name, value)
        return value
