"""A rubric and all its values, under one roof.

The large ones are made when they are first asked for: whoever only reads replies never needs them.
"""

from typing import TYPE_CHECKING

from interviewer.core.terms import AREAS, Area, Cue, Level, ProbeKind

if TYPE_CHECKING:
    from interviewer.core.criteria import (
        ActCues,
        Concept,
        Consideration,
        Examples,
        Lexicon,
        Pitfall,
        Probe,
        Rubric,
        Topic,
    )

__all__ = [
    "AREAS",
    "ActCues",
    "Area",
    "Concept",
    "Consideration",
    "Cue",
    "Examples",
    "Level",
    "Lexicon",
    "Pitfall",
    "Probe",
    "ProbeKind",
    "Rubric",
    "Topic",
]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from interviewer.core import criteria

    return getattr(criteria, name)
