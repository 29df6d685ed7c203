"""Laws of ``report``, ``history`` and ``list``: from the stored interview to the page, and never over another file."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO, TextIOWrapper
from pathlib import Path
from shutil import copytree, rmtree

import pytest

from interviewer.cli import dispute, drill, history, listing, mine, practice, progress, report
from interviewer.cli.exits import BAD_INPUT, FINE, PROBLEMS, STORAGE, USAGE, CommandError
from interviewer.cli.storage import history_path
from interviewer.cli.written import write_new
from interviewer.history.store import History

RUBRIC = """\
format: rubric/1
id: small
title: Small
considerations:
  goal:
    name: What it is for
    area: framing
    why: Nothing is right without an aim.
    raise-it: Say who is better off.
    source: ours
    said: [fewer (empty)? racks]
"""
CASE = """\
format: scenario/1
id: racks
title: Send the vans
summary: Bikes pile up where nobody wants them.
level: mid
minutes: 20
source: ours
uses: [small]
start: brief
facts:
  anything-else: {say: Pick something.}
questions:
  brief:
    area: framing
    say: Tell our vans where to go.
    wants: [goal]
debrief: Count the bikes.
"""


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library with one small case, and an empty home."""
    folder = tmp_path / "library"
    for name, text in (("rubrics/small.yaml", RUBRIC), ("scenarios/racks.yaml", CASE)):
        (folder / name).parent.mkdir(parents=True)
        (folder / name).write_text(text, encoding="utf-8")
    monkeypatch.setenv("INTERVIEWER_HOME", str(tmp_path / "home"))
    return folder


@pytest.fixture
def held(library: Path) -> Path:
    """Two stored interviews, the newer one with a reply; the library they were held with."""
    (history_path().parent).mkdir(parents=True, exist_ok=True)
    store = History.open(history_path(), "2026-11-20T10:00:00Z")
    settings = {"minutes": 20, "level": "mid", "persona": "neutral", "mode": "interview", "seed": 1, "focus": []}
    store.begin("racks", "Send the vans", "", settings, "2026-11-20T10:00:00Z")
    newer = store.begin("racks", "Send the vans", "", settings, "2026-11-20T11:00:00Z")
    body = {"text": "I want fewer empty racks because riders leave.", "moves": []}
    store.append(newer, "reply", 60.0, body, "2026-11-20T11:01:00Z")
    store.close()
    return library


def test_the_newest_interview_is_reported(held: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without an id; with the start of an id the one that it begins."""
    assert report.run(["--so-far", "--library", str(held)]) == FINE
    newest = capsys.readouterr().out
    assert "Started         2026-11-20T11:00:00Z" in newest
    assert "✓ covered   What it is for" in newest
    assert "fewer empty racks because riders leave” · answer 1" in newest
    assert report.run(["20261120-10", "--so-far", "--library", str(held)]) == FINE
    assert "Nothing was said" in capsys.readouterr().out


def test_a_report_finds_its_case_from_anywhere(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder is remembered, and goes before a case of the same name elsewhere; once it is gone, it is named."""
    finished(library, "Fewer empty racks, because riders wait.")
    monkeypatch.chdir(tmp_path)
    assert report.run([]) == FINE
    assert "✓ covered   What it is for" in capsys.readouterr().out
    other = tmp_path / "other"
    copytree(library, other)
    (other / "rubrics" / "small.yaml").write_text(RUBRIC.replace("What it is for", "The aim"), encoding="utf-8")
    monkeypatch.setenv("INTERVIEWER_LIBRARY", str(other))
    assert report.run([]) == FINE
    assert "✓ covered   What it is for" in capsys.readouterr().out
    monkeypatch.delenv("INTERVIEWER_LIBRARY")
    rmtree(library)
    assert report.run([]) == FINE
    assert f"was in {library}, where it is no more" in capsys.readouterr().err
    assert report.run(["--library", str(other)]) == FINE


def test_an_interview_of_a_case_that_came_with_the_program_remembers_no_folder(library: Path) -> None:
    """It is there wherever the program is."""
    from interviewer.cli.desk import Desk
    from interviewer.core.case import Settings

    desk = Desk()
    for case, kept in (("typeahead", False), ("racks", True)):
        id = (Desk(library, desk.store) if kept else desk).begin(case, Settings()).id
        assert ("library" in desk.store.load(id).summary.settings) is kept


def test_an_interview_left_before_a_word_is_passed_over(held: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The report is on the newest one that has something to report."""
    store = History.open(history_path(), "2026-11-20T12:00:00Z")
    settings = {"minutes": 20, "level": "mid", "persona": "neutral", "mode": "interview", "seed": 1, "focus": []}
    store.begin("racks", "Send the vans", "", settings, "2026-11-20T12:00:00Z")
    store.close()
    assert report.run(["--so-far", "--library", str(held)]) == FINE
    assert "Started         2026-11-20T11:00:00Z" in capsys.readouterr().out


def test_every_format_reaches_a_file(held: Path, tmp_path: Path) -> None:
    """Whole, in UTF-8, with nothing left beside it."""
    folder = tmp_path / "out"
    folder.mkdir()
    for format in ("text", "markdown", "json", "html"):
        file = folder / f"report.{format}"
        assert report.run(["--so-far", "--format", format, "-o", str(file), "--library", str(held)]) == FINE
        assert "Send the vans" in file.read_text(encoding="utf-8").replace("\\", "")
    assert len(list(folder.iterdir())) == 4


def test_a_running_interview_is_not_given_away(held: Path) -> None:
    """Whoever only wants to look back is told how to go on, and how to look all the same."""
    with pytest.raises(CommandError, match=r"still runs.*interviewer resume .*--so-far") as refused:
        report.run(["--library", str(held)])
    assert refused.value.code == USAGE


def test_html_compares_with_attempts_that_began_before(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The trend ends with the interview itself, so that a later attempt leaves its page as it was."""
    from interviewer.cli.desk import Desk
    from interviewer.core.act import Finish, Reply
    from interviewer.core.case import Settings

    def page(session: str) -> str:
        assert report.run([session, "--format", "html", "--library", str(library)]) == FINE
        return capsys.readouterr().out

    desk, ids = Desk(library), []
    for _ in range(3):
        sitting = desk.begin("racks", Settings())
        sitting.act(Reply("Fewer empty racks, because riders wait.", 10.0))
        sitting.act(Finish(20.0))
        ids.append(sitting.id)
    first, second, third = sorted(ids)
    assert "Your attempts" not in page(first)
    assert [page(id).count("<circle") for id in (second, third)] == [2, 3]
    before = page(second)
    desk.store.trash(third)
    assert page(second) == before


def test_a_report_of_nothing_is_an_error(library: Path) -> None:
    """No history, no such session: said, with what to do."""
    with pytest.raises(CommandError, match="interviewer practice") as none:
        report.run(["--library", str(library)])
    assert none.value.code == USAGE
    assert not history_path().exists()


def test_an_unknown_session_is_an_error(held: Path) -> None:
    """With the way to the list."""
    with pytest.raises(CommandError, match="interviewer history") as unknown:
        report.run(["nonesuch", "--library", str(held)])
    assert unknown.value.code == USAGE


@pytest.mark.parametrize("command", [report.run, history.run])
@pytest.mark.usefixtures("library")
def test_a_damaged_history_is_a_storage_error(command: Callable[[list[str]], int]) -> None:
    """Told apart from wrong usage by the exit code."""
    history_path().parent.mkdir(parents=True)
    history_path().write_bytes(b"no database" * 500)
    with pytest.raises(CommandError, match="H803") as damaged:
        command([])
    assert damaged.value.code == STORAGE


def test_a_file_is_replaced_only_by_force(tmp_path: Path) -> None:
    """What was there stays there."""
    file = tmp_path / "report.txt"
    file.write_text("mine", encoding="utf-8")
    with pytest.raises(CommandError, match="--force") as refused:
        write_new(file, "theirs")
    assert refused.value.code == BAD_INPUT
    assert file.read_text(encoding="utf-8") == "mine"
    write_new(file, "theirs", force=True)
    assert file.read_text(encoding="utf-8") == "theirs"
    assert [p.name for p in tmp_path.iterdir()] == ["report.txt"]


@pytest.mark.parametrize("dangling", [False, True])
def test_a_link_is_never_followed(tmp_path: Path, dangling: bool) -> None:
    """Without force it is in the way; with force the link is replaced, not what it points at."""
    target, link = tmp_path / "target", tmp_path / "link"
    if not dangling:
        target.write_text("mine", encoding="utf-8")
    link.symlink_to(target)
    with pytest.raises(CommandError):
        write_new(link, "theirs")
    write_new(link, "theirs", force=True)
    assert not link.is_symlink()
    assert target.exists() != dangling
    assert dangling or target.read_text(encoding="utf-8") == "mine"


def test_no_folder_and_a_folder_are_said_to_be_so(tmp_path: Path) -> None:
    """Both name the path."""
    for path in (tmp_path / "none" / "report.txt", tmp_path):
        with pytest.raises(CommandError, match=str(path)):
            write_new(path, "text")


def test_what_a_killed_writer_left_is_swept_away(tmp_path: Path) -> None:
    """A part of a process that is gone; not one of a process that lives."""
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    stale, living = (tmp_path / f".report.txt.{pid}.part" for pid in (gone.pid, os.getppid()))
    stale.touch()
    living.touch()
    write_new(tmp_path / "report.txt", "text")
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted([living.name, "report.txt"])


@pytest.mark.usefixtures("library")
def test_no_history_yet_says_how_to_begin(capsys: pytest.CaptureFixture[str]) -> None:
    """And makes no file for it."""
    assert history.run([]) == FINE
    assert "interviewer practice" in capsys.readouterr().out
    assert history.run(["--json"]) == FINE
    assert json.loads(capsys.readouterr().out) == []
    assert not history_path().exists()


@pytest.mark.usefixtures("held")
def test_history_is_newest_first(capsys: pytest.CaptureFixture[str]) -> None:
    """As JSON and for people; fewer when asked. One in which nothing was said or written is none."""
    history.run(["--json"])
    assert [s["started"][11:13] for s in json.loads(capsys.readouterr().out)] == ["11"]
    store = History.open(history_path(), "2026-11-20T12:00:00Z")
    store.append(store.find("20261120-10"), "hint", 9.0, {"moves": []}, "2026-11-20T10:01:00Z")
    store.close()
    history.run(["--json"])
    assert [s["started"][11:13] for s in json.loads(capsys.readouterr().out)] == ["11", "10"]
    history.run(["-n", "1"])
    shown = capsys.readouterr().out
    assert shown.count("Send the vans") == 1
    assert "racks · mid · 1 min · 1 reply · unfinished" in shown
    assert "-n 2" in shown


def test_cases_are_listed_with_what_they_are_about(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Title, level, minutes, summary; the same as JSON."""
    listing.run(["--library", str(library)])
    shown = capsys.readouterr().out
    assert "mid      20 min  Send the vans" in shown
    assert "    Bikes pile up where nobody wants them." in shown
    listing.run(["--json", "--library", str(library)])
    found = {case["id"]: case for case in json.loads(capsys.readouterr().out)}
    assert found["racks"]["minutes"] == 20


def test_a_broken_case_is_listed_as_broken(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Never passed over in silence."""
    (library / "scenarios" / "torn.yaml").write_text("format: scenario/1\nid: torn\n", encoding="utf-8")
    assert listing.run(["--library", str(library)]) == PROBLEMS
    assert "torn" in (shown := capsys.readouterr().out)
    assert "cannot be used: " in shown


def test_the_list_starts_without_the_machinery() -> None:
    """Nothing that compiles, draws or renders is imported for it."""
    heavy = {"textual", "networkx", "pydantic", "jinja2", "leather", "sqlite3"}
    program = (
        "import sys; from interviewer.cli import listing; listing.run(['--json'])\n"
        f"print(sorted({heavy!r} & set(sys.modules)), file=sys.stderr)"
    )
    for _ in range(2):  # files that changed are read, and only then
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


def test_progress_before_the_first_interview_says_how_to_begin(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An empty history is no error."""
    assert progress.run(["--library", str(library)]) == FINE
    assert "interviewer practice" in capsys.readouterr().out


def test_progress_reads_what_finished_before_outcomes_were_kept(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Interviews without a kept outcome are read again, once; the page is the same the second time."""
    from interviewer.cli.desk import Desk
    from interviewer.cli.outcomes import KIND
    from interviewer.core.act import Finish, Reply
    from interviewer.core.case import Settings

    desk = Desk(library)
    sitting = desk.begin("racks", Settings())
    sitting.act(Reply("Fewer empty racks, because riders wait.", 10.0))
    sitting.act(Finish(20.0))
    assert len(desk.store.kept(KIND)) == 1
    assert isinstance(desk.store, History)
    desk.store._db.execute("DELETE FROM marks")  # as an older version left it
    assert progress.run(["--format", "json", "--library", str(library)]) == FINE
    first = json.loads(capsys.readouterr().out)
    assert (first["attempts"], [item["id"] for item in first["mastery"]]) == (1, ["goal"])
    assert len(desk.store.kept(KIND)) == 1
    assert progress.run(["--format", "json", "--library", str(library)]) == FINE
    assert json.loads(capsys.readouterr().out) | {"at": ""} == first | {"at": ""}


def test_drill_with_nothing_due_says_when_and_what_instead(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Before the first interview and, once drilled, before the day has come, it names the next step."""
    from interviewer.cli.desk import Desk
    from interviewer.core.act import Finish, Reply
    from interviewer.core.case import Settings

    assert drill.run(["--library", str(library)]) == FINE
    assert "Instead: `interviewer practice" in capsys.readouterr().out
    for settings in (Settings(), Settings(None, mode="drill", focus=("goal",))):
        sitting = Desk(library).begin("racks", settings)
        sitting.act(Reply("I would draw a map.", 10.0))
        sitting.act(Finish(20.0))
    assert drill.run(["--library", str(library)]) == FINE
    assert "--ahead" in capsys.readouterr().out
    with pytest.raises(CommandError, match="racks"):
        drill.run(["nowhere", "--library", str(library)])


def test_drill_asks_for_what_was_missed_and_is_kept_as_one(
    library: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Held over lines of text right after the interview; its result counts as a drill and mends the point."""
    finished(library, "I would draw a map.")
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(b"Fewer racks, because riders wait.\n"), encoding="utf-8"))
    words = ["--plain", "--replies", "line", "--counted", "--library", str(library)]
    assert drill.run(words) == FINE
    assert "drill mode" in capsys.readouterr().out
    progress.run(["--format", "json", "--library", str(library)])
    page = json.loads(capsys.readouterr().out)
    assert (page["attempts"], page["drills"], page["mastery"][0]["verdicts"]) == (1, 1, ["missed", "covered"])


def test_practising_as_a_drill_with_nothing_missed_says_so(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It does not ask everything under another name; an unknown case is told as ever."""
    assert practice.run(["racks", "--mode", "drill", "--library", str(library)]) == FINE
    assert "Instead: `interviewer practice racks`" in capsys.readouterr().out
    with pytest.raises(CommandError, match="racks"):
        practice.run(["nowhere", "--mode", "drill", "--library", str(library)])


def finished(library: Path, *texts: str) -> str:
    """One finished interview; its id."""
    from interviewer.cli.desk import Desk
    from interviewer.core.act import Finish, Reply
    from interviewer.core.case import Settings

    sitting = Desk(library).begin("racks", Settings())
    for number, text in enumerate(texts, 1):
        sitting.act(Reply(text, 10.0 * number))
    sitting.act(Finish(200.0))
    return sitting.id


def test_dispute_credits_words_and_suggests_them_to_the_author(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Both figures, in every format; taken back it is gone; `mine --suggested` prints YAML."""
    import yaml

    id = finished(library, "The vans go where  nobody waits in vain for a bike.")
    words = "go where nobody waits in vain for a BIKE"
    assert dispute.run([id, "goal", words, "--library", str(library)]) == FINE
    assert "covered by your own marking" in capsys.readouterr().out
    for format in ("text", "markdown", "html", "json"):
        report.run([id, "--format", format, "--library", str(library)])
        assert ("claimed_score" if format == "json" else "Self-credited").lower() in capsys.readouterr().out.lower()
    assert mine.run(["--suggested"]) == FINE
    said = yaml.safe_load(capsys.readouterr().out)["goal"]["examples"]["todo"]
    assert said == ["go where nobody waits in vain for a bike"]
    assert dispute.run([id, "goal", "--withdraw", "--library", str(library)]) == FINE
    capsys.readouterr()
    mine.run(["--suggested"])
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("words", "code"), [(["gaol", "x"], USAGE), (["goal", ""], USAGE), (["goal", "never said that"], BAD_INPUT)]
)
def test_dispute_says_what_does_not_fit(library: Path, words: list[str], code: int) -> None:
    """An unknown point, no words, words that were not said."""
    id = finished(library, "Send the vans to the north.")
    with pytest.raises(CommandError) as caught:
        dispute.run([id, *words, "--library", str(library)])
    assert caught.value.code == code


def test_report_compares_with_an_earlier_attempt(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What came since, in words."""
    first = finished(library, "Send the vans to the north.")
    second = finished(library, "Fewer empty racks, because riders wait.")
    assert report.run([second, "--compare", first, "--library", str(library)]) == FINE
    text = capsys.readouterr().out
    assert "What came" in text
    assert "✗ missed → ✓ covered" in text
