"""Laws of the author's trial: reasons beside the talk, the same spot after a save, and nothing lost by a broken file."""

from contextlib import nullcontext
from pathlib import Path

import pytest
from textual.pilot import Pilot

from interviewer.authoring.source import parse_document
from interviewer.cli.exits import CommandError
from interviewer.cli.play import given_from
from interviewer.cli.trial import TrialDesk
from interviewer.cli.workbench import Workbench
from interviewer.core.case import Settings
from interviewer.core.midway import Given
from interviewer.tui.listing import CaseLine
from interviewer.tui.play import PlayApp, PlayScreen
from tests.tui.playing import seen, until

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
    said: [empty racks]
  vans:
    name: How many vans
    area: serving
    why: Vans cost money.
    raise-it: Count them.
    source: ours
    said: [number of vans]
"""
CASE = """\
format: scenario/1
id: racks
title: Send the vans
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
    next:
      - {to: fleet, if: explained(goal)}
      - to: fleet
  fleet:
    area: serving
    say: How large is the fleet?
    wants: [vans]
"""
GOAL = "We want fewer empty racks because people walk home otherwise."


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library with one case, and a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("INTERVIEWER_HOME", str(tmp_path / "home"))
    for folder, name, text in (("rubrics", "small", RUBRIC), ("scenarios", "racks", CASE)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def bench(library: Path, at: str = "", given: str = "") -> Workbench:
    """The case on the bench."""
    file = library / "scenarios" / "racks.yaml"
    return Workbench("racks", file, (library,), library, Settings(20, seed=1), at, given_from(given))


def app(library: Path, *, watch: bool = False) -> PlayApp:
    """The trial on the screen."""
    return PlayApp(TrialDesk(bench(library), library), case=CaseLine("racks", "racks (trial)"), watch=watch)


async def seated(pilot: Pilot[None]) -> PlayScreen:
    """The screen once the interviewer has spoken."""
    screen = pilot.app.screen
    assert isinstance(screen, PlayScreen)
    await until(pilot, lambda: screen.sitting is not None and screen.log_rows.last)
    screen.status.saved = "saved"  # what ``say`` waits for; a trial shows that nothing is stored
    return screen


def write(library: Path, text: str) -> None:
    """Save the case, at another time than before."""
    (library / "scenarios" / "racks.yaml").write_text(
        text + "# saved again\n" * (1 + text.count("?")), encoding="utf-8"
    )


@pytest.mark.parametrize("size", [(130, 45), (80, 24)])
async def test_the_panel_says_why_and_what_comes(size: tuple[int, int], library: Path) -> None:
    """Where it stands in the file, the reason of the message, open wants, and the next question with its guard."""
    playing = app(library)
    async with playing.run_test(size=size) as pilot:
        await seated(pilot)
        if size[0] < 100:
            await pilot.press("f3")
        await until(pilot, lambda: "WHEN THIS IS DONE" in seen(playing))
        text = seen(playing)
        for part in ("question brief", "racks.yaml:12", "WHY THIS", "the start; open: goal", "goal  absent", "fleet"):
            assert part in text


async def test_a_save_plays_the_turns_to_the_same_spot(library: Path) -> None:
    """With --watch a new wording is there at once, the answer still counts, and the unsent words stay in the box."""
    playing = app(library, watch=True)
    async with playing.run_test(size=(130, 45)) as pilot:
        screen = await seated(pilot)
        screen.box.put(GOAL)
        await pilot.press("enter")
        await until(pilot, lambda: screen.sitting and screen.sitting.interview.thread.id == "fleet")
        screen.box.put("half a thought")
        write(library, CASE.replace("How large is the fleet?", "How many vans are there?"))
        await until(pilot, lambda: "How many vans are there?" in seen(playing))
        assert screen.sitting is not None
        assert screen.sitting.interview.replies == 1
        assert screen.sitting.interview.coverage.level("goal") == 2
        assert screen.box.text == "half a thought"
        assert not screen.trouble.display


async def test_a_broken_save_is_a_card_and_costs_nothing(library: Path) -> None:
    """The place of the mistake is shown, the talk goes on with the old file, and the next good save clears the card."""
    playing = app(library)
    async with playing.run_test(size=(130, 45)) as pilot:
        screen = await seated(pilot)
        write(library, CASE.replace("wants: [vans]", "wants: [wans]"))
        await pilot.press("f5")
        await until(pilot, lambda: screen.trouble.display)
        await until(pilot, lambda: "G305" in seen(playing))
        assert "racks.yaml:22" in seen(playing)
        screen.box.put(GOAL)
        await pilot.press("enter")
        await until(pilot, lambda: screen.sitting and screen.sitting.interview.replies == 1)
        write(library, CASE)
        await pilot.press("f5")
        await until(pilot, lambda: not screen.trouble.display)
        assert screen.sitting is not None
        assert screen.sitting.interview.replies == 1


async def test_a_run_is_kept_as_a_test_that_passes(library: Path) -> None:
    """ctrl+s writes tests/1 beside the case; it reads without a problem and holds."""
    playing = app(library)
    async with playing.run_test(size=(130, 45)) as pilot:
        screen = await seated(pilot)
        screen.box.put(GOAL + ' "Yes: #1"\nand so on')
        await pilot.press("enter")
        await until(pilot, lambda: screen.sitting and screen.sitting.interview.replies == 1)
        await pilot.press("ctrl+s")
        await until(pilot, (library / "tests" / "racks-1.yaml").exists)
    from interviewer.cli import test

    file = library / "tests" / "racks-1.yaml"
    document, problems = parse_document(file.read_bytes(), "racks-1.yaml")
    assert document is not None
    assert not problems
    assert "credits: {goal: explained}" in file.read_text(encoding="utf-8")
    assert test.run([str(file), "--library", str(library)]) == 0


async def test_the_editor_opens_at_the_line_and_the_file_is_read_again(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """F7 tells the editor the line of what is talked about, where a terminal can be lent."""
    from interviewer.tui.editor import open_at

    editor = library / "vim"
    editor.write_text(f'#!/bin/sh\necho "$@" > {library}/called\n', encoding="utf-8")
    editor.chmod(0o755)
    monkeypatch.setenv("EDITOR", str(editor))
    monkeypatch.delenv("VISUAL", raising=False)
    sitting = bench(library, "fleet").open()
    open_at(library / "scenarios" / "racks.yaml", bench(library).line(sitting.interview))
    assert (library / "called").read_text(encoding="utf-8") == f"+19 {library}/scenarios/racks.yaml\n"
    editor.write_text(
        f'#!/bin/sh\nsed -i "s/Tell our vans/Tell all vans/" {library}/scenarios/racks.yaml\n', encoding="utf-8"
    )
    playing = app(library)
    monkeypatch.setattr(PlayApp, "suspend", lambda _: nullcontext())  # a pilot has no terminal to lend
    async with playing.run_test(size=(130, 45)) as pilot:
        await seated(pilot)
        await pilot.press("f7")
        await until(pilot, lambda: "Tell all vans" in seen(playing))


def test_a_trial_begins_where_it_is_told(library: Path) -> None:
    """--from and --given: the question is put first, what was given counts, the clock stands there."""
    interview = bench(library, "fleet", "explained=goal,minutes=12").open().interview
    assert interview.message.endswith("How large is the fleet?")
    assert interview.coverage.level("goal") == 2
    assert interview.at_s == 720
    assert interview.said.visited == ("brief", "fleet")
    with pytest.raises(CommandError, match="Did you mean `fleet`"):
        bench(library, "flet").open()
    with pytest.raises(CommandError, match="begins at the opening"):
        bench(library, "fleet").keep(interview)
    assert given_from("met=a, met=b,minutes=3") == Given(met=("a", "b"), minutes=3)
    for wrong in ("mett=a", "met", "minutes=x"):
        with pytest.raises(CommandError, match="--given"):
            given_from(wrong)


def test_a_trial_leaves_no_trace(library: Path) -> None:
    """Nothing is stored in the history, whatever is said."""
    from interviewer.core.act import Finish, Reply

    sitting = bench(library).open()
    sitting.act(Reply(GOAL, 10))
    sitting.act(Finish(20))
    assert sitting.report().replies == 1
    assert not (library / "home").exists()


def test_the_footer_of_a_trial_names_the_panel_with_the_reasons() -> None:
    """It is what a trial is held for, and off where the window is small."""
    from interviewer.tui.actions.table import actions_of

    ranked = sorted((a for a in actions_of("play") if a.footer), key=lambda a: a.footer)
    assert [one.id for one in ranked[:2]] == ["send", "panel"]
