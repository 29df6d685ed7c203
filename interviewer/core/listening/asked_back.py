"""What only asks for the question again, or for what was meant by it, explains nothing: "you mean like rules only? what do you mean exactly"."""

from dataclasses import replace

from interviewer.core.listening.here import Here
from interviewer.core.rubric import Level
from interviewer.core.understanding.understand import Finding, Understanding

_ONLY = ("ask-repeat",)
"""All that such a reply does."""

_BACK = frozenset({"meant", "which"})
"""What it asks of the talk."""


def without_explained_back(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` of who only asks back, with its points as names."""
    explains = any(f.level == Level.EXPLAINED for f in understanding.findings)
    if understanding.acts != _ONLY or not explains or here.heard(understanding).meta not in _BACK:
        return understanding
    return replace(understanding, findings=tuple(map(_named, understanding.findings)))


def _named(finding: Finding) -> Finding:
    """``finding`` as a name, wherever it stands."""
    return finding._replace(level=Level.MENTIONED, levels=tuple(Level.MENTIONED for _ in finding.levels))
