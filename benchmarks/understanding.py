"""One reply against the whole core rubric: ours, a rapidfuzz loop and a keyword regex with the same cues, in one run.

Also what no rule can do without (words, stems, symbols), the first reply of a sitting, and what loading the index costs.
"""

import gc
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from rapidfuzz import fuzz

from interviewer import library
from interviewer.core.rubric import Consideration, Cue, Rubric
from interviewer.core.understanding.compiler import compile_index
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.reply import LONGEST_REPLY
from interviewer.core.understanding.sentence import sentences
from interviewer.core.understanding.understand import understand

REPLY = Path(__file__).parent / "reply.txt"
"""About 250 words that a candidate could say; ours."""
ROUNDS = 15
LOAD = """
import re, time
from pathlib import Path
from interviewer import library
from interviewer.library import packs
def resident(): return int(re.search(r"VmRSS:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024
before, began = resident(), time.perf_counter()
index = library.load_index(("core",))
print((time.perf_counter() - began) * 1e3, resident() - before)
"""
"""A process that loads the index and says how long it took and how much memory (Linux)."""


def main() -> None:
    """Print the table."""
    rubric = library.load_rubric("core")
    loaded, held = _load()
    index = library.load_index(("core",))
    matcher = Matcher(index)
    text = REPLY.read_text(encoding="utf-8")
    began = time.perf_counter()
    understand(matcher, text)
    first = time.perf_counter() - began
    phrases = sorted({_phrase(cue.text) for c in rubric.considerations for cue in c.said})
    pattern = re.compile(r"\b(?:" + "|".join(map(re.escape, phrases)) + r")\b", re.IGNORECASE)
    gc.collect()
    gc.freeze()
    rivals: dict[str, Callable[[], object]] = {
        "ours": lambda: understand(matcher, text),
        "regex of all cue phrases": lambda: pattern.findall(text),
        "rapidfuzz, phrase x sentence": lambda: _fuzzy(phrases, matcher, text),
        "words and symbols alone": lambda: matcher.used(text, matcher.tokens(text)),
    }
    print(f"understanding: {len(text.split())} words, {len(index.lines)} cue lines, {len(index.cues)} variants")
    print(f"  {'':28}   taken in turn        each warm, by itself")
    turns, alone = _in_turn(*rivals.values()), _by_itself(*rivals.values())
    for name, turn, warm in zip(rivals, turns, alone, strict=True):
        print(f"  {name:28} {turn:8.2f} ms {turn / turns[0]:5.2f} {warm:14.2f} ms {warm / alone[0]:5.2f}")
    print(f"  the first reply of a sitting {first * 1e3:9.2f} ms")
    print(f"  index loaded from the cache  {loaded:9.2f} ms, {held:.1f} MiB resident")
    _growth(matcher, text)
    _rubric_growth(rubric, text)


def _growth(matcher: Matcher, text: str) -> None:
    """Time a word that is read, for longer replies in turn; flat means linear."""
    print("  words   read       ms   ms per 1,000 words read")
    replies = ["\n\n".join([text] * times) for times in (1, 4, 12, 71)]
    times = _in_turn(*(partial(understand, matcher, reply) for reply in replies))
    for reply, took in zip(replies, times, strict=True):
        words, read = len(reply.split()), len(reply[:LONGEST_REPLY].split())
        print(f"  {words:>6} {read:>6} {took:8.2f} {took / read * 1000:8.2f}")


def _rubric_growth(rubric: Rubric, text: str) -> None:
    """The same reply when the rubric is ten times larger."""
    small = Matcher(compile_index(rubric)[0])
    copies = tuple(_strange(c, n) for n in range(9) for c in rubric.considerations)
    large = Matcher(
        compile_index(Rubric("large", "", rubric.concepts, rubric.considerations + copies, lexicons=rubric.lexicons))[0]
    )
    gc.collect()
    gc.freeze()
    before, after = _in_turn(partial(understand, small, text), partial(understand, large, text))
    print(f"  rubric x 10: {before:.2f} -> {after:.2f} ms, {after / before:.2f} times")


def _load() -> tuple[float, float]:
    """(milliseconds to load the index, MiB that it adds) in fresh processes; medians of five."""
    run = [sys.executable, "-c", LOAD]
    found = [
        map(float, subprocess.run(run, check=True, capture_output=True, text=True).stdout.split()) for _ in range(5)
    ]
    took, held = zip(*found, strict=True)
    return statistics.median(took), statistics.median(held)


def _strange(c: Consideration, n: int) -> Consideration:
    """A synthetic consideration: as many cues of the same shape, in words of another field."""
    said = tuple(
        Cue(re.sub(r"[a-z]{4,}", lambda w: f"{w.group()}zq{n}", cue.text.replace("~", "zq"))) for cue in c.said
    )
    return Consideration(f"{c.id}-{n}", c.name, c.area, "", "", "", said)


def _fuzzy(phrases: list[str], matcher: Matcher, text: str) -> int:
    tokens = matcher.tokens(text)
    pieces = [text[tokens[s.first].start : tokens[s.end - 1].end].lower() for s in sentences(text, tokens)]
    return sum(fuzz.partial_ratio(phrase, piece) >= 85 for piece in pieces for phrase in phrases)


def _phrase(cue: str) -> str:
    """The plain words of a cue: first alternatives, no gaps."""
    cue = re.sub(r"\(([^()|]*)\|[^()]*\)", r"\1", re.sub(r"\([^()]*\)\?", "", cue))
    return " ".join(re.sub(r"\.\.\d*|[+~=()|?]|\(.*?\)", " ", cue).split())


def _in_turn(*runs: Callable[[], object]) -> list[float]:
    """Median milliseconds of each of ``runs``, warmed up once and then taken in turn: what else the machine does hits all alike."""
    for run in runs:
        run()
    rounds = [[_timed(run) for run in runs] for _ in range(ROUNDS)]
    return [statistics.median(took) for took in zip(*rounds, strict=True)]


def _by_itself(*runs: Callable[[], object]) -> list[float]:
    """Median milliseconds of each of ``runs``, repeated with nothing in between: the processor's cache still holds what it reads."""
    return [statistics.median([_timed(run) for _ in range(ROUNDS + 1)][1:]) for run in runs]


def _timed(run: Callable[[], object]) -> float:
    """Milliseconds of processor time, which leaves out what else runs meanwhile, but not that it empties the processor's cache."""
    began = time.process_time()
    run()
    return (time.process_time() - began) * 1e3
