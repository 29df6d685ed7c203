"""The digests of a pack's files, in the form that ``sha256sum --check`` reads."""

from collections.abc import Iterable, Iterator
from hashlib import sha256

from interviewer.authoring.packing.member import DIGESTS, Member, refused
from interviewer.authoring.problem import Diagnostic


def digests_of(members: Iterable[Member]) -> Member:
    """``digests.txt`` for all other ``members``: one line each, by name."""
    lines = (
        f"{sha256(member.data).hexdigest()}  {member.name}\n" for member in sorted(members) if member.name != DIGESTS
    )
    return Member(DIGESTS, "".join(lines).encode())


def spoilt(source: str, members: tuple[Member, ...]) -> Iterator[Diagnostic]:
    """Where ``members`` are not what their own digests say."""
    written = next((member.data for member in members if member.name == DIGESTS), None)
    if written is None:
        yield refused(source, DIGESTS, "P907", "is missing, so nobody can tell whether the pack is whole")
        return
    told, real = _lines(written), _lines(digests_of(members).data)
    for name in sorted(told.keys() | real.keys()):
        if name not in real:
            yield refused(source, name, "P907", "is missing, but has a digest")
        elif name not in told:
            yield refused(source, name, "P907", "has no digest")
        elif told[name] != real[name]:
            yield refused(source, name, "P907", "is not the file that was packed: its digest differs")


def _lines(text: bytes) -> dict[str, str]:
    pairs = (line.partition("  ") for line in text.decode("utf-8", "replace").splitlines() if line)
    return {name: digest for digest, _, name in pairs}
