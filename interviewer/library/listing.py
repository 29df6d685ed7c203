"""What there is to practise: the scenarios of all libraries, without loading any of them in full."""

import json
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from interviewer.authoring.places import packs
from interviewer.library.sealed import read_sealed, user_file, write_sealed
from interviewer.library.seals import SEALS
from interviewer.library.search import Search, search_path
from interviewer.library.stamp import maker


class Listing(NamedTuple):
    """One line of the list of cases."""

    id: str
    """Of the scenario."""
    title: str
    """As the author wrote it."""
    summary: str
    """What is designed, in a line."""
    level: str
    """One of ``core.scenario.SENIORITIES``."""
    minutes: int
    """The case's own length."""
    library: str
    """The folder it comes from."""
    broken: str = ""
    """The first problem of a file that cannot be used, as ``path:line:column: CODE message``; else empty."""


def cases(search: Search | None = None) -> tuple[Listing, ...]:
    """Every scenario by id, the broken ones too; earlier libraries hide later ones.

    Only files that changed since the last call are read as YAML.
    """
    search = search_path() if search is None else search
    file = user_file("cases", search)
    known = _known(file)
    found: dict[str, Listing] = {}
    for library, pack in packs("scenario", search):
        key = _key(library, pack)
        found[key] = known.get(key) or _listing(library, pack)
    SEALS.keep()
    if found != known:
        with suppress(OSError):
            write_sealed(file, [json.dumps([maker(), found]).encode(errors="surrogatepass")])
    return tuple(found.values())


def is_listed(search: Search) -> bool:
    """Whether ``cases`` would read no file as YAML."""
    known = _known(user_file("cases", search))
    return all(_key(library, pack) in known for library, pack in packs("scenario", search))


def _key(library: Path, file: Path) -> str:
    return f"{library}\n{file.stem}\n{SEALS.of(file).hex()}"


def _known(file: Path) -> dict[str, Listing]:
    """Listings by the content of their files, as the last call left them."""
    with suppress(ValueError, TypeError):
        (body,) = read_sealed(file)
        by, listings = json.loads(bytes(body))
        if by == maker():
            return {key: Listing(*values) for key, values in listings.items()}
    return {}


def _listing(library: Path, file: Path) -> Listing:
    """The listing of a file that is new or changed."""
    from interviewer.authoring.pack import load_scenario_file

    loaded = load_scenario_file(file, library)
    problem = str(loaded.diagnostics[0]).splitlines()[0] if loaded.diagnostics else ""
    scenario = loaded.scenario
    if scenario is None:
        return Listing(file.stem, file.stem, "", "mid", 0, str(library), problem)
    return Listing(file.stem, scenario.title, scenario.summary, scenario.level, scenario.minutes, str(library), problem)
