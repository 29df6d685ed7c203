"""Study mode: what a reply earned is said at once."""

from interviewer.core.message import Message

STUDY = "study: verdict"
"""Why a move tells in study mode what a reply earned."""


def verdict(m: Message) -> None:
    """In study mode, at the front of the message: all that the reply covered and touched, as the report will say, and its mistakes."""
    case, number = m.now.case, m.now.replies
    names = {level: [_name(case.considerations[g.id].name) for g in m.gains if g.level == level] for level in (1, 2)}
    slips = [_name(case.pitfalls[p.pitfall].name) for p in m.now.pushbacks if p.reply == number]
    for key, named in (("verdict.covered", names[2]), ("verdict.touched", names[1]), ("verdict.pitfall", slips)):
        if named:
            m.say("acknowledge", m.line(key, {"names": "; ".join(named)}, reuse=True), STUDY, cause="study")


def no_verdict(m: Message) -> None:
    """In study mode: an answer added no point."""
    if not m.moves:
        m.stock("acknowledge", "verdict.nothing", STUDY, spare=True, cause="study")


def _name(name: str) -> str:
    return name.rstrip(".")
