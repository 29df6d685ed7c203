"""Laws of the pictures that the documents show."""

import re
import runpy
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCREENS = ROOT / "docs" / "screens"
MOST_BYTES = 1_500_000


@pytest.fixture(scope="module")
def made() -> set[str]:
    """Names of the files that the script makes."""
    return {picture.file for picture in runpy.run_path(str(SCREENS / "make.py"))["PICTURES"]}


def test_each_picture_is_made_by_the_script_and_each_is_there(made: set[str]) -> None:
    """None is left over from an earlier look, and none is missing."""
    assert {file.name for file in SCREENS.glob("*.svg")} == made


def test_pictures_are_small_whole_and_fetch_nothing(made: set[str]) -> None:
    """Well-formed, no address but the names of formats, and all together light enough for a repository."""
    texts = [(SCREENS / name).read_text(encoding="utf-8") for name in made]
    for text in texts:
        ET.fromstring(text)
        assert set(re.findall(r"https?://[^\"' )]+", text)) <= {"http://www.w3.org/2000/svg"}
    assert sum(len(text.encode()) for text in texts) < MOST_BYTES


def test_documents_show_pictures_that_are_there() -> None:
    """README has one of the interview and one of the report."""
    shown = [
        (page, picture)
        for page in (ROOT / "README.md", *(ROOT / "docs").glob("*.md"))
        for picture in re.findall(r"!\[[^\]]+\]\(([^)]+\.svg)\)", page.read_text(encoding="utf-8"))
    ]
    assert all((page.parent / picture).is_file() for page, picture in shown)
    assert {picture for page, picture in shown if page.name == "README.md"} >= {
        "docs/screens/interview-120x40.svg",
        "docs/screens/report-120x40.svg",
    }
