"""Compiled packs to ship inside a wheel: ``python -m interviewer.library.prebuild FOLDER``."""

import sys
from functools import cache, partial
from pathlib import Path

from interviewer import __version__
from interviewer.library.packs import compiled_case, compiled_rubrics
from interviewer.library.sealed import write_sealed
from interviewer.library.search import known, shipped
from interviewer.library.store import parts_of


def prebuild(folder: Path, library: Path | None = None) -> tuple[Path, ...]:
    """Compile every pack of ``library`` (default: the shipped one) into ``folder``, for this very version.

    Returns the files written. Raises ``PackError`` when a pack has a problem: a wheel ships none of those.
    """
    import msgspec

    search = (shipped() if library is None else library,)
    rubrics = cache(partial(compiled_rubrics, search=search, lenient=False))
    entries = {f"rubric-{id}": rubrics((id,)) for id in known("rubric", search)}
    entries |= {
        f"scenario-{id}": compiled_case(id, search, lambda ids: (None, rubrics(ids)), lenient=False)
        for id in known("scenario", search)
    }
    files = []
    for name, entry in entries.items():
        files.append(folder / f"{name}.msgpack")
        shipped_head = msgspec.structs.replace(entry.head, maker=__version__)
        write_sealed(files[-1], parts_of(entry._replace(head=shipped_head)))
    return tuple(files)


if __name__ == "__main__":
    for file in prebuild(Path(sys.argv[1])):
        print(file)
