"""One interview in progress: the engine and its storage together, as every face drives it."""

import json
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Protocol

from interviewer.cli.replay import KINDS
from interviewer.cli.storage import utc_now
from interviewer.core.act import Act, Move, Reply, Skip
from interviewer.core.case import Settings
from interviewer.core.dialogue import Interview
from interviewer.core.interview import step
from interviewer.history.event import BACK
from interviewer.history.problem import HistoryError
from interviewer.library.garbage import settle

if TYPE_CHECKING:
    from interviewer.core.report.report import Report
    from interviewer.history.event import StoredSession

TICK_S = 0.2
"""Seconds of time alone that are worth storing."""
FIRST_WORDS = "We count what the mistakes cost. How many requests are there a second?"
"""What is heard before anybody speaks: an answer and a question."""


class Store(Protocol):
    """What a sitting needs of the history; ``history.History`` and ``history.Memory`` are such."""

    def append(self, session: str, kind: str, at_s: float, body: dict[str, Any], utc: str) -> int:
        """Store one event; returns only when it is safe."""

    def draft(self, session: str, text: str, utc: str, at_s: float = 0.0) -> None:
        """Keep the unsent answer, and how far the clock has come."""

    def note(self, session: str, kind: str, body: dict[str, Any], utc: str) -> None:
        """Keep something beside the conversation."""

    def notes(self, session: str) -> tuple[tuple[str, dict[str, Any]], ...]:
        """(kind, body) of all that was kept beside a session, oldest first."""

    def leave(self, session: str) -> None:
        """Stop being the one that writes this session."""


@dataclass(frozen=True, slots=True)
class Line:
    """One message of the conversation, for a face to show."""

    who: str
    """``interviewer`` or ``you``."""
    text: str
    """As it is shown, without markup."""
    at_s: float
    """Seconds since the interview began."""


class Sitting:
    """Drives one interview and stores each act before it counts as said."""

    def __init__(
        self,
        store: Store,
        session: str,
        interview: Interview,
        *,
        elapsed_s: float = 0.0,
        draft: str = "",
        warning: str = "",
    ) -> None:
        self.id = session
        self.interview = interview
        self.draft = draft
        self.warning = warning
        self.foreword = ""
        self._store = store
        self._began = time.monotonic() - elapsed_s
        self._kept_s = elapsed_s
        """How far the clock had come when that was stored last."""
        self._stood_s: float | None = None
        """While the clock stands still: where."""
        self._before: tuple[Interview, ...] = ()
        """The interview before each of the last skips, as long as nothing came after them."""

    @property
    def elapsed_s(self) -> float:
        """Seconds of this interview so far; the time between two sittings, and that of a pause, does not count."""
        return time.monotonic() - self._began if self._stood_s is None else self._stood_s

    def pause(self) -> None:
        """Let the clock stand still."""
        self._stood_s = self.elapsed_s

    def go_on(self) -> None:
        """Let the clock run on from where it stood."""
        self._began, self._stood_s = time.monotonic() - self.elapsed_s, None

    def warm_up(self) -> None:
        """Take a step that counts for nothing, so that all is laid out; then give back what this took on the way."""
        if not self.interview.replies:  # else the replies that were read again have seen to it
            step(self.interview, Reply(FIRST_WORDS, self.interview.at_s))
        settle()

    def act(self, act: Act) -> tuple[Move, ...]:
        """Do ``act`` and store it; the interview only moves on when the event is safe. Raises the store's error."""
        interview, moves = step(self.interview, act)
        if interview is self.interview:
            return ()
        body: dict[str, Any] = {"text": act.text} if isinstance(act, Reply) else {}
        body["moves"] = [asdict(move) for move in moves]
        body["over"], body["ended"] = interview.is_over, interview.ended
        self._store.append(self.id, KINDS[type(act)], act.at_s, body, utc_now())
        self._before = (*self._before, self.interview) if isinstance(act, Skip) and not interview.is_over else ()
        self.interview = interview
        if isinstance(act, Reply):
            self.draft = ""
        if interview.is_over:
            from interviewer.cli import kept_report, outcomes

            with suppress(HistoryError):  # both are derived from the events when they are missing
                outcomes.keep(self._store, self.id, interview, utc_now())
                kept_report.keep(self._store, self.id, interview, utc_now())
        return moves

    @property
    def begun(self) -> bool:
        """Whether there is anything to come back to: something said, pressed or written."""
        return len(self.interview.turns) > 1 or bool(self.draft) or bool(self.notes)

    @property
    def has_skipped(self) -> bool:
        """Whether the last that was done is a skip, which can be taken back."""
        return bool(self._before)

    def take_back(self) -> bool:
        """Undo the last skip, when nothing came after it; False when there is none. Raises the store's error."""
        if not self._before:
            return False
        self._store.append(self.id, BACK, self.elapsed_s, {}, utc_now())
        *rest, self.interview = self._before
        self._before = tuple(rest)
        return True

    def save_draft(self, text: str) -> None:
        """Keep the unsent answer and the time: what was thought since the last reply is part of the interview."""
        self._keep(text, TICK_S)

    def _keep(self, text: str, least_s: float) -> None:
        """Store the draft where it is new, or the clock has come ``least_s`` further."""
        at_s = self.interview.at_s if self.interview.is_over else self.elapsed_s
        if text != self.draft or at_s - self._kept_s >= least_s:
            self._store.draft(self.id, text, utc_now(), at_s)
            self.draft, self._kept_s = text, at_s

    def note(self, text: str) -> None:
        """Keep the candidate's own notes."""
        self._store.note(self.id, "notes", {"text": text}, utc_now())

    @property
    def notes(self) -> str:
        """The candidate's own notes as they were kept last."""
        kept = [body for kind, body in self._store.notes(self.id) if kind == "notes"]
        return str(kept[-1].get("text", "")) if kept else ""

    def leave(self) -> None:
        """Let others open this session, at the time that it has come to."""
        self._keep(self.draft, 0.0)
        self._store.leave(self.id)

    @property
    def messages(self) -> tuple[Line, ...]:
        """The conversation so far, oldest first."""
        found: list[Line] = []
        for turn in self.interview.turns:
            if turn.text:
                found.append(Line("you", turn.text, turn.at_s))
            if turn.message:
                found.append(Line("interviewer", turn.message, turn.at_s))
        return tuple(found)

    def report(self) -> "Report":
        """The report for what there is."""
        from interviewer.core.report.reporter import report_on  # here: most of an interview is held without it

        return report_on(self.interview)


def time_of(stored: "StoredSession", interview: Interview) -> float:
    """Seconds of ``interview`` so far as ``stored``, with what was thought since the last that was said."""
    return interview.at_s if interview.is_over else max(interview.at_s, stored.summary.at_s)


def settings_body(settings: Settings) -> dict[str, Any]:
    """Settings as JSON holds them."""
    return json.loads(json.dumps(asdict(settings)))  # type: ignore[no-any-return]  # tuples become lists


def settings_of(body: dict[str, Any]) -> Settings:
    """The settings that ``settings_body`` wrote; unknown keys are passed over."""
    known = {k: v for k, v in body.items() if k in Settings.__dataclass_fields__}
    return Settings(**known | {"focus": tuple(known.get("focus", ()))})
