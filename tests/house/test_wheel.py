"""Laws of what is shipped: the wheel carries everything that the program reads, and works without its checkout."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hatchling.builders.sdist import SdistBuilder

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """A fresh wheel."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    return zipfile.ZipFile(next(folder.glob("*.whl")))


def below(folder: str) -> set[str]:
    """Files of the checkout, less what running leaves behind."""
    files = (ROOT / folder).rglob("*")
    return {file.relative_to(ROOT).as_posix() for file in files if file.is_file() and "__pycache__" not in file.parts}


def test_wheel_carries_the_program_and_its_library(wheel: zipfile.ZipFile) -> None:
    """Code, style sheets, templates, cases, rubrics, word lists and their licences; neither tests nor tools."""
    names = {name for name in wheel.namelist() if ".dist-info/" not in name}
    library = {f"interviewer/_library/{name}" for name in below("scenarios") | below("rubrics")}
    assert names == below("interviewer") | library
    assert {"starting/templates/scenario.yaml", "starting/templates/LICENSE"} <= {
        name.removeprefix("interviewer/authoring/") for name in names
    }


def test_wheel_says_what_it_needs_and_what_it_runs(wheel: zipfile.ZipFile) -> None:
    """One command, the licence, and no package of the tests."""
    told = {name.rpartition("/")[2]: wheel.read(name).decode() for name in wheel.namelist() if ".dist-info/" in name}
    assert "interviewer = interviewer.cli:main" in told["entry_points.txt"]
    assert "LICENSE" in told
    needs = [row for row in told["METADATA"].splitlines() if row.startswith("Requires-Dist:") and "extra ==" not in row]
    assert len(needs) >= 8
    assert not any("pytest" in row for row in needs)


def test_every_shipped_file_can_be_read_by_everyone(wheel: zipfile.ZipFile) -> None:
    """Whatever the rights in the checkout: an installation for all users is not one for root."""
    assert all((info.external_attr >> 16) & 0o444 == 0o444 for info in wheel.infolist())


def test_sdist_carries_what_a_wheel_is_built_from() -> None:
    """And the tests and documents, for those who package it; the builder tells what it packs, as packing takes it seven seconds; pyproject.toml it always adds."""
    names = {file.distribution_path for file in SdistBuilder(str(ROOT)).recurse_included_files()}
    wanted = {"hatch_build.py", "README.md", "LICENSE", "Makefile", "docs/authoring.md"}
    assert wanted | below("interviewer") | below("scenarios") | below("rubrics") <= names


def test_wheel_works_without_its_checkout(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    """Unpacked anywhere, it lists the cases it brought and begins new ones."""
    wheel.extractall(tmp_path / "site")
    home = {f"XDG_{name}_HOME": str(tmp_path / "home" / name) for name in ("DATA", "CACHE", "CONFIG")}
    environment = {**os.environ, **home, "PYTHONPATH": str(tmp_path / "site")}
    (tmp_path / "work").mkdir()

    def ran(*words: str) -> str:
        command = [sys.executable, "-m", "interviewer", *words]
        done = subprocess.run(
            command, cwd=tmp_path / "work", env=environment, capture_output=True, text=True, check=True
        )
        return done.stdout

    shipped = sorted(Path(name).stem for name in below("scenarios"))
    assert [row.split()[0] for row in ran("list").splitlines() if row and row[0] != " "] == shipped
    assert str(tmp_path / "site") in ran("doctor")
    assert "wrote night-shift/pack.yaml" in ran("new", "pack", "night-shift")
