"""``interviewer serve``: the screens in a browser on this machine."""

import argparse
import asyncio
import sys
from importlib.metadata import requires
from importlib.util import find_spec

from interviewer.cli.exits import USAGE, CommandError
from interviewer.cli.parser import add_library, parser_of, whole_number

PORT = 8642
"""Port unless another is asked for."""
SEATS = 4
"""Tabs at once unless more are allowed; each is a program of its own, of some 60 MiB."""
MOST_SEATS = 64


def run(words: list[str]) -> int:
    """128 plus the number of the signal that ended it; 2 when the port is taken or a part is not installed."""
    args = _parser().parse_args(words)
    if args.seat:
        from interviewer.cli.screen import open_screen

        return open_screen(args.library)
    if find_spec("textual_serve") is None:
        raise CommandError(f"the browser part is not installed; get it with: {_remedy()}", USAGE)
    from interviewer.library.search import search_path

    search_path(args.library)  # what is wrong with it is said here, not in each browser
    from interviewer.web.server import listen, serve

    try:
        listening = listen(args.port)
    except OSError as error:
        raise CommandError(
            f"port {args.port} of 127.0.0.1 cannot be used ({error.strerror}); name another with --port, or 0 for a free one",
            USAGE,
        ) from error
    command = [sys.executable, "-m", "interviewer", "serve", "--seat"]
    if args.library:
        command += ["--library", str(args.library.absolute())]

    def ready(address: str) -> None:
        print(f"Open this in a browser on this machine; the address works once:\n\n    {address}\n", flush=True)
        print(
            "Browsers keep ctrl+T, ctrl+N and ctrl+W for themselves: F4 gives a hint, F8 moves on, F1 lists all keys."
        )
        print("Ctrl+C here ends it; interviews can be gone on with.", flush=True)
        if args.open:
            _open(address)

    return asyncio.run(serve(command, listening, args.max_sessions, ready))


def _remedy() -> str:
    """The command that installs the parts of the extra ``serve`` beside this program; by their names, since "interviewer" on PyPI is another program."""
    parts = [line.partition(";") for line in requires("interviewer") or ()]
    needed = [f"'{name.strip()}'" for name, _, when in parts if when.strip() == "extra == 'serve'"]
    pip = f"{sys.executable} -m pip install" if find_spec("pip") else f"uv pip install --python {sys.executable}"
    return " ".join([pip, *needed])


def _open(address: str) -> None:
    import webbrowser

    try:
        opened = webbrowser.open(address)
    except (webbrowser.Error, OSError):
        opened = False
    if not opened:
        print("interviewer serve: no browser could be opened; copy the address into one", file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "serve",
        "Show the screens in a browser on this machine. Listens on 127.0.0.1 alone; the printed address "
        "lets in one browser, once.",
        "interviewer serve --open",
    )
    parser.add_argument(
        "--port", type=whole_number(0, 65535), default=PORT, metavar="N", help=f"default: {PORT}; 0 takes a free one"
    )
    parser.add_argument(
        "--max-sessions",
        type=whole_number(1, MOST_SEATS),
        default=SEATS,
        metavar="N",
        help=f"tabs at once (default: {SEATS})",
    )
    parser.add_argument("--open", action="store_true", help="open the address in the default browser")
    add_library(parser)
    parser.add_argument("--seat", action="store_true", help=argparse.SUPPRESS)  # how the server starts the screens
    return parser
