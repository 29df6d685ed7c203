"""Laws of numbers among the options."""

import pytest

from interviewer.cli import practice, serve, test, walk

OPTIONS = [
    (practice.run, ["typeahead", "--minutes"]),
    (walk.run, ["typeahead", "--runs"]),
    (walk.run, ["typeahead", "--jobs"]),
    (test.run, ["--jobs"]),
    (serve.run, ["--port"]),
    (serve.run, ["--max-sessions"]),
]


@pytest.mark.parametrize("said", ["²", "-1", "1.5", "x", "", "99999999999999999999", "٣٣٣٣٣٣٣"])
@pytest.mark.parametrize(("command", "words"), OPTIONS)
def test_what_is_no_number_is_answered_with_the_range(command, words, said, capsys: pytest.CaptureFixture[str]) -> None:  # type: ignore[no-untyped-def]
    """The range is told in words, and no name of a function."""
    with pytest.raises(SystemExit) as ended:
        command([*words, said])
    told = capsys.readouterr().err
    assert ended.value.code == 2
    assert " to " in told
    assert "invalid" not in told
