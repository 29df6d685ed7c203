"""A text in the user's own editor, through a private file."""

import os
import shlex
import subprocess
import tempfile
from pathlib import Path


class EditorError(Exception):
    """Why nothing came back."""


def edited(text: str) -> str:
    """``text`` as $VISUAL or $EDITOR (else vi) left it; EditorError says why it could not be edited."""
    command = shlex.split(os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi")
    with tempfile.TemporaryDirectory(prefix="interviewer-") as folder:
        file = Path(folder) / "answer.md"
        file.write_text(text, encoding="utf-8", errors="replace")
        try:
            ended = subprocess.run([*command, str(file)], check=False).returncode
        except OSError as error:
            raise EditorError(
                f"{command[0] if command else 'The editor'} cannot be started: {error.strerror}. Set $EDITOR to one that can."
            ) from error
        if ended:
            raise EditorError(f"{command[0]} ended with code {ended}; the answer is as it was.")
        return file.read_text(encoding="utf-8", errors="replace").rstrip("\n")
