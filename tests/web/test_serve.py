"""Laws of who is let in, and of how the server and the programs behind the tabs end."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("textual_serve", reason="the extra `serve` is not installed")

from tests.web.serving import UPGRADE, Serving, Wire, gone


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    """One server for all who are refused."""
    serving = Serving(tmp_path_factory.mktemp("home"), "--max-sessions", "1")
    yield serving
    serving.end()


@pytest.fixture(scope="module")
def cookie(shared: Serving) -> str:
    """What the one browser shows."""
    return shared.cookie()


def sat(serving: Serving, cookie: str, size: str = "") -> Wire:
    """A tab: the open WebSocket of a browser that was let in, its program started."""
    tab = serving.send(f"/ws{size}", Cookie=cookie, Origin=serving.origin, **UPGRADE)
    assert tab.answer().status == 101
    tab.hear(b"\x1b[?1049h")
    return tab


def test_token_is_turned_into_a_cookie_once(tmp_path: Path) -> None:
    """The first use leads to the clean address with an HttpOnly, SameSite=Strict cookie; HEAD spends nothing."""
    serving = Serving(tmp_path)
    try:
        assert serving.ask(f"/?token={serving.token}", "HEAD").status == 403
        first = serving.ask(f"/?token={serving.token}")
        assert (first.status, first.headers["Location"]) == (303, "/")
        set_cookie = first.headers["Set-Cookie"]
        assert "HttpOnly" in set_cookie
        assert "SameSite=Strict" in set_cookie
        assert serving.token not in set_cookie
        assert serving.ask(f"/?token={serving.token}").status == 403
        assert serving.ask("/", Cookie=set_cookie.partition(";")[0]).status == 200
    finally:
        serving.end()


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "localhost:{port}"},
        {"Host": "127.0.0.1"},
        {"Host": "127.0.0.1:{port}.evil.example"},
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:{port}.evil.example"},
        {"Origin": "https://127.0.0.1:{port}"},
        {"Origin": "http://127.0.0.1:1"},
        {"Cookie": "interviewer-{port}=guess"},
        {"Cookie": ""},
    ],
)
@pytest.mark.parametrize("path", ["/", "/ws", "/static/textual.js"])
def test_strangers_get_403_before_a_program_starts(
    shared: Serving, cookie: str, path: str, headers: dict[str, str]
) -> None:
    """A foreign Host, a foreign Origin and a missing or guessed cookie each suffice to be refused."""
    own = {"Cookie": cookie, **({"Origin": shared.origin, **UPGRADE} if path == "/ws" else {})}
    sent = {name: value.format(port=shared.port) for name, value in headers.items()}
    assert shared.ask(path, **(own | sent)).status == 403
    assert not shared.seats()


def test_websocket_without_origin_is_refused(shared: Serving, cookie: str) -> None:
    """Every browser names the origin of a WebSocket."""
    assert shared.ask("/ws", Cookie=cookie, **UPGRADE).status == 403


def test_every_answer_carries_the_strict_headers(shared: Serving, cookie: str) -> None:
    """Pages, files, refusals and what is not there."""
    asked = [("/", cookie, 200), ("/static/textual.js", cookie, 200), ("/", "", 403), ("/static/", cookie, 404)]
    for path, shown, status in [*asked, ("/static/..%2f..%2fserver.py", cookie, 404), ("/download/x", cookie, 404)]:
        answer = shared.ask(path, Cookie=shown)
        assert answer.status == status, path
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "script-src 'self';" in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert answer.headers["Cache-Control"] == "no-store"


def test_page_names_nothing_from_elsewhere(shared: Serving, cookie: str) -> None:
    """The only address with a host in it is the socket of this server."""
    page = shared.ask("/", Cookie=cookie).body.decode()
    assert [word for word in page.split('"') if "//" in word] == [f"ws://127.0.0.1:{shared.port}/ws"]
    assert "//" not in shared.ask("/static/page.css", Cookie=cookie).body.decode()


def test_seats_are_capped_and_come_free_again(shared: Serving, cookie: str) -> None:
    """One seat: the second tab is told so; when the first one closes its program ends and the seat is free."""
    with sat(shared, cookie):
        (pid,) = shared.seats()
        with (
            shared.send("/", Cookie=cookie) as page,
            shared.send("/ws", Cookie=cookie, Origin=shared.origin, **UPGRADE) as second,
        ):
            refused = page.answer()
            assert (refused.status, second.answer().status) == (503, 503)
        assert b"Close one of them" in refused.body
    assert gone([pid], 5)
    assert shared.ask("/", Cookie=cookie).status == 200


def test_nonsense_from_a_page_neither_ends_nor_swells_the_program(shared: Serving, cookie: str) -> None:
    """Sizes without measure are clamped, and what is no message is passed over."""
    tab = sat(shared, cookie, "?width=99999999&height=-5")
    (pid,) = shared.seats()
    for text in (
        '["resize",{"width":20000,"height":20000}]',
        '["resize",{"width":"wide","height":null}]',
        '["resize"]',
        "[]",
        "{",
        "7",
        "[" * 5000,
        '["stdin",{"a":1}]',
        '["stdin","\\ud800"]',
        '["nobody","knows"]',
        '["ping","1"]',
    ):
        tab.tell(text)
    tab.hear(b"pong")
    resident = int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE")
    assert resident < 400 * 2**20
    tab.close()
    assert gone([pid], 5)


@pytest.mark.parametrize(
    ("number", "code"),
    [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGQUIT, 131), (signal.SIGKILL, -9)],
)
def test_programs_are_gone_when_the_server_is(tmp_path: Path, number: int, code: int) -> None:
    """Also after kill -9: nothing of it runs five seconds later."""
    serving = Serving(tmp_path)
    tab = sat(serving, serving.cookie())
    pids = serving.seats()
    assert pids
    assert serving.end(number) == code
    assert gone(pids, 5)
    tab.close()


def test_busy_port_is_said_in_one_line(tmp_path: Path) -> None:
    """Which port, and what to do."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "interviewer", "serve", "--port", str(port)]
        env = {**os.environ, "INTERVIEWER_HOME": str(tmp_path)}
        done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False, env=env)
    assert done.returncode == 2
    assert f"port {port}" in done.stderr
    assert "--port" in done.stderr
    assert done.stderr.count("\n") == 1


def test_missing_extra_is_said_with_its_remedy() -> None:
    """Without textual-serve, the line that installs what is missing into this very environment, and nothing of the same name from elsewhere."""
    code = (
        "import sys, importlib.util as u; find = u.find_spec\n"
        "import interviewer.cli.serve as serve; serve.find_spec = lambda name: None if name == 'textual_serve' else find(name)\n"
        "from interviewer.cli import main; sys.exit(main(['serve']))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=20, check=False)
    assert done.returncode == 2
    assert f"{sys.executable} -m pip install '" in done.stderr
    assert "'textual-serve" in done.stderr
    assert "'aiohttp" in done.stderr
    assert "install 'interviewer" not in done.stderr
