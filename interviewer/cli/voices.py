"""Who is who in plain texts, as far as whoever calls a command knows."""

import argparse
import re
from typing import NamedTuple

_ASIDE = r"[ \t]*[\[(][^\[\]()]*[\])]$"
"""What stands in brackets behind a label."""


class Voices(NamedTuple):
    """What a caller knows of the labels in plain texts, each casefolded."""

    asking: frozenset[str] = frozenset()
    """Labels of interviewers."""
    answering: frozenset[str] = frozenset()
    """Labels of candidates."""
    one: bool = False
    """Whether nobody but the candidate speaks in any text."""


UNTOLD = Voices()
"""Nothing is known beyond the labels themselves."""


def add_voices(parser: argparse.ArgumentParser) -> None:
    """``--interviewer``, ``--candidate`` and ``--one-speaker``, for texts whose labels are names; see ``voices_of``."""
    for name, whose in (("interviewer", "asks"), ("candidate", "answers")):
        parser.add_argument(
            f"--{name}",
            action="append",
            default=[],
            metavar="NAME",
            help=f"who {whose} in plain texts and captions, as the lines are labelled; may be given again",
        )
    parser.add_argument(
        "--one-speaker", action="store_true", help="labels in plain texts are headings: one person wrote all"
    )


def voices_of(args: argparse.Namespace) -> Voices:
    """What the options of ``add_voices`` say."""
    asking, answering = (
        frozenset(re.sub(_ASIDE, "", name.strip().removesuffix(":")).casefold() for name in names)
        for names in (args.interviewer, args.candidate)
    )
    return Voices(asking, answering, args.one_speaker)
