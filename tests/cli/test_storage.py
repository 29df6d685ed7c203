"""Laws of the home of the history: one that cannot be is never taken for one that is empty."""

from pathlib import Path

import pytest

from interviewer.cli.storage import has_history, history_for_reading, open_history
from interviewer.history.problem import HistoryError


@pytest.mark.parametrize("named", ["/dev/null", "/dev/null/below", "~no-such-user/x"])
def test_a_home_that_is_no_folder_is_told(named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever reads the history hears what is wrong; an interview is held without it, and says so."""
    monkeypatch.setenv("INTERVIEWER_HOME", named)
    for read in (has_history, history_for_reading):
        with pytest.raises(HistoryError, match="H801"):
            read()
    assert "H801" in open_history().warning


@pytest.mark.parametrize("below", ["", "a", "a/b"])
def test_a_home_that_is_not_there_yet_is_an_empty_one(
    below: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before the first interview there is nothing, and reading makes nothing."""
    monkeypatch.setenv("INTERVIEWER_HOME", str(tmp_path / "home" / below))
    assert not has_history()
    assert history_for_reading().sessions() == ()
    assert list(tmp_path.iterdir()) == []
