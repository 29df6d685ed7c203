"""What walks found, as text and for programs."""

from collections.abc import Iterator
from textwrap import wrap
from typing import Any

from interviewer.authoring.walking.laws import LAWS, Broken
from interviewer.authoring.walking.places import KINDS, Kind, Places, places_of
from interviewer.authoring.walking.tally import Tally
from interviewer.authoring.walking.walk import Walk
from interviewer.core.act import AskHint, Finish, Skip, Tick
from interviewer.core.case import Case
from interviewer.plain import paragraph
from interviewer.reporting.plain import line
from interviewer.reporting.started import door
from interviewer.reporting.times import clock

ROWS: dict[Kind, str] = {
    "questions": "questions",
    "ways": "ways out",
    "probes": "probes",
    "twists": "twists",
    "challenges": "challenges",
    "facts": "facts",
    "lines": "phrasings",
}
"""How each kind of place is called in the table."""
WIDTH = 110
KEYS = {
    AskHint: "presses the hint key",
    Skip: "presses the skip key",
    Finish: "presses the finish key",
    Tick: "lets time pass",
}


def table(case: Case, tally: Tally, *, options: str) -> Iterator[str]:
    """The findings on one case, in lines; ``options`` are repeated in the commands that replay a walk."""
    id, places = case.scenario.id, places_of(case)
    pace = f"{tally.turns / tally.seconds:,.0f} turns a second on one core" if tally.seconds else ""
    yield f"{id}: {tally.walks:,} interviews, {tally.turns:,} turns, at most {tally.longest} in one; {pace}"
    yield f"  ended: {', '.join(f'{count} {reason}' for reason, count in tally.ended.most_common())}"
    yield f"  {'':<12}{'reached':>8}{'of':>6}  never reached"
    for kind in KINDS:
        never, all = tally.never(places, kind), len(places.ids[kind])
        missing = [line(" ".join((id, places.names.get(f"{kind} {id}", ""))).strip()) for id in never]
        shown = wrap("; ".join(missing), WIDTH - 30, break_on_hyphens=False) or ["-"]
        yield f"  {ROWS[kind]:<12}{all - len(never):>8}{all:>6}  {shown[0]}"
        yield from (f"{'':<30}{rest}" for rest in shown[1:])
    yield from _chance(tally, places)
    if not tally.failed:
        yield f"  all {len(LAWS)} laws held in every interview"
        if missed := [ROWS[kind] for kind in tally.missed(places)]:
            yield f"  but not all was reached ({', '.join(missed)}), hence exit code 1; more --runs may reach it"
        return
    for law, count in tally.failed.most_common():
        yield f"  broken in {count} of {tally.walks:,}: {law}: {(LAWS[law].__doc__ or '').splitlines()[0]}"
        for walk, broken in [item for item in tally.broken if item[1].law == law][:3]:
            yield f"    {_place(broken)}{line(broken.what)[:200]}"
            yield f"      {door()} walk {id} --replay {walk}{options}"


def _chance(tally: Tally, places: Places) -> Iterator[str]:
    """How many mistakes of the rubrics nobody made, where that is all that is missing of the challenges."""
    never = tally.never(places, "challenges")
    if never and places.chance.issuperset(never):
        came = "1 mistake of the rubrics" if len(never) == 1 else f"{len(never)} mistakes of the rubrics"
        yield f"  {came} came up in no interview; that is chance, and fails nothing"


def _place(broken: Broken) -> str:
    return f"turn {broken.turn}: " if broken.turn >= 0 else ""


def record(case: Case, tally: Tally, seed: int) -> dict[str, Any]:
    """The findings on one case as JSON holds them."""
    places = places_of(case)
    return {
        "scenario": case.scenario.id,
        "runs": tally.walks,
        "seed": seed,
        "turns": tally.turns,
        "longest": tally.longest,
        "cpu_seconds": round(tally.seconds, 3),
        "ended": dict(tally.ended),
        "reached": {
            kind: {
                "of": len(places.ids[kind]),
                "never": list(tally.never(places, kind)),
                "interviews": {id: tally.reached[kind][id] for id in places.ids[kind]},
            }
            for kind in KINDS
        },
        "laws": {law: tally.failed[law] for law in LAWS},
        "broken": [
            {"law": b.law, "replay": walk, "turn": b.turn if b.turn >= 0 else None, "what": b.what}
            for walk, b in tally.broken
        ],
        "sound": tally.sound(places),
    }


def told(walk: Walk, laws: tuple[Broken, ...]) -> Iterator[str]:
    """One interview with the reason of every move, and the laws that it breaks."""
    now, s = walk.interview, walk.interview.settings
    box = f"{s.minutes} minutes" if s.minutes else "untimed"
    focus = f", focus {', '.join(s.focus)}" if s.focus else ""
    yield f"{now.case.scenario.id}, {walk.name}: {box}, {s.level}, {s.persona}, {s.mode}{focus}"
    for number, turn in enumerate(now.turns):
        yield f"\n[{number}] {clock(turn.at_s)}"
        if turn.act is not None:
            does = KEYS.get(type(turn.act))
            yield f"({walk.robot} {does})" if does else paragraph(walk.robot, line(turn.text) or "(nothing)")
        if turn.moves:
            yield paragraph("Interviewer", line(turn.message))
        yield from (f"    {move.kind}: {line(move.because)}" for move in turn.moves)
    yield f"\nended: {now.ended or 'never'}; {now.replies} replies, {len(now.turns) - 1} turns"
    for law in laws:
        yield f"broken: {law.law}: {_place(law)}{line(law.what)}"
