"""Where library and history meet the faces: cases to choose from, sittings to begin, to resume or to look back at."""

import secrets
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from interviewer.cli.exits import USAGE, CommandError
from interviewer.cli.replay import replayed
from interviewer.cli.sitting import Sitting, settings_body, settings_of, time_of
from interviewer.cli.storage import open_history, utc_now
from interviewer.core.case import Case, Settings
from interviewer.core.dialogue import Interview
from interviewer.core.scenario import Scenario
from interviewer.history.event import OPEN, SessionSummary, StoredSession
from interviewer.history.sessions import Sessions
from interviewer.tui.choices import Setup


@lru_cache(maxsize=4)
def load_case(id: str, folder: Path | None = None) -> Case:
    """The case ``id``, ready to be held."""
    from interviewer import library
    from interviewer.cli.ear import with_ear
    from interviewer.library.apart import compile_apart, compiles_here

    search = library.search_path(folder)
    if not compiles_here():
        compile_apart(id, search)
    return with_ear(library.load_case(id, search))


class CaseGoneError(CommandError):
    """The case of a stored interview is nowhere to be found."""

    def __init__(self, summary: SessionSummary) -> None:
        was = f"was in {summary.library}, where it is no more" if summary.library else "is in no library here"
        there = "go into the folder that has it, or name that with --library"
        super().__init__(f"its case `{summary.scenario}` {was}; {there}", USAGE)
        self.told = f"Its case `{summary.scenario}` {was}."
        """The same as a sentence, for whoever can be shown something all the same."""


class Again(NamedTuple):
    """A stored interview, read again."""

    interview: Interview
    """What was said as it was said, judged as one judges now."""
    note: str
    """What is no longer as it was then, in a sentence or two; empty when nothing is."""


class Desk:
    """What a face can ask for."""

    def __init__(self, folder: Path | None = None, store: Sessions | None = None) -> None:
        self.folder = folder
        self.store = open_history() if store is None else store

    @property
    def warning(self) -> str:
        """Why nothing is saved; empty when everything is."""
        return self.store.warning

    def begin(self, id: str, settings: Settings, *, piped: bool = False) -> Sitting:
        """A new interview about the case ``id``; ``piped``: nobody types the replies."""
        from interviewer.core.interview import begin

        case = load_case(id, self.folder)
        scenario = case.scenario
        body = settings_body(settings) | ({"piped": True} if piped else {}) | _whereabouts(id, self.folder)
        try:
            interview, moves = begin(case, settings)
        except KeyError as error:  # before the store knows of it: nothing began
            raise CommandError(str(error.args[0]), USAGE) from error
        session = self.store.begin(scenario.id, scenario.title, case.digest, body, utc_now())
        self.store.append(session, OPEN, 0.0, {"moves": [asdict(move) for move in moves]}, utc_now())
        return Sitting(self.store, session, interview, warning=self.warning)

    def resume(self, id: str) -> Sitting:
        """The interview ``id`` at the place where it was left, with its draft."""
        stored = self.store.load(id)
        if not self.store.take(stored.summary.id):
            raise CommandError(f"this interview is open in another window{_of(stored)}; close it there first", USAGE)
        try:
            return self._sitting(stored)
        except BaseException:
            self.store.leave(stored.summary.id)
            raise

    def looked_at(self, stored: StoredSession) -> Interview:
        """The interview that ``stored`` holds, for reading; nobody is kept from going on with it."""
        return self.again(stored).interview

    def again(self, stored: StoredSession) -> Again:
        """As ``looked_at``, with what has changed since. CaseGoneError or PackError: there is no case to judge by."""
        summary = stored.summary
        case = self._case_of(summary)
        replay = replayed(case, settings_of(summary.settings), stored.standing)
        if summary.digest not in ("", case.digest):
            return Again(replay.interview, f"The case has changed since this interview was held. {AS_SAID}")
        return Again(
            replay.interview, f"Today the interviewer would answer otherwise. {AS_SAID}" if replay.differs else ""
        )

    def _case_of(self, summary: SessionSummary) -> Case:
        """The case as the library has it that is named or stood in, else the one that the interview was held with."""
        from interviewer.authoring.places import find_pack
        from interviewer.library.search import UnknownIdError

        then = Path(summary.library) if summary.library else None
        near = (place.resolve() for place in (self.folder, then) if place)
        held = next((place for place in near if find_pack("scenario", summary.scenario, (place,))), self.folder)
        try:
            return load_case(summary.scenario, held)
        except UnknownIdError:
            raise CaseGoneError(summary) from None

    def _sitting(self, stored: StoredSession) -> Sitting:
        summary = stored.summary
        interview, note = self.again(stored)
        return Sitting(
            self.store, summary.id, interview, elapsed_s=time_of(stored, interview), draft=stored.draft, warning=note
        )


AS_SAID = "What was said stands as it was said; it is judged as of now."


def _whereabouts(id: str, folder: Path | None) -> dict[str, str]:
    """The library that the case ``id`` is in, as settings hold it; nothing for one that comes with the program."""
    from interviewer import library
    from interviewer.library.search import locate

    place, _ = locate("scenario", id, library.search_path(folder))
    return {} if place == library.shipped().resolve() else {"library": str(place)}


def _of(stored: StoredSession) -> str:
    """The process of that window, as far as it is known; in another container the number is that container's."""
    return f" (process {stored.summary.open_in})" if stored.summary.open_in else ""


def settled(setup: Setup, scenario: Scenario) -> Settings:
    """How the interview about ``scenario`` is held: what ``setup`` leaves out is the scenario's own, or drawn afresh."""
    minutes = scenario.minutes if setup.minutes is None else setup.minutes
    seed = secrets.randbelow(1_000_000) if setup.seed is None else setup.seed
    chosen: Any = (minutes or None, setup.level or scenario.level, setup.persona, setup.mode, seed, setup.focus)
    return Settings(*chosen)
