"""An interview in a real Chromium: the page as a person gets it."""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.web.serving import Painted, Serving, gone

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome") or ""


def _missing() -> str:
    """What keeps these tests from running; empty when nothing does."""
    if not CHROMIUM:
        return "no Chromium on this machine (Debian: apt-get install chromium)"
    for module in ("playwright", "textual_serve"):
        try:
            __import__(module)
        except ImportError:
            return f"{module} is not installed: pip install -e '.[dev,browser]'"
    return ""


MISSING = _missing()
if MISSING and os.environ.get("CI") == "true":
    pytest.fail(f"CI must hold the interview in a browser: {MISSING}", pytrace=False)
pytestmark = pytest.mark.skipif(bool(MISSING), reason=MISSING)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    """The browser, without a window."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def serving(tmp_path: Path) -> Iterator[Serving]:
    """A server for a new user."""
    made = Serving(tmp_path)
    yield made
    made.end()


def opened(browser: Any, serving: Serving) -> tuple[Any, Painted, list[str]]:
    """(page, what it is sent to paint, what it asked for) once the screens stand in it."""
    page, painted, asked = browser.new_page(viewport={"width": 1200, "height": 800}), Painted(), []
    page.on("request", lambda request: asked.append(request.url))
    page.on("websocket", lambda opened: opened.on("framereceived", lambda frame: _feed(painted, frame)))
    answer = page.goto(serving.address)
    assert answer.status == 200
    page.wait_for_selector("body.-first-byte")
    return page, painted, asked


def _feed(painted: Painted, frame: str | bytes) -> None:
    if isinstance(frame, bytes):
        painted.feed(frame)


def _stands(painted: Painted, word: str) -> bool:
    return word in painted.text


def _answered(painted: Painted, word: str) -> bool:
    """Whether the interviewer has answered what ends in ``word``; until then the next answer would stay in the box."""
    text = painted.text
    you, interviewer = text.rfind("▌ You  "), text.rfind("▌ Interviewer  ")
    return -1 < you < interviewer and word in text[you:interviewer]


def wait(page: Any, met: Callable[[], bool], painted: Painted) -> None:
    """Let the page go on until ``met``; AssertionError with the screen when that does not come."""
    until = time.monotonic() + 60
    while not met():
        late = time.monotonic() > until
        assert not late, painted.text
        page.wait_for_timeout(25)


def test_interview_in_a_browser_is_held_to_its_report(chromium: Any, serving: Serving) -> None:
    """Two keys lead from the page into an interview; three turns later its report stands there."""
    page, painted, asked = opened(chromium, serving)
    assert page.url == f"{serving.origin}/", "the token is still in the address"
    assert all(url.startswith((serving.origin, "data:")) for url in asked)
    wait(page, lambda: "Press Enter" in painted.text, painted)
    page.keyboard.press("Enter")
    wait(page, lambda: "neutral" in painted.text, painted)
    page.keyboard.press("Enter")
    wait(page, lambda: "saved" in painted.text, painted)
    for text in (
        "How many payments a second do we see at the peak?",
        "A missed fraud costs us the amount and a wrong decline costs us the holder, so I weigh both in money.",
        "I train on charge-backs, which arrive months late, so the newest weeks are left out of training.",
    ):
        page.keyboard.insert_text(text)
        wait(page, partial(_stands, painted, text.split()[-1]), painted)
        page.keyboard.press("Enter")
        wait(page, partial(_answered, painted, text.split()[-1]), painted)
    wait(page, lambda: "saved" in painted.text, painted)
    assert len(set(page.screenshot())) > 100, "the page is blank"
    page.keyboard.press("F10")
    wait(page, lambda: "Finish and see the report?" in painted.text, painted)
    page.keyboard.press("Enter")
    wait(page, lambda: "3 answers" in painted.text and "missed" in painted.text, painted)
    pids = serving.seats()
    page.close()
    assert gone(pids, 5)


def test_second_use_of_the_address_is_a_page_that_explains(chromium: Any, serving: Serving) -> None:
    """Another browser with the same address gets 403; the first one still gets in without it."""
    page, _painted, _asked = opened(chromium, serving)
    other = chromium.new_context().new_page()
    assert other.goto(serving.address).status == 403
    assert "good for one use" in other.inner_text("h1")
    assert other.goto(f"{serving.origin}/").status == 403
    assert page.goto(serving.address).status == 403
    assert page.goto(f"{serving.origin}/").status == 200
    other.close()
    page.close()


def test_foreign_page_cannot_reach_the_socket(chromium: Any, serving: Serving) -> None:
    """A page of another origin in the same browser, cookie and all, opens no socket and starts no program."""
    page, _painted, _asked = opened(chromium, serving)
    page.goto("about:blank")
    assert gone(serving.seats(), 5)
    reached = page.evaluate(
        "url => new Promise(done => { const s = new WebSocket(url); s.onopen = () => done(true); s.onerror = () => done(false) })",
        f"ws://127.0.0.1:{serving.port}/ws",
    )
    assert reached is False
    assert not serving.seats()
    page.close()
