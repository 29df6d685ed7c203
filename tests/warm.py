"""The program in a process of its own that need not import it first.

A start takes half a second of the processor, nearly all of it for imports and patterns, and dozens of tests start one. Where a law is
about what the program does and not about how it starts, its process is forked from one that has done the imports: the same
``__main__``, its own signals, streams, folder and environment.
"""

import fcntl
import os
import runpy
import signal
import subprocess
import sys
import termios
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from multiprocessing import get_context, reduction
from typing import Any

PATIENCE_S = 120.0

_FORKS = get_context("forkserver")
_FORKS.set_forkserver_preload(["tests.warmed"])


class _Handed:
    """A file descriptor that the new process has, too."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor

    def __reduce__(self) -> tuple[Callable[[Any], int], tuple[Any]]:
        return _taken, (reduction.DupFd(self.descriptor),)


def _taken(handed: Any) -> int:
    return int(handed.detach())


class Warm:
    """``command`` (a python, ``-m``, a module, its words) in ``env``, with ``streams`` for input, output and errors; a terminal becomes its own."""

    def __init__(self, command: list[str], env: Mapping[str, str], streams: tuple[int, int, int]) -> None:
        handed = tuple(map(_Handed, streams))
        self._process = _FORKS.Process(target=_run, args=(command[2:], dict(env), os.getcwd(), *handed))
        self._process.start()
        assert self._process.pid is not None
        self.pid = self._process.pid

    def poll(self) -> int | None:
        """How it ended: its exit code, or minus the signal; None while it runs."""
        return self._process.exitcode

    def wait(self, seconds: float = PATIENCE_S) -> int:
        """How it ended, once it did; AssertionError when it does not."""
        self._process.join(seconds)
        code = self.poll()
        assert code is not None, "it does not end"
        return code

    def send_signal(self, number: int) -> None:
        """To this process alone."""
        os.kill(self.pid, number)

    def kill(self) -> None:
        """At once."""
        self.send_signal(signal.SIGKILL)


def _run(command: list[str], env: dict[str, str], folder: str, *streams: int) -> None:
    """What happens in the new process."""
    os.setsid()
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(env)
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    if os.isatty(0):
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    sys.stdin = sys.__stdin__ = open(0, encoding="utf-8", closefd=False)  # type: ignore[misc]  # noqa: SIM115  # its own for good
    sys.stdout = sys.__stdout__ = open(1, "w", encoding="utf-8", closefd=False)  # type: ignore[misc]  # noqa: SIM115
    sys.stderr = sys.__stderr__ = open(2, "w", buffering=1, encoding="utf-8", closefd=False)  # type: ignore[misc]  # noqa: SIM115
    sys.argv = command  # the first becomes the path of the module
    try:
        runpy.run_module(command[0], run_name="__main__", alter_sys=True)
    except SystemExit:
        with suppress(OSError):
            sys.stderr.flush()
        sys.stderr = None  # what a closed terminal did not take is no error at the end of an interpreter, either
        raise


def ran(command: list[str], env: Mapping[str, str], said: str = "") -> "subprocess.CompletedProcess[str]":
    """What ``command`` makes of ``said`` on standard input, through pipes."""
    pipes = [os.pipe() for _ in range(3)]
    (hears, tells), (out, puts_out), (err, puts_err) = pipes
    if not said:
        os.close(
            tells
        )  # a pipe that brings nothing is at its end before anybody listens, as that of `true | interviewer` soon is
    process = Warm(command, env, (hears, puts_out, puts_err))
    for end in (hears, puts_out, puts_err):
        os.close(end)
    with ThreadPoolExecutor() as meanwhile:
        came = [meanwhile.submit(_read, end) for end in (out, err)]
        if said:
            with suppress(BrokenPipeError), open(tells, "w", encoding="utf-8") as pipe:
                pipe.write(said)
    return subprocess.CompletedProcess(command, process.wait(), *(one.result() for one in came))


def _read(end: int) -> str:
    with open(end, encoding="utf-8") as pipe:
        return pipe.read()
