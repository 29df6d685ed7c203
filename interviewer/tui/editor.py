"""A text in the user's own editor, through a private file."""

import os
import shlex
import subprocess
import tempfile
from pathlib import Path


class EditorError(Exception):
    """Why nothing came back."""


_AT_LINE = {
    **dict.fromkeys(
        ("vi", "vim", "nvim", "nano", "emacs", "emacsclient", "kak", "micro", "joe", "ne", "mcedit", "gedit"),
        "+{line} {file}",
    ),
    **dict.fromkeys(("code", "codium", "cursor"), "--wait --goto {file}:{line}"),
    **dict.fromkeys(("hx", "helix", "subl", "zed"), "{file}:{line}"),
}
"""Program -> how it is told the line; others get the file alone."""


def open_at(file: Path, line: int) -> None:
    """``file`` in $VISUAL or $EDITOR (else vi), at ``line`` from 1 where the editor can; EditorError says why not."""
    command = _command()
    words = _AT_LINE.get(Path(command[0]).name if command else "", "{file}").split()
    _run(command, [word.format(file=file, line=line) for word in words])


def edited(text: str) -> str:
    """``text`` as $VISUAL or $EDITOR (else vi) left it; EditorError says why it could not be edited."""
    with tempfile.TemporaryDirectory(prefix="interviewer-") as folder:
        file = Path(folder) / "answer.md"
        file.write_text(text, encoding="utf-8", errors="replace")
        _run(_command(), [str(file)], "; the answer is as it was")
        return file.read_text(encoding="utf-8", errors="replace").rstrip("\n")


def _command() -> list[str]:
    """The editor's words, the program first; EditorError where they cannot be told apart."""
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi"
    try:
        return shlex.split(named)
    except ValueError as error:
        raise EditorError(f"$EDITOR cannot be read ({error}): {named}") from error


def _run(command: list[str], words: list[str], left: str = "") -> None:
    """Run ``command`` with ``words`` until it ends; EditorError where it fails, with how it ``left`` things."""
    try:
        ended = subprocess.run([*command, *words], check=False).returncode
    except OSError as error:
        name = command[0] if command else "The editor"
        raise EditorError(f"{name} cannot be started: {error.strerror}. Set $EDITOR to one that can.") from error
    if ended:
        raise EditorError(f"{command[0]} ended with code {ended}{left}.")
