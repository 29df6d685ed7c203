"""An interview as a value: what was said on both sides, and what it has shown so far."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from interviewer.core.act import Act, Move, Reply
from interviewer.core.case import Case, Settings
from interviewer.core.coverage import NOTHING, Coverage, Gain, Provenance
from interviewer.core.persona import Manner
from interviewer.core.phases import UNTIMED, Phase, length_s, plan
from interviewer.core.pushback import Pushback
from interviewer.core.rubric import Area
from interviewer.core.said import Said
from interviewer.core.scenario import Question
from interviewer.core.thread import Thread
from interviewer.core.understanding.understand import Understanding

GIVES: dict[str, Provenance] = {"nudge": "nudged", "hint": "hinted", "tell": "told"}
"""Kind of a follow-up to the provenance of what only came after it."""
ASKING = frozenset({"ask", "probe", "dig", "twist", "challenge"})
"""Moves that put something to the candidate, in the place of what was asked before."""
OPENS = ASKING | {"open"}
"""Moves that wait for an answer."""
EndReason = Literal["", "done", "finish", "time", "turns", "silent"]
"""Why it is over: all asked, the candidate ended it, the clock, too many turns, nobody spoke; empty while it runs."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One act and the message that followed it; the opening is turn 0 and follows no act."""

    act: Act | None
    """What the candidate did; None at the opening."""
    at_s: float
    """Seconds since the interview began."""
    moves: tuple[Move, ...]
    """What the interviewer then said, spoken as one message."""
    reply: int = 0
    """The candidate's reply number, from 1; 0 when they did not speak."""
    understanding: Understanding | None = None
    """What was understood of the reply; None when they did not speak."""
    gains: tuple[Gain, ...] = ()
    """What it earned."""
    thread: Thread | None = None
    """What was being talked about when the act came; None for the opening."""

    @property
    def text(self) -> str:
        """The candidate's words; empty when they did not speak."""
        return self.act.text if isinstance(self.act, Reply) else ""

    @property
    def message(self) -> str:
        """The interviewer's words after it."""
        return " ".join(move.text for move in self.moves)


@dataclass(frozen=True, slots=True, eq=False)
class Interview:
    """One conversation at one moment. Never changes; ``interview.step`` makes the next one."""

    case: Case
    """What is talked about."""
    settings: Settings
    """How it is held."""
    manner: Manner
    """Who holds it."""
    thread: Thread
    """What is being talked about."""
    at: str
    """The question of the graph where the way goes on; the current one, or the one before a twist."""
    turns: tuple[Turn, ...] = ()
    """Oldest first. Ticks that said nothing leave no trace."""
    replies: int = 0
    """How often the candidate has spoken."""
    detours: tuple[str, ...] = ()
    """Questions left for the candidate's lead, the latest last."""
    later: tuple[str, ...] = ()
    """Questions left because the candidate was elsewhere already; before the end the talk comes back to them."""
    outline: tuple[Area, ...] = ()
    """The parts of the interview in the order that the candidate laid out last; empty when they laid out none."""
    points: tuple[str, ...] = ()
    """Where each of its points leads as they were counted: an area, a consideration, or nowhere (empty) that is known."""
    parked: frozenset[Area] = frozenset()
    """Parts of the interview that the candidate put off; the others come first."""
    passed: frozenset[str] = frozenset()
    """Questions passed over because the time for their area was over; a lead may still go there."""
    left: frozenset[str] = frozenset()
    """Considerations open where the candidate skipped or was stuck; no follow-up comes back to them unasked."""
    coverage: Coverage = NOTHING
    """What was earned so far."""
    pushbacks: tuple[Pushback, ...] = ()
    """Pitfalls heard, in order."""
    said: Said = Said()
    """What the interviewer said already, so that nothing comes twice."""
    phase: Phase = UNTIMED
    """The area being talked about, and until when."""
    at_s: float = 0.0
    """When the last act came, in seconds since the beginning."""
    blank: int = 0
    """Replies in a row that were empty, senseless or about something else."""
    offered: Literal["", "hint", "end"] = ""
    """What the last message offered, so that a bare yes can take it."""
    challenged: str = ""
    """The pitfall that was challenged last, while nothing else was asked since; empty when none waits for an answer."""
    ended: EndReason = ""
    """Why it is over; empty while it is not."""

    def lately(self, turns: int) -> Iterator[Move]:
        """The interviewer's moves of the last ``turns``, oldest first."""
        return (move for turn in self.turns[-turns:] for move in turn.moves)

    def words(self, reply: int) -> str:
        """The candidate's words in a reply, counted from 1."""
        return self.spoken()[reply - 1].text

    @property
    def is_over(self) -> bool:
        """Whether the last word was said; further acts change nothing."""
        return bool(self.ended)

    @property
    def question(self) -> Question | None:
        """The question of the graph being talked about; None in a twist, a loose end or the closing."""
        return self.case.questions.get(self.thread.id) if self.thread.kind == "question" else None

    @property
    def message(self) -> str:
        """The interviewer's last words."""
        return next((turn.message for turn in reversed(self.turns) if turn.moves), "")

    @property
    def put(self) -> str:
        """The interviewer's last words, behind the question before where they only want more of its answer ("How would that go, in practice?")."""
        said = self._with_dug([turn.moves for turn in self.turns if turn.moves])
        return " ".join(move.text for moves in said for move in moves)

    @property
    def waiting(self) -> str:
        """What of the interviewer's words still waits for an answer, without facts, thanks and turns that were said with it; a dig as in ``put``."""
        asking = [tuple(m for m in turn.moves if m.kind in OPENS or "?" in m.text) for turn in self.turns]
        return " ".join(move.text for moves in self._with_dug([m for m in asking if m]) for move in moves)

    def _with_dug(self, spoken: list[tuple[Move, ...]]) -> list[tuple[Move, ...]]:
        """The last of ``spoken``, behind the one before where it only wants more of an answer to that."""
        digs = bool(spoken) and not self.took_up and any(move.kind == "dig" for move in spoken[-1])
        return spoken[-2:] if digs else spoken[-1:]

    @property
    def took_up(self) -> bool:
        """Whether what was asked last is about an idea of the candidate's own."""
        since = (move.kind for turn in self.turns[self.said.idea_at + 1 :] for move in turn.moves)
        return self.said.idea_at >= 0 and ASKING.isdisjoint(since)

    @property
    def given(self) -> Mapping[str, str]:
        """Consideration to the strongest follow-up it has had."""
        return self.said.given or {}

    @property
    def hints_used(self) -> int:
        """Hints and tells so far that the candidate asked for."""
        return self.said.hints

    @property
    def plan(self) -> tuple[Phase, ...]:
        """The phases as planned at the beginning; empty when untimed."""
        return plan(self.case.areas, self.settings.minutes)

    @property
    def expected(self) -> tuple[str, ...]:
        """Considerations that this interview is about: what the case expects, or what the drill names.

        What only a change of constraint calls for is expected once that was put, or the candidate brought it up.
        """
        if self.short:
            return tuple(id for id in dict.fromkeys(self.settings.focus) if id in self.case.considerations)
        unasked = self.case.occasional - self.said.put - self.coverage.credits.keys()
        return tuple(id for id in self.case.expected if id not in unasked) if unasked else self.case.expected

    @property
    def short(self) -> bool:
        """Whether this is a drill about points that were named."""
        return self.settings.mode == "drill" and bool(self.settings.focus)

    def elapsed_s(self, at_s: float | None = None) -> float:
        """Seconds since the beginning, at ``at_s`` or at the last act."""
        return max(self.at_s, at_s if at_s is not None else 0.0)

    def remaining_s(self, at_s: float | None = None) -> float:
        """Seconds left in the time box, below 0 in overtime; infinite when untimed."""
        return length_s(self.settings.minutes) - self.elapsed_s(at_s)

    def wants(self, thread: Thread | None = None) -> tuple[str, ...]:
        """The considerations that ``thread`` (default: the current one) asks for; a drill leaves out all others."""
        thread = thread or self.thread
        match thread.kind:
            case "question":
                wants = self.case.questions[thread.id].wants
            case "twist":
                wants = self.case.twists[thread.id].wants
            case "loose":
                wants = (thread.id,)
            case "closing":
                wants = ()
        return self.in_focus(wants)

    def aims(self) -> frozenset[str]:
        """What the last line asks for: the point of a follow-up, else all that its question wants."""
        return frozenset(self.in_focus((self.thread.target,)) if self.thread.target else self.wants())

    def in_focus(self, wants: tuple[str, ...]) -> tuple[str, ...]:
        """``wants`` without what the drill does not ask for and what the rubric does not know."""
        focus = self.settings.focus if self.settings.mode == "drill" else ()
        return tuple(w for w in wants if w in self.case.considerations and (not focus or w in focus))

    def open_wants(self, wants: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """Those of ``wants`` (default: the current thread's) not yet explained, most important first."""
        named = self.wants() if wants is None else self.in_focus(wants)
        return tuple(sorted((w for w in named if self.coverage.open(w)), key=lambda w: -self.case.weight(w)))

    def worth(self, question: Question) -> float:
        """The weight of what ``question`` wants and was not explained yet, 0 or more."""
        return sum(self.case.weight(want) for want in self.open_wants(question.wants))

    def provenance(self, id: str) -> Provenance:
        """How ``id`` would have come about if the candidate brought it up now."""
        strongest = self.given.get(id)
        if strongest == "hint" and id not in self.said.hinted:
            strongest = "nudge"
        return GIVES[strongest] if strongest else "asked" if id in self.said.wanted else "unprompted"

    @property
    def just_told(self) -> tuple[str, ...]:
        """The facts that were told last, where nothing else was said with them; what is not known says nothing."""
        moves = self.turns[-1].moves if self.turns else ()
        return tuple(m.want for m in moves if m.want in self.said.told) if all(m.kind == "fact" for m in moves) else ()

    def spoken(self) -> tuple[Turn, ...]:
        """The turns in which the candidate spoke; reply n is at place n - 1."""
        return tuple(turn for turn in self.turns if turn.reply)
