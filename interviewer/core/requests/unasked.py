"""A hint that nobody had asked for is taken back: it stays said, and costs nothing."""

from dataclasses import replace

from interviewer.core.act import Move, Reply
from interviewer.core.dialogue import Turn
from interviewer.core.heard.heard import Heard
from interviewer.core.heard.plea import HINT
from interviewer.core.message import Message
from interviewer.core.sentence import SENTENCE, is_question


def take_hint_back(m: Message, heard: Heard) -> None:
    """Where they say that they never asked for the hint right before, it counts from now on as one that the interviewer chose to give.

    Before the reply is credited: what it shows came behind a nudge. Sets ``m.unasked``.
    """
    if heard.unasked != "given":
        return
    place = next((i for i in reversed(range(len(m.now.turns))) if m.now.turns[i].moves), 0)
    turn = m.now.turns[place]
    charged = frozenset(move.want for move in turn.moves if _counts(move))
    if not charged:
        return
    if _asked_outright(turn):
        m.unasked = "asked"
        return
    m.unasked = "taken back"
    moves = tuple(replace(move, asked_for=False) if _counts(move) else move for move in turn.moves)
    hints = sum(map(_counts, turn.moves))
    turns = (*m.now.turns[:place], replace(turn, moves=moves), *m.now.turns[place + 1 :])
    m.set(turns=turns)
    m.note(hints=max(0, m.now.said.hints - hints), hinted=m.now.said.hinted - charged)


def _counts(move: Move) -> bool:
    """Whether ``move`` is a hint that counts as asked for."""
    return move.asked_for and move.probe != "nudge"


def _asked_outright(turn: Turn) -> bool:
    """Whether what got the hint was the key for it, or words that did nothing else."""
    heard = turn.understanding
    if heard is None or not isinstance(turn.act, Reply):
        return True
    alone = "ask-hint" in heard.acts and "answer" not in heard.acts and not heard.findings
    return alone or any(is_question(part) and HINT.search(part) for part in SENTENCE.findall(turn.text))
