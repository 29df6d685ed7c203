"""The chain of seals that shows a changed or missing event."""

import json
from hashlib import sha256
from typing import Any

from interviewer.core.regex import regex

_SURROGATE = regex("[\ud800-\udfff]")


def body_text(body: dict[str, Any]) -> str:
    """``body`` as it is stored: strict JSON, keys sorted, lone surrogates replaced."""
    return whole(json.dumps(body, ensure_ascii=False, allow_nan=False, sort_keys=True))


def whole(text: str) -> str:
    """``text`` without what no file can hold: a lone surrogate becomes U+FFFD, NUL its symbol."""
    return _SURROGATE.sub("\ufffd", text).replace("\0", "\u2400")


def seal(before: str, session: str, seq: int, kind: str, at_s: float, body: str, utc: str) -> str:
    """SHA-256 over the event and the seal before it."""
    row = json.dumps([before, session, seq, kind, at_s, body, utc], ensure_ascii=False)
    return sha256(row.encode()).hexdigest()
