"""A small case whose ear reads marks instead of English, so that a test says exactly what is understood.

``We take the tap logs [labels 2]`` explains ``labels`` with the words before the mark as evidence; ``[labels 1]`` only
names it; ``[tuning-on-test !]`` is a pitfall, ``[scale ?]`` asks for a fact, ``[serving >]`` leads there, and
``[skip @]`` is an act; ``[labels ~]`` may speak of ``labels``.
"""

import re
from functools import partial
from typing import Any

from interviewer.core.act import AskHint, Finish, Reply, Skip, Tick
from interviewer.core.case import Case, Settings
from interviewer.core.interview import begin, step
from interviewer.core.rubric import Area, Consideration, Cue, Level, Pitfall, Probe, Rubric
from interviewer.core.scenario import Edge, Fact, Question, Scenario, Twist
from interviewer.core.text import Span
from interviewer.core.understanding.compiler import compile_index
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.right_way import right_ways
from interviewer.core.understanding.understand import Finding, Understanding

_MARK = re.compile(r"([^\[\].;?\n]*)\[([\w-]+) ([12!?>@~])\]")


def ear(text: str, _asked: str, _opening: bool, *_known: object) -> Understanding:
    """What the marks in ``text`` say."""
    found: dict[str, list[Finding]] = {"points": [], "pitfalls": []}
    words: dict[str, list[str]] = {"?": [], ">": [], "@": [], "~": []}
    for match in _MARK.finditer(text):
        id, mark = match[2], match[3]
        span = Span(match.end(1) - len(match[1].lstrip(" ,")), match.start(1) + len(match[1].rstrip(" ,")))
        if mark in "12!":
            kind = "pitfalls" if mark == "!" else "points"
            found[kind].append(Finding(id, Level(2 if mark == "!" else int(mark)), (span,), ("mark",)))
        else:
            words[mark].append(id)
    acts = list(words["@"])
    if found["points"] or found["pitfalls"]:
        acts.append("answer")
    acts += ["clarifying-question"] * bool(words["?"]) + ["lead"] * bool(words[">"])
    points = tuple({f.id: f for f in found["points"]}.values())
    pitfalls = tuple({f.id: f for f in found["pitfalls"]}.values())
    return Understanding(
        text,
        points,
        pitfalls,
        tuple(dict.fromkeys(acts)),
        tuple(words["?"]),
        tuple(words[">"]),
        tuple(words["~"]),
        almost=frozenset(words["~"]),
    )


def _point(id: str, area: Area, nudge: str, hint: str = "", tell: str = "") -> Consideration:
    probes = [Probe("nudge", (nudge,))] if nudge else []
    probes += [Probe("hint", (hint,))] if hint else []
    probes += [Probe("tell", (tell,))] if tell else []
    return Consideration(
        id, id.replace("-", " ").title(), area, f"Why {id}.", f"Raise {id}.", "ours", (), probes=tuple(probes)
    )


RUBRIC = Rubric(
    "small",
    "Small",
    considerations=(
        _point(
            "goal",
            "framing",
            "Who is happier when it works?",
            "Which figure moves?",
            "Say it is fewer empty bikes. What follows?",
        ),
        _point("error-costs", "framing", "Which mistake hurts more?", "A full rack or an empty one, which is worse?"),
        _point("assumptions", "framing", ""),
        _point("labels", "data", "Where does the truth come from?", "A bike came back at nine. What do you know now?"),
        _point(
            "label-quality",
            "data",
            "How far do you trust that?",
            "A rider parks outside the rack. What does the log say?",
        ),
        _point(
            "cold-start", "data", "A rack opened this morning. What do you do for it?", "What is like the new rack?"
        ),
        _point("baseline", "modelling", "What would you beat?", "What was here last Tuesday at nine?"),
        _point("model-choice", "modelling", "What learns that?", "Trees or a network, which one?"),
        _point("offline-metrics", "evaluation", "What figure tells you?", "How many bikes off are you?"),
        _point("data-split", "evaluation", "Which days do you test on?"),
        _point("latency", "serving", "How long may it take?", "The van driver waits. How long?"),
        _point("monitoring", "operations", "What do you look at on Monday?", "A sensor dies. Who notices?"),
        _point("privacy", "responsibility", "Whose trips are these?", "A rider asks what you know. What do you say?"),
        _point("serving-cost", "serving", "What does a night of this cost?"),
    ),
    pitfalls=(
        Pitfall(
            "tuning-on-test",
            "Tuned on the test set",
            "Then the test is no test.",
            "ours",
            ("What is left to test on?",),
            "Keep a set aside.",
            (),
            concerns=("data-split", "hyperparameters"),
            mended_by=("data-leakage",),
            right_way=(Cue("(validation|separate|untouched|another (week|month))", ""),),
        ),
        Pitfall(
            "random-split-on-time",
            "Shuffled time",
            "The future leaks.",
            "ours",
            ("What does May know of June?",),
            "Split by time.",
            (),
            concerns=("data-split",),
            mended_by=("data-leakage",),
            settled_by=("data-split",),
            right_way=(Cue("by (time|date|day|week|month)", ""), Cue("last ..1 (day|week|month)", "")),
        ),
    ),
)


def _question(id: str, area: Area, say: str, wants: str, *next: Edge, probes: tuple[Probe, ...] = ()) -> Question:
    return Question(
        id, area, (say, f"Once more on {id}, {say[0].lower()}{say[1:]}"), tuple(wants.split()), probes, next
    )


SCENARIO = Scenario(
    id="bikes",
    title="Tell the vans which racks run empty",
    level="mid",
    minutes=40,
    source="ours",
    uses=("small",),
    start="brief",
    questions=(
        _question(
            "brief",
            "framing",
            "Rental bikes pile up in the wrong racks. Tell our vans where to go.",
            "goal error-costs",
            Edge("data"),
        ),
        _question(
            "data",
            "data",
            "What do you learn from?",
            "labels label-quality cold-start",
            Edge("wrap", "explained(monitoring) and explained(baseline) and explained(offline-metrics)"),
            Edge("model"),
            probes=(
                Probe(
                    "nudge", ("Who writes down what happened at a rack?", "Which log has the answer?"), want="labels"
                ),
                Probe("hint", ("The rack counts its bikes. What is that count to you?",), want="labels"),
                Probe("tell", ("Say the count an hour later is the answer. What follows?",), want="labels"),
                Probe("nudge", ("When is that log wrong?",), "open(label-quality)"),
            ),
        ),
        _question("model", "modelling", "What do you build?", "baseline model-choice", Edge("check")),
        _question(
            "check",
            "evaluation",
            "How do you know it is any good?",
            "offline-metrics data-split",
            Edge("serve", "minutes-left > 5"),
            Edge("live"),
        ),
        _question("serve", "serving", "How does the answer reach a van?", "latency", Edge("live")),
        _question("live", "operations", "It runs. What happens in week six?", "monitoring", Edge("people")),
        _question("people", "responsibility", "Who could be hurt by this?", "privacy", Edge("wrap")),
        _question("wrap", "responsibility", "What would you tell the drivers on day one?", ""),
    ),
    facts=(
        Fact("scale", ("Four hundred racks and six thousand bikes.",), "Four hundred racks."),
        Fact("latency-budget", ("The vans ask every ten minutes; a minute is fine.",), "A minute is fine."),
        Fact("users", ("Twelve drivers with a phone in the van.",)),
        Fact("anything-else", ("I have no figure for that; pick one and say it.",)),
    ),
    twists=(
        Twist(
            "festival",
            "minutes-used > 10 and visited(model)",
            ("A festival comes to town tonight. What changes?",),
            ("cold-start", "monitoring"),
        ),
    ),
    weights=(("labels", 3.0), ("serving-cost", 2.0), ("monitoring", 2.0)),
    debrief="Count the bikes.",
)
BIKES = Case(SCENARIO, RUBRIC, ear, right_ways=partial(right_ways, Matcher(compile_index(RUBRIC)[0])))


class Talk:
    """One interview, played line by line; a minute passes with each."""

    def __init__(self, case: Case = BIKES, **settings: Any) -> None:
        self.interview, self.moves = begin(case, Settings(**settings))
        self.at_s = 0.0

    def hear(self, line: str, minutes: float = 1.0) -> str:
        """Say ``line``, or do ``/hint``, ``/skip``, ``/finish``, ``/tick``; what the interviewer says to it."""
        self.at_s += 60 * minutes
        acts: dict[str, type[AskHint | Skip | Finish | Tick]] = {
            "/hint": AskHint,
            "/skip": Skip,
            "/finish": Finish,
            "/tick": Tick,
        }
        act = acts[line](self.at_s) if line in acts else Reply(line, self.at_s)
        self.interview, self.moves = step(self.interview, act)
        return " ".join(move.text for move in self.moves)

    def hear_all(self, *lines: str) -> str:
        """Say each of ``lines``; what the interviewer says to the last."""
        return [self.hear(line) for line in lines][-1]

    @property
    def kinds(self) -> list[str]:
        """The kinds of the last message's moves."""
        return [move.kind for move in self.moves]

    @property
    def because(self) -> str:
        """Why the last move of the last message was made."""
        return self.moves[-1].because


def reached(question: str, **settings: Any) -> Talk:
    """A talk that skipped its way to ``question``."""
    talk = Talk(**settings)
    while talk.interview.thread.id != question:
        talk.hear("/skip", 0.1)
    return talk
