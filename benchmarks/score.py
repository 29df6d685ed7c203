"""Batch scoring of 10,000 replies: time, order and memory, against one process that scores one by one."""

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.understanding import REPLY

COUNT = 10_000


def main() -> None:
    """Print the table."""
    text = " ".join(REPLY.read_text(encoding="utf-8").split()[:60])
    with tempfile.TemporaryDirectory() as folder:
        records = Path(folder) / "records.jsonl"
        with records.open("w", encoding="utf-8") as file:
            for n in range(COUNT):
                file.write(
                    json.dumps({"id": str(n), "turns": [{"interviewer": "", "candidate": f"{text} Number {n}."}]})
                    + "\n"
                )
        began = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-m", "interviewer", "score", "--jsonl", str(records)],
            capture_output=True,
            text=True,
            check=True,
        )
        took = time.perf_counter() - began
    ids = [json.loads(line)["id"] for line in done.stdout.splitlines()]
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"score: {COUNT} replies of {len(text.split())} words in {took:.1f} s, {COUNT / took:.0f} a second")
    print(f"  order kept: {ids == [str(n) for n in range(COUNT)]}; largest process {peak:.0f} MiB")
