"""The commands and all wiring. Each command is a room of its own and is imported only when it is called."""

import gc
import sys
from collections.abc import Callable
from importlib import import_module

from interviewer import __version__
from interviewer.cli import ends, homeless, interruption
from interviewer.cli.exits import BAD_INPUT, INTERRUPTED, SIGNALLED, STORAGE, USAGE

GROUPS: dict[str, dict[str, str]] = {
    "practise": {
        "practice": "hold an interview",
        "resume": "go on with an interview that was left",
        "drill": "a short interview about what is due again",
        "list": "the cases there are, and what can be asked of a candidate",
    },
    "look back": {
        "report": "what an interview covered, touched and missed",
        "progress": "how it goes over all interviews, and what is due",
        "history": "interviews held so far",
        "dispute": "credit yourself for words that the report did not count",
        "score": "transcripts to verdicts, in batch",
    },
    "write cases": {
        "new": "begin a case, a rubric or a pack with files that work",
        "check": "find every problem in rubrics, cases and tests",
        "explain": "what a code means that was printed, and what to do",
        "rules": "every rule of `check` in a table",
        "try": "what is understood of one message, and why",
        "play": "try a case that you are writing",
        "test": "run the examples and tests of rubrics and cases",
        "walk": "robot candidates try a case from end to end",
        "cover": "what of rubrics and cases no test reaches",
        "graph": "draw the questions of a case and the ways between them",
        "read": "a case as a page for a reviewer who does not read YAML",
        "refs": "every place where an id is defined or used",
        "rename": "give an id another name everywhere",
        "fmt": "lay packs out alike, without a change of what they say",
        "diff": "which verdicts change between two versions of a rubric",
        "mine": "wording in transcripts that no cue touches",
        "schema": "JSON Schemas for your editor, with your own ids",
        "pack": "share cases: build, install, list and remove packs",
    },
    "install": {
        "serve": "the screens in a browser on this machine",
        "doctor": "the state of this installation",
    },
}
"""What somebody wants -> command -> what it does; the name is the module, too (``try`` lives in ``attempt``)."""

COMMANDS: dict[str, str] = {name: what for group in GROUPS.values() for name, what in group.items()}

SELDOM = 100_000
"""Values that a command makes before garbage is looked for among them, as against 700: nearly all that it makes stays."""

_MODULES = {"try": "attempt", "list": "listing"}


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code (``cli.exits``)."""
    if arguments is not None:
        return _called(arguments)
    gc.set_threshold(SELDOM)
    interruption.heed()
    ends.stand()
    homeless.settle()
    code = _called(sys.argv[1:])
    gc.freeze()  # the program ends: nobody need look through what it holds once more
    return code


def _called(words: list[str]) -> int:
    if words[:1] in (["--version"], ["-V"]):
        return _walled("", lambda: _shown(f"interviewer {__version__}"))
    if words[:1] == ["help"] and len(words) > 1:
        return _called([*words[1:], "--help"])
    if words[:1] in (["--help"], ["-h"], ["help"]):
        return _walled("", lambda: _shown(_help()))
    name = words[0] if words and not words[0].startswith("-") else "home"
    if name not in COMMANDS and name != "home":
        return _walled("", lambda: _unknown(name))
    return _walled(name, lambda: _run(name, words[1:] if name != "home" else words))


def _shown(text: str) -> int:
    print(text)
    return 0


def _run(name: str, words: list[str]) -> int:
    return int(import_module(f"interviewer.cli.{_MODULES.get(name, name)}").run(words))


def _walled(name: str, action: Callable[[], int]) -> int:
    """What ``action`` returns, once all it printed is out; the last wall: a user sees a sentence, never a traceback."""
    try:
        try:
            return action()
        finally:  # also behind help, which a parser ends with SystemExit
            ends.flush()
    except KeyboardInterrupt:
        ends.say("")
        return INTERRUPTED
    except Exception as error:
        from interviewer.cli.failure import explained

        return explained(error, name)


def _unknown(name: str) -> int:
    from difflib import get_close_matches

    near = get_close_matches(name, COMMANDS, 1)
    hint = f"; did you mean `{near[0]}`?" if near else ""
    from interviewer.reporting.started import typed

    print(
        typed(f"interviewer: there is no command `{name[:60]}`{hint} (`interviewer --help` lists them)"),
        file=sys.stderr,
    )
    return USAGE


def _help() -> str:
    groups = "\n\n".join(
        "\n".join([f"{heading}:", *(f"  {name:<10} {what}" for name, what in group.items())])
        for heading, group in GROUPS.items()
    )
    from interviewer.reporting.started import door

    start = door()
    return f"""interviewer {__version__}: a mock interviewer for ML system design, offline, with evidence for every verdict

usage: interviewer                     home: pick a case, go on with one, see progress
       interviewer COMMAND [OPTIONS]

{groups}

example:
  {start} practice typeahead --minutes 30

`{start} COMMAND --help` says more. Exit codes: 0 fine, 1 problems found, {USAGE} usage, {BAD_INPUT} bad input, {STORAGE} storage,
{SIGNALLED} and the number of the signal that ended it."""
