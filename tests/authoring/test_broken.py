"""Broken files with the exact output that each gives: what an author reads is decided here, word for word.

After a deliberate change, write the texts anew with ``python -m tests.authoring.test_broken`` and read the difference aloud.
"""

from pathlib import Path

import pytest

from interviewer.authoring.check import check_paths
from interviewer.authoring.findings.as_text import as_text
from interviewer.authoring.findings.sifted import summary
from tests.authoring.packs import library

FOLDER = Path(__file__).parent / "broken"
FILES = sorted(FOLDER.glob("*.broken"))
"""Not called YAML, so that ``interviewer check`` of this project passes them by."""


def output(file: Path, folder: Path) -> str:
    """What ``interviewer check --level shared`` prints of ``file`` beside the small rubric."""
    root = library(folder)
    place = root / "scenarios" / f"{file.stem}.yaml"
    place.write_bytes(file.read_bytes())
    checked = check_paths((place,), (root,), level="shared")
    findings = sorted((*checked.problems, *checked.notes))
    unread = [Path(path).name for path in checked.unread]
    text = f"{as_text(findings, 100)}\n\n{summary(findings, len(checked.files), unread)}\n"
    return text.replace(f"{root.resolve()}/scenarios/", "")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_broken_file_gives_its_exact_output(tmp_path: Path, file: Path) -> None:
    """Place, code, message, line, caret and remedy, and nothing else."""
    assert output(file, tmp_path) == file.with_suffix(".txt").read_text("utf-8")


def test_broken_files_are_many_and_each_is_found() -> None:
    """At least thirty, and none passes."""
    assert len(FILES) >= 30
    assert all("no problems" not in file.with_suffix(".txt").read_text("utf-8") for file in FILES)


if __name__ == "__main__":
    from tempfile import TemporaryDirectory

    for broken in FILES:
        with TemporaryDirectory() as place:
            broken.with_suffix(".txt").write_text(output(broken, Path(place)), "utf-8")
