"""Laws of interviews that nobody types: they are kept, and are nobody's practice."""

import json
import os
import re
import sys
from pathlib import Path

import pytest

from interviewer.cli.desk import Desk
from interviewer.cli.exits import CommandError
from interviewer.cli.outcomes import outcomes
from interviewer.cli.progress import tried_cases
from interviewer.cli.resume import run as resume
from interviewer.cli.screen_desk import ScreenDesk
from interviewer.core.act import Finish, Reply
from interviewer.core.case import Settings
from tests import warm

CASE = "fraud-detection"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new user."""
    monkeypatch.setenv("INTERVIEWER_HOME", str(tmp_path))
    return tmp_path


def held(*, piped: bool, finished: bool) -> str:
    """Hold an interview of one reply; its id."""
    desk = Desk()
    sitting = desk.begin(CASE, Settings(45, seed=1), piped=piped)
    sitting.act(Reply("We lose money on missed fraud, because thieves empty the account.", 30.0))
    if finished:
        sitting.act(Finish(60.0))
    sitting.leave()
    desk.store.close()
    return sitting.id


@pytest.mark.usefixtures("home")
def test_what_nobody_typed_is_not_offered_and_not_counted() -> None:
    """Home lists only what was typed; progress, trend and how often a case was tried know nothing else."""
    mine = [held(piped=False, finished=True), held(piped=False, finished=False)]
    held(piped=True, finished=True)
    held(piped=True, finished=False)
    desk = Desk()
    assert sorted(line.id for line in ScreenDesk().sessions()) == sorted(mine)
    assert [outcome.session for outcome in outcomes(desk)[0]] == mine[:1]
    assert {case.id: case.tried for case in tried_cases(desk)}[CASE] == 2
    assert [line.id for line in ScreenDesk().earlier(held(piped=False, finished=True))] == mine[:1]


@pytest.mark.usefixtures("home")
def test_resume_passes_over_what_nobody_typed() -> None:
    """Without an id there is nothing to go on with; it is not lost, though."""
    id = held(piped=True, finished=False)
    with pytest.raises(CommandError, match="no unfinished interview"):
        resume(["--plain"])
    assert Desk().store.load(id).summary.piped


def test_replies_from_a_pipe_count_only_when_that_is_wanted(home: Path) -> None:
    """``practice`` through a pipe is kept and marked; with ``--counted`` it is practice like any other."""

    def ran(*words: str) -> str:
        env = {**os.environ, "INTERVIEWER_HOME": str(home)}
        done = warm.ran([sys.executable, "-m", "interviewer", *words], env, "We lose money on missed fraud.\n")
        assert done.returncode == 0
        return done.stdout

    ran("practice", CASE, "--seed", "1")
    assert "finished · piped, not counted" in ran("history")
    assert json.loads(ran("progress", "--format", "json"))["attempts"] == 0
    ran("practice", CASE, "--seed", "1", "--counted")
    assert json.loads(ran("progress", "--format", "json"))["attempts"] == 1


def test_the_end_of_a_pipe_ends_nothing_that_somebody_typed(home: Path) -> None:
    """What is piped into ``resume`` is said, and the interview waits on; one that was piped ends, as it does in ``practice``."""
    for piped in (False, True):
        id = held(piped=piped, finished=False)
        command = [sys.executable, "-m", "interviewer", "resume", id]
        env = {**os.environ, "INTERVIEWER_HOME": str(home)}
        ran = warm.ran(command, env, "How fast?\n")
        assert ran.returncode == 0
        summary = Desk().store.load(id).summary
        assert (summary.replies, summary.finished, summary.open_in) == (2, piped, 0)
        assert (bool(re.search(rf"Go on with: .*interviewer resume {id}", ran.stderr))) is not piped
        assert ("Report: " in ran.stdout) is piped
