"""``interviewer cover``: what of cases and rubrics no test reaches."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.exits import FINE, PROBLEMS, USAGE, CommandError
from interviewer.cli.parser import add_format, add_judged, add_library, parser_of, whole_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from interviewer.authoring.testing.cover import Covered
    from interviewer.authoring.testing.reached import Reached
    from interviewer.authoring.testing.run import Suite

EXAMPLE = """\
interviewer cover                                   every rubric and case of the library
interviewer cover my-library/tests                  the cases that these tests play
interviewer cover my-library --fail-under 80        exit 1 when tests reach less than 80 percent"""


def run(words: list[str]) -> int:
    """0 fine, 1 less than ``--fail-under``, 2 nothing to read, 3 a file cannot be used."""
    args = _parser().parse_args(words)
    from interviewer.authoring.findings.as_text import as_text
    from interviewer.authoring.testing.cover import total
    from interviewer.authoring.testing.reached import reached
    from interviewer.cli.covered import as_json
    from interviewer.cli.covered import as_text as told
    from interviewer.cli.suite import gather

    suite = gather(args.paths, args.library)
    if suite.problems:
        raise CommandError(f"some files cannot be used:\n{as_text(suite.problems)}")
    files = list(_files(args.paths, args.library, suite, reached(suite, args.jobs)))
    if not files:
        raise CommandError("no case and no rubric there", USAGE)
    print(as_json(files) if args.format == "json" else told(files))
    return PROBLEMS if args.fail_under is not None and total(files) < args.fail_under else FINE


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "cover",
        "Show which questions, edges, probes, twists, challenges, facts and cue lines no test reaches. "
        "Reached is what a test asks, says, tells or fires, whether or not the test holds.",
        EXAMPLE,
    )
    add_judged(parser)
    add_format(parser)
    parser.add_argument("--fail-under", type=_percent, metavar="N", help="exit 1 when less than N percent is reached")
    parser.add_argument("--jobs", type=whole_number(1, 64), default=2, metavar="N", help="processes (default: 2)")
    add_library(parser)
    return parser


def _percent(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 100:
        raise argparse.ArgumentTypeError("a number from 0 to 100")
    return value


def _files(paths: list[Path], folder: Path | None, suite: "Suite", reached: "Reached") -> "Iterator[Covered]":
    """The cases and rubrics at ``paths``, and the cases that the tests there play."""
    from interviewer import library
    from interviewer.authoring.pack import load_rubric_file, load_scenario_file
    from interviewer.authoring.places import shown_path
    from interviewer.authoring.testing.cover import covered
    from interviewer.authoring.testing.find import tested_files, tested_library
    from interviewer.authoring.testing.items import items_of_case, items_of_rubric

    found = tested_files(paths or library.search_path(folder)[:1])
    cases = [place.file for place in found if place.format == "scenario/1"]
    rubrics = [place.file for place in found if place.format == "rubric/1"]
    parts = {place.file for place in found if place.format == "rubric-part/1"}
    cases += [staged.file for staged in suite.stories]
    for file in dict.fromkeys(cases):
        loaded = load_scenario_file(file, tested_library(file))
        if loaded.scenario and loaded.document:
            yield covered(shown_path(file), str(file), items_of_case(loaded.document, loaded.scenario), reached)
    manifests = rubrics or [
        one for part in sorted(parts) for one in sorted(tested_library(part).glob("rubrics/*.yaml"))
    ]
    for file in dict.fromkeys(manifests):
        rubric = load_rubric_file(file, tested_library(file))
        for document in rubric.documents if rubric.rubric else ():
            place = tested_library(file) / document.path
            if rubric.rubric and (file in rubrics or place in parts):
                one = covered(shown_path(place), "", items_of_rubric(document, rubric.rubric), reached)
                if one.items:
                    yield one
