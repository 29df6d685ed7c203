"""The screens in a real terminal, beside the floor that nobody with Textual can be below: a hello-world app, same run."""

import compileall
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import interviewer
from benchmarks.understanding import REPLY
from benchmarks.watch import Watch

RUNS = 5
CALM_MS = 9
"""Milliseconds of ``python -c pass`` on the machine for which the bars were set, with nothing else on it."""
CALM_HELLO_MS = 141
"""Milliseconds of the first paint of hello world there."""
HELLO = [
    sys.executable,
    "-c",
    "from textual.app import App\nfrom textual.widgets import Static\n"
    "class Hello(App):\n    def compose(self): yield Static('hello, world')\nHello().run()",
]
INTERVIEWER = [sys.executable, "-m", "interviewer"]
CASE = "fraud-detection"
QUESTION, FACT = "How many payments a second do we see at the peak?", "four hundred"
LETTERS = "éñøüåçßþ"
"""Keys that occur in no escape sequence and in none of our texts."""
LONG_WORDS = 2000
PAST = 1000


def main() -> None:
    """Print the table: the figure, its bar, the medians."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its byte code
        env = {**os.environ, "INTERVIEWER_HOME": folder}
        compileall.compile_dir(Path(interviewer.__file__).parent, quiet=2)
        session = resumable(env)
        print(f"medians of {RUNS} runs; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
        slow = slowness(env)
        commands(env, slow)
        hello, ours = [], []
        for _ in range(RUNS):
            hello.append(first_paint(HELLO, env, "hello, world"))
            ours.append(first_paint([*INTERVIEWER, "resume", session], env, "Reply 19"))
        floor, paint = statistics.median(hello), statistics.median(ours)
        row("hello-world Textual, first paint", floor, "ms")
        row("40 messages resumed, first paint", paint, "ms", 1.7 * floor)
        slow = max(1.0, floor / CALM_HELLO_MS)
        rest, load = at_rest(env, session)
        row("interview at rest, resident", rest, "MiB", 60)
        row("interview at rest, processor", load, "%", 1)
        row("the same after a first start, resident", cold(env), "MiB", 60)
        echo = echoes(env)
        row(f"key echo p99 during {LONG_WORDS} words ({len(echo)} keys)", echo[int(0.99 * len(echo))], "ms", 30, slow)
        row("Enter to answer", median(lambda: answer(env)), "ms", 60, slow)
        row("report screen", median(lambda: report(env)), "ms", 100, slow)
        many()
        row(f"home with {PAST} past sessions", median(lambda: first_paint(INTERVIEWER, env, "CASES")), "ms", 300, slow)


def row(name: str, figure: float, unit: str, bar: float | None = None, slow: float = 1.0) -> None:
    """One line of the table; ``slow`` is how many times slower than the machine of the bars this one is now."""
    verdict = "" if bar is None else f"<= {bar:4.0f}  {'met' if figure <= bar * slow else 'MISSED'}"
    there = f"  ({figure / slow:.0f} on a calm machine)" if slow != 1.0 else ""
    print(f"  {name:<46} {figure:7.1f} {unit:<4} {verdict}{there}", flush=True)


def slowness(env: dict[str, str]) -> float:
    """How many times longer than ``CALM_MS`` ``python -c pass`` takes now: what else runs on this machine."""
    took = median(lambda: whole([sys.executable, "-c", "pass"], env))
    row("python -c pass", took, "ms")
    return max(1.0, took / CALM_MS)


def whole(words: list[str], env: dict[str, str]) -> float:
    """Milliseconds of a command from start to end."""
    began = time.perf_counter()
    subprocess.run(words, env=env, stdout=subprocess.DEVNULL, check=True)
    return 1000 * (time.perf_counter() - began)


def median(measured: Callable[[], float]) -> float:
    """Of ``RUNS`` runs."""
    return statistics.median(measured() for _ in range(RUNS))


def commands(env: dict[str, str], slow: float) -> None:
    """Whole runs of commands."""
    reply = Path(env["INTERVIEWER_HOME"]) / "reply.jsonl"
    reply.write_text('{"id":"1","turns":[{"interviewer":"","candidate":"I train on labels that arrive late."}]}\n')
    for name, words, bar in (
        ("--version", [*INTERVIEWER, "--version"], 45),
        ("list", [*INTERVIEWER, "list"], 90),
        ("score of one reply", [*INTERVIEWER, "score", "--jsonl", str(reply)], 120),
    ):
        whole(words, env)  # the first one may compile
        row(name, median(partial(whole, words, env)), "ms", bar, slow)


def resumable(env: dict[str, str]) -> str:
    """A left interview of 20 replies and 20 answers; its id."""
    os.environ["INTERVIEWER_HOME"] = env["INTERVIEWER_HOME"]
    from interviewer.cli.desk import Desk
    from interviewer.core.act import Reply
    from interviewer.core.case import Settings

    sitting = Desk(None).begin(CASE, Settings(minutes=None, seed=1))
    for number in range(20):
        text = f"Reply {number}: a missed fraud costs the amount, a wrong decline costs us the holder, so I weigh both."
        sitting.act(Reply(text, 30.0 * number))
    sitting.leave()
    return sitting.id


def first_paint(command: list[str], env: dict[str, str], text: str) -> float:
    """Milliseconds until ``text`` is written."""
    watch = Watch(command, env)
    took = watch.until(text)
    watch.kill()
    return took


def at_rest(env: dict[str, str], session: str) -> tuple[float, float]:
    """(MiB, percent of a core) of an interview in which nobody does anything."""
    watch = Watch([*INTERVIEWER, "resume", session], env)
    watch.until("saved")
    watch.rest(3)
    before = watch.busy()
    watch.rest(5)
    found = watch.resident(), 100 * (watch.busy() - before) / 5
    watch.kill()
    return found


def cold(env: dict[str, str]) -> float:
    """MiB of a new interview for which the case had to be compiled."""
    with tempfile.TemporaryDirectory() as cache:
        watch = Watch([*INTERVIEWER, "practice", CASE], {**env, "XDG_CACHE_HOME": cache})
        watch.until("saved")
        watch.rest(3)
        found = watch.resident()
        watch.kill()
        return found


def seated(env: dict[str, str]) -> Watch:
    """A new interview, ready."""
    watch = Watch([*INTERVIEWER, "practice", CASE, "--seed", "1"], env)
    watch.until("saved")
    watch.rest(0.5)
    return watch


def echoes(env: dict[str, str]) -> list[float]:
    """Milliseconds from key to screen while a long reply is being understood, sorted."""
    words = REPLY.read_text(encoding="utf-8").split()
    text = " ".join((words * (1 + LONG_WORDS // len(words)))[:LONG_WORDS])
    found = []
    for _ in range(RUNS):
        watch = seated(env)
        watch.paste(text)
        watch.rest(1.5)
        watch.send("\r")
        for number in range(40):
            letter = LETTERS[number % len(LETTERS)]
            found.append(watch.until(letter, watch.type(letter)))
        watch.kill()
    return sorted(found)


def answer(env: dict[str, str]) -> float:
    """Milliseconds from Enter to the interviewer's words."""
    watch = seated(env)
    watch.send(QUESTION)
    watch.rest(0.7)
    took = watch.until(FACT, watch.type("\r"))
    watch.kill()
    return took


def report(env: dict[str, str]) -> float:
    """Milliseconds from yes to the report."""
    watch = seated(env)
    watch.send(QUESTION)
    watch.rest(0.5)
    watch.until(FACT, watch.type("\r"))
    watch.rest(0.5)
    watch.until("Finish and see", watch.type("\x12"))
    watch.rest(0.3)
    took = watch.until("READS LIKE", watch.type("\r"))
    watch.kill()
    return took


def many() -> None:
    """A history of ``PAST`` interviews."""
    from interviewer.cli.storage import history_path
    from interviewer.history.store import History

    store = History.open(history_path(), "2026-11-20T10:00:00Z")
    settings = {"minutes": 45, "level": "mid", "persona": "neutral", "mode": "interview", "seed": 1, "focus": []}
    for number in range(PAST):
        utc = f"2025-{1 + number % 12:02}-{1 + number % 28:02}T10:{number % 60:02}:00Z"
        session = store.begin(CASE, "Catch stolen cards", "", settings, utc)
        store.append(session, "reply", 60.0, {"text": "I train on labels.", "moves": []}, utc)
    store.close()
