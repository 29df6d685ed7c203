"""What packs are installed, and whether each is still what it was."""

from dataclasses import dataclass
from pathlib import Path

from interviewer.authoring.pack import load_scenario_file
from interviewer.authoring.pack_file import PackFile
from interviewer.authoring.packing.digests import spoilt
from interviewer.authoring.packing.folder import read_folder
from interviewer.authoring.packing.manifest import manifest_of
from interviewer.authoring.packing.member import DIGESTS, Member
from interviewer.authoring.packing.whole import Pack
from interviewer.authoring.places import find_pack, packs
from interviewer.authoring.problem import Diagnostic, PackError
from interviewer.library.search import pack_folders, search_path, shipped


@dataclass(frozen=True, slots=True)
class Installed:
    """One pack in the data folder."""

    name: str
    """The pack's id, which is the name of its folder."""
    place: Path
    """Its folder."""
    manifest: PackFile | None
    """None when it cannot be read any more."""
    scenarios: tuple[str, ...]
    """Ids of its cases, sorted."""
    rubrics: tuple[str, ...]
    """Ids of its rubrics, sorted."""
    problems: tuple[Diagnostic, ...]
    """Why it cannot be read, or what was changed since it was installed."""


def installed() -> tuple[Installed, ...]:
    """All installed packs by name."""
    return tuple(_looked_at(name, place) for name, place in pack_folders().items())


def orphans(rubrics: tuple[str, ...]) -> tuple[str, ...]:
    """Cases of the user's own library and of packs that use one of ``rubrics``, which nobody has any more."""
    search = search_path()
    gone = {id for id in rubrics if find_pack("rubric", id, search) is None}
    own = tuple(place for place in search if place != shipped().resolve())
    loaded = (load_scenario_file(file, place).scenario for place, file in (packs("scenario", own) if gone else ()))
    return tuple(case.id for case in loaded if case and gone.intersection(case.uses))


def _looked_at(name: str, place: Path) -> Installed:
    source = str(place)
    try:
        members = read_folder(place, source)
    except PackError as error:
        return Installed(name, place, None, (), (), error.diagnostics)
    manifest, found = manifest_of(source, members)
    if manifest is None:
        return Installed(name, place, None, (), (), found)
    pack = Pack(source, manifest, members)
    problems = (*found, *spoilt(source, (*members, *_digests(place))))
    return Installed(name, place, manifest, pack.ids("scenario"), pack.ids("rubric"), problems)


def _digests(place: Path) -> tuple[Member, ...]:
    file = place / DIGESTS
    return (Member(DIGESTS, file.read_bytes()),) if file.is_file() else ()
