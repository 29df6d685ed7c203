"""Tells the documented interviews again with the interviewer as it is now.

    python docs/transcripts/retell.py            writes the documents anew
    python docs/transcripts/retell.py --check    exit code 1 when one of them is out of date

Taken from a document: its first line, its settings, the candidate's words with their times, and the criticism at its end.
"""

import re
import sys
from pathlib import Path

from interviewer.cli.desk import load_case
from interviewer.core.act import Reply
from interviewer.core.case import Settings
from interviewer.core.dialogue import Interview
from interviewer.core.interview import begin, step
from interviewer.core.report.reporter import report_on
from interviewer.reporting.as_text import text_report

HERE = Path(__file__).parent
DOCUMENTS = tuple(HERE / f"{name}.md" for name in ("strong", "weak", "wandering"))
CRITICISM = "## What is still weak in the interviewer"
_SETTINGS = re.compile(r"^Case `([\w-]+)`, (\d+) minutes, seed (\d+)\.", re.MULTILINE)
_SAID = re.compile(r"^\*\*(\d+):(\d\d) Candidate\*\* (.+)$", re.MULTILINE)


def retold(document: str) -> str:
    """``document`` with what the interviewer says now; ValueError when its settings or its criticism are missing."""
    settings = _SETTINGS.search(document)
    if settings is None or CRITICISM not in document:
        raise ValueError(f"a document needs a line 'Case `ID`, N minutes, seed N.' and a section {CRITICISM!r}")
    title, criticism = document.split("\n", 1)[0], document[document.index(CRITICISM) :]
    interview = _held(settings[1], int(settings[2]), int(settings[3]), _SAID.findall(document))
    summary = text_report(report_on(interview), width=90).split("\n\n", 2)[:2]
    parts = (
        title,
        f"Case `{settings[1]}`, {settings[2]} minutes, seed {settings[3]}. Everything up to the criticism is written by "
        "`python docs/transcripts/retell.py`.",
        "## The talk",
        *_talk(interview),
        "## The report's summary",
        "```\n" + "\n\n".join(summary).strip() + "\n```",
        criticism.rstrip("\n") + "\n",
    )
    return "\n\n".join(parts)


def _held(case: str, minutes: int, seed: int, said: list[tuple[str, str, str]]) -> Interview:
    loaded = load_case(case)
    interview, _ = begin(loaded, Settings(minutes, loaded.scenario.level, seed=seed))
    for minute, second, words in said:
        interview, _ = step(interview, Reply(words, int(minute) * 60 + int(second)))
    return interview


def _talk(interview: Interview) -> list[str]:
    lines: list[str] = []
    for turn in interview.turns:
        at = f"{int(turn.at_s) // 60}:{int(turn.at_s) % 60:02d}"
        lines += [f"**{at} Candidate** {turn.text}"] if turn.text else []
        lines += [f"**{at} Interviewer** {turn.message}"] if turn.message else []
    return lines


def main(words: list[str]) -> int:
    """Write the documents, or with ``--check`` compare them; 0 when they are up to date afterwards."""
    stale = 0
    for path in DOCUMENTS:
        before = path.read_text("utf-8")
        after = retold(before)
        if after != before and "--check" in words:
            print(f"{path.name} is out of date: python {Path(__file__).name}")
            stale = 1
        elif after != before:
            path.write_text(after, "utf-8")
    return stale


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
