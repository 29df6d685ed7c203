"""Follow-ups on the thread: nudge, hint and tell."""

from collections.abc import Callable

from interviewer.core.acknowledge import elsewhere
from interviewer.core.guard import holds, parse_guard
from interviewer.core.ladder import IMPORTANT, Ladder, Rung, rungs_of
from interviewer.core.message import Message
from interviewer.core.quote.quote import quote
from interviewer.core.spoken_back import quote_key
from interviewer.core.view import view_of


def ladder_of(m: Message) -> Ladder:
    """The follow-ups on the current thread, as they stand now."""
    thread, view = m.now.thread, view_of(m.now)
    rungs = rungs_of(m.now.case, thread.id if thread.kind == "question" else "", m.now.wants())
    open, told = m.now.open_wants(), m.now.said.told
    return Ladder(rungs, open, m.now.given, m.spent, lambda guard: holds(parse_guard(guard), view), told, m.now.left)


def climb(
    m: Message,
    pick: Callable[[Ladder], tuple[Rung, str] | None],
    because: str,
    intro: str = "",
    *,
    asked_for: bool = False,
) -> bool:
    """Say the follow-up that ``pick`` takes from the ladder, behind a stock line; False when it takes none."""
    ladder = ladder_of(m)
    while found := pick(ladder):
        rung, want = found
        if text := m.chosen(rung.say, rung.key):
            lead = m.line("tell" if rung.kind == "tell" and intro == "hint" else intro) if intro else came_up(m, want)
            why = f"{because}; open: {', '.join(ladder.open)}"
            return m.climb("probe", rung, want, f"{lead} {text}".strip(), why, asked_for=asked_for)
        m.spend(rung.key)
    return False


def came_up(m: Message, want: str) -> str:
    """What is said before asking for ``want`` where it was named before, or may have been; else nothing.

    What was half heard is not asked for as if nobody had spoken of it. A message that begins with a remark needs no second one.
    """
    if any(move.kind == "steady" for move in m.moves):
        return ""
    held = m.now.coverage.credits.get(want)
    if held is None:
        return m.line("came.near") if m.may_have_come_up(want) else ""
    said = {turn.reply: turn.text for turn in m.now.spoken()}
    quotes = (quote(said[e.reply], e.span) for e in held.evidence if e.reply in said)
    words = next((w for w in quotes if w and not m.spent(quote_key(w))), "")
    if not words:
        return m.line("came.up")
    m.spend(quote_key(words))
    return m.line("came.quote", {"quote": words})


def press(m: Message) -> bool:
    """The next follow-up: a hint where a nudge on something important brought nothing, else the next open point.

    None on a point whose nudge the candidate has passed over for something else, or may have answered.
    """
    target, level = m.now.thread.target, m.now.settings.level
    weak = not any(gain.id in m.now.wants() for gain in m.gains)
    pressing = weak or level == "junior" or m.now.case.weight(target) >= IMPORTANT

    def pick(ladder: Ladder) -> tuple[Rung, str] | None:
        spoken_to = len(elsewhere(m)) > 1 or m.may_have_come_up(target) or target in m.now.left
        given = "" if spoken_to else ladder.given.get(target)
        if given == "nudge" and pressing and level in ("junior", "mid") and (up := ladder.pressed(target, ("hint",))):
            return up
        if given == "hint" and weak and m.now.manner.patience >= 3 and (up := ladder.pressed(target, ("tell",))):
            return up
        return ladder.untouched()

    return climb(m, pick, f"follow-up {m.now.thread.probes + 1} of {m.now.manner.patience}")
