"""Where a report goes that is written from the screens: a place to propose, and a file that was not there before."""

from pathlib import Path

from interviewer.cli.exits import CommandError


def proposed(folder: str, stem: str, suffix: str) -> str:
    """A free place for ``stem`` in ``folder``, else among the user's documents; from ``~`` where that is shorter."""
    home = Path.home()
    place = _free(Path(folder).expanduser() if folder else _documents(home), stem, suffix)
    return f"~/{place.relative_to(home)}" if place.is_relative_to(home) else str(place)


def _documents(home: Path) -> Path:
    from platformdirs import user_documents_path

    documents = user_documents_path()
    return documents if documents.is_dir() else home


def _free(folder: Path, stem: str, suffix: str) -> Path:
    wanted = (folder / f"{stem}{f'-{number}' if number > 1 else ''}{suffix}" for number in range(1, 1000))
    return next((place for place in wanted if not place.exists()), folder / f"{stem}{suffix}")


def put(place: str, text: str) -> str:
    """Write ``text`` to a new file and return its whole path; CommandError says why not, and leaves what is there alone."""
    from interviewer.cli.written import write_new

    path = Path(place.strip()).expanduser().absolute()
    if path.is_dir():
        raise CommandError(f"{path} is a folder. Name a file in it.")
    if path.exists() or path.is_symlink():
        raise CommandError(f"{path} is there already, and stays as it is. Choose another name.")
    if not path.parent.is_dir():
        raise CommandError(f"There is no folder {path.parent}. Choose one that is there.")
    write_new(path, text)
    return str(path)
