"""Laws of what is told to be typed next: it starts the same program where the user stands."""

import subprocess
import sys
from pathlib import Path

from interviewer.reporting.started import door, door_of, typed


def program(folder: Path, name: str) -> Path:
    """An executable file."""
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / name
    place.write_text("#!/bin/sh\n")
    place.chmod(0o755)
    return place


def test_the_door_is_the_plain_name_only_where_the_path_leads_to_it(tmp_path: Path) -> None:
    """On the PATH it is `interviewer`; else the script as it was started, quoted where a shell needs that."""
    script = program(tmp_path / "a b" / "bin", "interviewer")
    other = program(tmp_path / "other", "interviewer")
    assert door_of(str(script), "", str(script.parent), tmp_path) == "interviewer"
    assert door_of(str(script), "", str(other.parent), tmp_path / "a b") == "bin/interviewer"
    assert door_of("bin/interviewer", "", "", tmp_path / "a b") == "bin/interviewer"
    assert door_of(str(script), "", "", tmp_path / "other") == f"'{script}'"


def test_the_door_of_a_module_names_its_python(tmp_path: Path) -> None:
    """`python -m interviewer` is said with the python that ran."""
    python = program(tmp_path / "bin", "python3")
    module = "/somewhere/interviewer/__main__.py"
    assert door_of(module, str(python), "", tmp_path) == "bin/python3 -m interviewer"
    assert door_of(module, str(python), str(python.parent), Path("/")) == "python3 -m interviewer"
    assert door_of("/usr/lib/pytest/__main__.py", str(python), "", tmp_path) == "interviewer"


def test_commands_are_told_as_they_can_be_typed(tmp_path: Path) -> None:
    """A refused command names the next one with the door that it came through itself."""
    assert typed("see `interviewer list`") == f"see `{door()} list`"
    held = subprocess.run(
        [sys.executable, "-m", "interviewer", "report"],
        capture_output=True,
        text=True,
        check=False,
        env={"INTERVIEWER_HOME": str(tmp_path), "PATH": "", "PYTHONPATH": str(Path(__file__).parents[2])},
        cwd=tmp_path,
    )
    assert f"`{sys.executable} -m interviewer practice` holds one" in held.stderr


def test_help_is_given_in_commands_that_can_be_typed(tmp_path: Path) -> None:
    """Examples and notes begin with the door, of the program and of each command; the usage line keeps the short name."""
    door = f"{sys.executable} -m interviewer"
    for words, shown in (([], "{} practice typeahead --minutes 30"), (["report"], "{} report --format html")):
        held = subprocess.run(
            [sys.executable, "-m", "interviewer", *words, "--help"],
            capture_output=True,
            text=True,
            check=True,
            env={"INTERVIEWER_HOME": str(tmp_path), "PATH": "", "PYTHONPATH": str(Path(__file__).parents[2])},
            cwd=tmp_path,
        )
        assert f"  {shown.format(door)}" in held.stdout
