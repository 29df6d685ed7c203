"""All stock lines, by their keys."""

from interviewer.core.lines import (
    acknowledgement,
    clock,
    close,
    fact,
    followup,
    help,
    idea,
    opening,
    silence,
    talk,
    way,
)

LINES: dict[str, tuple[str, ...]] = {
    **opening.LINES,
    **acknowledgement.LINES,
    **followup.LINES,
    **idea.LINES,
    **way.LINES,
    **help.LINES,
    **silence.LINES,
    **fact.LINES,
    **talk.LINES,
    **clock.LINES,
    **close.LINES,
}
"""For every persona: key to phrasings."""
