"""Listings, sessions and events as the screens' rows."""

from typing import TYPE_CHECKING

from interviewer.tui.desk import Spoken
from interviewer.tui.listing import CaseLine, SessionLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interviewer.history.event import SessionSummary, StoredSession
    from interviewer.library.listing import Listing


def case_line(listing: "Listing", tried: "Sequence[str]" = ()) -> CaseLine:
    """A case, and when it was ``tried``."""
    return CaseLine(
        listing.id,
        listing.title,
        listing.summary,
        listing.level,
        listing.minutes,
        len(tried),
        max(tried, default=""),
        listing.broken,
    )


def session_line(session: "SessionSummary") -> SessionLine:
    """An interview that was held or left."""
    return SessionLine(
        session.id,
        session.scenario,
        session.title,
        session.started,
        session.replies,
        session.at_s,
        session.finished,
        str(session.settings.get("level") or ""),
        str(session.settings.get("mode") or "interview"),
        open_in=session.open_in,
    )


def recalled(session: "StoredSession") -> tuple[Spoken, ...]:
    """What the events of a session say, without the engine; the opening is only among them where it was kept."""
    from interviewer.cli.moves import moves_of
    from interviewer.tui.lines import EMPTY, PRESSED, tag_of

    found: list[Spoken] = []
    pressed = {kind.lower().removeprefix("ask"): text for kind, text in PRESSED.items()}
    for event in session.standing:
        moves = moves_of(event)
        if text := str(event.body.get("text", "")):
            found.append(Spoken("you", text, event.at_s))
        elif event.kind in pressed:
            found.append(Spoken("event", pressed[event.kind], event.at_s))
        elif event.kind == "reply":
            found.append(Spoken("event", EMPTY, event.at_s, empty=True))
        if moves:
            found.append(Spoken("interviewer", " ".join(move.text for move in moves), event.at_s, tag_of(moves)))
    return tuple(found)
