"""Laws of the JSON Schemas for editors: made from the models, the author's ids in them, the same bytes every time."""

import json
from pathlib import Path

import pytest

from interviewer.authoring.editor.names import names_in
from interviewer.authoring.editor.schemas import KINDS, schema_of, schema_text
from interviewer.cli.schema import run
from tests.authoring.packs import SCENARIO, library


def test_schema_has_the_ids_of_the_cases_and_of_the_rubrics_they_use(tmp_path: Path) -> None:
    """Wherever on the search path the rubric lies."""
    shared = library(tmp_path / "shared")
    mine = tmp_path / "mine"
    (mine / "scenarios").mkdir(parents=True)
    (mine / "scenarios" / "feed.yaml").write_text(SCENARIO)
    names = names_in((mine, shared))
    assert {noun: list(ids) for noun, ids in names.items() if noun != "act"} == {
        "consideration": ["labels"],
        "pitfall": ["test-on-train"],
        "topic": ["anything-else", "scale"],
        "question": ["brief", "wrap"],
        "rubric": ["core"],
        "scenario": ["feed"],
    }
    ids = schema_of("scenario", names)["$defs"]
    assert ids["consideration-id"]["anyOf"][0] == {"enum": ["labels"], "enumDescriptions": ["Labels (data)"]}
    assert ids["question-id"]["anyOf"][0]["enumDescriptions"][1] == "What would you watch in week one?"


def test_schema_of_a_broken_library_has_what_could_be_read(tmp_path: Path) -> None:
    """A file that an author has just spoilt takes only its own ids with it."""
    root = library(tmp_path, part="[", scenario=SCENARIO + "x: [")
    names = names_in((root,))
    assert (list(names["consideration"]), list(names["question"])) == (["labels"], [])


@pytest.mark.parametrize("kind", KINDS)
def test_schema_is_stable_and_describes_every_key(kind: str, tmp_path: Path) -> None:
    """Two runs give the same bytes; no key is left without a word, and no mark of ours is left over."""
    names = names_in((library(tmp_path),))
    text = schema_text(kind, names)
    assert text == schema_text(kind, names_in((tmp_path,)))
    schema = json.loads(text)
    models = [schema, *(part for part in schema["$defs"].values() if "properties" in part)]
    bare = [key for model in models for key, value in model["properties"].items() if "description" not in value]
    assert bare == []
    assert '"x-' not in text


def test_command_writes_all_kinds_or_prints_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """``--write .schema`` in a library takes that library's ids."""
    monkeypatch.chdir(library(tmp_path))
    assert run(["--write", ".schema"]) == 0
    assert sorted(file.stem for file in (tmp_path / ".schema").iterdir()) == sorted(KINDS)
    capsys.readouterr()
    assert run(["scenario"]) == 0
    assert capsys.readouterr().out == (tmp_path / ".schema" / "scenario.json").read_text()
