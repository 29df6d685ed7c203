"""What ``interviewer new`` writes: templates beside this file, filled in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from string import Template
from typing import Literal, get_args

Kind = Literal["scenario", "rubric", "pack"]
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class Starter:
    """Files to begin with."""

    files: tuple[tuple[str, str], ...]
    """(path below the library's folder, with forward slashes; text), the one to open first in front."""


def starter(kind: Kind, id: str, year: int) -> Starter:
    """The starter of ``kind`` called ``id``; ``year`` stands in a pack's licence."""
    return {"scenario": _scenario, "rubric": _rubric, "pack": _pack}[kind](id, str(year))


def title_of(id: str) -> str:
    """``support-tickets`` as a heading: Support tickets."""
    return id.replace("-", " ").strip().capitalize()


def _scenario(id: str, _: str) -> Starter:
    words = {"id": id, "title": title_of(id), "uses": "core", "place": "case"}
    return _starter(
        words, {f"scenarios/{id}.yaml": ("scenario.yaml", "points.yaml"), f"tests/{id}.yaml": ("tests.yaml",)}
    )


def _rubric(id: str, _: str) -> Starter:
    words = {"id": id, "title": title_of(id), "place": "rubric"}
    return _starter(words, {f"rubrics/{id}.yaml": ("rubric.yaml", "points.yaml", "rubric-end.yaml")})


def _pack(id: str, year: str) -> Starter:
    words = {"id": id, "title": title_of(id), "uses": f"core, {id}", "place": "rubric", "year": year}
    plan = {
        "pack.yaml": ("pack.yaml",),
        f"scenarios/{id}.yaml": ("scenario.yaml",),
        f"rubrics/{id}.yaml": ("rubric.yaml", "points.yaml", "rubric-end.yaml"),
        f"tests/{id}.yaml": ("tests.yaml",),
        "README.md": ("README.md",),
        "LICENSE": ("LICENSE",),
    }
    return _starter(words, plan)


def _starter(words: dict[str, str], plan: Mapping[str, Iterable[str]]) -> Starter:
    """``plan``: path -> the templates that together make the file."""
    return Starter(tuple((path, "".join(_filled(name, words) for name in names)) for path, names in plan.items()))


def _filled(name: str, words: dict[str, str]) -> str:
    template = files("interviewer.authoring.starting") / "templates" / name
    return Template(template.read_text(encoding="utf-8")).substitute(words)
