"""A file of tests for the small library of ``packs``."""

from pathlib import Path

from tests.authoring.packs import library

TESTS = """\
# What the small case must do.
format: tests/1
scenario: feed
minutes: 40
tests:
  labels-are-asked-for:
    seed: 1
    opening: {asks: brief, says: [Decide the order]}
    turns:
      - say: It is.
        expect: {thread: brief}
      - say: We take clicks as labels because nobody has time to annotate by hand.
        expect:
          credits: {labels: explained}   # with a reason
          asks: wrap
    report:
      covered: [labels]

  scale-is-told:
    turns:
      - say: How many feeds are loaded a day?
        expect: {told: [scale], says: "Thirty million", questions: 0}
      - do: finish
        expect: {ended: finish, moves: [close], silent: false}
"""


def with_tests(folder: Path, text: str = TESTS) -> Path:
    """The small library in ``folder`` with ``text`` as its tests; gives the file of tests."""
    library(folder)
    file = folder / "tests" / "feed.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file
