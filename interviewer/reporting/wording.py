"""The report's own words for verdicts, help, mistakes and times: the same in every format."""

from collections.abc import Iterator
from typing import NamedTuple

from interviewer.core.dialogue import EndReason
from interviewer.core.report.part import Answered
from interviewer.core.report.report import Report
from interviewer.core.report.seniority import DETAIL
from interviewer.core.scenario import ANYTHING_ELSE
from interviewer.reporting.plain import line

ENDED: dict[EndReason, str] = {
    "": "The interview still runs; this is how it stands.",
    "done": "The interviewer had no more questions.",
    "finish": "You ended it.",
    "time": "The time was up.",
    "turns": "It ended at the most turns an interview may take.",
    "silent": "It ended because nothing more was said.",
}
OUTCOMES = {
    "changed": "You took up all that the change called for.",
    "partly": "You took up a part of what the change called for.",
    "unchanged": "Nothing of what the change called for was heard in your answer.",
}
IDEAS = "Your own ideas"
BECAME_OF_IDEA = {
    "backed": "Asked about it, you gave a reason or a figure.",
    "named": "Asked about it, you gave neither a reason nor a figure.",
    "open": "Asked about it, you left it open.",
    "unasked": "It was noted, and not asked about.",
}
"""What became of an idea of the candidate's own."""
ROUNDED = "Shares are rounded down to whole percent."
FORMULA = (
    "Each point earns its weight x depth (explained 1, mentioned 0.4) x independence (unprompted 1, asked 0.9, nudged "
    "0.7, hinted 0.4, told 0.15). Credit is the sum earned of all weight; unprompted is the weight explained without "
    f"any prompt; detail is the weight explained in {DETAIL} words or more about the point itself; depth is the part of it that holds two of a "
    "figure, a method and a reason; methods is the weight explained with a method named, reasons that with a reason "
    "given; breadth is the share of areas "
    "with something explained; help is the share of answers that were stuck, hints included. What was only spoken "
    f"of with a mistake earns nothing. {ROUNDED} The formula has not been calibrated against human raters."
)
NOTHING_SAID = "Nothing was said, so nothing was judged. Below is what the case looks for, for your next attempt."
NOTHING_MISSING = "No expected point is missing, and no mistake was left standing."
NO_MISTAKE = "None of the mistakes that this interviewer knows was heard."
PASSED_OVER = "It was passed over."
NOTHING_ASKED = "None. The case holds facts for those who ask: volume, latency, labels, budget."
NOTHING_ASKED_IN_DRILL = "None, and a drill needs none."
WORDS_LONGEST = 240
"""Code points of the longest quote in a report for people; JSON keeps all of it."""


def beyond(report: Report) -> str:
    """What the points are called that nobody asked for: a drill asks only for some of what its case expects."""
    return "Besides what the drill asked for" if report.mode == "drill" else "Beyond what the case expects"


def nothing_asked(report: Report) -> str:
    """What is said to somebody who asked nothing about the case."""
    return NOTHING_ASKED_IN_DRILL if report.mode == "drill" else NOTHING_ASKED


class Said(NamedTuple):
    """One message of the transcript."""

    who: str
    """``you`` or ``interviewer``."""
    text: str
    """As it is shown, without markup."""
    at_s: float
    """Seconds since the interview began."""


def numbered(said: tuple[Said, ...], replies: int) -> Iterator[tuple[Said, int]]:
    """Each message with its reply number, from 1; 0 for the interviewer, and for all when a reply is left out."""
    whole, reply = sum(one.who == "you" for one in said) == replies, 0
    for one in said:
        reply += one.who == "you"
        yield one, reply if whole and one.who == "you" else 0


def speaker(said: Said, reply: int) -> str:
    """Who said it, and as which reply."""
    return f"You, answer {reply}" if reply else said.who.capitalize()


def excerpt(text: str, longest: int = WORDS_LONGEST) -> str:
    """``text`` on one line, cut between words with an ellipsis where it is longer than ``longest`` code points."""
    flat = line(text[: 4 * longest])
    if len(flat) <= longest and len(text) <= 4 * longest:
        return flat
    cut = flat[: longest - 1]
    return (cut.rpartition(" ")[0] or cut) + " …"


def asked(item: Answered) -> str:
    """A question as it was put; what it was about where the words are not known."""
    return f"“{excerpt(item.question)}”" if item.question else topic(item.topic)


def topic(id: str) -> str:
    """A fact topic as words; what no fact covers is what the case leaves open."""
    return "left open by the case" if id == ANYTHING_ELSE else id.replace("-", " ")
