"""Where library and history meet the faces: cases to choose from, sittings to begin or to resume."""

import secrets
from functools import lru_cache
from pathlib import Path

from interviewer.cli.exits import USAGE, CommandError
from interviewer.cli.sitting import Sitting, replayed, settings_body, settings_of, time_of
from interviewer.cli.storage import open_history, utc_now
from interviewer.core.case import Case, Settings
from interviewer.core.dialogue import Interview
from interviewer.history.event import SessionSummary, StoredSession
from interviewer.history.memory import Memory
from interviewer.history.store import History


@lru_cache(maxsize=4)
def load_case(id: str, folder: Path | None = None) -> Case:
    """The case ``id``, ready to be held."""
    from interviewer import library
    from interviewer.cli.ear import ear_of
    from interviewer.library.apart import compile_apart

    search = library.search_path(folder)
    compile_apart(id, search)
    loaded = library.load_case(id, search)
    return Case(loaded.scenario, loaded.rubric, ear_of(loaded.index), loaded.ways)


LIBRARY = "library"
"""Among the settings that are kept: the folder that the case was found in, unless it came with the program."""


class Desk:
    """What a face can ask for."""

    def __init__(self, folder: Path | None = None, store: History | Memory | None = None) -> None:
        self.folder = folder
        self.store = open_history() if store is None else store

    @property
    def warning(self) -> str:
        """Why nothing is saved; empty when everything is."""
        return getattr(self.store, "warning", "")

    def begin(self, id: str, settings: Settings, *, piped: bool = False) -> Sitting:
        """A new interview about the case ``id``; ``piped``: nobody types the replies."""
        from interviewer.core.interview import begin

        case = load_case(id, self.folder)
        scenario = case.scenario
        body = settings_body(settings) | ({"piped": True} if piped else {}) | self._found_in(id)
        try:
            interview, _ = begin(case, settings)
        except KeyError as error:  # before the store knows of it: nothing began
            raise CommandError(str(error.args[0]), USAGE) from error
        session = self.store.begin(scenario.id, scenario.title, "", body, utc_now())
        return Sitting(self.store, session, interview, warning=self.warning)

    def resume(self, id: str) -> Sitting:
        """The interview ``id`` at the place where it was left, with its draft."""
        stored = self.store.load(id)
        if not self.store.take(stored.summary.id):
            raise CommandError(f"this interview is open in another window{_of(stored)}; close it there first", USAGE)
        return self._sitting(stored)

    def looked_at(self, stored: StoredSession) -> Interview:
        """The interview that ``stored`` holds, for reading; nobody is kept from going on with it."""
        summary = stored.summary
        return replayed(self._case_of(summary), settings_of(summary.settings), stored.standing)

    def _found_in(self, id: str) -> dict[str, str]:
        from interviewer.library.search import locate, search_path, shipped

        place = locate("scenario", id, search_path(self.folder))[0]
        return {} if place == shipped().resolve() else {LIBRARY: str(place)}

    def _case_of(self, summary: SessionSummary) -> Case:
        """The case as the library has it that is named or stood in, else the one that the interview was held with."""
        from interviewer.authoring.places import find_pack
        from interviewer.library.search import UnknownIdError

        then = str(summary.settings.get(LIBRARY, ""))
        near = (place.resolve() for place in (self.folder, Path(then) if then else None) if place)
        held = next((place for place in near if find_pack("scenario", summary.scenario, (place,))), self.folder)
        try:
            return load_case(summary.scenario, held)
        except UnknownIdError:
            was = f"was in {then}, where it is no more" if then else "is in no library here"
            raise CommandError(
                f"its case `{summary.scenario}` {was}; go into the folder that has it, or name that with --library",
                USAGE,
            ) from None

    def _sitting(self, stored: StoredSession) -> Sitting:
        summary = stored.summary
        interview = self.looked_at(stored)
        return Sitting(
            self.store,
            summary.id,
            interview,
            elapsed_s=time_of(stored, interview),
            draft=stored.draft,
            warning=_changed(stored, interview.turns),
        )


def _of(stored: StoredSession) -> str:
    """The process of that window, as far as it is known; in another container the number is that container's."""
    return f" (process {stored.summary.open_in})" if stored.summary.open_in else ""


def _changed(stored: StoredSession, turns: tuple[object, ...]) -> str:
    """Whether the case has changed since: then the interviewer's old lines and the new ones differ."""
    said = [" ".join(m["text"] for m in event.body.get("moves", ())) for event in stored.standing]
    now = [getattr(turn, "message", "") for turn in turns[1:]]
    if said == now[: len(said)]:
        return ""
    return "The case has changed since this interview began; the answers were read again with the new one."


def fresh_seed() -> int:
    """A seed for a new interview."""
    return secrets.randbelow(1_000_000)
