"""The page of messages and what ``try`` says of them: its places are those of the files, and its lines can be read.

``python -m tests.house.test_try_page`` has the program write the blocks anew; read the difference.
"""

import re
import shlex
from functools import cache
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "try.md"
BLOCK = re.compile(r"```\n\$ (interviewer try .*)\n((?:(?!```).*\n)*)```")
PLACE = re.compile(r"((?:rubrics|scenarios)/[\w/-]+\.yaml):(\d+) ")
NEAR = 60
"""Lines by which a place may have moved since: the cue still stands on the screen that opens."""


def blocks() -> list[tuple[str, str]]:
    """(command, output) of the page."""
    return BLOCK.findall(PAGE.read_text("utf-8"))


@cache
def lines_of(file: str) -> list[str]:
    """The lines of a shipped file."""
    return (PAGE.parents[1] / file).read_text("utf-8").splitlines()


def stands(file: str, number: int, start: str) -> bool:
    """Whether a line near ``number`` of ``file`` holds the word that a cue begins with."""
    return any(start in line for line in lines_of(file)[max(0, number - 1 - NEAR) : number + NEAR])


def test_every_place_on_the_page_stands_where_it_says() -> None:
    """The first word of each cue is found near the line that is named; else have the page written anew."""
    found = []
    for _, output in blocks():
        flat = " ".join(output.split())
        found += [(place[1], int(place[2]), flat[place.end() :]) for place in PLACE.finditer(flat)]
    assert len(found) > 50
    moved = [
        f"{file}:{number}"
        for file, number, cue in found
        if not stands(file, number, (re.search(r"[\w~=-]+", cue) or [""])[0])
    ]
    assert not moved, "python -m tests.house.test_try_page writes the page anew"


def test_a_line_of_the_page_fits_eighty_columns() -> None:
    """All but the message itself, which is typed in one line."""
    assert [line for _, output in blocks() for line in output.splitlines() if len(line) > 80] == []


def written(block: re.Match[str]) -> str:
    """A block with what the program says now."""
    import subprocess
    import sys

    done = subprocess.run(
        [sys.executable, "-m", *shlex.split(block[1])],
        capture_output=True,
        text=True,
        check=True,
        cwd=PAGE.parents[1],
    )
    return f"```\n$ {block[1]}\n{done.stdout.rstrip()}\n```"


if __name__ == "__main__":
    PAGE.write_text(BLOCK.sub(written, PAGE.read_text("utf-8")), "utf-8")
