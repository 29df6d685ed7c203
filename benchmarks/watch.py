"""A terminal that only notes when what was written: nothing is emulated while the program runs."""

import os
import re
import time
from pathlib import Path

from tests.cli.terminal import Terminal

ESCAPES = re.compile(
    rb"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[P_^X][^\x1b]*\x1b\\|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[ -/]*[0-~]"
)


class Watch(Terminal):
    """``command`` in a terminal of 120 by 40; times in milliseconds."""

    def __init__(self, command: list[str], env: dict[str, str]) -> None:
        self.began = time.perf_counter()
        super().__init__(command, env)

    def _show(self, data: bytes) -> bool:
        return bool(data)

    def until(self, text: str, began: float | None = None, seconds: float = 60.0) -> float:
        """Milliseconds from ``began`` (default: the start) until ``text`` was written after what was read before."""
        start, from_here = self.began if began is None else began, 0 if began is None else self.mark
        end = time.monotonic() + seconds
        while text.encode() not in ESCAPES.sub(b"", self.raw[from_here:]):
            if time.monotonic() > end or not self.read():
                raise AssertionError(f"{text!r} never came; last: {self.raw[-500:]!r}")
        return 1000 * (time.perf_counter() - start)

    def type(self, keys: str) -> float:
        """Send ``keys``; the moment of sending, for ``until``."""
        self.mark = len(self.raw)
        began = time.perf_counter()
        self.send(keys)
        return began

    def resident(self) -> float:
        """Memory held now, in MiB."""
        text = Path(f"/proc/{self.pid}/status").read_text(encoding="ascii")
        return int(re.search(r"VmRSS:\s+(\d+)", text)[1]) / 1024  # type: ignore[index]  # Linux always says it

    def busy(self) -> float:
        """Seconds of processor used so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
