"""``interviewer fmt``: lay packs out alike, without a change of what they say."""

import argparse
import sys
from codecs import BOM_UTF8
from pathlib import Path

from interviewer.cli.exits import BAD_INPUT, FINE, PROBLEMS, STORAGE, USAGE, CommandError
from interviewer.cli.ground import library_to_change, may_change
from interviewer.cli.parser import add_library, parser_of
from interviewer.reporting.names import counted


def run(words: list[str]) -> int:
    """0 done or nothing to do, 1 with --check or --diff when a file would change, 2 nothing read, 3 a file cannot be laid out."""
    args = _parser().parse_args(words)
    from interviewer.authoring.formatting.layout import LayoutError, laid_out
    from interviewer.authoring.places import shown_path
    from interviewer.authoring.problem import PackError

    changed, failed, files = 0, 0, _files(args.paths, args.library)
    for file in files:
        try:
            before = file.read_bytes()
            after = _ending_like(before, laid_out(before, shown_path(file)))
        except (PackError, LayoutError) as error:
            print(error, file=sys.stderr)
            failed += 1
            continue
        if after == before:
            continue
        changed += 1
        if args.diff:
            sys.stdout.write(_diff(shown_path(file), before, after))
        elif args.check:
            print(shown_path(file))
        else:
            _put(file, after)
            print(shown_path(file))
    would = "would be " if args.check or args.diff else ""
    told = [f"{changed} of {counted(len(files), 'file')} {would}laid out anew"]
    told += [f"{failed} left as {'it is' if failed == 1 else 'they are'}"] if failed else []
    print(f"interviewer fmt: {', '.join(told)}", file=sys.stderr)
    return BAD_INPUT if failed else PROBLEMS if changed and would else FINE


def _ending_like(before: bytes, after: bytes) -> bytes:
    """``after``, whose lines end with LF, with the line ends and the mark of a file of another system, where ``before`` has them."""
    whole = before.count(b"\r\n") * 2 > before.count(b"\n")  # of a file with both, those that most lines have
    mark = BOM_UTF8 if before.startswith(BOM_UTF8) else b""
    return mark + (after.replace(b"\n", b"\r\n") if whole else after)


def _put(file: Path, after: bytes) -> None:
    from interviewer.cli.written import replace_file

    try:
        replace_file(file, after)
    except OSError as error:
        raise CommandError(f"{file}: cannot be written: {error.strerror or error}; it is as it was", STORAGE) from error


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "fmt",
        "Lay rubrics, cases and tests out alike: two columns a level, no space at line ends, a blank line between "
        "questions, quoted or overlong spoken text in block style. Comments and the order of keys stay; a file that "
        "would then say something else is left alone.",
        "interviewer fmt my-library --diff",
    )
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="files or folders; none: the library you stand in"
    )
    how = parser.add_mutually_exclusive_group()
    how.add_argument(
        "--check",
        action="store_true",
        help="write nothing, list the files that would change; exit code 1 when there are any",
    )
    how.add_argument(
        "--diff", action="store_true", help="write nothing, show what would change; exit code 1 when anything would"
    )
    add_library(parser)
    return parser


def _files(paths: list[Path], folder: Path | None) -> list[Path]:
    from interviewer.authoring.testing.find import tested_files

    for path in paths:
        if not path.exists():
            raise CommandError(f"fmt: there is no file or folder {path}", USAGE)
    wanted = paths or [library_to_change(folder)]
    found = [place.file for place in tested_files(wanted) if may_change(place.file, wanted)]
    if not found:
        raise CommandError(f"fmt: no rubrics, cases or tests in {', '.join(map(str, wanted)) or 'no folder'}", USAGE)
    return found


def _diff(name: str, before: bytes, after: bytes) -> str:
    from difflib import unified_diff

    from interviewer.reporting.plain import show

    old, new = (data.decode("utf-8-sig").splitlines() for data in (before, after))
    rows = list(unified_diff(old, new, f"a/{name}", f"b/{name}", lineterm=""))
    return "".join(f"{show(row)}\n" for row in rows) or f"{name}: line ends or byte order mark\n"
