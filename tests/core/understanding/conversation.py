"""The shared acts and fact topics over a handful of considerations: enough to tell what a message does."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from interviewer.core.rubric import Consideration
from interviewer.core.understanding.compiler import compile_index
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.understand import Understanding, understand
from tests.core.understanding.rubrics import lines

RUBRICS = Path(__file__).parents[3] / "rubrics"
PARTS = ("concepts", "language", "acts", "facts")
TASK = "How would you build it?"
INVITED = "What would you like to know?"


def _point(id: str, *said: str) -> Consideration:
    return Consideration(id, id, "data", "", "", "", lines(*said))


POINTS = (
    _point("labels", "label", "labelled", "annotator"),
    _point("model-choice", "boosted trees", "logistic regression", "network", "shap"),
    _point("latency", "~number ms", "precompute"),
    _point("cold-start", "new (user|driver|customer)"),
    _point("fault-tolerance", "fall back", "cache"),
)


@cache
def talk_matcher() -> Matcher:
    """A matcher over the shipped acts and facts and the small considerations above."""
    from tempfile import TemporaryDirectory

    from interviewer.authoring.pack import load_rubric_file

    with TemporaryDirectory() as folder:
        root = Path(folder)
        for part in PARTS:
            (root / f"{part}.yaml").write_bytes((RUBRICS / "core" / f"{part}.yaml").read_bytes())
        parts = "".join(f"  - {part}.yaml\n" for part in PARTS)
        (root / "talk.yaml").write_text(f"format: rubric/1\nid: talk\ntitle: Talk\nparts:\n{parts}", encoding="utf-8")
        loaded = load_rubric_file(root / "talk.yaml", root)
    assert loaded.diagnostics == ()
    assert loaded.rubric is not None
    index, problems = compile_index(replace(loaded.rubric, considerations=POINTS))
    assert problems == ()
    return Matcher(index)


def heard(text: str, asked: str = TASK) -> Understanding:
    """What ``text`` is understood as, in answer to ``asked``."""
    return understand(talk_matcher(), text, asked=asked)


def acts(text: str, asked: str = TASK) -> list[str]:
    """The acts of ``text``, the main one first."""
    return list(heard(text, asked).acts)


def topics(text: str, asked: str = INVITED) -> set[str]:
    """The fact topics that ``text`` asks for."""
    return set(heard(text, asked).topics)
