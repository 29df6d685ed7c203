"""What ``interviewer diff`` prints."""

import json
from collections.abc import Callable, Iterator

from interviewer.authoring.testing.difference import Change, tally
from interviewer.authoring.testing.example import LEANINGS, place_of
from interviewer.reporting.names import counted
from interviewer.reporting.plain import line

MOST = 15
"""Considerations, and cue lines, that the totals name."""
LONGEST = 200
"""Characters of a quote or a reason that are shown."""


def as_text(found: list[Change], transcripts: int, labelled: int) -> str:
    """Every change below its transcript, then the totals."""
    rows: list[str] = []
    for id in dict.fromkeys(one.transcript for one in found):
        rows.append(line(id))
        rows += [row for one in found if one.transcript == id for row in _change(one)]
        rows.append("")
    return "\n".join([*rows, *_totals(found, transcripts, labelled)])


def _change(one: Change) -> Iterator[str]:
    old, new = _level(one, one.old), _level(one, one.new)
    judged = f", {one.judged}" if one.judged else ""
    yield f"  {one.kind} {one.id}: {old} -> {new}{judged}"
    yield f"    turn {one.turn}: “{_cut(one.words)}”"
    if one.why:
        yield f"    {'now by' if one.rises else 'was by'} {_cut(str(one.why))}"
    if one.lost:
        yield f"    now {_cut(one.lost)}"


def _cut(text: str) -> str:
    """Both ends of a long text: a reason begins with its place and ends with what made the level."""
    text = line(text)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 41]} … {text[-38:]}"


def _level(one: Change, level: int) -> str:
    words = ("absent", "mentioned", "explained") if one.kind == "consideration" else ("absent", "present", "present")
    return words[level]


def _totals(found: list[Change], transcripts: int, labelled: int) -> Iterator[str]:
    touched, sum_ = len({one.transcript for one in found}), tally(found)
    if not found:
        yield f"no verdict changed in {counted(transcripts, 'transcript')}"
        return
    judged = f"; {sum_.better} better, {sum_.worse} worse" if labelled else ""
    yield (
        f"{counted(len(found), 'verdict')} changed in {touched:,} of {counted(transcripts, 'transcript')}: "
        f"{sum_.rose} rose, {sum_.fell} fell{judged}"
    )
    yield from _by("consideration or pitfall", found, lambda one: one.id, labelled)
    yield from _by("cue line", found, _cue, labelled)


def _cue(one: Change) -> str:
    place = place_of(one.why) if one.why else LEANINGS
    return f"{'new' if one.rises else 'old'} {place}"


def _by(title: str, found: list[Change], name: Callable[[Change], str], labelled: int) -> Iterator[str]:
    groups: dict[str, list[Change]] = {}
    for one in found:
        groups.setdefault(name(one), []).append(one)
    order = sorted(groups, key=lambda group: (-len(groups[group]), group))
    yield f"by {title}: rose, fell" + (", better, worse" if labelled else "")
    for group in order[:MOST]:
        sum_ = tally(groups[group])
        judged = f" {sum_.better:>4} {sum_.worse:>4}" if labelled else ""
        yield f"  {sum_.rose:>4} {sum_.fell:>4}{judged}  {line(group)}"
    if len(order) > MOST:
        yield f"  and {len(order) - MOST} more"


def as_json(found: list[Change], transcripts: int, labelled: int) -> str:
    """``{transcripts, labelled, rose, fell, better, worse, changes: [...]}``."""
    sum_ = tally(found)
    body = {
        "transcripts": transcripts,
        "labelled": labelled,
        "rose": sum_.rose,
        "fell": sum_.fell,
        "better": sum_.better,
        "worse": sum_.worse,
        "changes": [
            {
                "transcript": one.transcript,
                "kind": one.kind,
                "id": one.id,
                "old": int(one.old),
                "new": int(one.new),
                "turn": one.turn,
                "words": one.words,
                "why": str(one.why),
                "lost": one.lost,
                "judged": one.judged or None,
            }
            for one in found
        ],
    }
    return json.dumps(body, ensure_ascii=False, indent=1)
