"""``interviewer doctor``: the state of this installation, and what to do about it."""

import platform
from collections.abc import Iterator
from pathlib import Path

from interviewer import __version__, library
from interviewer.cli.exits import FINE, PROBLEMS
from interviewer.cli.parser import add_library, parser_of
from interviewer.cli.storage import history_path, utc_now
from interviewer.history.health import Examined, back_up, examine, mend
from interviewer.history.problem import HistoryError
from interviewer.library.search import NoFolderError
from interviewer.reporting.plain import line
from interviewer.reporting.started import typed


def run(words: list[str]) -> int:
    """0 all well, 1 something is wrong."""
    parser = parser_of(
        "doctor", "Look at the installation, the library and the history.", "interviewer doctor --backup"
    )
    parser.add_argument("--backup", action="store_true", help="also make a backup of the history beside it")
    parser.add_argument(
        "--mend",
        action="store_true",
        help="first set a damaged history aside, and go on from the newest backup that is whole, or anew",
    )
    add_library(parser)
    args = parser.parse_args(words)
    findings = [
        *_program(),
        *_library(args.library),
        *_packs(),
        *_config(),
        *_history(backup=args.backup, mended=args.mend),
    ]
    for finding in findings:
        print(f"{'✓' if finding.good else '✗'} {line(typed(finding.what))}")
    return FINE if all(finding.good for finding in findings) else PROBLEMS


def _program() -> Iterator[Examined]:
    yield Examined(True, f"interviewer {__version__} on Python {platform.python_version()}, {platform.system()}")
    from importlib.util import find_spec

    fast = find_spec("yaml._yaml") is not None
    yield Examined(fast, "PyYAML is built with libyaml" if fast else "PyYAML lacks libyaml; reinstall it from a wheel")


def _library(folder: Path | None) -> Iterator[Examined]:
    try:
        search = library.search_path(folder)
    except NoFolderError as error:
        yield Examined(False, str(error))
        return
    for place in search:
        yield Examined(True, f"library {place}")
    found = library.cases(search)
    broken = sorted({case.id for case in found if case.broken} | _lacking(search))
    yield Examined(
        bool(found) and not broken,
        f"{len(found)} cases" + (f", broken: {', '.join(broken)}; see `interviewer check`" if broken else ""),
    )


def _lacking(search: library.Search) -> set[str]:
    """Cases that use a rubric which is nowhere."""
    from interviewer.authoring.pack import load_scenario_file
    from interviewer.authoring.places import packs

    there = set(library.known("rubric", search))
    loaded = (load_scenario_file(file, place).scenario for place, file in packs("scenario", search))
    return {case.id for case in loaded if case and not there.issuperset(case.uses)}


def _packs() -> Iterator[Examined]:
    from interviewer.library.installed import installed

    for pack in installed():
        good = not pack.problems
        yield Examined(good, f"pack {pack.name}" + ("" if good else f": {str(pack.problems[0]).splitlines()[0]}"))


def _config() -> Iterator[Examined]:
    from interviewer.cli.config import config_path, use_config

    complaints = use_config()
    for complaint in complaints:
        yield Examined(False, complaint)
    if not complaints and config_path().exists():
        yield Examined(True, f"keys from {config_path()}")


def _history(*, backup: bool, mended: bool) -> Iterator[Examined]:
    path = history_path()
    try:
        if mended:
            yield from mend(path, utc_now())
        yield from examine(path, utc_now())
        if backup and path.exists():
            yield Examined(True, f"backup {back_up(path, utc_now())}")
    except HistoryError as error:
        yield Examined(False, str(error))
    except OSError as error:
        yield Examined(False, f"{error.filename or path}: {(error.strerror or str(error)).lower()}")
