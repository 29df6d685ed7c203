"""Laws of what a command waits for before it does anything."""

import subprocess
import sys
from pathlib import Path

SPARED = (
    "rapidfuzz",
    "hashlib",
    "html",
    "yaml",
    "pydantic",
    "networkx",
    "interviewer.core.criteria",
    "interviewer.cli.labels",
)
"""For typos, digests, captions, mistakes in files, values that only interviews need, and labels in plain texts."""


def test_score_of_a_record_brings_in_what_it_uses(tmp_path: Path) -> None:
    """The index is all of a rubric that it takes to read a reply."""
    (tmp_path / "one.jsonl").write_text('{"turns": [{"interviewer": "", "candidate": "Labels arrive late."}]}\n')
    code = (
        "import sys\nfrom interviewer.cli.score import run\nrun(sys.argv[1:])\n"
        f"print([name for name in {SPARED!r} if name in sys.modules])"
    )
    first = "from interviewer.library import load_index\nload_index(('core',))"
    subprocess.run([sys.executable, "-c", first], check=True)
    words = [sys.executable, "-c", code, str(tmp_path / "one.jsonl")]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
