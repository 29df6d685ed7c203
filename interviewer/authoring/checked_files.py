"""The files that a check looks at, what each says it is, and which of them belong together."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from interviewer.authoring.testing.find import format_of, tested_files

_HOMES = {"scenarios": ("scenario/1",), "rubrics": ("rubric/1", "rubric-part/1")}
"""Folder of a library to the formats of the files in it, the chief one first."""
_PACKED = frozenset(format for home in _HOMES.values() for format in home)
_ALL = _PACKED | {"tests/1"}


def files_at(paths: Iterable[Path]) -> Iterator[Path]:
    """YAML files at ``paths``, resolved, in order; a library folder counts only its packs, and what it is."""
    for path in paths:
        place = path.resolve()
        if not place.is_dir():
            yield place
            continue
        inside = [folder for folder in (place / "rubrics", place / "scenarios") if folder.is_dir()]
        if inside and (place / "pack.yaml").is_file():
            yield place / "pack.yaml"
        for folder in inside or [place]:
            yield from (file for file in sorted(folder.rglob("*.y*ml")) if _is_pack(file.relative_to(folder)))
        if inside and (place / "tests").is_dir():
            yield from (one.file for one in tested_files((place / "tests",)) if one.format not in _PACKED)


def _is_pack(file: Path) -> bool:
    """YAML, and in no hidden folder."""
    return file.suffix in {".yaml", ".yml"} and not any(part.startswith(".") for part in file.parts)


def state_of(paths: tuple[Path, ...], search: tuple[Path, ...]) -> dict[Path, tuple[int, int]]:
    """Time of change and size of every file that a check of ``paths`` may read; changes when one is saved."""
    files = [*files_at(paths or search[:1]), *files_at(folder / "rubrics" for folder in search)]
    state: dict[Path, tuple[int, int]] = {}
    for file in files:
        with suppress(OSError):
            status = file.stat()
            state[file] = (status.st_mtime_ns, status.st_size)
    return state


def stranger(file: Path, format: str) -> str:
    """The format that belongs into the folder of a library in which ``file`` stands, where its own ``format`` does not; else empty."""
    home = file.parent.name
    return _HOMES[home][0] if home in _HOMES and format in _ALL and format not in _HOMES[home] else ""


def misplaced(file: Path, format: str) -> Path | None:
    """Where ``file`` would be found, when it is a case or rubric in a folder below ``scenarios/`` or ``rubrics/``; else None."""
    home = next((folder for folder in file.parents if folder.name in _HOMES), None)
    if home is None or home == file.parent or format != _HOMES[home.name][0]:
        return None
    return home / file.name


def manifests_of(part: Path) -> Iterator[Path]:
    """Rubric files that may name ``part``: beside it, and up to three folders above."""
    for folder in list(part.parents)[:4]:
        yield from (file for file in sorted(folder.glob("*.yaml")) if format_of(file) == "rubric/1")
