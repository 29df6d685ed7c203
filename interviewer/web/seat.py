"""One open tab: the program of screens behind it, spoken to as textual-serve does."""

import asyncio
import json
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence
from contextlib import suppress

from aiohttp import WSMsgType, web
from textual_serve.app_service import AppService
from textual_serve.download_manager import DownloadManager

PRELUDE = b"__GANGLION__\n"
"""The line with which Textual's web driver begins."""
DRIVER = "interviewer.web.driver:ServedDriver"
MOST_COLUMNS, MOST_ROWS = 500, 300
"""A screen is painted cell by cell, so an absurd size would cost gigabytes."""
PATIENCE_S = 3.0
"""Seconds that the screens have for saving and leaving before they are ended."""


def cells(value: object, most: int, default: int) -> int:
    """A number of columns or rows from a stranger, within 1 to ``most``; ``default`` for what is no number."""
    try:
        return max(1, min(most, int(str(value)[:12])))
    except ValueError:
        return default


class Seat(AppService):
    """The program for one WebSocket. Its own process group; ended with its socket, and by itself without its server."""

    def __init__(self, command: Sequence[str], socket: web.WebSocketResponse) -> None:
        async def close() -> None:
            await socket.close()

        super().__init__(
            " ".join(command),
            write_bytes=socket.send_bytes,
            write_str=socket.send_str,
            close=close,
            download_manager=DownloadManager(),
        )
        self._words = command
        self._socket = socket

    async def hold(self, columns: object, rows: object) -> None:
        """Run the program until it ends or the browser goes."""
        await self.start(cells(columns, MOST_COLUMNS, 80), cells(rows, MOST_ROWS, 24))
        try:
            async for message in self._socket:
                if message.type is WSMsgType.TEXT:
                    await self._heard(message.data)
        finally:
            await asyncio.shield(self.stop())

    async def _open_app_process(self, width: int = 80, height: int = 24) -> Process:
        environment = self._build_environment(width=width, height=height) | {"TEXTUAL_DRIVER": DRIVER}
        self._process = process = await asyncio.create_subprocess_exec(
            *self._words,
            stdin=PIPE,
            stdout=PIPE,
            env=environment,
            start_new_session=True,  # ctrl+C is for the server, which then ends its seats in order
        )
        self._stdin = process.stdin
        return process

    async def _heard(self, text: str) -> None:
        """One message of the page; what is none is passed over."""
        try:
            kind, *rest = json.loads(text)
        except (ValueError, TypeError, RecursionError):
            return
        value = rest[0] if rest else None
        if kind == "stdin" and isinstance(value, str):
            await self.send_bytes(value.encode("utf-8", "replace"))
        elif kind == "resize" and isinstance(value, dict):
            columns, rows = (cells(value.get(side), most, 0) for side, most in _SIDES)
            if columns and rows:
                await self.set_terminal_size(columns, rows)
        elif kind == "ping":
            await self._socket.send_json(["pong", str(value)[:32]])
        elif kind in ("blur", "focus"):
            await self.send_meta({"type": kind})

    async def run(self) -> None:
        """Pass on what the program paints until it ends; then the socket has ended, too."""
        assert self._process is not None
        assert self._process.stdout is not None
        paints = self._process.stdout
        with suppress(asyncio.IncompleteReadError, ConnectionError, RuntimeError):
            while await paints.readline() not in (PRELUDE, b""):
                pass
            while True:
                head = await paints.readexactly(5)
                payload = await paints.readexactly(int.from_bytes(head[1:], "big"))
                if head[:1] == b"D":
                    await self.remote_write_bytes(payload)
                elif b'"exit"' in payload:
                    break
        with suppress(ConnectionError, RuntimeError):
            await self.remote_close()

    async def stop(self) -> None:
        """Let the program save and leave; after ``PATIENCE_S`` end it."""
        process, task = self._process, self._task
        if process is None or task is None:
            return
        self._task = None
        with suppress(TimeoutError):
            await asyncio.wait_for(self._leave(process), PATIENCE_S)
        if process.returncode is None:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    async def _leave(self, process: Process) -> None:
        await self.send_meta({"type": "quit"})
        self.stdin.close()
        await process.wait()


_SIDES = (("width", MOST_COLUMNS), ("height", MOST_ROWS))
