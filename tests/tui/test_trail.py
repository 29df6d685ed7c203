"""Laws of the report as something to read: from a verdict to the words and back, and finding words in all of it."""

from pathlib import Path

from textual.content import Content
from textual.pilot import Pilot

from interviewer.core.act import Finish, Reply
from interviewer.tui.app import InterviewerApp
from interviewer.tui.choices import Setup
from interviewer.tui.cited import cite, place_in, places, quotes_on
from interviewer.tui.cited import say as said
from interviewer.tui.report import ReportScreen
from interviewer.tui.shown import hanging
from tests.tui.playing import seen, until
from tests.tui.small_desk import SmallDesk

ANSWERS = (
    "Riders first [goal 2], a bike within five minutes for nine riders in ten, because a rider who waits is gone.",
    *(f"Then rack {rack} is checked by hand every morning before the vans leave." for rack in range(5)),
    "The dock logs [labels 1] say it,\nand I would trust them.",
    *(f"Then rack {rack} is checked by hand once more every evening." for rack in range(5)),
)


def held(folder: Path) -> InterviewerApp:
    """An app whose history holds an interview with ``ANSWERS``."""
    desk = SmallDesk(folder)
    sitting = desk.begin("bikes", Setup(40))
    for number, answer in enumerate(ANSWERS, 1):
        sitting.act(Reply(answer, 30.0 * number))
    sitting.act(Finish(600.0))
    sitting.leave()
    return InterviewerApp(desk)


async def reading(pilot: Pilot[None]) -> ReportScreen:
    """The report on that interview."""
    app = pilot.app
    assert isinstance(app, InterviewerApp)
    (session,) = app.desk.sessions()
    app.show_report(app.desk.held(session.id))
    await until(pilot, lambda: isinstance(app.screen, ReportScreen) and "covered" in seen(app))
    screen = app.screen
    assert isinstance(screen, ReportScreen)
    return screen


async def read(pilot: Pilot[None], report: ReportScreen, words: str) -> None:
    """Wait until ``words`` stand in sight, at least how they begin."""
    app, begin = report.app, " ".join(words.split())[:30].casefold()
    assert isinstance(app, InterviewerApp)
    await until(pilot, lambda: begin in " ".join(seen(app, report.reader).split()).casefold())


async def test_a_quote_leads_to_its_answer_and_back(tmp_path: Path) -> None:
    """Enter opens the transcript where the words stand, in sight; Enter or escape goes back to the very verdict."""
    app = held(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        report = await reading(pilot)
        quoting = [name for name in report.names if name != "Transcript" and quotes_on(report.page_of(name))]
        assert quoting
        for back in ("enter", "escape"):
            for name in quoting:
                report.open(name)
                await pilot.pause()
                for _ in quotes_on(report.page):
                    await pilot.press("e")
                    quote = next(q for q in quotes_on(report.page) if (q.start, q.end) == report.aim)
                    aim = report.aim
                    await pilot.press("enter")
                    await read(pilot, report, quote.words)
                    assert report.section == "Transcript"
                    await pilot.press(back)
                    assert (report.section, report.aim) == (name, aim)
        await pilot.press("escape")
        assert not isinstance(app.screen, ReportScreen)


async def test_a_click_on_a_quote_opens_its_answer(tmp_path: Path) -> None:
    """The mouse does what Enter does."""
    app = held(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        report = await reading(pilot)
        name = next(name for name in report.names if quotes_on(report.page_of(name)))
        report.open(name)
        await pilot.pause(0.1)
        row = next(n for n, row in enumerate(seen(app, report.reader).splitlines()) if "“" in row)
        await pilot.click(report.reader, offset=(14, row))
        await pilot.pause(0.1)
        assert report.section == "Transcript"


async def test_words_are_found_in_all_sections(tmp_path: Path) -> None:
    """Each place once, in reading order and round; n and N go on, escape closes and keeps the place."""
    app = held(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        report = await reading(pilot)
        every = [(name, *span) for name in report.names for span in places(report.page_of(name).plain, "rack")]
        await pilot.press("slash", *"rack", "enter")
        seen_places = []
        for _ in every:
            assert report.aim is not None
            seen_places.append((report.section, *report.aim))
            await read(pilot, report, "rack")
            await pilot.press("n")
        assert seen_places == every
        await pilot.press("N")
        assert report.aim is not None
        assert (report.section, *report.aim) == every[-1]
        await pilot.press("escape")
        assert report.section == every[-1][0]
        await pilot.press("slash", *"xylophone")
        assert "not found" in seen(app)


async def test_g_and_shift_g_go_to_the_ends_of_a_section(tmp_path: Path) -> None:
    """As in less."""
    app = held(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        report = await reading(pilot)
        report.open("Transcript")
        await pilot.pause(0.1)
        await pilot.press("G")
        await pilot.pause(0.1)
        assert report.reader.at_end
        await pilot.press("g")
        await pilot.pause(0.1)
        assert report.reader.scroll_y == 0


async def test_a_question_mark_shows_the_keys(tmp_path: Path) -> None:
    """Where nothing is written, ? is a key; pressed again it closes the help."""
    app = held(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        report = await reading(pilot)
        await pilot.press("question_mark")
        await until(pilot, lambda: "Open a quote where you said it" in seen(app))
        await pilot.press("question_mark")
        await until(pilot, lambda: app.screen is report)


def test_a_wrapped_quote_is_one_and_is_found_across_lines() -> None:
    """Line breaks that the width made are no part of the words."""
    words = "split by time and test on the last two weeks of the log"
    page = Content("\n").join([Content("a verdict"), hanging(Content(""), cite(Content(f"“{words}”"), 2, words), 30)])
    (quote,) = quotes_on(page)
    assert (quote.reply, quote.words) == (2, words)
    transcript = Content("\n").join(
        [said(Content("first"), 1), said(Content("So: Split by time\nand test on the last two weeks of the log."), 2)]
    )
    place = place_in(transcript, 2, words)
    assert place is not None
    assert transcript.plain[slice(*place)].replace("\n", " ").casefold() == words
    assert place_in(transcript, 3, words) is None
    assert place_in(transcript, 1, "never said") == (0, 5)
