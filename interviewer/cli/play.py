"""``interviewer play``: hold an interview on a case that is being written, with the author's side panel."""

import argparse
import sys
from typing import TYPE_CHECKING

from interviewer.cli.exits import FINE, USAGE, CommandError
from interviewer.cli.parser import add_library, any_number, parser_of, whole_number
from interviewer.cli.terminal import refuse_silence, takes_the_screen
from interviewer.tui.choices import LEVELS, PERSONAS

if TYPE_CHECKING:
    from interviewer.cli.sitting import Sitting
    from interviewer.cli.workbench import Workbench
    from interviewer.core.midway import Given

GIVEN = ("met", "explained", "prompted", "asked", "visited", "minutes")


def run(words: list[str]) -> int:
    """0 when the trial was left, 2 no such case or question, 3 the case cannot be used."""
    args = _parser().parse_args(words)
    bench = _bench(args)
    if not takes_the_screen(plain=args.plain):
        return _plain(bench)
    from interviewer.cli.trial import open_trial

    bench.open()  # a case that cannot be used is said before the screen is taken
    return open_trial(bench, args.library, watch=args.watch)


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "play",
        "Try a case that you are writing on the real screen. A side panel says why each question came, what it "
        "heard and what comes next. F5 reads the file again and plays your turns to the same spot, F7 opens it at the line, "
        "ctrl+s keeps the run as a test. Nothing goes into the history.",
        "interviewer play typeahead --from serve --given explained=goal,minutes=20 --watch",
    )
    parser.add_argument("case", metavar="ID", help="a case, or the path of its file")
    parser.add_argument("--from", dest="at", metavar="QUESTION", default="", help="begin at this question")
    parser.add_argument(
        "--given",
        metavar="LIST",
        default="",
        help=f"what happened before, as {', '.join(f'{key}=..' for key in GIVEN)}; comma between",
    )
    parser.add_argument("--watch", action="store_true", help="read the file again whenever it is saved")
    parser.add_argument("--plain", action="store_true", help="over lines of text, with the reasons below each message")
    parser.add_argument("--level", choices=LEVELS, help="default: the case's own")
    parser.add_argument("--persona", default="neutral", metavar="P", help=f"{', '.join(PERSONAS)}, or one of the case")
    parser.add_argument(
        "--minutes",
        type=whole_number(0, 600),
        metavar="N",
        help="length of the time box; 0: untimed (default: the case's own)",
    )
    parser.add_argument("--seed", type=any_number, metavar="N", default=0, help="chooses among phrasings (default: 0)")
    add_library(parser)
    return parser


def _bench(args: argparse.Namespace) -> "Workbench":
    from interviewer import library
    from interviewer.authoring.pack import load_scenario_file
    from interviewer.authoring.problem import PackError
    from interviewer.cli.casefile import located
    from interviewer.cli.ground import anothers, own_library
    from interviewer.cli.workbench import Workbench
    from interviewer.core.case import Settings

    search = library.search_path(args.library)
    root, file = located(args.case, search)
    if file != root / "scenarios" / f"{file.stem}.yaml":
        raise CommandError(
            f"{file}: a case is played from a library: put it into a folder scenarios/, called <id>.yaml", USAGE
        )
    search = tuple(dict.fromkeys((root, *search)))
    loaded = load_scenario_file(file, root)
    if loaded.scenario is None:
        raise PackError(loaded.diagnostics)
    scenario = loaded.scenario
    minutes = scenario.minutes if args.minutes is None else args.minutes
    settings = Settings(max(0, minutes) or None, args.level or scenario.level, args.persona, "interview", args.seed)
    named = args.case.endswith((".yaml", ".yml"))
    home = root if named or anothers(file) is None else own_library(args.library)
    return Workbench(file.stem, file, search, home, settings, args.at, given_from(args.given))


def given_from(text: str) -> "Given":
    """``met=goal,minutes=20`` as a value; CommandError says which part is none."""
    from interviewer.core.midway import Given

    found: dict[str, list[str]] = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        key, sign, value = part.partition("=")
        if not sign or key not in GIVEN or not value:
            raise CommandError(f"--given: `{part[:40]}` is none of {', '.join(f'{key}=..' for key in GIVEN)}", USAGE)
        found.setdefault(key, []).append(value)
    minutes = found.pop("minutes", ["0"])[-1]
    if not minutes.replace(".", "", 1).isdecimal() or float(minutes) > 600:
        raise CommandError(f"--given: minutes is a number up to 600, not `{minutes[:20]}`", USAGE)
    return Given(**{key: tuple(ids) for key, ids in found.items()}, minutes=float(minutes))


def _plain(bench: "Workbench") -> int:
    from interviewer import plain
    from interviewer.cli.lines import in_blocks, lines_said
    from interviewer.cli.workbench import NOTHING_KEPT

    sitting = bench.open()
    refuse_silence()
    print(f"{plain.HELP}\n({NOTHING_KEPT})\n", flush=True)
    print(plain.paragraph("Interviewer", sitting.interview.message), flush=True)
    print(_reasons(sitting), flush=True)

    def spoken(text: str) -> None:
        print(plain.paragraph("Interviewer", text), flush=True)
        print(_reasons(sitting), flush=True)

    plain.hold(
        sitting,
        plain.replies(lines_said(sys.stdin.isatty()), blocks=in_blocks("auto")),
        print,
        over=lambda: sitting.interview.is_over,
        spoken=spoken,
    )
    return FINE


def _reasons(sitting: "Sitting") -> str:
    """Why the last message was said, a move a line."""
    from interviewer.reporting.plain import line

    moves = next((turn.moves for turn in reversed(sitting.interview.turns) if turn.moves), ())
    return "".join(f"  [{move.kind}] {line(move.because)}\n" for move in moves)
