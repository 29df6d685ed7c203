"""Laws of what pack authors copy: every command in it exists, with the options that are shown."""

import re
import shlex
from pathlib import Path

import pytest
import yaml

from interviewer.authoring.pack_file import PackFile
from interviewer.cli import COMMANDS, main

ROOT = Path(__file__).parents[2]
DOCUMENT = (ROOT / "docs" / "packs.md").read_text("utf-8")
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
SHOWN = re.findall(r"(?:^|run: )interviewer (.+?)(?:  +#.*)?$", DOCUMENT, re.MULTILINE)


@pytest.mark.parametrize("words", [shlex.split(hook["entry"])[1:] + hook.get("args", []) for hook in HOOKS], ids=str)
def test_hook_runs_a_command_that_takes_its_words(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Every option of a hook stands in the command's help."""
    known(words, capsys)


@pytest.mark.parametrize("line", SHOWN)
def test_command_in_the_document_exists(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What is to be typed can be typed."""
    known(shlex.split(line), capsys)


def known(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Check the command and the options of ``words`` against the help."""
    assert words[0] in COMMANDS
    command = words[:2] if words[0] == "pack" else words[:1]
    with pytest.raises(SystemExit) as left:
        main([*command, "--help"])
    assert left.value.code == 0
    text = capsys.readouterr().out
    assert all(word in text for word in words if word.startswith("--"))


def test_hooks_look_at_what_a_pack_holds() -> None:
    """A change of a case wakes the check; a change of a picture wakes nothing."""
    for hook in HOOKS:
        assert {"id", "name", "entry", "language"} <= hook.keys()
        if "files" in hook:
            assert re.search(hook["files"], "scenarios/a.yaml")
            assert re.search(hook["files"], "cases/rubrics/a/part.yaml")
            assert not re.search(hook["files"], "docs/a.yaml")


def test_manifest_in_the_document_is_one() -> None:
    """With every key that there is."""
    text = next(block for block in re.findall(r"```yaml\n(.*?)```", DOCUMENT, re.DOTALL) if "pack/1" in block)
    shape = PackFile.model_validate(yaml.safe_load(text))
    assert shape.model_fields_set == set(PackFile.model_fields)
