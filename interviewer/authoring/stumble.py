"""Where a YAML reader gave up, and what the author did there."""

from dataclasses import dataclass

from interviewer.core.regex import regex

_KEYED = regex(r":\s")


@dataclass(frozen=True, slots=True)
class Stumble:
    """Where and how a YAML reader gave up."""

    lines: tuple[str, ...]
    """Of the whole file, without line breaks."""
    line: int
    """From 1."""
    column: int
    """From 1."""
    words: str
    """What the reader says, with what it was reading."""
    since: int = 0
    """Line on which that began, from 1; 0 when it does not say."""

    @property
    def here(self) -> str:
        """The line itself."""
        return self.lines[self.line - 1]

    @property
    def within(self) -> bool:
        """Whether a key stands before the place on the line itself: a reader that came past that took nothing of the lines above along."""
        return bool(_KEYED.search(self.here[: self.column - 1]))

    @property
    def before(self) -> int:
        """The line above that holds something, from 1; 0 when there is none."""
        above = range(self.line - 1, 0, -1)
        return next(
            (n for n in above if self.lines[n - 1].strip() and not self.lines[n - 1].lstrip().startswith("#")), 0
        )


@dataclass(frozen=True, slots=True)
class Slip:
    """What the author did, and what to do about it."""

    message: str
    """What is wrong, one sentence without a full stop."""
    help: str
    """What to do about it; empty: the reader's words are all that is known."""
    line: int
    """From 1."""
    column: int
    """Code points, from 1."""
