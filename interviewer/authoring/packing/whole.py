"""A pack read from wherever it is, and checked as far as that goes without writing anything."""

from dataclasses import dataclass
from pathlib import Path

from interviewer.authoring.pack_file import PackFile
from interviewer.authoring.packing.archive import read_zip
from interviewer.authoring.packing.digests import spoilt
from interviewer.authoring.packing.folder import read_folder, unread
from interviewer.authoring.packing.manifest import manifest_of
from interviewer.authoring.packing.member import Member, unfit_texts
from interviewer.authoring.problem import PackError


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack in memory, bounded in size, with nothing but text in it."""

    source: str
    """Where it came from, as messages name it."""
    manifest: PackFile
    """What ``pack.yaml`` says."""
    members: tuple[Member, ...]
    """By name; of a zip also its digests."""

    def ids(self, kind: str) -> tuple[str, ...]:
        """The ids of its packs of ``kind`` (``scenario`` or ``rubric``), sorted."""
        names = (member.name for member in self.members)
        parts = [name.split("/") for name in names if name.endswith(".yaml")]
        return tuple(part[1].removesuffix(".yaml") for part in parts if part[0] == f"{kind}s" and len(part) == 2)


def read_pack(place: Path) -> Pack:
    """The pack in a folder or zip. Raises ``PackError`` with everything that is wrong, and ``OSError``."""
    source = str(place)
    if place.is_dir():
        members = read_folder(place, source)
        problems = list(unfit_texts(source, members))
    elif place.is_file():
        members = read_zip(place, source)
        problems = [*unfit_texts(source, members), *spoilt(source, members)]
    else:
        raise PackError((unread(place, source),))
    manifest, found = manifest_of(source, members)
    problems += found
    if problems or manifest is None:
        raise PackError(tuple(sorted(problems)))
    return Pack(source, manifest, members)
