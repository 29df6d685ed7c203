"""Playing with a screen: wait for what should come, and read what stands there."""

import time
from collections.abc import Callable
from pathlib import Path

from textual.pilot import Pilot
from textual.widget import Widget

from interviewer.tui.app import InterviewerApp
from interviewer.tui.choices import Setup
from interviewer.tui.interview import InterviewScreen
from interviewer.tui.page import Page
from tests.tui.small_desk import CASE, SmallDesk

PATIENCE_S = 10.0


async def until(pilot: Pilot[None], holds: Callable[[], object]) -> None:
    """Wait until ``holds`` and is painted; AssertionError after ``PATIENCE_S``."""
    end = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < end, "it did not come"
        await pilot.pause(0.01)
    await pilot.pause(0)


def interviewing(folder: Path, *, mode: str = "interview", **taste: object) -> InterviewerApp:
    """The app at a new interview."""
    desk = SmallDesk(folder)
    desk.liked = desk.liked._replace(**taste)  # type: ignore[arg-type]  # fields of Taste by name
    return InterviewerApp(desk, case=CASE, setup=Setup(40, mode=mode))


async def seated(pilot: Pilot[None]) -> InterviewScreen:
    """The interview screen once the interviewer has spoken."""
    screen = pilot.app.screen
    assert isinstance(screen, InterviewScreen)
    await until(pilot, lambda: screen.sitting is not None and screen.status.saved == "saved")
    return screen


async def say(pilot: Pilot[None], text: str) -> None:
    """Put ``text`` into the box, send it, and wait until it is saved."""
    screen = pilot.app.screen
    assert isinstance(screen, InterviewScreen)
    assert screen.sitting is not None
    replies = screen.sitting.interview.replies
    screen.box.put(text)
    await pilot.press("enter")
    await until(
        pilot, lambda: screen.sitting and screen.sitting.interview.replies > replies and screen.status.saved == "saved"
    )


def told(app: InterviewerApp) -> str:
    """The notices that stand in the last lines."""
    page = app.screen
    return "\n".join(notice.plain for notice in page.keys_line.notices) if isinstance(page, Page) else ""


def seen(app: InterviewerApp, part: Widget | None = None) -> str:
    """The text that stands on the screen, row by row; of ``part`` alone, without what stands beside it."""
    width, height = app.size
    rows = app.screen._compositor.render_strips() if width and height else []  # the only way to the cells themselves
    if part is not None:
        place = part.region
        rows = [strip.crop(place.x, place.right) for strip in rows[place.y : place.bottom]]
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in rows)
