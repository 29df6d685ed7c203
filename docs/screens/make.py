"""Makes the pictures in this folder anew, from the program as it is: ``python docs/screens/make.py``.

Three interviews are held by script and stored some days back, a fourth is left in its middle; then every screen is
opened in every size and theme of ``PICTURES`` and its picture is written, made small.
"""

import asyncio
import os
import re
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

HERE = Path(__file__).parent
PATIENCE_S = 60.0
WIDE, NARROW = (120, 40), (80, 24)
DARK, LIGHT, CONTRAST = "interviewer-dark", "interviewer-light", "interviewer-contrast"
MINUTE = 60.0


class Picture(NamedTuple):
    """One file of this folder."""

    screen: str
    """A key of ``WAYS``."""
    size: tuple[int, int] = WIDE
    """Columns and rows."""
    theme: str = DARK

    @property
    def file(self) -> str:
        """``report-light-120x40.svg``; the dark theme is not named."""
        theme = "" if self.theme == DARK else f"-{self.theme.removeprefix('interviewer-')}"
        return f"{self.screen}{theme}-{self.size[0]}x{self.size[1]}.svg"


SCREENS = ("home", "setup", "interview", "report", "progress", "drill")
PICTURES = (
    *(Picture(screen, size) for screen in SCREENS for size in (WIDE, NARROW)),
    *(Picture(screen, WIDE, theme) for screen in ("interview", "report") for theme in (LIGHT, CONTRAST)),
    Picture("report-compared"),
    Picture("report-dispute", NARROW),
)

FIRST = (
    "It should block stolen cards. How many payments a second do we see?",
    "I would train a neural network on all transactions and look at the accuracy.",
    "The features are amount, merchant and device.",
    "I do not know.",
    "We deploy it behind an API and retrain it every month.",
)
SECOND = (
    "How long do we have to decide, and what does a wrong refusal cost compared with a missed fraud?",
    "The goal is fewer euros lost without refusing honest people, because one customer in eight who is refused leaves "
    "our card in the wallet. So I would measure euros saved at a fixed share of false refusals, not accuracy: with one "
    "theft in two thousand, a model that always says no is right 99.95 percent of the time.",
    "Labels come from chargebacks, which arrive up to ninety days late, so I leave out the last two months and add the "
    "analysts' verdicts of each day.",
    "Velocity counts per card over ten minutes, a day and thirty days, computed on the stream so that training and "
    "serving use the same values, joined as of that second to keep the future out.",
    "A logistic regression as the mark to beat, then boosted trees, because the table is small and fifty milliseconds "
    "leave no room for more. I calibrate and block above 0.95, ask in the app between 0.6 and 0.95.",
    "I would split by time with a gap for late disputes, and read precision in the top 2,400 cases the analysts can open.",
    "Silent for two weeks beside the rules, then two percent of the cards; if the score is late, a short list of rules decides.",
)
MIDWAY = (
    "Before I draw anything: how many payments a second at the peak, and how long may an answer take?",
    "The goal is fewer euros lost without refusing honest people, because a false decline costs us the customer. I would "
    "measure euros saved at a fixed share of false declines.",
)
DRAFT = "Labels come from chargebacks, which arrive up to ninety days late, so the newest rows look clean when they are not."


# the interviews -----------------------------------------------------------------------------------------


def hold(case: str, texts: tuple[str, ...], days: int, *, seed: int, finish: bool = True, hint_after: int = 3) -> None:
    """Hold and store an interview ``days`` ago: some minutes for each of ``texts``, a hint after one of them."""
    from interviewer.cli.desk import Desk
    from interviewer.core.act import AskHint, Finish, Reply
    from interviewer.core.case import Settings

    then = (datetime.now(UTC) - timedelta(days=days)).replace(hour=18, minute=5, second=0, microsecond=0)
    stamp = then.isoformat().replace("+00:00", "Z")
    with patch("interviewer.cli.desk.utc_now", lambda: stamp), patch("interviewer.cli.sitting.utc_now", lambda: stamp):
        sitting = Desk().begin(case, Settings(45, "mid", seed=seed))
        at_s = 0.0
        for number, text in enumerate(texts, 1):
            at_s += (1.5 + len(text) / 80) * MINUTE
            sitting.act(Reply(text, at_s))
            if number == hint_after:
                at_s += 0.5 * MINUTE
                sitting.act(AskHint(at_s))
        if finish:
            sitting.act(Finish(at_s + 2 * MINUTE))
        else:
            sitting.save_draft(DRAFT)
        sitting.leave()


def hold_all() -> None:
    """The past of the candidate in the pictures."""
    hold("spam-filter", FIRST, 9, seed=4)
    hold("fraud-detection", FIRST, 6, seed=2)
    hold("fraud-detection", SECOND, 2, seed=1, hint_after=5)
    hold("fraud-detection", MIDWAY, 0, seed=6, finish=False, hint_after=0)


# the ways to the screens --------------------------------------------------------------------------------


async def until(pilot: Any, holds: Callable[[], object]) -> None:
    """Wait until ``holds``."""
    end = time.monotonic() + PATIENCE_S
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError("the screen did not come")
        await pilot.pause(0.02)


async def home(pilot: Any) -> None:
    """Home, with progress and proposal."""
    await until(pilot, lambda: pilot.app.screen.has_class("-known"))


async def setup(pilot: Any) -> None:
    """The settings of one case."""
    await home(pilot)
    await pilot.press(*"mail", "enter")
    await until(pilot, lambda: pilot.app.screen.where == "setup")


async def interview(pilot: Any) -> None:
    """The interview that was left, with its draft."""
    await home(pilot)
    await pilot.press("home", "enter")
    await until(pilot, lambda: pilot.app.screen.where == "interview" and pilot.app.screen.status.saved)


async def report(pilot: Any) -> None:
    """The newest report, compared with the attempt before."""
    await home(pilot)
    newest = next(session for session in pilot.app.desk.sessions() if session.finished)
    pilot.app.show_report(pilot.app.desk.held(newest.id))
    await until(pilot, lambda: pilot.app.screen.where == "report" and pilot.app.screen.held.report.compared)


async def report_compared(pilot: Any) -> None:
    """What came and what was lost since the attempt before."""
    await report(pilot)
    await pilot.press("down")


async def report_dispute(pilot: Any) -> None:
    """Which point did you make?"""
    await report(pilot)
    await pilot.press("d")
    await until(pilot, lambda: pilot.app.screen.query("OptionList"))


async def progress(pilot: Any) -> None:
    """How it goes over all interviews."""
    await home(pilot)
    await pilot.press("ctrl+y")
    await until(pilot, lambda: pilot.app.screen.where == "progress")
    await pilot.pause(1)


async def drill(pilot: Any) -> None:
    """A short interview about what was missed."""
    await home(pilot)
    await pilot.press("ctrl+r")
    await until(pilot, lambda: pilot.app.screen.where == "interview" and pilot.app.screen.status.saved)


WAYS: dict[str, Callable[[Any], Awaitable[None]]] = {
    "home": home,
    "setup": setup,
    "interview": interview,
    "report": report,
    "report-compared": report_compared,
    "report-dispute": report_dispute,
    "progress": progress,
    "drill": drill,
}


async def taken(picture: Picture) -> str:
    """The screen of ``picture`` as Textual draws it."""
    from interviewer.cli.screen_desk import ScreenDesk
    from interviewer.tui.app import InterviewerApp

    desk = ScreenDesk()
    desk.keep_taste(desk.taste()._replace(theme=picture.theme, panel=True))
    app = InterviewerApp(desk)
    async with app.run_test(size=picture.size) as pilot:
        await WAYS[picture.screen](pilot)
        app.clear_notifications()
        await pilot.pause(0.3)
        return app.export_screenshot(title="interviewer")


# making small -------------------------------------------------------------------------------------------


SPACE = "&#160;"
CELL = 12.2
"""Width of one cell in a picture of Rich: letters of 20 units."""
TEXT = re.compile(
    r'<text class="(r\d+)" x="([\d.]+)" y="([\d.]+)" textLength="([\d.]+)">((?:&#160;)*)(.*?)((?:&#160;)*)</text>'
)


def _without_margins(found: re.Match[str]) -> str:
    """A piece of text from its first letter to its last: some viewers drop spaces at the edges without moving the rest."""
    look, x, y, length, before, words, after = found.groups()
    spaces = [len(edge) // len(SPACE) for edge in (before, after)]
    start, long = float(x) + spaces[0] * CELL, float(length) - sum(spaces) * CELL
    return f'<text class="{look}" x="{start:.1f}" y="{y}" textLength="{long:.1f}">{words}</text>'


def smaller(svg: str) -> str:
    """``svg`` without what is not seen, and without addresses that a reader's machine would ask for a font."""
    svg = re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL)
    svg = re.sub(r"<!--.*?-->", "", svg)
    svg = re.sub(r"terminal-\d+-", "", svg)
    svg = re.sub(r'<clipPath id="line-\d+">.*?</clipPath>', "", svg, flags=re.DOTALL)
    svg = re.sub(r' clip-path="url\(#line-\d+\)"', "", svg)
    svg = re.sub(r"<text[^>]*>(?:&#160;)*</text>", "", svg)
    svg = re.sub(r' shape-rendering="crispEdges"', "", svg).replace(
        "<rect fill=", '<rect shape-rendering="crispEdges" fill='
    )
    svg = TEXT.sub(_without_margins, svg)
    svg = re.sub(r"(\d+\.\d)\d+", r"\1", re.sub(r"[ \n]+", " ", svg))
    return svg.replace("> <", "><").strip() + "\n"


def main() -> None:
    """Write all pictures; their names and sizes are told."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["INTERVIEWER_HOME"] = folder
        os.environ.pop("NO_COLOR", None)
        hold_all()
        for picture in PICTURES:
            small = smaller(asyncio.run(taken(picture)))
            (HERE / picture.file).write_text(small, encoding="utf-8")
            print(f"{picture.file:<40} {len(small.encode()) // 1024:>4} KiB", flush=True)


if __name__ == "__main__":
    main()
