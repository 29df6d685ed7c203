"""The interviewer's message in the making: moves are added until it is sent, and nothing is ever said twice.

A message lives for one step and is the only changing thing in the core; what leaves it are values.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from interviewer.core.act import Act, Cause, Move, MoveKind
from interviewer.core.dialogue import EndReason, Interview, Turn
from interviewer.core.ladder import RANK, Rung
from interviewer.core.length import within_length
from interviewer.core.own_points import would_answer
from interviewer.core.phrasing import choose, dice, fresh, heard_as, sentences, words
from interviewer.core.regex import regex
from interviewer.core.rubric import Level, ProbeKind
from interviewer.core.similar import asked_in, asks_again, is_answered
from interviewer.core.thread import Thread

if TYPE_CHECKING:
    from interviewer.core.coverage import Gain
    from interviewer.core.said import Said
    from interviewer.core.understanding.understand import Understanding

NO_SLOTS: Mapping[str, str] = {}
"""For lines that have none."""
_SLOT = regex(r"\{(\w+)\}")


def _filled(text: str, slots: Mapping[str, str]) -> str:
    """A stock line with its slots filled."""
    said = " ".join(_SLOT.sub(lambda slot: slots.get(slot[1], ""), text).split())
    return said[:1].upper() + said[1:]


class Message:
    """What is being said now. ``now`` is the interview as it will be when the message is sent."""

    def __init__(self, interview: Interview, at_s: float) -> None:
        self.now = replace(interview, at_s=at_s, offered="", challenged="")
        """The interview as it will be."""
        self.was = interview
        """The interview as it was when the act came."""
        self._parts: list[tuple[Move, bool]] = []
        """Moves in speaking order, each with whether it may be left out of a long message."""
        self._sentences = set(interview.said.sentences)
        """What was said so far and is said now, as ``heard_as`` hears it."""
        self._lines: set[str] = set()
        """Keys that are spent by this message."""
        self.understanding: Understanding | None = None
        """What was understood of the reply that is being answered; None where nobody spoke, or it was not credited yet."""
        self.gains: tuple[Gain, ...] = ()
        """What that reply earned."""
        self.misread = ""
        """The pitfall whose challenge the candidate protested against, so that it was struck; empty when there is none."""
        self.denied = ""
        """The pitfall that they deny although their own words make it; empty when there is none."""
        self.struck = ""
        """What the answer to a challenge takes back by name, in a few words of its own; empty when it names nothing."""
        self.unasked: Literal["", "taken back", "asked"] = ""
        """What became of the hint right before, which they say they never asked for: it is taken back, or they did ask; empty where they say no such thing."""
        self.forgotten = False
        """Whether they described something whose name they could not think of."""

    # what is known ------------------------------------------------------------------------------------

    @property
    def moves(self) -> tuple[Move, ...]:
        """What was added so far, in speaking order."""
        return tuple(move for move, _ in self._parts)

    @property
    def size(self) -> int:
        """Words so far."""
        return sum(words(move.text) for move in self.moves)

    @property
    def asks(self) -> bool:
        """Whether it holds a question already."""
        return any("?" in move.text for move in self.moves)

    @property
    def explained(self) -> tuple[str, ...]:
        """Considerations that the reply explains, in order of appearance."""
        found = self.understanding.findings if self.understanding else ()
        return tuple(f.id for f in found if f.level == Level.EXPLAINED)

    def may_have_come_up(self, id: str) -> bool:
        """Whether the last reply, or the one before, may have spoken of the consideration without earning it."""
        heard = [turn.understanding for turn in self.now.turns[-1:]] + [self.understanding]
        return any(id in one.near or would_answer(self.now.case, one.text, id) for one in heard if one)

    def words(self, reply: int) -> str:
        """The candidate's words in a reply, counted from 1, the one that is being answered too."""
        heard = self.understanding if reply == self.now.replies else None
        return heard.text if heard else self.now.words(reply)

    def spent(self, key: str) -> bool:
        """Whether the line, follow-up, quote or announcement called ``key`` was used."""
        return key in self._lines or key in self.now.said.lines

    def spend(self, key: str) -> None:
        """Note that ``key`` is used."""
        self._lines.add(key)

    def dice(self, salt: str) -> int:
        """A number in [0, 100) for this moment of this interview."""
        return dice(self.now.settings.seed, len(self.now.turns), salt) % 100

    def set(self, **changes: Any) -> None:
        """Change what the interview will be."""
        self.now = replace(self.now, **changes)

    def turn_to(self, thread: Thread) -> None:
        """Make ``thread`` what is being talked about."""
        self.now = replace(self.now, thread=thread)

    def in_thread(self, **changes: Any) -> None:
        """Change the current thread."""
        self.turn_to(replace(self.now.thread, **changes))

    def note(self, **changes: Any) -> None:
        """Change what counts as said."""
        self.now = replace(self.now, said=replace(self.now.said, **changes))

    # speaking -----------------------------------------------------------------------------------------

    def line(self, key: str, slots: Mapping[str, str] = NO_SLOTS, *, reuse: bool = False) -> str:
        """A stock line of ``key`` that is still unspent, with its slots filled; empty when the list is used up."""
        lines, own = self.now.manner.lines(key)
        seed, turn = self.now.settings.seed, len(self.now.turns)
        left = [(i, text) for i, text in enumerate(lines) if reuse or not self.spent(f"{key}|{text}")]
        left.sort(key=lambda item: (item[0] >= own, dice(seed, turn, f"{key}/{item[0]}")))
        for _, text in left:
            said = _filled(text, slots)
            if said and fresh(said, self._sentences) == " ".join(sentences(said)):
                self.spend(f"{key}|{text}")
                return said
        return ""

    def phrasings(self, key: str, slots: Mapping[str, str] = NO_SLOTS) -> tuple[str, ...]:
        """All that stands under ``key``, with its slots filled."""
        return tuple(_filled(text, slots) for text in self.now.manner.lines(key)[0])

    def stock(
        self,
        kind: MoveKind,
        key: str,
        because: str,
        slots: Mapping[str, str] = NO_SLOTS,
        *,
        spare: bool = False,
        want: str = "",
        at: int | None = None,
        cause: Cause = "",
    ) -> bool:
        """Say a stock line of ``key``; False when none is left. A ``spare`` one is dropped in a long message."""
        return self.say(kind, self.line(key, slots), because, want=want, spare=spare, at=at, cause=cause)

    def surely(
        self,
        kind: MoveKind,
        key: str,
        because: str,
        slots: Mapping[str, str] = NO_SLOTS,
        *,
        want: str = "",
        cause: Cause = "",
    ) -> None:
        """Say a stock line of ``key``, or an encouragement when the list is used up: silence is no answer."""
        if not self.stock(kind, key, because, slots, want=want, cause=cause):
            self.say(kind, self.line("still"), because, want=want, cause=cause)

    def chosen(self, options: Sequence[str], owner: str) -> str:
        """One of the author's phrasings that says nothing said before; empty when all was said."""
        seed, turn = self.now.settings.seed, len(self.now.turns)
        return choose(options, self._sentences, lambda place: dice(seed, turn, f"{owner}/{place}"))[1]

    def question(self, options: Sequence[str], owner: str) -> str:
        """``chosen`` of the phrasings that ask nothing that was asked before, or said just now, in much the same words."""
        asked = [words for turn in self.now.turns for words in asked_in(turn.message)]
        said = self.understanding.text if self.understanding else ""
        return self.chosen(
            [text for text in options if not (asks_again(text, asked) or is_answered(text, said))], owner
        )

    def say(
        self,
        kind: MoveKind,
        text: str,
        because: str,
        *,
        want: str = "",
        probe: str = "",
        spare: bool = False,
        asked_for: bool = False,
        at: int | None = None,
        ways: tuple[str, ...] = (),
        cause: Cause = "",
        which: str = "",
    ) -> bool:
        """Add ``text`` as a move of the current thread, at the end or ``at`` a place; False when it is empty."""
        if not text:
            return False
        thread = self.now.thread
        question = thread.id if thread.kind == "question" else ""
        place = len(self._parts) if at is None else at
        move = Move(kind, text, because, question, want, probe, asked_for, ways, cause, which)
        self._parts.insert(place, (move, spare))
        self._sentences.update(map(heard_as, sentences(text)))
        return True

    def add_reason(self, more: str) -> None:
        """Say ``more`` about why the last move came; nothing where it is empty, or there is none."""
        if more and self._parts:
            move, spare = self._parts[-1]
            self._parts[-1] = (replace(move, because="; ".join(filter(None, (move.because, more)))), spare)

    def climb(self, kind: MoveKind, rung: Rung, want: str, text: str, because: str, *, asked_for: bool = False) -> bool:
        """Say ``text`` as the follow-up ``rung`` on ``want`` and remember how much was given away."""
        if not self.say(kind, text, because, want=want, probe=rung.kind, asked_for=asked_for):
            return False
        self.spend(rung.key)
        self.gave(rung.kind, want, asked_for=asked_for)
        self.in_thread(target=want, asked=rung.say)
        return True

    def gave(self, kind: ProbeKind, want: str, *, asked_for: bool) -> None:
        """Remember how much a follow-up of ``kind`` has given away of ``want``, which may be nothing that the rubric knows.

        A hint that was not ``asked_for`` weighs and counts as a nudge: nobody pays for help that the interviewer chose
        to give. A tell gives the point away in any case.
        """
        about = {want} - {""}
        given = {id: max(self.now.given.get(id, ""), kind, key=RANK.__getitem__) for id in about}
        hinted = self.now.said.hinted | (about if asked_for and kind == "hint" else set())
        hints = self.now.said.hints + (asked_for and kind != "nudge")
        self.note(given={**self.now.given, **given}, hints=hints, hinted=hinted)

    # sending ------------------------------------------------------------------------------------------

    def end(self, reason: EndReason) -> None:
        """Let the interview be over."""
        self.set(ended=reason)

    def sent(self, act: Act | None, reply: int = 0) -> tuple[Interview, tuple[Move, ...]]:
        """The interview after this message, and its moves."""
        moves = within_length(self._parts)
        if (
            self.was.challenged
            and not self.misread
            and moves
            and all(move.kind in ("steady", "fact") for move in moves)
        ):
            self.set(challenged=self.now.challenged or self.was.challenged)  # nothing was put in its place
        turn = Turn(act, self.now.at_s, moves, reply, self.understanding, self.gains, self.was.thread if act else None)
        said: Said = replace(
            self.now.said, sentences=frozenset(self._sentences), lines=self.now.said.lines | self._lines
        )
        return replace(self.now, turns=(*self.now.turns, turn), said=said), moves
