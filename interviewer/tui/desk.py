"""What the screens ask of the rest of the house: cases, sessions, and one interview in progress.

Values here are light on purpose (named tuples, which are made five times faster than dataclasses at import): the
first screen is painted before the engine is imported.
"""

from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

from interviewer.tui.choices import Setup, Taste
from interviewer.tui.listing import CaseLine, Glance, SessionLine

if TYPE_CHECKING:
    from interviewer.core.act import Act, Move
    from interviewer.core.dialogue import Interview
    from interviewer.core.report.comparison import Comparison
    from interviewer.core.report.report import Report


class Spoken(NamedTuple):
    """One row of the transcript."""

    who: Literal["interviewer", "you", "event"]
    """``event`` is a key that was pressed, told in a few words."""
    text: str
    """As it was said, without markup."""
    at_s: float
    """Seconds since the interview began."""
    tag: str = ""
    """What kind of message, in a word or two; empty for plain talk."""
    empty: bool = False
    """Whether the event is an answer without words; it counts as one."""

    @property
    def is_answer(self) -> bool:
        """Whether it counts as an answer."""
        return self.who == "you" or self.empty


class Held(NamedTuple):
    """An interview with its report, to look back at."""

    id: str
    """Of the session."""
    report: "Report"
    """All verdicts."""
    lines: tuple[Spoken, ...]
    """The whole talk, oldest first."""
    started: str = ""
    """UTC, ISO 8601."""
    note: str = ""
    """What is not as it was when it was held; empty when all is."""


class Sitting(Protocol):
    """One interview in progress: the engine and its storage. Slow calls are made off the screen's thread."""

    id: str
    interview: "Interview"
    """The present value; replaced by each act."""
    draft: str
    """The unsent answer."""
    warning: str
    """What the candidate should know before going on; empty when all is well."""
    foreword: str
    """What is told beside the opening; empty when there is nothing to tell."""

    @property
    def elapsed_s(self) -> float:
        """Seconds of this interview so far."""

    @property
    def notes(self) -> str:
        """The candidate's own notes."""

    def warm_up(self) -> None:
        """Do now what the first reply would have to wait for, and tidy up after the opening."""

    def act(self, act: "Act") -> "tuple[Move, ...]":
        """Do it and store it; returns when it is safe. HistoryError: nothing was stored and nothing moved on."""

    @property
    def begun(self) -> bool:
        """Whether there is anything to come back to: something said, pressed or written."""

    @property
    def has_skipped(self) -> bool:
        """Whether the last that was done is a skip, which can be taken back."""

    def take_back(self) -> bool:
        """Undo the last skip, when nothing came after it; False when there is none. HistoryError: nothing was undone."""

    def pause(self) -> None:
        """Let the clock stand still."""

    def go_on(self) -> None:
        """Let the clock run on from where it stood."""

    def save_draft(self, text: str) -> None:
        """Keep the unsent answer and how far the clock has come; HistoryError when they cannot be kept."""

    def note(self, text: str) -> None:
        """Keep the candidate's own notes; HistoryError when they cannot be kept."""

    def report(self) -> "Report":
        """The report on what was said so far."""

    def leave(self) -> None:
        """Let others open this session."""


class Desk(Protocol):
    """The house as the screens see it. Everything but ``case`` and the tastes may take a moment."""

    @property
    def warning(self) -> str:
        """Why nothing is saved; empty when everything is."""

    def case(self, id: str) -> CaseLine:
        """The case ``id`` as its line in the list; LookupError when there is none."""

    def cases(self) -> tuple[CaseLine, ...]:
        """All cases, by title."""

    def sessions(self) -> tuple[SessionLine, ...]:
        """Interviews held and left, newest first."""

    def forget(self, session: str) -> None:
        """Put an interview into the trash, out of all lists and figures; HistoryError when that cannot be stored."""

    def recalled(self, session: str) -> tuple[Spoken, ...]:
        """What was said in a session as it was stored, without the engine."""

    def begin(self, case: str, setup: Setup) -> Sitting:
        """A new interview."""

    def resume(self, session: str) -> Sitting:
        """The interview where it was left."""

    def held(self, session: str) -> Held:
        """A session with its report."""

    def earlier(self, session: str) -> tuple[SessionLine, ...]:
        """Finished interviews about the same case that were held before ``session``, newest first; no drills."""

    def compared(self, session: str, earlier: str) -> "Comparison":
        """``session`` beside an earlier attempt at the same case."""

    def dispute(self, session: str, consideration: str, reply: int, start: int, end: int) -> "Report":
        """Keep that the words ``start`` to ``end`` of ``reply`` say it; the report with what is self-credited."""

    def glance(self, *, derive: bool = False) -> Glance:
        """Progress now; ``derive`` reads some of the interviews that are not in it yet, which takes its time."""

    def drill(self) -> tuple[CaseLine, Setup] | None:
        """The drill to hold now, what is not due yet as well where nothing is; None when there is nothing, or nothing here."""

    def why_no_drill(self) -> str:
        """Why ``drill`` gives none, in a sentence."""

    def place(self, session: str, format: str) -> str:
        """A path to propose for the report as one of ``reporting.formats.FORMATS``; nothing is there."""

    def export(self, session: str, format: str, place: str) -> str:
        """Write the report as one of ``reporting.formats.FORMATS`` to the new file ``place``; returns the whole path, an error says why not."""

    def stop_waiting(self) -> None:
        """Let go of what is still being opened: nobody waits for it any more."""

    def remembered(self) -> Setup:
        """What was chosen last."""

    def remember(self, setup: Setup) -> None:
        """Keep ``setup`` for the next time."""

    def taste(self) -> Taste:
        """How the screens were liked last."""

    def keep_taste(self, taste: Taste) -> None:
        """Keep ``taste`` for the next time."""
