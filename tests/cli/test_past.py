"""Laws of looking back: what was said stays as it was said, and can be read whatever becomes of its case."""

import re
from html import unescape
from importlib import import_module
from pathlib import Path

import pytest

from interviewer.cli import report
from interviewer.cli.desk import CaseGoneError, Desk, load_case
from interviewer.cli.exits import FINE, CommandError
from interviewer.cli.outcomes import KIND
from interviewer.cli.past import look_back
from interviewer.cli.screen_desk import ScreenDesk
from interviewer.core.act import Act, AskHint, Finish, Reply
from interviewer.core.case import Settings
from interviewer.history.store import History
from interviewer.tui.lines import EMPTY
from tests.cli.test_report_commands import CASE, RUBRIC

GOAL = "Fewer empty racks, because riders wait for nothing."
TALK: tuple[Act, ...] = (
    Reply("How many bikes are there?", 20.0),
    Reply(GOAL, 60.0),
    AskHint(80.0),
    Reply("", 90.0),
)


PLAIN = Settings(20)


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library with one small case, and an empty home.

    The case is compiled in this process, in no time; another one would import the compiler first, each time anew.
    """
    import_module("interviewer.library.compile")
    folder = tmp_path / "library"
    write(folder, RUBRIC, CASE)
    monkeypatch.setenv("INTERVIEWER_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    return folder


def write(folder: Path, rubric: str, case: str) -> None:
    """The files of the case, for whoever looks next."""
    for name, text in (("rubrics/small.yaml", rubric), ("scenarios/racks.yaml", case)):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    load_case.cache_clear()


def held(library: Path, *, finished: bool = True, settings: Settings = PLAIN) -> tuple[str, list[str]]:
    """The id of an interview, and all that was said in it."""
    sitting = Desk(library).begin("racks", settings)
    for act in TALK + ((Finish(600.0),) if finished else ()):
        sitting.act(act)
    sitting.leave()
    return sitting.id, [line.text for line in sitting.messages]


def said(desk: Desk, id: str) -> list[str]:
    """What is shown of it when it is looked back at."""
    return [text for _, text, _ in look_back(desk, desk.store.load(id)).spoken if text]


@pytest.mark.parametrize(
    "settings", [Settings(20), Settings(None, mode="study"), Settings(10, persona="sceptic", seed=9)]
)
def test_nothing_is_noted_while_nothing_has_changed(library: Path, settings: Settings) -> None:
    """Read again, an interview is word for word what it was, and nobody is told anything."""
    id, talk = held(library, settings=settings)
    past = look_back(Desk(library), Desk(library).store.load(id))
    assert (past.note, [text for _, text, _ in past.spoken if text]) == ("", talk)


def test_an_answer_without_words_is_told_from_one_in_the_same_words(library: Path) -> None:
    """Who types what is shown of an empty answer has said it."""
    sitting = Desk(library).begin("racks", PLAIN)
    for at_s, text in ((20.0, ""), (40.0, EMPTY)):
        sitting.act(Reply(text, at_s))
    sitting.leave()
    desk = Desk(library)
    past = look_back(desk, desk.store.load(sitting.id))
    assert [text for who, text, _ in past.spoken if who == "you"] == ["", EMPTY]
    assert [row.is_answer for row in past.lines if row.text == EMPTY] == [True, True]


CHANGES = {
    "another opening": (RUBRIC, CASE.replace("Tell our vans where to go.", "Where would you send a lorry?")),
    "another fact": (
        RUBRIC,
        CASE.replace("facts:\n", "facts:\n  fleet:\n    asked: [how many .. bikes]\n    say: Nine hundred bikes.\n"),
    ),
    "another start": (
        RUBRIC,
        CASE.replace("start: brief", "start: depot").replace(
            "questions:\n",
            "questions:\n  depot:\n    area: data\n    say: What stands in the depot?\n    wants: [goal]\n    next: brief\n",
        ),
    ),
    "a changed rubric": (RUBRIC.replace("[fewer (empty)? racks]", "[more lorries]"), CASE),
    "less time": (RUBRIC, CASE.replace("minutes: 20", "minutes: 5")),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("finished", [True, False])
def test_what_was_said_stands_when_its_case_changes(library: Path, change: str, finished: bool) -> None:
    """Both sides keep their words, in the report and where it is gone on with; the change is told."""
    id, talk = held(library, finished=finished)
    write(library, *CHANGES[change])
    desk = Desk(library)
    assert said(desk, id) == talk
    assert "The case has changed" in look_back(desk, desk.store.load(id)).note
    sitting = desk.resume(id)
    assert [line.text for line in sitting.messages] == talk
    assert "The case has changed" in sitting.warning
    assert sitting.interview.is_over == finished


def test_verdicts_that_differ_from_those_at_the_end_are_told(library: Path) -> None:
    """A report is judged as of now, and says how many verdicts are not as they were."""
    id, _ = held(library)
    write(library, *CHANGES["a changed rubric"])
    assert "1 verdict is not as at the end." in look_back(Desk(library), Desk(library).store.load(id)).note


def test_an_interview_from_before_openings_and_digests_were_kept_is_read(library: Path) -> None:
    """What such a session does not say is taken from the case as it is; its other words stand."""
    id, talk = held(library)
    desk = Desk(library)
    assert isinstance(desk.store, History)
    desk.store._db.execute("DELETE FROM events WHERE kind = 'open'")
    desk.store._db.execute("UPDATE sessions SET digest = '', settings = json_remove(settings, '$.library')")
    desk.store._db.execute("UPDATE events SET body = json_remove(body, '$.ended')")
    assert (said(desk, id), look_back(desk, desk.store.load(id)).note) == (talk, "")
    write(library, *CHANGES["another fact"])
    past = look_back(Desk(library), desk.store.load(id))
    assert [text for _, text, _ in past.spoken if text] == talk
    assert past.note.startswith("Today the interviewer would answer otherwise.")


def test_an_interview_is_over_where_it_was_over_then(library: Path) -> None:
    """Whether today's interviewer would have stopped earlier or gone on, no reply is lost and none is added."""
    id, talk = held(library)
    desk = Desk(library)
    assert isinstance(desk.store, History)
    desk.store._db.execute(
        "UPDATE events SET body = json_set(body, '$.text', 'That is all, please stop here.') WHERE seq = 3"
    )
    past = look_back(desk, desk.store.load(id))
    assert past.interview is not None
    assert [text for _, text, _ in past.spoken if text][4:] == talk[4:]
    assert (past.interview.ended, past.interview.replies) == ("finish", 3)


def test_a_case_is_found_again_from_any_folder(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its folder is remembered: report, resume and the screens need no --library."""
    id, talk = held(library)
    left, _ = held(library, finished=False)
    assert report.run([id]) == FINE
    out = capsys.readouterr()
    assert ("Report: Send the vans" in out.out, out.err) == (True, "")
    assert said(Desk(), id) == talk
    assert ScreenDesk().held(id).note == ""
    assert Desk().resume(left).warning == ""


@pytest.mark.parametrize("format", ["text", "markdown", "html", "json"])
@pytest.mark.parametrize("broken", [True, False])
def test_a_finished_interview_outlives_its_case(
    library: Path, format: str, broken: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    """Gone or broken: the report is the one of the end, in every format, and says why."""
    id, talk = held(library)
    assert report.run([id, "--format", format, "--transcript"]) == FINE
    before = capsys.readouterr().out
    (library / "scenarios/racks.yaml").write_text("format: [") if broken else (
        library / "scenarios/racks.yaml"
    ).unlink()
    load_case.cache_clear()
    assert report.run([id, "--format", format, "--transcript"]) == FINE
    out = capsys.readouterr()
    assert "This is the report as it was at the end." in out.err
    assert ("cannot be used" if broken else f"was in {library}, where it is no more") in out.err
    assert (out.out == before) or format == "html"
    assert all(text in unescape(re.sub("<[^>]*>", "", out.out)) for text in talk) or format != "html"
    kept = ScreenDesk().held(id)
    assert [row.text for row in kept.lines if row.who != "event"] == talk
    assert kept.note


def test_without_case_and_report_what_was_said_can_be_read(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An unfinished interview, and one from before reports were kept: the words are there, and no other format is made up."""
    id, talk = held(library, finished=False)
    (library / "scenarios/racks.yaml").unlink()
    load_case.cache_clear()
    assert report.run([id]) == FINE
    out = capsys.readouterr()
    assert all(" ".join(text.split()) in " ".join(out.out.split()) for text in talk)
    assert "only what was said" in out.err
    with pytest.raises(CommandError, match="--format text prints it"):
        report.run([id, "--format", "html"])
    with pytest.raises(CommandError, match="interviewer report"):
        ScreenDesk().held(id)
    with pytest.raises(CaseGoneError, match=f"was in {library}, where it is no more; go into"):
        Desk().resume(id)


def test_an_interview_that_cannot_be_gone_on_with_is_held_by_nobody(library: Path) -> None:
    """Another window may try once its case is back."""
    id, _ = held(library, finished=False)
    (library / "scenarios/racks.yaml").rename(library / "aside")
    load_case.cache_clear()
    desk = Desk()
    with pytest.raises(CaseGoneError):
        desk.resume(id)
    assert isinstance(desk.store, History)
    assert desk.store._rows("SELECT holder FROM sessions") == [(0,)]


def test_a_report_of_another_make_is_passed_over(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What this program cannot read is no report; the words are left."""
    id, _ = held(library)
    desk = Desk(library)
    assert isinstance(desk.store, History)
    desk.store._db.execute("UPDATE marks SET body = json_set(body, '$.format', 'report/9') WHERE kind <> ?", (KIND,))
    (library / "scenarios/racks.yaml").unlink()
    load_case.cache_clear()
    assert report.run([id]) == FINE
    assert "only what was said" in capsys.readouterr().err
