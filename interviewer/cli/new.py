"""``interviewer new``: a starter that works as it stands, in the author's own folder."""

import shlex
from pathlib import Path

from interviewer.cli.exits import FINE, STORAGE, USAGE, CommandError
from interviewer.cli.parser import parser_of
from interviewer.reporting.started import started

EXAMPLE = """\
interviewer new case support-tickets               scenarios/support-tickets.yaml and tests/support-tickets.yaml here
interviewer new case support-tickets --in my-cases
interviewer new rubric payments                    rubrics/payments.yaml: points of your own, for several cases
interviewer new pack night-shift                   night-shift/ with a case, a rubric, tests and a licence, to share

The files work as they stand and their comments say what each part is for. Nothing that exists is overwritten."""


def run(words: list[str]) -> int:
    """0 written, 2 no name to use or something is in the way, 4 the folder cannot be written."""
    from interviewer.authoring.starting.starter import starter

    parser = parser_of("new", "Begin a case, a rubric or a pack with files that work.", EXAMPLE)
    parser.add_argument("kind", type=_kind, metavar="KIND", help="case, rubric, pack (scenario is a case, too)")
    parser.add_argument("name", metavar="NAME", help="lower-case letters, digits and hyphens: support-tickets")
    parser.add_argument(
        "--in", dest="folder", type=Path, default=Path(), metavar="DIR", help="library folder; default: here"
    )
    args = parser.parse_args(words)
    id = _id(args.name)
    folder = _library(args.folder) / id if args.kind == "pack" else _library(args.folder)
    _refuse_hiding(args.kind, id, folder)
    for file in _write(folder, starter(args.kind, id, _year()).files):
        print(f"wrote {file}")
    _schemas(folder)
    print("\nNext:")
    for command in _next(args.kind, id, folder):
        print(f"  {started(shlex.join(command))}")
    return FINE


def _kind(word: str) -> str:
    """A case is called a scenario in the files. CommandError when only a name was given."""
    from interviewer.authoring.starting.starter import KINDS

    if word not in ("case", *KINDS):
        kinds = ", ".join(f"`interviewer new {kind} NAME`" for kind in ("case", "rubric", "pack"))
        raise CommandError(f"new: `{word[:80]}` is not what can be begun; {kinds}", USAGE)
    return "scenario" if word == "case" else word


def _id(name: str) -> str:
    from interviewer.authoring.near import as_id
    from interviewer.authoring.places import is_id

    if is_id(name):
        return name
    near = as_id(name)
    hint = f"; `{near}` would do" if near else ""
    raise CommandError(
        f"new: `{name[:80]}` cannot be a name: lower-case letters, digits and hyphens, at most 64{hint}", USAGE
    )


def _refuse_hiding(kind: str, id: str, folder: Path) -> None:
    """CommandError when a case or rubric called ``id`` would hide one of another library: whatever uses that would get this."""
    from interviewer.authoring.places import CALLED, find_pack
    from interviewer.library.search import search_path

    others = [place for place in search_path() if place != folder.resolve()]
    for one, noun in CALLED.items():
        place = find_pack(one, id, others) if kind in (one, "pack") else None
        if place is not None:
            raise CommandError(
                f"new: there is a {noun} `{id}` already, which yours would hide: {place[1]}; choose another name", USAGE
            )


def _library(folder: Path) -> Path:
    """``folder``, or the one above when the author stands inside ``scenarios/``, ``rubrics/`` or ``tests/``."""
    inside = folder.resolve().name in {"scenarios", "rubrics", "tests"}
    return folder.resolve().parent if inside else folder


def _year() -> int:
    from datetime import date

    return date.today().year


def _write(folder: Path, files: tuple[tuple[str, str], ...]) -> list[Path]:
    """Write all of ``files`` or none: what exists is never overwritten."""
    places = [folder / name for name, _ in files]
    taken = [str(place) for place in places if place.exists() or place.is_symlink()]
    if taken:
        raise CommandError(f"new: {', '.join(taken)} is already there; choose another name, or move it away", USAGE)
    begun: list[Path] = []
    try:
        for place, (_, text) in zip(places, files, strict=True):
            place.parent.mkdir(parents=True, exist_ok=True)
            with place.open("x", encoding="utf-8") as stream:
                begun.append(place)
                stream.write(text)
    except OSError as error:
        for place in begun:
            place.unlink(missing_ok=True)
        reason = (error.strerror or str(error)).lower()
        raise CommandError(
            f"new: {error.filename or folder}: {reason}; name another folder with --in", STORAGE
        ) from None
    return places


def _schemas(folder: Path) -> None:
    """Schemas for the editor, with the new ids in them."""
    from interviewer.authoring.editor.schemas import FOLDER, KINDS
    from interviewer.cli.schema import names_for, written

    written(folder / FOLDER, names_for(folder), tuple(KINDS))
    print(f"wrote {folder / FOLDER}/ (completion and red lines in editors with yaml-language-server)")


def _next(kind: str, id: str, folder: Path) -> tuple[tuple[str, ...], ...]:
    """The three commands that an author wants now."""
    if kind == "pack":
        return (
            ("interviewer", "check", str(folder)),
            ("interviewer", "test", str(folder)),
            ("interviewer", "play", id, "--library", str(folder)),
        )
    file = str(folder / f"{kind}s" / f"{id}.yaml")
    if kind == "rubric":
        return (
            ("interviewer", "check", file),
            ("interviewer", "test", file),
            ("interviewer", "schema", "--write", str(folder / ".schema")),
        )
    return (
        ("interviewer", "check", file),
        ("interviewer", "test", str(folder / "tests" / f"{id}.yaml")),
        ("interviewer", "play", id, "--library", str(folder)),
    )
