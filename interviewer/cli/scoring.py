"""Records to verdicts on every core: in order, each once, and a bounded number in flight."""

from collections.abc import Generator, Iterator
from typing import Any, NamedTuple

from interviewer.cli.judges import Judges
from interviewer.cli.raw import Raw
from interviewer.cli.records import id_of, is_split, parsed, turns_of
from interviewer.cli.voices import Voices

TOGETHER = 32
"""Records that one process takes at a time."""
ALONE = 64
"""Batches of fewer records are not worth a second process."""


class Scored(NamedTuple):
    """What came of one record."""

    source: str
    """As in ``Raw``."""
    record: dict[str, Any]
    """The verdicts, or what is wrong."""
    case: str = ""
    """The case that judged it; empty for a rubric alone."""
    said: tuple[str, ...] = ()
    """The candidate's words by turn, where they are to be quoted."""
    fault: str = ""
    """Why nothing could be read of it; empty when something was."""


class Bench(NamedTuple):
    """All that a record is scored with."""

    judges: Judges
    """The rubrics and cases."""
    voices: Voices
    """Who is who in plain texts."""
    quoted: bool
    """Whether words are to be quoted."""


def scored(records: Iterator[Raw], bench: Bench) -> Generator[Scored]:
    """One for each of ``records``, in order; a few are scored here, many on every core."""
    from itertools import chain, islice

    first = list(islice(records, ALONE))
    if len(first) < ALONE:
        return (_scored(bench, record) for record in first)
    return _shared(chain(first, records), bench)


def _shared(records: Iterator[Raw], bench: Bench) -> Generator[Scored]:
    import gc
    import os
    from functools import partial
    from itertools import islice

    from interviewer.authoring.testing.workers import in_order

    batches = iter(lambda: list(islice(records, TOGETHER)), [])
    gc.freeze()  # the workers share the pages of the index as long as nobody writes marks into them
    for batch in in_order(partial(_batch, bench), batches, os.cpu_count() or 1):
        yield from batch


def _batch(bench: Bench, records: list[Raw]) -> list[Scored]:
    return [_scored(bench, record) for record in records]


def _scored(bench: Bench, record: Raw) -> Scored:
    from interviewer.core.understanding.dialogue import verdicts
    from interviewer.core.understanding.reply import read_to

    id = record.id or record.source
    try:
        data = parsed(record, bench.voices)
        id = id_of(record, data)
        turns = turns_of(data)
        case = bench.judges.case_of(str(data.get("scenario") or ""))
    except ValueError as error:
        return Scored(record.source, {"id": id, "error": str(error)}, fault=record.fault)
    ends = [read_to(said) for _, said in turns]
    unread = [
        {"turn": number, "read": end, "of": len(said)}
        for number, ((_, said), end) in enumerate(zip(turns, ends, strict=True))
        if len(said) > end
    ]
    found = {"id": id, **verdicts(bench.judges.matcher(case), turns), **({"unread": unread} if unread else {})}
    if is_split(data):
        found["turns"] = data["turns"]
    return Scored(record.source, found, case, tuple(said for _, said in turns) if bench.quoted else ())
