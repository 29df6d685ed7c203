"""``docs/example-pack`` is worth learning from: it can be built, its tests hold, and it is laid out as `fmt` does."""

from pathlib import Path

import pytest

from interviewer.cli import main
from interviewer.cli.exits import FINE

PACK = Path(__file__).parents[2] / "docs" / "example-pack"


@pytest.mark.parametrize("words", [("pack", "build", str(PACK), "--dry-run"), ("fmt", "--check", str(PACK))])
def test_example_pack_is_sound(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    """All rules, all examples and all tests, as for any pack that is shared."""
    assert main(list(words)) == FINE, capsys.readouterr()
