"""A stored interview once more: what was said stands as it was said, and is judged by the case and the program as they are now."""

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, get_args

from interviewer.cli.moves import moves_of
from interviewer.core.act import Act, AskHint, Finish, Reply, Skip, Tick
from interviewer.core.case import Case, Settings
from interviewer.core.dialogue import EndReason, Interview, Turn
from interviewer.core.interview import begin, step
from interviewer.history.event import OPEN

if TYPE_CHECKING:
    from interviewer.history.event import Event

KINDS: dict[type[Act], str] = {Reply: "reply", AskHint: "hint", Skip: "skip", Finish: "finish", Tick: "tick"}
"""What a candidate can do -> what its event is called."""
_REASONS: tuple[EndReason, ...] = get_args(EndReason)
_PRESSED = {KINDS[kind]: kind for kind in (AskHint, Skip, Finish, Tick)}
_ENDED: dict[str, EndReason] = {"finish": "finish", "tick": "time"}
"""Why it was over after an event that does not say so itself; anything else: all was asked."""


class Replay(NamedTuple):
    """An interview that was read again."""

    interview: Interview
    """As it was left, or ended."""
    differs: bool
    """Whether today something else would have been said, or at another place the end been reached."""


def replayed(case: Case, settings: Settings, events: "tuple[Event, ...]") -> Replay:
    """The interview that stored ``events`` lead to; unknown kinds are passed over."""
    interview, _ = begin(case, settings)
    differs = False
    for event in events:
        act, turns = _act(event), len(interview.turns)
        if act is not None:
            interview = _as_it_ended(step(interview, act)[0], event)
        elif event.kind != OPEN:
            continue
        said = _as_said(interview, event, act if len(interview.turns) == turns else None)
        interview, differs = said, differs or said is not interview
    return Replay(interview, differs)


def _act(event: "Event") -> Act | None:
    """What the candidate did; None for what is no act of theirs."""
    if event.kind == KINDS[Reply]:
        return Reply(str(event.body.get("text", "")), event.at_s)
    return _PRESSED[event.kind](event.at_s) if event.kind in _PRESSED else None


def _as_said(interview: Interview, event: "Event", silent: Act | None) -> Interview:
    """``interview`` with the words of ``event`` last; the same one where they are today's. ``silent``: it left no turn today."""
    said = moves_of(event)
    last = Turn(silent, event.at_s, (), thread=interview.thread) if silent else interview.turns[-1]
    if "moves" not in event.body or " ".join(move.text for move in said) == last.message:
        return interview
    before = interview.turns if silent else interview.turns[:-1]
    return replace(interview, turns=(*before, replace(last, moves=said)))


def _as_it_ended(interview: Interview, event: "Event") -> Interview:
    """``interview`` over where it was over then, and only there: nothing that was said later is lost."""
    over = event.body.get("over", interview.is_over)
    if over == interview.is_over:
        return interview
    told = str(event.body.get("ended", ""))
    ended = next((reason for reason in _REASONS if reason and reason == told), _ENDED.get(event.kind, "done"))
    return replace(interview, ended=ended if over else "")
