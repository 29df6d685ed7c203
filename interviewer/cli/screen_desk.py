"""The screens' desk: library and history behind one table. Imports the engine only once somebody sits down."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from interviewer.cli.exits import USAGE, CommandError
from interviewer.cli.rows import case_line, recalled, session_line
from interviewer.tui.choices import Setup, Taste
from interviewer.tui.desk import Held, Spoken
from interviewer.tui.listing import CaseLine, Glance, SessionLine

if TYPE_CHECKING:
    from interviewer.cli.desk import Desk
    from interviewer.cli.sitting import Sitting
    from interviewer.core.report.comparison import Comparison
    from interviewer.core.report.report import Report
    from interviewer.history.sessions import Sessions
    from interviewer.library.listing import Listing
    from interviewer.reporting.formats import Format

SUFFIXES = {"markdown": ".md", "html": ".html", "json": ".json", "text": ".txt"}
"""Format of a report -> ending of its file."""


class ScreenDesk:
    """``tui.desk.Desk`` on the real library and history; each part is opened when it is first asked for."""

    def __init__(self, folder: Path | None = None, *, past_home: bool = False) -> None:
        self._folder = folder
        self._past_home = past_home
        """Whether the first interview is begun without a look at home, where the unfinished ones stand."""

    @cached_property
    def store(self) -> "Sessions":
        """The history, or what stands in for it."""
        from interviewer.cli.storage import open_history

        return open_history()

    @cached_property
    def _desk(self) -> "Desk":
        from interviewer.cli.desk import Desk

        return Desk(self._folder, self.store)

    @cached_property
    def _listings(self) -> "tuple[Listing, ...]":
        from interviewer import library
        from interviewer.library.apart import list_apart

        search = library.search_path(self._folder)
        list_apart(search)
        return library.cases(search)

    @property
    def warning(self) -> str:
        """Why nothing is saved; empty when everything is."""
        return self.store.warning

    # reading ------------------------------------------------------------------------------------------

    def case(self, id: str) -> CaseLine:
        """The case ``id`` as a line; UnknownIdError when there is none."""
        from interviewer.library.search import UnknownIdError

        for listing in self._listings:
            if listing.id == id:
                return case_line(listing)
        raise UnknownIdError("scenario", id, tuple(listing.id for listing in self._listings))

    def cases(self) -> tuple[CaseLine, ...]:
        """All cases, by title, with how often each was tried."""
        tried: dict[str, list[str]] = {}
        for session in (one for one in self.sessions() if one.finished):
            tried.setdefault(session.case, []).append(session.started)
        lines = (case_line(listing, tried.get(listing.id, [])) for listing in self._listings)
        return tuple(sorted(lines, key=lambda line: (bool(line.broken), line.title)))

    def sessions(self) -> tuple[SessionLine, ...]:
        """Interviews held and left, newest first; those that were only looked at, or nobody typed, are left out."""
        return tuple(session_line(s) for s in self.store.sessions() if s.begun and not s.piped)

    def forget(self, session: str) -> None:
        """Put it into the trash."""
        self.store.trash(session)

    def recalled(self, session: str) -> tuple[Spoken, ...]:
        """What the events of a session say, without the engine; the opening is only among them where it was kept."""
        return recalled(self.store.load(session))

    # sitting down -------------------------------------------------------------------------------------

    def begin(self, case: str, setup: Setup) -> "Sitting":
        """A new interview; what ``setup`` leaves out is the case's own."""
        from interviewer.cli.desk import load_case, settled

        settings = settled(setup, load_case(case, self._folder).scenario)
        foreword = self._foreword(case, setup)
        sitting = self._desk.begin(case, settings)
        sitting.foreword = foreword
        return sitting

    def _foreword(self, case: str, setup: Setup) -> str:
        """What is told beside the opening."""
        from datetime import UTC, datetime

        from interviewer.cli.forewords import left, of_drill, of_left

        past_home, self._past_home = self._past_home, False
        if setup.mode == "drill":
            return of_drill(self.glance().progress, case, setup.focus)
        waits = left(self.store.sessions(), datetime.now(UTC)) if past_home else None
        return f"{of_left(waits)} ctrl+b leads to it." if waits else ""

    def resume(self, session: str) -> "Sitting":
        """The interview where it was left."""
        return self._desk.resume(session)

    def held(self, session: str) -> Held:
        """A session with its report."""
        from interviewer.cli.past import look_back
        from interviewer.reporting.started import typed

        stored = self.store.load(session)
        past, id = look_back(self._desk, stored), stored.summary.id
        if past.report is None:
            raise CommandError(typed(f"{past.note} `interviewer report {id}` prints it."), USAGE)
        return Held(id, past.report, past.lines, stored.summary.started, past.note)

    def earlier(self, session: str) -> tuple[SessionLine, ...]:
        """Attempts at the same case before ``session``, newest first."""
        if self.warning:
            return ()
        this = self.store.load(session).summary
        return tuple(
            session_line(s)
            for s in self.store.sessions()
            if s.scenario == this.scenario and s.finished and s.replies and (s.started, s.id) < (this.started, this.id)
            if s.settings.get("mode") != "drill" and not s.piped
        )

    def compared(self, session: str, earlier: str) -> "Comparison":
        """Two attempts by what was kept of them."""
        from interviewer.cli.outcomes import outcome_in
        from interviewer.core.report.comparison import compare

        before, after = (outcome_in(self._desk, self.store.load(id)) for id in (earlier, session))
        return compare(before, after)

    def dispute(self, session: str, consideration: str, reply: int, start: int, end: int) -> "Report":
        """Keep it, and read the interview again."""
        from interviewer.cli.disputes import disputed, keep
        from interviewer.core.report.claim import Dispute
        from interviewer.core.report.reporter import report_on
        from interviewer.core.text import Span

        interview = self._desk.looked_at(self.store.load(session))
        span = Span(start, end)
        words = span.of(interview.words(reply))
        keep(self.store, session, Dispute(consideration, reply, span), words)
        return report_on(interview, disputed(self.store, session))

    def glance(self, *, derive: bool = False) -> Glance:
        """Progress now."""
        from datetime import UTC, datetime

        from interviewer.cli.outcomes import credits_of
        from interviewer.cli.progress import progress_of

        return Glance(*progress_of(self._desk, datetime.now(UTC), derive=derive), credits_of(self.store))

    def drill(self) -> tuple[CaseLine, Setup] | None:
        """The drill to hold now."""
        from interviewer.cli.drill import MOST, chosen

        progress = self.glance().progress
        drill = chosen(self._desk, progress, MOST)
        if not drill.focus:
            drill = chosen(self._desk, progress, MOST, ahead=True)
        return (self.case(drill.case), Setup(0, mode="drill", focus=drill.focus)) if drill.focus else None

    def why_no_drill(self) -> str:
        """Why there is none."""
        from datetime import UTC, datetime

        from interviewer.cli.drill import usable_in
        from interviewer.reporting.progress_text import why_no_drill

        return why_no_drill(self.glance().progress, usable_in(self._desk), datetime.now(UTC), ahead=True)

    def place(self, session: str, format: str) -> str:
        """A free place where the last report went, else among the documents."""
        from interviewer.cli.place import proposed

        case = self.store.load(session).summary.scenario
        return proposed(self.taste().folder, f"{case}-{session}", SUFFIXES[format])

    def export(self, session: str, format: str, place: str) -> str:
        """Write the report to a new file."""
        from interviewer.cli.outcomes import attempts_at
        from interviewer.cli.past import look_back
        from interviewer.cli.place import put
        from interviewer.reporting.formats import render

        held, stored = self.held(session), self.store.load(session)
        transcript = tuple((row.who, row.text, row.at_s) for row in held.lines if row.who != "event")
        interview = look_back(self._desk, stored).interview if format == "html" else None
        attempts = attempts_at(self._desk, stored, interview) if interview else ()
        text = render(
            held.report, cast("Format", format), started=held.started, transcript=transcript, attempts=attempts
        )
        return put(place, text)

    def stop_waiting(self) -> None:
        """Nobody waits any more."""
        from interviewer.library.apart import stop_waiting

        stop_waiting()

    # tastes -------------------------------------------------------------------------------------------

    def remembered(self) -> Setup:
        """What was chosen last."""
        from interviewer.cli.remembered import recall

        return recall("setup", Setup())

    def remember(self, setup: Setup) -> None:
        """Keep ``setup`` for the next time."""
        from interviewer.cli.remembered import keep

        keep("setup", setup)

    def taste(self) -> Taste:
        """How the screens were liked last."""
        from interviewer.cli.remembered import recall

        return recall("taste", Taste())

    def keep_taste(self, taste: Taste) -> None:
        """Keep ``taste`` for the next time."""
        from interviewer.cli.remembered import keep

        keep("taste", taste)
