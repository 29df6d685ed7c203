"""Processes that share work and never outlive whoever gave it to them, however that one ended."""

import os
import signal
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pickle import PickleError
from threading import Thread, current_thread, main_thread
from typing import Any, NamedTuple, TypeVar

AHEAD = 8
"""Answers for each process that may wait for an earlier one, so that memory stays flat however many items there are."""

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")


class WorkerLostError(Exception):
    """A process was ended from outside while it shared the work."""


class _Worker(NamedTuple):
    """One process; the giver writes to it only while it has nothing to do, so that neither ever waits for the other."""

    process: BaseProcess
    """The process."""
    line: Connection
    """Items go in here, and answers come out."""


def in_order(work: Callable[[_Item], _Result], items: Iterable[_Item], count: int) -> Generator[_Result]:
    """``work(item)`` for each of ``items``, in their order, on ``count`` forked processes; the first error ends all.

    The processes inherit ``work`` with all that it holds; only items and answers are sent. They are gone when this
    generator is closed. There is no thread in it that could wait for a process that is gone.
    """
    with _begun(work, count) as workers:
        yield from _answers(workers, enumerate(items))


def _answers(workers: list[_Worker], tasks: Iterator[tuple[int, Any]]) -> Iterator[Any]:
    idle, busy, came = list(workers), dict[Connection, tuple[_Worker, int]](), dict[int, tuple[Any, Any]]()
    told = given = 0
    while True:
        while idle and given - told < AHEAD * len(workers) and (task := next(tasks, None)):
            worker, given = idle.pop(), given + 1
            with _told_if_lost():
                worker.line.send(task[1])
            busy[worker.line] = worker, task[0]
        if not busy:
            return
        ready = wait(list(busy))
        for line in [line for line in busy if line in ready]:
            worker, number = busy.pop(line)
            with _told_if_lost():
                came[number] = line.recv()
            idle.append(worker)
        while told in came:
            answer, error = came.pop(told)
            if error is not None:
                raise error
            told += 1
            yield answer


@contextmanager
def _told_if_lost() -> Iterator[None]:
    try:
        yield
    except (EOFError, ConnectionError):
        raise WorkerLostError from None


@contextmanager
def _begun(work: Callable[[Any], Any], count: int) -> Iterator[list[_Worker]]:
    """``count`` processes that do ``work``; at the end, whatever it is, they are killed: what they are at is of no use to anybody.

    A pipe ends when the one process that can write to it does, by whatever signal: then the workers leave by themselves.
    """
    leave, held = os.pipe()
    workers: list[_Worker] = []
    try:
        with _undisturbed():
            for _ in range(count):
                workers.append(_one(work, (leave, held), [one.line for one in workers]))
        yield workers
    finally:
        with _undisturbed():
            os.close(held)
            os.close(leave)
            for one in workers:
                one.process.kill()
            for one in workers:
                one.process.join()
                one.line.close()


def _one(work: Callable[[Any], Any], pipe: tuple[int, int], others: list[Connection]) -> _Worker:
    ours, theirs = get_context("fork").Pipe()
    process = get_context("fork").Process(target=_live, args=(work, theirs, pipe, [*others, ours]), daemon=True)
    process.start()
    theirs.close()
    return _Worker(process, ours)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Ctrl-C waits: inside a fork it would get lost, and while processes are begun or ended it would leave some."""
    if current_thread() is not main_thread():  # only that one ever hears of it
        yield
        return
    pressed: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: pressed.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.SIG_DFL if before is None else before)
        if pressed:
            signal.raise_signal(signal.SIGINT)


def _live(work: Callable[[Any], Any], line: Connection, pipe: tuple[int, int], others: list[Connection]) -> None:
    """The life of a worker: an item in, an answer or its error out, until it is ended."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever gave the work ends it
    os.close(pipe[1])
    for other in others:
        other.close()
    Thread(target=_leave_with, args=(pipe[0],), daemon=True).start()
    with suppress(EOFError, ConnectionError):
        while True:
            answer, error = _tried(work, line.recv())
            try:
                line.send((answer, error))
            except (AttributeError, TypeError, ValueError, PickleError) as unsent:
                line.send((None, RuntimeError(f"{type(error or unsent).__name__}: {error or unsent}")))


def _tried(work: Callable[[Any], Any], item: Any) -> tuple[Any, Exception | None]:
    try:
        return work(item), None
    except Exception as error:
        return None, error


def _leave_with(read: int) -> None:
    """Leave at once when the other end is closed."""
    os.read(read, 1)
    os._exit(1)
