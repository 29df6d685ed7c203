"""Compiled packs to ship inside a wheel: ``python -m interviewer.library.prebuild FOLDER``."""

import sys
from pathlib import Path

from interviewer import __version__
from interviewer.library.packs import Stack, compiled_case, compiled_rubrics, name_of
from interviewer.library.sealed import write_sealed
from interviewer.library.search import known, shipped
from interviewer.library.store import Entry, parts_of


def prebuild(folder: Path, library: Path | None = None) -> tuple[Path, ...]:
    """Compile every pack of ``library`` (default: the shipped one) into ``folder``, for this very version.

    Returns the files written. Raises ``PackError`` when a pack has a problem: a wheel ships none of those.
    """
    import msgspec

    search = (shipped() if library is None else library,)
    built: dict[tuple[str, ...], Entry] = {}

    def rubrics(ids: tuple[str, ...]) -> Entry:
        if ids not in built:
            built[ids] = compiled_rubrics(ids, search, rubrics, lenient=False)
        return built[ids]

    def stack(ids: tuple[str, ...]) -> Stack:
        entry = rubrics(ids)
        return rubrics(ids[:1]) if entry.head.base else None, entry

    entries = {f"scenario-{id}": compiled_case(id, search, stack) for id in known("scenario", search)}
    together = {tuple(s.id for s in entry.head.sources if s.kind == "rubric") for entry in entries.values()}
    entries |= {name_of(ids): rubrics(ids) for ids in together | {(id,) for id in known("rubric", search)}}
    files = []
    for name, entry in entries.items():
        files.append(folder / f"{name}.msgpack")
        shipped_head = msgspec.structs.replace(entry.head, maker=__version__)
        write_sealed(files[-1], parts_of(entry._replace(head=shipped_head)))
    return tuple(files)


if __name__ == "__main__":
    for file in prebuild(Path(sys.argv[1])):
        print(file)
