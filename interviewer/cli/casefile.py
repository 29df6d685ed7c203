"""One case as its author names it, by id or by file, read as far as it can be: an author's file is often half done."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.exits import USAGE, CommandError

if TYPE_CHECKING:
    from interviewer.core.scenario import Scenario
    from interviewer.library.search import Search


def located(word: str, search: "Search") -> tuple[Path, Path]:
    """(library, file) of the case ``word``: a path to its file, or its id. UnknownIdError when there is neither."""
    from interviewer.authoring.places import library_of
    from interviewer.library.search import locate

    path = Path(word)
    if path.suffix in (".yaml", ".yml") and path.is_file():
        return library_of(path.resolve()), path.resolve()
    if path.suffix in (".yaml", ".yml"):
        raise CommandError(f"{word}: there is no such file; name a case (`interviewer list`) or a file", USAGE)
    return locate("scenario", word, search)


def read_scenario(word: str, search: "Search") -> "Scenario":
    """The scenario as far as it is usable; what is wrong goes to standard error. PackError when nothing is usable."""
    from interviewer.authoring.pack import load_scenario_file
    from interviewer.authoring.problem import PackError

    root, file = located(word, search)
    loaded = load_scenario_file(file, root)
    if loaded.scenario is None:
        raise PackError(loaded.diagnostics)
    for problem in loaded.diagnostics:
        print(problem, file=sys.stderr)
    return loaded.scenario
