"""A sitting's report as text, for the end of a plain interview."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interviewer.cli.sitting import Sitting


def text_of(sitting: "Sitting") -> str:
    """The report on what was said so far."""
    from interviewer.reporting.formats import render

    transcript = tuple((message.who, message.text, message.at_s) for message in sitting.messages)
    return render(sitting.report(), "text", started="", transcript=transcript)
