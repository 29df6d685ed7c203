"""What could not be saved is not lost: it is kept and sent again, as long as what stands in the way may pass."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from interviewer.core.act import Act, Move, Reply
from interviewer.history.problem import HistoryError

if TYPE_CHECKING:
    from interviewer.cli.sitting import Sitting

LOCKED, FULL = "H804", "H805"
"""What may pass: another program lets the history go, somebody makes room on the disk."""
_Done = TypeVar("_Done")
TRIES = 3
"""How often what came through a pipe is sent while the history is locked; each time is waited for as long as SQLite does."""


class Patient:
    """A sitting whose acts are tried again. ``ask`` waits for somebody who may have helped; None when nobody is there."""

    def __init__(self, sitting: "Sitting", ask: Callable[[], bool] | None) -> None:
        self._sitting = sitting
        self._ask = ask
        self.unsent = ""
        """A reply that waits to be saved."""

    @property
    def elapsed_s(self) -> float:
        """Seconds of the interview so far."""
        return self._sitting.elapsed_s

    @property
    def draft(self) -> str:
        """The answer that was begun elsewhere and is not sent."""
        return self._sitting.draft

    def save_draft(self, text: str) -> None:
        """Keep ``text`` as the unsent answer; errors as for ``act``."""
        self._tried(lambda: self._sitting.save_draft(text))

    def pause(self) -> None:
        """Let the clock stand still."""
        self._sitting.pause()

    def go_on(self) -> None:
        """Let the clock run on."""
        self._sitting.go_on()

    def act(self, act: Act) -> tuple[Move, ...]:
        """Do and store it, however often that takes. HistoryError: it cannot be, or nobody waits any more."""
        self.unsent = act.text if isinstance(act, Reply) else ""
        done = self._tried(lambda: self._sitting.act(act))
        self.unsent = ""
        return done

    def take_back(self) -> bool:
        """Undo the last skip; errors as for ``act``."""
        return self._tried(self._sitting.take_back)

    def _tried(self, do: Callable[[], _Done]) -> _Done:
        tries = 1
        while True:
            try:
                return do()
            except HistoryError as error:
                if not self._again(error, tries):
                    raise
            tries += 1

    def _again(self, error: HistoryError, tries: int) -> bool:
        if error.code not in (LOCKED, FULL):
            return False
        if self._ask is not None:
            print(f"(Not saved: {error}. Nothing is lost: Enter sends it again.)", file=sys.stderr, flush=True)
            return self._ask()
        return error.code == LOCKED and tries < TRIES
