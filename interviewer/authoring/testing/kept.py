"""A run that was played, as the text of a ``tests/1`` file: what was said, and what came of it."""

import json
from collections.abc import Iterator

from interviewer.core.act import AskHint, Finish, Reply, Skip, Tick
from interviewer.core.dialogue import Interview, Turn
from interviewer.core.rubric import Level

_DO = {AskHint: "hint", Skip: "skip", Finish: "finish", Tick: "wait"}


def kept_test(interview: Interview, name: str) -> str:
    """``interview`` from its opening as a file with the one test ``name``; what happened now is what must happen."""
    settings = interview.settings
    rows = ["format: tests/1", f"scenario: {interview.case.scenario.id}", f"seed: {settings.seed}"]
    rows += [f"minutes: {settings.minutes}"] if settings.minutes else []
    rows += [f"level: {settings.level}", f"persona: {settings.persona}", f"mode: {settings.mode}"]
    rows += ["tests:", f"  {name}:", "    turns:"]
    after = (*(turn.thread for turn in interview.turns[2:]), interview.thread)
    for turn, thread in zip(interview.turns[1:], after, strict=True):
        rows += _turn(turn, thread.id if thread else "")
    return "\n".join(rows) + "\n"


def _turn(turn: Turn, thread: str) -> Iterator[str]:
    done = _DO.get(type(turn.act)) if turn.act else "wait"
    said = turn.act.text if isinstance(turn.act, Reply) else ""
    yield f"      - {f'do: {done}' if done else f'say: {_quoted(said)}'}"
    yield f"        at: {turn.at_s:g}"
    expected = [f"thread: {thread}"] if thread else []
    if turn.moves:
        expected.append(f"moves: [{', '.join(move.kind for move in turn.moves)}]")
    else:
        expected.append("silent: true")
    credits = {gain.id: gain.level for gain in turn.gains if gain.level > Level.ABSENT}
    if credits:
        expected.append(f"credits: {{{', '.join(f'{id}: {level.name.lower()}' for id, level in credits.items())}}}")
    yield "        expect:"
    yield from (f"          {row}" for row in expected)


def _quoted(text: str) -> str:
    """``text`` in double quotes; JSON's escapes are YAML's, and signs that files must not hold are escaped."""
    return json.dumps(text, ensure_ascii=not text.isprintable())
