"""What the commands' parsers share: the shape of ``--help``, and the library to work in."""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from interviewer.cli.exits import USAGE, CommandError

HELD = ("scenarios", "rubrics")
"""What makes a folder a library: at least one of these folders."""


def parser_of(command: str, description: str, examples: str) -> argparse.ArgumentParser:
    """The parser of ``interviewer COMMAND``.

    ``examples`` holds one command a line and, after an empty line, what else is good to know.
    """
    return _Parser(prog=f"interviewer {command}".strip(), **told(description, examples))


def told(description: str, examples: str) -> dict[str, Any]:
    """The arguments of a parser that make its help."""
    return {
        "description": description,
        "epilog": examples,
        "formatter_class": _Told,
    }


class _Told(argparse.RawDescriptionHelpFormatter):
    """Commands in the help of an option can be typed here, too."""

    def _expand_help(self, action: argparse.Action) -> str:
        from interviewer.reporting.started import typed

        return typed(super()._expand_help(action))


class _Parser(argparse.ArgumentParser):
    """Lays its help out when somebody wants to read it: the description filled, the rest as it stands."""

    def _print_message(self, message: str, file: Any = None) -> None:
        if message:
            (file or sys.stderr).write(message)  # the parser's own hides that nobody takes it

    def error(self, message: str) -> NoReturn:
        """As ever, with the option that was meant for one that is not known."""
        unknown = message.removeprefix("unrecognized arguments: ").split(" ")[0].split("=")[0]
        if unknown != message and unknown.startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(unknown, self._option_string_actions, 1)
            message += f"; did you mean `{near[0]}`?" if near else ""
        super().error(message)

    def format_help(self) -> str:
        from shutil import get_terminal_size
        from textwrap import fill, indent

        from interviewer.reporting.started import started, typed

        description, examples = self.description or "", self.epilog or ""
        commands, _, notes = examples.strip().partition("\n\n")
        width = max(40, min(get_terminal_size().columns - 2, 100))
        commands, notes = started(commands), "\n\n".join(fill(part, width) for part in typed(notes).split("\n\n"))
        shown = f"example:\n{indent(commands, '  ')}"
        self.description = fill(typed(description), width)
        self.epilog = f"{shown}\n\n{notes}" if notes else shown
        try:
            return super().format_help()
        finally:
            self.description, self.epilog = description, examples


def add_library(parser: argparse.ArgumentParser) -> None:
    """``--library DIR``; left out, the library that the author stands in, if any (``library_here``)."""
    parser.add_argument(
        "--library",
        type=library_at,
        default=library_here(),
        metavar="DIR",
        help="folder with scenarios/ and rubrics/, searched first (default: the one you stand in, if it is one)",
    )


def add_judged(parser: argparse.ArgumentParser) -> None:
    """``PATH ...``, what is to be judged; left out, ``ground.library_to_judge``."""
    told = "files or folders; none: the library you stand in, else your own"
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help=told)


def add_format(parser: argparse.ArgumentParser) -> None:
    """``--format text`` or ``json``, and ``--json`` for short; the choice is in ``format``."""
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    parser.add_argument("--json", dest="format", action="store_const", const="json", help="the same as --format json")


def whole_number(least: int, most: int) -> Callable[[str], int]:
    """What argparse takes for the type of a whole number from ``least`` to ``most``, written in plain digits."""

    def number(text: str) -> int:
        if not (text.isascii() and text.isdecimal() and len(text) <= len(str(most)) and least <= int(text) <= most):
            raise argparse.ArgumentTypeError(f"a whole number from {least} to {most}")
        return int(text)

    return number


def any_number(text: str) -> int:
    """A whole number as it is typed, also one below 0; ArgumentTypeError for anything else."""
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= 18):
        raise argparse.ArgumentTypeError("a whole number")
    return int(text)


def library_at(text: str) -> Path:
    """The library folder that an author names. Raises ``CommandError`` when it is none: nothing is searched silently."""
    place = Path(text)
    if not place.is_dir():
        raise CommandError(f"--library: there is no folder {text}", USAGE)
    if not holds_library(place):
        inside = holds_library(place.absolute().parent)
        hint = f"; did you mean {place.parent}?" if inside else "; `interviewer new` begins one"
        raise CommandError(f"--library: {text} holds no files in scenarios/ or rubrics/{hint}", USAGE)
    return place


def library_here() -> Path | None:
    """The library around the working folder, also from inside its own folders; None elsewhere and in the program's own."""
    from interviewer.library.search import shipped

    try:
        here = Path.cwd()
    except OSError:
        return None
    own = shipped()
    places = (here, here.parent) if here.name in (*HELD, "tests") else (here,)
    return next((place for place in places if place != own and holds_library(place)), None)


def holds_library(place: Path) -> bool:
    """Whether ``place`` has files of cases or rubrics; other programs' folders are called so, too."""
    for name in HELD:
        try:
            with os.scandir(place / name) as entries:
                if any(entry.name.endswith(".yaml") or _misnamed(entry) for entry in entries):
                    return True
        except OSError:
            continue
    return False


def _misnamed(entry: "os.DirEntry[str]") -> bool:
    """Whether ``entry`` is a case or rubric under an ending that is never looked for; a check of the library says so."""
    if not entry.name.endswith(".yml"):
        return False
    from interviewer.authoring.testing.find import format_of

    return format_of(Path(entry.path)).startswith(("scenario/", "rubric"))
