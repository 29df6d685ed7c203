"""A small whole library to spoil, one fault at a time."""

from pathlib import Path

RUBRIC = """\
format: rubric/1
id: core
title: Small
parts:
  - core/part.yaml
concepts:
  tap: [click, tap]
considerations:
  labels:
    name: Labels
    area: data
    why: Without truth there is nothing to learn.
    raise-it: Ask where the truth comes from.
    source: ours
    said:
      - ~tap + (label|truth)
      - ground truth
    probes:
      - nudge: Where does the truth come from?
        if: open(labels)
    examples:
      explained:
        - We take clicks as labels because nobody has time to annotate by hand.
      absent:
        - The label on the bottle was red.
"""

PART = """\
format: rubric-part/1
pitfalls:
  test-on-train:
    name: Tested on training data
    why: It shows memory.
    source: ours
    challenge: Would that number survive new data?
    raise-it: Hold data back.
    said: [test + on training data]
facts:
  scale:
    name: Scale
    asked: [how many]
acts:
  skip:
    said: [skip this]
"""

SCENARIO = """\
format: scenario/1
id: feed
title: Order a feed
level: mid
minutes: 40
source: ours
uses: [core]
start: brief
facts:
  scale:
    say: Thirty million a day.
  anything-else:
    say: Pick something sensible.
questions:
  brief:
    area: framing
    say: Decide the order of a feed.
    wants: [labels]
    probes:
      - nudge: What would you learn from?
        if: open(labels) and turns-here < 3
    next:
      - {to: wrap, if: explained(labels)}
      - {to: wrap}
  wrap:
    area: operations
    say: What would you watch in week one?
"""


def library(folder: Path, **files: str) -> Path:
    """A whole library in ``folder``; ``rubric``, ``part`` and ``scenario`` replace the sound files."""
    texts = {"rubric": RUBRIC, "part": PART, "scenario": SCENARIO} | files
    places = {"rubric": "rubrics/core.yaml", "part": "rubrics/core/part.yaml", "scenario": "scenarios/feed.yaml"}
    for name, place in places.items():
        file = folder / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(texts[name], encoding="utf-8")
    return folder
