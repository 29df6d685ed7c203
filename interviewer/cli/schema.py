"""``interviewer schema``: JSON Schemas for editors, with the author's own ids."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.cli.exits import FINE, STORAGE, USAGE, CommandError
from interviewer.cli.parser import holds_library, library_at, library_here, parser_of

if TYPE_CHECKING:
    from interviewer.authoring.editor.names import Names

EXAMPLE = """\
interviewer schema --write .schema     all kinds, into .schema/ beside scenarios/ and rubrics/
interviewer schema scenario            one kind, to standard output
interviewer schema --markdown          every key of every format, to read

A file finds its schema by its first line, which `interviewer new` writes:
  # yaml-language-server: $schema=../.schema/scenario.json
Ids come from the library around .schema/ (or --library, or the folder you stand in) and from the rubrics that it uses.
Run it again after adding ids of your own; until then they are just not offered."""


def run(words: list[str]) -> int:
    """0 fine, 2 no such kind, 4 the folder cannot be written."""
    from interviewer.authoring.editor.schemas import KINDS, schema_text

    parser = parser_of(
        "schema", "JSON Schemas for editors: completion, hover and red lines, with your own ids.", EXAMPLE
    )
    parser.add_argument("kind", nargs="?", choices=sorted(KINDS), metavar="KIND", help=", ".join(sorted(KINDS)))
    parser.add_argument(
        "--write", type=Path, metavar="DIR", help="write KIND.json into DIR; all kinds when none is named"
    )
    parser.add_argument(
        "--library",
        type=library_at,
        metavar="DIR",
        help="folder with scenarios/ and rubrics/ whose ids count (default: the one around .schema/, or the one you stand in)",
    )
    parser.add_argument("--markdown", action="store_true", help="the formats key by key, to read: docs/format.md")
    args = parser.parse_args(words)
    if args.markdown:
        from interviewer.authoring.editor.reference import as_markdown

        sys.stdout.write(as_markdown())
        return FINE
    if args.kind is None and args.write is None:
        raise CommandError(
            f"schema: name a kind ({', '.join(sorted(KINDS))}), or a folder with --write, or --markdown", USAGE
        )
    names = names_for(args.library or home_of(args.write))
    if args.write is None:
        sys.stdout.write(schema_text(args.kind, names))
        return FINE
    for file in written(args.write, names, (args.kind,) if args.kind else tuple(KINDS)):
        print(file)
    return FINE


def home_of(folder: Path | None) -> Path | None:
    """The library that ``folder`` with schemas stands in; without one, the folder the author stands in; else None."""
    if folder is None:
        return library_here()
    place = folder.resolve().parent
    return place if holds_library(place) else None


def names_for(library: Path | None) -> "Names":
    """The ids that count in ``library``; in the libraries that are installed when there is none."""
    from interviewer.authoring.editor.names import names_in
    from interviewer.library.search import search_path

    return names_in(search_path(library))


def written(folder: Path, names: "Names", kinds: tuple[str, ...]) -> tuple[Path, ...]:
    """The schemas of ``kinds``, written into ``folder``. Raises ``CommandError`` when that is impossible."""
    from interviewer.authoring.editor.schemas import schema_text

    files = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for kind in kinds:
            files.append(folder / f"{kind}.json")
            files[-1].write_text(schema_text(kind, names), encoding="utf-8")
    except OSError as error:
        raise CommandError(
            f"schema: {error.filename or folder}: {(error.strerror or str(error)).lower()}; name another folder",
            STORAGE,
        ) from None
    return tuple(files)
