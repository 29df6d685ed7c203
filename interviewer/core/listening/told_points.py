"""What the points of an outline show: they say what will be spoken of, and only name it, unless one tells a figure, a reason or a way."""

import re
from dataclasses import replace

from interviewer.core.case import Case
from interviewer.core.heard.numbered import numbered
from interviewer.core.listening.here import Here
from interviewer.core.listening.laid_out import laid_out
from interviewer.core.regex import regex
from interviewer.core.rubric import Level
from interviewer.core.sentence import SENTENCE
from interviewer.core.speech import WH
from interviewer.core.text import Span
from interviewer.core.understanding.understand import Finding, Understanding

_TO_COME = regex(
    rf"\b(?:{WH}|whether)\b(?:\s\w+){{0,2}}?\s(?:i|we|it|they|people|users?)(?:['’]\w+)?\b[^,;:.–—]*|\bhow to\b[^,;:.–—]*",
    re.IGNORECASE,
)
"""What of a point says what will be told: "what we optimise", "how I'd prove it"."""
_TELLS = regex(
    r"""\d | % | \b(?:because|since|like|such\ as|e\.g\.|for\ (?:example|instance)|so\ that|in\ order\ to|otherwise|instead\ of|unless|than|not\ (?:just|only)
        |as\ (?:it|they|we|people|users|that)\b)
    | \b(?:few|tens?|hundreds?|thousands?|millions?|half|dozens?|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|fifty|a|one)\ (?:of\ )?
      (?:milli\w*|seconds?|minutes?|hours?|days?|weeks?|months?|per\ ?cent|hundred\w*|thousand\w*|million\w*)\b
    | \b(?:that|which|who)\ (?!(?:is|are)\b)\w+ | \b(?:i|we|it|they|she|he|people|users)(?:['’](?:d|ll|re|s)|\ (?:would|will|can|must|should))?\ (?!(?:and|or|in|on|of)\b)[a-z]{2,}""",
    re.IGNORECASE | re.VERBOSE,
)
"""What a point tells beyond its name: a figure, a reason, a comparison, or who does what."""


def without_points_explained(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` with what only the points of an outline show as named."""
    bare = _bare_points(here.case, here.text) if understanding.findings else []
    if not bare:
        return understanding
    found = tuple(_as_named(f, bare) for f in understanding.findings)
    return understanding if found == understanding.findings else replace(understanding, findings=found)


def _as_named(finding: Finding, bare: list[Span]) -> Finding:
    """``finding``, which is only named where all its words stand in ``bare`` points."""
    inside = all(any(span.mostly_in(part) for part in bare) for span in finding.evidence)
    return finding._replace(level=Level.MENTIONED) if inside and finding.level > Level.MENTIONED else finding


def _bare_points(case: Case, text: str) -> list[Span]:
    """Where the points of an outline stand in ``text`` that tell nothing of what they name; of the last one its first sentence."""
    if not laid_out(case, text).counted:
        return []
    bare, at = [], 0
    for point in numbered(text).points:
        at = text.index(point, at)
        first = next(iter(SENTENCE.findall(point)), point)
        if not _TELLS.search(_TO_COME.sub(" ", first)):
            bare.append(Span(at, at + len(first)))
        at += len(first)
    return bare
