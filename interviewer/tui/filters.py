"""Which cases are listed: level, length, an area that is still to be mended, and those never tried."""

from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from interviewer.reporting.names import AREA_NAMES
from interviewer.tui.choices import LEVELS
from interviewer.tui.listing import CaseLine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from interviewer.core.rubric import Area
    from interviewer.reporting.progress import Progress

LENGTHS = (30, 40, 45, 60)
"""Minutes offered as the most a case may take."""


class Filter(NamedTuple):
    """What is let through; the default lets all through."""

    level: str = ""
    """What the case is held for; empty: any."""
    minutes: int = 0
    """Most minutes; 0 is any."""
    area: "Area | None" = None
    """Cases with something of it to mend, and those never tried; None: any."""
    new: bool = False
    """Whether only cases that were never tried are listed."""

    def passes(self, case: CaseLine, mending: "Mapping[Area, frozenset[str]]") -> bool:
        """Whether ``case`` is listed; ``mending`` holds by area the ids of cases with something to mend."""
        return (
            self.level in ("", case.level)
            and (not self.minutes or case.minutes <= self.minutes)
            and (self.area is None or not case.tried or case.id in mending.get(self.area, ()))
            and not (self.new and case.tried)
        )


def mending(progress: "Progress") -> "dict[Area, frozenset[str]]":
    """By area the cases in which something is still to be mended."""
    found: dict[Area, set[str]] = {}
    for item in progress.mastery:
        if item.weak:
            found.setdefault(item.area, set()).update(item.cases)
    return {area: frozenset(cases) for area, cases in found.items()}


class FilterLine(Widget):
    """One row that shows the filters with their keys."""

    value: reactive[Filter] = reactive(Filter())
    finds: "Callable[[Filter], bool]" = bool
    """Whether a filter lets any case through; a choice that would leave an empty list is not offered."""

    def turn(self, name: str) -> bool:
        """The filter ``name`` to its next choice that finds something, after the last one back to any; False when there is none."""
        choices: dict[str, tuple[object, ...]] = {
            "level": ("", *LEVELS),
            "minutes": (0, *LENGTHS),
            "area": (None, *AREA_NAMES),
            "new": (False, True),
        }
        before, now = self.value, choices[name].index(getattr(self.value, name))
        for choice in (*choices[name][now + 1 :], choices[name][0]):
            turned = before._replace(**{name: choice})  # type: ignore[arg-type]  # each filter's own choices
            if choice == choices[name][0] or self.finds(turned):
                self.value = turned
                break
        return self.value != before

    def clear(self) -> None:
        """Let all through."""
        self.value = Filter()

    def render(self) -> Content:
        """The four filters; chosen ones stand out by brackets and weight, too."""
        now = self.value
        parts = (
            ("F2", "Level", now.level),
            ("F3", "Time", f"up to {now.minutes}" if now.minutes else ""),
            ("F4", "Area", AREA_NAMES[now.area] if now.area else ""),
            ("F5", "Tried", "never" if now.new else ""),
        )
        shown = []
        for key, name, chosen in parts:
            shown += [Content.styled(f"{key} ", "bold $accent"), Content.styled(f"{name} ", "$muted")]
            shown.append(Content.styled(f"[{chosen}]   ", "bold") if chosen else Content.styled("any   ", "$muted"))
        return Content.assemble(*shown)
