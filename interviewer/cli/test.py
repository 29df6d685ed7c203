"""``interviewer test``: the examples of rubrics and cases, and the interviews that authors wrote down as tests."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.exits import BAD_INPUT, FINE, PROBLEMS, USAGE, CommandError
from interviewer.cli.ground import library_to_judge, may_change
from interviewer.cli.parser import add_judged, add_library, parser_of, whole_number

if TYPE_CHECKING:
    from interviewer.authoring.problem import Route
    from interviewer.authoring.testing.expectation import Value
    from interviewer.authoring.testing.run import Ran

EXAMPLE = """\
interviewer test                             everything in the library
interviewer test my-library/tests -k labels  the tests whose name contains "labels"
interviewer test my-library --accept         write down what really came out, where a test expected something else"""


def run(words: list[str]) -> int:
    """0 all hold, 1 some do not, 2 nothing to test, 3 a file cannot be used."""
    args = _parser().parse_args(words)
    from interviewer.authoring.testing.run import run as run_suite
    from interviewer.cli.suite import gather
    from interviewer.cli.tested import failing, report

    suite = gather(args.paths, args.library, args.k)
    if suite.problems:
        from interviewer.authoring.findings.as_text import as_text

        print(as_text(suite.problems), end="\n\n")
    ran = run_suite(suite, args.jobs)
    print(report(suite, ran))
    if args.junit:
        from interviewer.cli.junit import write_junit

        write_junit(args.junit, ran)
    _accept(ran, args.paths or [library_to_judge(args.library)], write=args.accept)
    if suite.problems:
        return BAD_INPUT
    return PROBLEMS if failing(ran) else FINE


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "test",
        "Run the examples of rubrics and cases, and the interviews in tests/1 files. A failure shows what was "
        "expected and what came, with the file and line; known gaps (todo) fail nothing.",
        EXAMPLE,
    )
    add_judged(parser)
    parser.add_argument(
        "-k", default="", metavar="NAME", help="only tests, and owners of examples, with NAME in their name"
    )
    parser.add_argument(
        "--accept",
        action="store_true",
        help="rewrite the expected values of failing tests to what came; without it the change is only shown. Examples, "
        "what must not come, and what was to be among others and came not at all, stay with you, and are named",
    )
    parser.add_argument("--junit", type=Path, metavar="FILE", help="also write the results as JUnit XML")
    parser.add_argument("--jobs", type=whole_number(1, 64), default=2, metavar="N", help="processes (default: 2)")
    add_library(parser)
    return parser


def _accept(ran: "Ran", named: list[Path], *, write: bool) -> None:
    """Show, or with ``write`` make, the changes that would let the failing stories in what is ``named`` pass."""
    from interviewer.authoring.source import read_document
    from interviewer.authoring.testing.accept import rewritten, shown_change
    from interviewer.cli.tested import by_hand, said_later

    changes: dict[str, dict[Route, Value]] = {}
    for story, missed, _ in ran.stories:
        for one in missed if not story.todo else ():
            for each in one.differences:
                if each.remedy is not None:
                    changes.setdefault(story.path, {})[each.route] = each.remedy
    for path, wanted in changes.items():
        document, _ = read_document(Path(path), path)
        if document is None:
            continue
        text, left = rewritten(document, wanted)
        print(said_later(document, shown_change(document, text), left, written=write))
        if write and not may_change(Path(path), named):
            raise CommandError(f"{path} is not yours to change, and stays; go there, or name it", USAGE)
        if write:
            _replace(Path(path), text)
    if changes or write:
        print(by_hand(ran), end="")


def _replace(file: Path, text: str) -> None:
    """``text`` into ``file``, whole or not at all, with the line ends and the mark that it had."""
    import os
    from tempfile import NamedTemporaryFile

    old = file.read_bytes()
    data = (text.replace("\n", "\r\n") if b"\r\n" in old else text).encode()
    if old.startswith(b"\xef\xbb\xbf"):
        data = b"\xef\xbb\xbf" + data
    if data == old:
        return
    with NamedTemporaryFile(dir=file.parent, prefix=f".{file.name}.", delete=False) as fresh:
        fresh.write(data)
    os.chmod(fresh.name, file.stat().st_mode & 0o7777)
    os.replace(fresh.name, file)
    print(f"wrote {file}", file=sys.stderr)
