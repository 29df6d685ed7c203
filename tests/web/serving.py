"""A server as a user starts it, and what a stranger can send it."""

import os
import re
import signal
import socket
import struct
import subprocess
import sys
import time
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import NamedTuple, Self

import pyte

from tests.cli.terminal import UNFRIENDLY

UPGRADE = {
    "Upgrade": "websocket",
    "Connection": "Upgrade",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}


class Answer(NamedTuple):
    """What came back."""

    status: int
    headers: Message
    body: bytes


class Wire:
    """One connection: a request sent, and for a WebSocket the frames after it."""

    def __init__(self, port: int, request: bytes) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=60)
        self._socket.sendall(request)
        self._rest = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def answer(self, *, body_follows: bool = True) -> Answer:
        """The answer; for a WebSocket without what follows it."""
        self.hear(b"\r\n\r\n")
        head, _, body = self._rest.partition(b"\r\n\r\n")
        status, _, lines = head.partition(b"\r\n")
        headers = message_from_bytes(lines + b"\r\n\r\n")
        while body_follows and len(body) < int(headers.get("Content-Length", 0)):
            body += self._socket.recv(65536)
        self._rest = body
        return Answer(int(status.split()[1]), headers, body)

    def tell(self, text: str) -> None:
        """Send one text frame, masked with zeros."""
        data = text.encode()
        size = bytes([0x80 | len(data)]) if len(data) < 126 else b"\xfe" + struct.pack("!H", len(data))
        self._socket.sendall(b"\x81" + size + b"\0\0\0\0" + data)

    def hear(self, wanted: bytes) -> None:
        """Read until ``wanted`` is among what has come and was not taken."""
        while wanted not in self._rest:
            data = self._socket.recv(65536)
            assert data, f"the connection ended after {self._rest[-300:]!r}"
            self._rest += data

    def close(self) -> None:
        """Hang up."""
        self._socket.close()


class Serving:
    """``interviewer serve`` on a free port, for a new user."""

    def __init__(self, home: Path, *words: str) -> None:
        command = [sys.executable, "-m", "interviewer", "serve", "--port", "0", *words]
        env = {**os.environ, "INTERVIEWER_HOME": str(home)}
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=env)
        assert self.process.stdout is not None
        found = None
        for line in self.process.stdout:
            if found := re.search(r"http://127\.0\.0\.1:(\d+)/\?token=(\S+)", line):
                break
        assert found, "no address was printed"
        self.address, self.port, self.token = found[0], int(found[1]), found[2]
        self.origin = f"http://127.0.0.1:{self.port}"

    def send(self, path: str, method: str = "GET", **headers: str) -> "Wire":
        """One request with exactly these headers besides Host, on its way."""
        named = {"Host": f"127.0.0.1:{self.port}"} | {name.replace("_", "-"): text for name, text in headers.items()}
        lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {text}" for name, text in named.items()), "", ""]
        return Wire(self.port, "\r\n".join(lines).encode())

    def ask(self, path: str, method: str = "GET", **headers: str) -> "Answer":
        """The whole answer to one request."""
        with self.send(path, method, **headers) as wire:
            return wire.answer(body_follows=method != "HEAD")

    def cookie(self) -> str:
        """Spend the token on the cookie."""
        return self.ask(f"/?token={self.token}").headers["Set-Cookie"].partition(";")[0]

    def seats(self) -> list[int]:
        """Process ids of the programs behind open tabs."""
        found = []
        for entry in Path("/proc").glob("[0-9]*/stat"):
            try:
                state, parent = entry.read_text().rpartition(")")[2].split()[:2]
            except OSError:
                continue
            if int(parent) == self.process.pid and state != "Z":
                found.append(int(entry.parent.name))
        return found

    def end(self, number: int = signal.SIGTERM) -> int:
        """Send a signal; the exit code, or minus the signal that ended it."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        assert self.process.stdout is not None
        self.process.stdout.close()
        return self.process.wait(10)


def gone(pids: list[int], seconds: float) -> bool:
    """Whether all of these processes end in time."""
    until = time.monotonic() + seconds
    while any(_runs(pid) for pid in pids):
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


class Painted:
    """The screen that the bytes sent to a browser paint."""

    def __init__(self, columns: int = 300, rows: int = 120) -> None:
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)

    def feed(self, data: bytes) -> None:
        """One message of the socket."""
        self._stream.feed(UNFRIENDLY.sub(b"", data))

    @property
    def text(self) -> str:
        """What stands on it."""
        return "\n".join(line.rstrip() for line in self.screen.display)
