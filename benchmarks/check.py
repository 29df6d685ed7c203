"""Checking a library of 2,000 questions and 500 considerations, against PyYAML's C loader and pydantic on the same files."""

import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import yaml

from interviewer.authoring.check import check_paths
from interviewer.authoring.models import SHAPES

CASES, QUESTIONS, PARTS, CONSIDERATIONS = 20, 100, 5, 100
"""Scenarios, questions in each, parts of the rubric, considerations in each."""
AREAS = ("framing", "data", "modelling", "evaluation", "serving", "operations", "responsibility")
SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo za bri cla dro fle gri".split()


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder).resolve()
        files = write(root)
        size = sum(file.stat().st_size for file in files) / 1024
        questions, considerations = CASES * QUESTIONS, PARTS * CONSIDERATIONS
        print(f"check: {questions} questions, {considerations} considerations, {len(files)} files, {size:.0f} KiB")
        floor = timed(lambda: [model(file) for file in files])
        print(f"  PyYAML (C) and pydantic alone {floor:6.2f} s")
        took = timed(lambda: check(root))
        print(f"  interviewer check             {took:6.2f} s, {took / floor:.1f} times that")
        again = timed(lambda: check(root))
        print(f"  the same again (--watch)      {again:6.2f} s, {again / floor:.1f} times that")


def check(root: Path) -> None:
    """One check; the generated library must be sound, or the figure would mean nothing."""
    found = check_paths((root,), (root,)).problems
    assert not found, "\n".join(map(str, found[:5]))


def model(file: Path) -> object:
    """The rival: parse and validate, without places, ids or rules."""
    data = yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader)
    return SHAPES[data["format"]].model_validate(data)


def timed(work: Callable[[], object]) -> float:
    """Seconds of processor time of one run in this process, which nothing else on the machine adds to."""
    began = time.process_time()
    work()
    return time.process_time() - began


def write(root: Path) -> list[Path]:
    """A sound library of random words; the same at every run."""
    chance = random.Random(1)
    words = sorted({"".join(chance.choices(SYLLABLES, k=3)) for _ in range(3_000)})
    texts = {"rubrics/bulk.yaml": _manifest()}
    for part in range(PARTS):
        texts[f"rubrics/bulk/part-{part}.yaml"] = _part(part, words, chance)
    texts |= {f"scenarios/case-{case}.yaml": _case(case, chance) for case in range(CASES)}
    for name, text in texts.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return [root / name for name in texts]


def _manifest() -> str:
    parts = "".join(f"  - bulk/part-{part}.yaml\n" for part in range(PARTS))
    return f"format: rubric/1\nid: bulk\ntitle: Bulk\nparts:\n{parts}"


def _part(part: int, words: list[str], chance: random.Random) -> str:
    lines = ["format: rubric-part/1", "considerations:"]
    for number in range(CONSIDERATIONS):
        a, b, c, d, e, f = chance.sample(words, 6)
        lines += [
            f"  topic-{part}-{number}:",
            f"    name: About {a}",
            f"    area: {AREAS[number % len(AREAS)]}",
            f"    why: Without {a} there is no {b}.",
            f"    raise-it: Ask about {a}.",
            "    source: generated",
            f"    said:\n      - {a} {b}\n      - ({a}|{c}) .. {d}\n      - {b} + {e} + ({f}|{c})\n      - {e} ..6 {f} {a}",
            f"    unless:\n      - {d} {c} only",
            f"    examples:\n      explained:\n        - We take the {a} {b} because it holds for a year.",
            f"      mentioned:\n        - Then there is {a} {b}.",
            f"      absent:\n        - The {e} was closed on Sunday.",
        ]
    return "\n".join(lines) + "\n"


def _case(case: int, chance: random.Random) -> str:
    lines = [f"format: scenario/1\nid: case-{case}\ntitle: Case {case}\nlevel: mid\nminutes: 60\nsource: generated"]
    lines += ["uses: [bulk]\nstart: q0\nfacts:\n  anything-else:\n    say: Pick something sensible.\nquestions:"]
    for number in range(QUESTIONS):
        want, other = (f"topic-{chance.randrange(PARTS)}-{n}" for n in chance.sample(range(CONSIDERATIONS), 2))
        lines += [
            f"  q{number}:\n    area: {AREAS[number * len(AREAS) // QUESTIONS]}",
            f"    say: What comes at place {number}, and why there?\n    wants: [{want}, {other}]",
            f"    probes:\n      - nudge: What is missing at place {number}?\n        if: open({want}) and turns-here < 3",
            f"      - hint: Think of the first day.\n        want: {other}",
        ]
        if number + 2 < QUESTIONS:
            lines += [
                f"    next:\n      - {{to: q{number + 2}, if: explained({want}) and minutes-left < {20 + number % 30}}}",
                f"      - {{to: q{number + 1}, if: met({other}) or minutes-used > {number % 40 + 5}}}",
                f"      - {{to: q{number + 1}}}",
            ]
        elif number + 1 < QUESTIONS:
            lines += [f"    next: q{number + 1}"]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
