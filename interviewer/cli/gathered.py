"""Folders among the names of transcripts: the files in them that somebody may have handed in."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from interviewer.reporting.plain import line

READ = frozenset((".jsonl", ".json", ".yaml", ".yml", ".txt", ".text", ".md", ".markdown", ".vtt", ".srt", ""))
"""Endings of what may be a transcript."""
HANDED_IN = frozenset((".docx", ".doc", ".odt", ".rtf", ".pdf", ".pages"))
"""Endings of what cannot be read, yet is somebody's: it has to come out with a word on what to do."""
_TOLD = 3
"""Most files that are named where some are passed over."""


def gathered(command: str, places: Iterable[Path | str]) -> list[Path | str]:
    """``places`` with each folder replaced by its files, in order of their paths; ``command`` says what it passes over.

    A folder with nothing to read stays, so that it is told as any name that leads to nothing.
    """
    return [file for place in places for file in (_inside(command, Path(place)) or (place,))]


def _inside(command: str, folder: Path) -> list[Path]:
    if not os.path.isdir(folder):
        return []
    files = list(_files(folder))
    taken = [file for file in files if file.suffix.lower() in READ | HANDED_IN]
    if passed := [file.relative_to(folder).as_posix() for file in files if file not in set(taken)]:
        named = ", ".join(passed[:_TOLD]) + (f" and {len(passed) - _TOLD} more" if len(passed) > _TOLD else "")
        print(f"interviewer {command}: {line(f'{folder}: passed over, as no transcripts: {named}')}", file=sys.stderr)
    return taken


def _files(folder: Path) -> Iterator[Path]:
    """Every file below ``folder`` that is in sight; what office programs lock by (``~$essay.docx``) is not."""
    for file in sorted(folder.rglob("*")):
        parts = file.relative_to(folder).parts
        if not any(part.startswith((".", "~$")) for part in parts) and file.is_file():
            yield file
