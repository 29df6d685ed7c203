"""The schemas in a real editor's server: completion, hover and red lines, with the author's own ids."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from interviewer.authoring.editor.names import names_in
from interviewer.authoring.editor.schemas import KINDS, schema_text
from interviewer.authoring.starting.starter import starter
from interviewer.cli.schema import written
from interviewer.library.search import shipped
from tests.authoring.packs import RUBRIC, SCENARIO, library
from tests.editor.server import Editor

MODELINE = "# yaml-language-server: $schema=../.schema/{}.json\n"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with its schemas."""
    folder = library(tmp_path_factory.mktemp("editor"))
    (folder / ".schema").mkdir()
    for kind in KINDS:
        text = schema_text(kind, names_in((folder,)))
        (folder / ".schema" / f"{kind}.json").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def editor(root: Path) -> Iterator[Editor]:
    """One server for all tests; it takes half a second to start."""
    with Editor(root) as one:
        yield one


def place(text: str, mark: str) -> tuple[str, int, int]:
    """``text`` without ``mark``, and where it stood, from 0."""
    before, _, after = text.partition(mark)
    return before + after, before.count("\n"), len(before) - before.rfind("\n") - 1


def test_completion_offers_considerations_at_a_wanted_item(editor: Editor, root: Path) -> None:
    """The author's own ids, each with what it stands for."""
    text = MODELINE.format("scenario") + SCENARIO.replace("wants: [labels]", "wants:\n      - §")
    text, line, character = place(text, "§")
    file = root / "scenarios" / "a.yaml"
    editor.open(file, text)
    offered = editor.complete(file, line, character)
    assert offered["labels"]["documentation"] == "Labels (data)"


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        ("next:\n      - {to: wrap, if: explained(labels)}\n      - {to: wrap}", "next: §", {"brief", "wrap"}),
        ("start: brief", "start: §", {"brief", "wrap"}),
        ("uses: [core]", "uses: [§]", {"core"}),
        ("  scale:\n    say: Thirty million a day.\n", "  §\n", {"scale"}),
        ("questions:\n", "weights:\n  §\nquestions:\n", {"labels"}),
        ("questions:\n", "pitfalls:\n  §\nquestions:\n", {"test-on-train"}),
    ],
)
def test_completion_offers_what_the_place_can_name(
    editor: Editor, root: Path, old: str, new: str, wanted: set[str]
) -> None:
    """Questions, rubrics, topics, considerations and pitfalls, each where it may stand."""
    text, line, character = place(MODELINE.format("scenario") + SCENARIO.replace(old, new), "§")
    file = root / "scenarios" / f"place-{editor.count}.yaml"
    editor.open(file, text)
    assert wanted <= set(editor.complete(file, line, character))


def test_wrong_key_gets_a_red_line_and_sound_files_none(editor: Editor, root: Path) -> None:
    """The line of the key, and only that; an id that the schema does not know yet is left to ``check``."""
    sound = MODELINE.format("scenario") + SCENARIO.replace("wants: [labels]", "wants: [labels, written-a-minute-ago]")
    assert editor.open(root / "scenarios" / "sound.yaml", sound) == []
    assert editor.open(root / "rubrics" / "sound.yaml", MODELINE.format("rubric") + RUBRIC) == []
    wrong = sound.replace("    wants:", "    wnats:")
    (found,) = editor.open(root / "scenarios" / "wrong.yaml", wrong)
    assert found["range"]["start"]["line"] == wrong[: wrong.index("wnats")].count("\n")
    assert "wnats" in found["message"]


def test_starter_opens_without_a_red_line_and_completes(editor: Editor, tmp_path: Path) -> None:
    """What ``interviewer new pack`` writes, with the schemas it writes: the pack's own ids and the shared rubric's."""
    files = starter("pack", "late-books", 2030).files
    for name, text in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    written(tmp_path / ".schema", names_in((tmp_path, shipped())), tuple(KINDS))
    found = {name: editor.open(tmp_path / name, text) for name, text in files if name.endswith(".yaml")}
    assert len(found) == 4
    assert not any(found.values())
    case = dict(files)["scenarios/late-books.yaml"]
    text, line, character = place(case.replace("wants: [goal, error-costs]", "wants: [§]"), "§")
    editor.open(tmp_path / "scenarios" / "other.yaml", text)
    assert {"reminder-fatigue", "goal"} <= set(editor.complete(tmp_path / "scenarios" / "other.yaml", line, character))


def test_hover_explains_a_key(editor: Editor, root: Path) -> None:
    """The field's own docstring."""
    text, line, character = place(MODELINE.format("scenario") + SCENARIO.replace("wants:", "wa§nts:"), "§")
    file = root / "scenarios" / "hover.yaml"
    editor.open(file, text)
    assert "considerations that a good answer addresses" in editor.hover(file, line, character)
