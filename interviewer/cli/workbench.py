"""An author's trial of one case: compiled from the files as they are now, and replayed when they change."""

from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.exits import USAGE, CommandError
from interviewer.cli.sitting import Sitting
from interviewer.core.case import Case, Settings
from interviewer.core.dialogue import Interview
from interviewer.core.interview import step
from interviewer.core.midway import Given, begin_at, unknown
from interviewer.history.memory import Memory

if TYPE_CHECKING:
    from interviewer.tui.desk import Sitting as Talk

NOTHING_KEPT = "This is a trial: nothing of it goes into your history."

FATAL = frozenset({"G301", "G302", "G303", "G304"})
"""Rules of the graph that keep a case from being loaded."""


@dataclass(slots=True)
class Workbench:
    """One case on trial."""

    id: str
    """Of the scenario."""
    file: Path
    """Where it lies."""
    search: tuple[Path, ...]
    """Libraries; the case's own comes first."""
    home: Path | None
    """The author's own library, where tests are kept; None where there is none."""
    settings: Settings
    """How each interview on it is held."""
    at: str = ""
    """The question to begin at; empty: the start."""
    given: Given = Given()
    """What the candidate has shown already when it begins."""
    _seen: dict[Path, tuple[int, int]] = field(default_factory=dict)

    def open(self) -> Sitting:
        """A new trial. PackError when the case cannot be used, CommandError for unknown ids in ``at`` and ``given``."""
        return self._sitting(self._begun(self._case()))

    def again(self, old: "Talk") -> Sitting:
        """The trial ``old`` with the files as they are now: the same acts at the same times. Errors as for ``open``."""
        interview = self._begun(self._case())
        for turn in old.interview.turns:
            if turn.act is not None:
                interview, _ = step(interview, turn.act)
        sitting = self._sitting(interview, old.elapsed_s)
        sitting.draft = old.draft
        return sitting

    def changed(self) -> bool:
        """Whether a file of the case or its rubrics was saved since the last look."""
        from interviewer.authoring.checked_files import state_of

        with suppress(OSError):  # a folder that went away is told by the next reading
            seen, self._seen = self._seen, state_of((self.file,), self.search)
            return bool(seen) and seen != self._seen
        return False

    def line(self, interview: Interview) -> int:
        """The line of ``file``, from 1, where what is being talked about is written; 1 when it is not there."""
        from interviewer.authoring.source import read_document

        section = {"question": "questions", "twist": "twists", "loose": "considerations"}.get(interview.thread.kind, "")
        document, _ = read_document(self.file, str(self.file))
        route = (section, interview.thread.id)
        return document.key_line(route) if document and document.has(route) else 1

    def keep(self, interview: Interview) -> Path:
        """Write the trial as a new test beside the library's others; CommandError says why it cannot be one."""
        from interviewer.authoring.testing.kept import kept_test

        if self.at or self.given != Given():
            raise CommandError("A test begins at the opening; this run began in the middle (--from, --given).", USAGE)
        if not any(turn.act for turn in interview.turns):
            raise CommandError("Nothing was said yet, so there is nothing to test.", USAGE)
        folder = self.home / "tests" if self.home else None
        if folder is None:
            raise CommandError(
                "A test is kept beside your own cases, and you stand in no library. Leave, go into yours or name it with "
                "--library (`interviewer new` begins one), and play again.",
                USAGE,
            )
        try:
            folder.mkdir(exist_ok=True)
            for number in range(1, 1_000):
                path = folder / f"{self.id}-{number}.yaml"
                with suppress(FileExistsError), path.open("x", encoding="utf-8") as file:
                    file.write(kept_test(interview, f"kept-{number}"))
                    return path
        except OSError as error:
            raise CommandError(f"{folder}: no test can be written: {error.strerror or error}") from error
        raise CommandError(f"{folder}: there are a thousand kept tests of this case already")

    def _case(self) -> Case:
        from interviewer import library
        from interviewer.cli.ear import with_ear

        self.changed()  # before the files are read: what is saved meanwhile counts as a change
        self._quick_look()
        return with_ear(library.load_case(self.id, self.search))

    def _quick_look(self) -> None:
        """PackError for mistakes of shape and graph, which are found at once; compiling the cues takes seconds."""
        from interviewer.authoring.pack import load_scenario_file
        from interviewer.authoring.problem import PackError
        from interviewer.authoring.rules.graph import check_graph

        loaded = load_scenario_file(self.file, self.search[0])
        found = list(loaded.diagnostics)
        if loaded.scenario is not None and loaded.document is not None:
            document = loaded.document
            problems = check_graph(document.path, loaded.scenario, document.keys("questions"))
            found += [document.diagnose(problem) for problem in problems if problem.code in FATAL]
        if found:
            raise PackError(tuple(sorted(found)))

    def _begun(self, case: Case) -> Interview:
        lacking = unknown(case, self.at, self.given)
        if lacking:
            from interviewer.authoring.near import did_you_mean

            told = (f"no {noun} `{id}`. {did_you_mean(id, known)}" for noun, id, known in lacking)
            raise CommandError(f"{self.id} has {' It has '.join(told)}", USAGE)
        try:
            return begin_at(case, self.settings, self.at, self.given)[0]
        except KeyError as error:
            raise CommandError(str(error.args[0] if error.args else error), USAGE) from error

    def _sitting(self, interview: Interview, elapsed_s: float | None = None) -> Sitting:
        elapsed = interview.at_s if elapsed_s is None else elapsed_s
        return Sitting(Memory(NOTHING_KEPT), "trial", interview, elapsed_s=elapsed)
