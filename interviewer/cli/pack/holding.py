"""What is in a pack, in a few words."""

from typing import TYPE_CHECKING

from interviewer.reporting.names import counted

if TYPE_CHECKING:
    from interviewer.authoring.packing.whole import Pack


def holds_of(pack: "Pack") -> str:
    """`2 cases, 1 rubric`; nothing is said of what it has none of."""
    counts = [(len(pack.ids("scenario")), "case"), (len(pack.ids("rubric")), "rubric")]
    return ", ".join(counted(number, noun) for number, noun in counts if number)
