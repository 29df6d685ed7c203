"""All stock lines, by their keys."""

from interviewer.core.lines import (
    acknowledgement,
    check_in,
    clock,
    close,
    fact,
    followup,
    help,
    idea,
    meta,
    opening,
    silence,
    talk,
    way,
)

TABLES = (opening, acknowledgement, followup, idea, way, help, silence, fact, talk, check_in, meta, clock, close)
"""Where they stand; no key stands in two."""
LINES: dict[str, tuple[str, ...]] = {key: lines for table in TABLES for key, lines in table.LINES.items()}
"""For every persona: key to phrasings."""
