"""``docs/authoring.md`` is followed to the letter: every snippet is written, every command run, every answer compared.

After a deliberate change, write the answers anew with ``python -m tests.authoring.test_tutorial`` and read them aloud. Answers
that are shortened by ``...`` stay as they are.
"""

import contextlib
import io
import os
import re
import shlex
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from interviewer.cli import main

PAGE = Path(__file__).parents[2] / "docs" / "authoring.md"
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SECTION = re.compile(r"^(?=[a-z-]+:)", re.MULTILINE)
LEFT_OUT = "..."


@dataclass(frozen=True)
class Step:
    """One block of the page."""

    line: int
    """Of the block's first line, from 1."""
    language: str
    text: str


def steps(page: str) -> Iterator[Step]:
    for match in BLOCK.finditer(page):
        yield Step(page.count("\n", 0, match.start()) + 2, match[1], match[2])


def put(text: str) -> None:
    """Sections go to the end of the file that the first line names, or in place of their namesakes."""
    head, _, body = text.partition("\n")
    file = Path(head.removeprefix("# "))
    old = SECTION.split(file.read_text("utf-8")) if file.exists() else []
    sections = {part.partition(":")[0]: part.rstrip() + "\n" for part in old if part.strip()}
    sections |= {part.partition(":")[0]: part.rstrip() + "\n" for part in SECTION.split(body) if part.strip()}
    file.write_text("".join(sections.values()), encoding="utf-8")


def typed(text: str) -> Iterator[tuple[str, list[str]]]:
    """(command, lines of its answer) of a console block."""
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, *answer = part.splitlines()
        yield command, answer


def answer(command: str) -> list[str]:
    """What ``command`` prints: the program's commands run here, in this process."""
    words = shlex.split(command)
    heard = ""
    if "|" in words:
        heard, words = " ".join(words[1 : words.index("|")]) + "\n", words[words.index("|") + 1 :]
    match words[0]:
        case "cd":
            os.chdir(words[1])
            return []
        case "rm":
            for name in words[1:]:
                Path(name).unlink()
            return []
    assert words[0] == "interviewer"
    said = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    stdin, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO(heard.encode()), encoding="utf-8")
    try:
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            main(words[1:])
    finally:
        sys.stdin = stdin
    return [row.rstrip() for row in said.buffer.getvalue().decode().rstrip("\n").split("\n")]


def agrees(shown: list[str], came: list[str]) -> bool:
    """Whether what came is what is shown, with anything where lines are left out."""
    pattern = "".join("(?:.*\n)*" if row == LEFT_OUT else re.escape(row.rstrip()) + "\n" for row in shown)
    return re.fullmatch(pattern, "".join(f"{row}\n" for row in came)) is not None


def follow(page: str, seen: Callable[[Step, str, list[str], list[str]], None]) -> None:
    """Do what the page says in the working folder; ``seen`` gets each command, what is shown and what came."""
    for step in steps(page):
        if step.language == "yaml":
            put(step.text)
        else:
            assert step.language == "console", f"docs/authoring.md:{step.line}: neither a file nor commands"
            for command, shown in typed(step.text):
                came = answer(command)
                seen(step, command, shown, [] if came == [""] else came)


def at_home(folder: Path, patch: pytest.MonkeyPatch) -> None:
    """A machine of one's own: data, settings and width."""
    for name, place in (("DATA", ".local/share"), ("CONFIG", ".config")):
        patch.setenv(f"XDG_{name}_HOME", str(folder / place))
    patch.delenv("INTERVIEWER_LIBRARY", raising=False)
    patch.setenv("COLUMNS", "100")
    patch.chdir(folder)


def test_tutorial_comes_out_as_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From an empty folder to a pack that is installed and removed again."""
    at_home(tmp_path, monkeypatch)
    wrong: list[str] = []

    def compare(step: Step, command: str, shown: list[str], came: list[str]) -> None:
        if not agrees(shown, [row.replace(str(tmp_path), "~") for row in came]):
            wrong.append("\n".join([f"docs/authoring.md:{step.line}: $ {command}", *came]))

    follow(PAGE.read_text("utf-8"), compare)
    assert not wrong, "\n\n".join(wrong)


def test_tutorial_shows_commands_with_answers() -> None:
    """An answer is never only left out, and a snippet always names its file."""
    for step in steps(PAGE.read_text("utf-8")):
        if step.language == "yaml":
            assert re.match(r"# (scenarios|tests)/bread\.yaml\n", step.text), step.line
        for _, shown in typed(step.text) if step.language == "console" else ():
            assert shown != [LEFT_OUT], step.line


def rewritten(folder: Path, *, whole: bool) -> str:
    """The page with the answers that come now; shortened ones stay unless ``whole``."""
    page = PAGE.read_text("utf-8")
    with pytest.MonkeyPatch.context() as patch:
        at_home(folder, patch)

        def fill(_: Step, command: str, shown: list[str], came: list[str]) -> None:
            nonlocal page
            if whole or LEFT_OUT not in shown or shown == [LEFT_OUT]:
                came = [row.replace(str(folder), "~") for row in came]
                old, new = (f"$ {command}\n" + "".join(f"{row}\n" for row in rows) for rows in (shown, came))
                page = page.replace(old, new, 1)

        follow(page, fill)
    return page


if __name__ == "__main__":
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as place:
        PAGE.write_text(rewritten(Path(place), whole="--whole" in sys.argv), "utf-8")
