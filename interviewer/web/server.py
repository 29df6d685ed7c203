"""The server: four kinds of address, all behind the guard, and as many seats as were allowed."""

import asyncio
import signal
import socket
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path

import textual_serve
from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from interviewer.reporting.started import door, typed
from interviewer.signals import SIGNALS
from interviewer.web.guard import HOST, Guard
from interviewer.web.seat import Seat

PAGES = Path(__file__).parent / "pages"
THEIRS = Path(textual_serve.__file__).parent / "static"
STATIC: dict[str, tuple[Path, str]] = {
    "page.css": (PAGES / "page.css", "text/css"),
    "page.js": (PAGES / "page.js", "text/javascript"),
    "xterm.css": (THEIRS / "css/xterm.css", "text/css"),
    "textual.js": (THEIRS / "js/textual.js", "text/javascript"),
    "mono.ttf": (THEIRS / "fonts/RobotoMono-VariableFont_wght.ttf", "font/ttf"),
    "mono-italic.ttf": (THEIRS / "fonts/RobotoMono-Italic-VariableFont_wght.ttf", "font/ttf"),
}
"""Name to file and type; nothing else is given out."""
SEAT_WAIT_S = 2.0
"""Seconds that a page waits for a seat: on a reload the old tab's program is still leaving."""
CLOSE_S = 4.0
"""Most seconds for all seats to leave when the server ends."""

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Server:
    """Serves ``command`` (a program of screens) to at most ``most`` tabs of one browser."""

    def __init__(self, command: Sequence[str], port: int, most: int) -> None:
        self.guard = Guard(port)
        self._command = tuple(command)
        self._most = most
        self._free = asyncio.Semaphore(most)
        self._open: set[web.WebSocketResponse] = set()

    def app(self) -> web.Application:
        """The web application."""
        made = web.Application(middlewares=[self._guarded], client_max_size=1024)
        made.router.add_get("/", self._index, allow_head=False)
        made.router.add_get("/ws", self._socket, allow_head=False)
        made.router.add_get("/static/{name}", self._static, allow_head=False)
        made.on_response_prepare.append(self._dress)
        made.on_shutdown.append(self._shut)
        return made

    @web.middleware
    async def _guarded(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """403 for whoever is not let in; every refusal is a page that says what to do."""
        if why := self.guard.refuses(request):
            return notice(403, "Not from here", why, "Open the address that `interviewer serve` printed.")
        if "token" in request.query:
            return self._enter(request)
        if not self.guard.knows(request):
            return notice(
                403,
                "Not let in",
                "This browser has not been let in.",
                "Open the whole address that `interviewer serve` printed; start it again for a new one.",
            )
        try:
            return await handler(request)
        except web.HTTPException as error:
            return notice(error.status, "Nothing here", "There is nothing at this address.", "The screens are at /.")

    def _enter(self, request: web.Request) -> web.StreamResponse:
        if request.method != "GET" or request.path != "/" or not self.guard.spend(request.query["token"]):
            return notice(
                403,
                "This address was good for one use",
                "It has been used, or it is not from this start of the server.",
                "Start `interviewer serve` again for a new one; what was said is saved.",
                again="Or go on, if it was this browser that used it",
            )
        response = web.HTTPSeeOther("/")
        self.guard.welcome(response)
        return response

    async def _index(self, _request: web.Request) -> web.StreamResponse:
        if not await self._seat():
            return self._full()
        self._free.release()  # the socket that the page opens takes it for good
        page = _pages().get_template("terminal.html").render(socket=f"ws://{self.guard.authority}/ws", door=door())
        return web.Response(text=page, content_type="text/html")

    async def _socket(self, request: web.Request) -> web.StreamResponse:
        connection = web.WebSocketResponse(heartbeat=15, timeout=1)
        if not connection.can_prepare(request).ok:
            raise web.HTTPBadRequest
        if not await self._seat():
            return self._full()
        try:
            await connection.prepare(request)
            self._open.add(connection)
            await Seat(self._command, connection).hold(request.query.get("width"), request.query.get("height"))
        finally:
            self._open.discard(connection)
            self._free.release()
        return connection

    async def _static(self, request: web.Request) -> web.StreamResponse:
        file, kind = STATIC.get(request.match_info["name"], (None, ""))
        if file is None:
            raise web.HTTPNotFound
        return web.FileResponse(file, headers={"Content-Type": kind})

    async def _seat(self) -> bool:
        """Take a seat, waiting a moment for one that is being left."""
        try:
            await asyncio.wait_for(self._free.acquire(), SEAT_WAIT_S)
        except TimeoutError:
            return False
        return True

    def _full(self) -> web.StreamResponse:
        seats = "The one seat is" if self._most == 1 else f"All {self._most} seats are"
        return notice(
            503,
            "No seat is free",
            f"{seats} taken by other tabs.",
            "Close one of them, or start `interviewer serve` with a higher --max-sessions.",
            again="Try again",
        )

    async def _dress(self, _request: web.Request, response: web.StreamResponse) -> None:
        response.headers.update(self.guard.headers())
        response.headers.pop("Server", None)

    async def _shut(self, _app: web.Application) -> None:
        await asyncio.gather(*(one.close(code=1001) for one in tuple(self._open)), return_exceptions=True)


def notice(status: int, title: str, what: str, remedy: str, *, again: str = "Go to the screens") -> web.Response:
    """A page that says what is the matter and what to do."""
    style = Markup((PAGES / "page.css").read_text(encoding="utf-8"))
    text = (
        _pages()
        .get_template("notice.html")
        .render(style=style, title=title, what=what, remedy=typed(remedy), again=again)
    )
    return web.Response(status=status, text=text, content_type="text/html")


@cache
def _pages() -> Environment:
    return Environment(loader=FileSystemLoader(PAGES), autoescape=True, undefined=StrictUndefined)


def listen(port: int) -> socket.socket:
    """A socket on ``port`` of this machine alone (0: a free one); OSError when it cannot be had."""
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((HOST, port))
        made.listen(64)
    except OSError:
        made.close()
        raise
    return made


async def serve(command: Sequence[str], listening: socket.socket, most: int, ready: Callable[[str], None]) -> int:
    """Serve until a signal; its exit code. ``ready`` is told the address that lets one browser in."""
    ended: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def end(code: int) -> None:
        if not ended.done():
            ended.set_result(code)

    for name, code in SIGNALS.items():
        if hasattr(signal, name):
            with suppress(NotImplementedError):
                asyncio.get_running_loop().add_signal_handler(getattr(signal, name), end, code)
    server = Server(command, listening.getsockname()[1], most)
    runner = web.AppRunner(server.app(), access_log=None, shutdown_timeout=CLOSE_S)
    await runner.setup()
    try:
        await web.SockSite(runner, listening).start()
        ready(server.guard.address)
        return await ended
    finally:
        await runner.cleanup()
