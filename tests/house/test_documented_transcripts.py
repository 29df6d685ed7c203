"""The interviews in docs/transcripts are what the interviewer says today."""

import importlib.util
from difflib import SequenceMatcher
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "docs" / "transcripts"
_spec = importlib.util.spec_from_file_location("retell", FOLDER / "retell.py")
assert _spec
assert _spec.loader
retell = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(retell)


@pytest.mark.parametrize("path", retell.DOCUMENTS, ids=lambda path: path.stem)
def test_documented_interviews_are_what_the_interviewer_says_today(path: Path) -> None:
    """Said again, the candidate's words get the answers in the document, but for a few that a new cue changed."""
    document = path.read_text("utf-8")
    alike = SequenceMatcher(None, document.splitlines(), retell.retold(document).splitlines()).ratio()
    assert alike > 0.8, "run: python docs/transcripts/retell.py, and read the criticism again"


def test_a_document_without_settings_is_refused() -> None:
    """Nothing can be told without the case, the minutes and the seed."""
    with pytest.raises(ValueError, match="seed"):
        retell.retold("# A talk\n\nHello.\n")
