"""A rule as a page for people: plain text for a terminal, Markdown for the docs."""

from collections.abc import Iterable
from textwrap import fill, indent

from interviewer.authoring.rulebook.book import FAMILIES, RULES
from interviewer.authoring.rulebook.rule import Rule
from interviewer.authoring.unseen import visible

_LINES = 14
"""Most lines of a sample that are shown."""


def page(rule: Rule, width: int = 80) -> str:
    """The page of ``rule``, wrapped to ``width`` columns; no line break at the end."""
    parts = [
        f"{rule.code}  {rule.title}",
        f"{rule.severity}, reported from level {rule.level} on",
        fill(rule.why, width, break_on_hyphens=False),
    ]
    if rule.sample:
        parts += [f"wrong, in a {rule.sample.file}:\n\n{indent(_shown(rule.sample.wrong), '    ')}"]
        parts += [f"right:\n\n{indent(_shown(rule.sample.right), '    ')}"]
    parts += [fill(f"what to do: {rule.remedy}", width, break_on_hyphens=False)]
    if rule.level != "min":
        parts += [
            f"to keep one on purpose, on its line or above it:\n\n    # interviewer: allow {rule.code} because ..."
        ]
    return "\n\n".join(parts)


def table(width: int = 100) -> str:
    """One line a rule."""
    rows = [f"{'code':<6}{'severity':<10}{'level':<8}what is wrong"]
    rows += [f"{rule.code:<6}{rule.severity:<10}{rule.level:<8}{rule.title}"[:width] for rule in RULES.values()]
    return "\n".join(rows)


def as_values() -> list[dict[str, object]]:
    """All rules as plain values, for JSON."""
    return [
        {
            "code": rule.code,
            "family": family.title,
            "title": rule.title,
            "severity": rule.severity,
            "level": rule.level,
            "why": rule.why,
            "wrong": _shown(rule.sample.wrong) if rule.sample else "",
            "right": _shown(rule.sample.right) if rule.sample else "",
            "remedy": rule.remedy,
        }
        for family in FAMILIES
        for rule in family.rules
    ]


def as_markdown() -> str:
    """``docs/rules.md``."""
    return "\n\n".join(_markdown()) + "\n"


def _markdown() -> Iterable[str]:
    yield "# Rules"
    yield "Written by `interviewer rules --format markdown`; edit `interviewer/authoring/rulebook/` instead."
    yield (
        "An error makes a file unusable or false, a warning makes it worse than its author wants, a note fails nothing. "
        "Level `min` is what loading insists on, `basic` is what `interviewer check` reports, `shared` is for cases that go to strangers. "
        "`interviewer explain CODE` prints one page."
    )
    yield "| code | severity | level | what is wrong |\n|---|---|---|---|\n" + "\n".join(
        f"| [{rule.code}](#{rule.code.lower()}) | {rule.severity} | {rule.level} | {rule.title} |"
        for rule in RULES.values()
    )
    for family in FAMILIES:
        yield f"## {family.title}"
        for rule in family.rules:
            yield f"### {rule.code}"
            yield f"**{rule.title}** ({rule.severity}, {rule.level}). {rule.why}"
            if rule.sample:
                yield f"Wrong, in a {rule.sample.file}:\n\n```yaml\n{_shown(rule.sample.wrong)}\n```"
                yield f"Right:\n\n```yaml\n{_shown(rule.sample.right)}\n```"
            yield f"What to do: {rule.remedy}"


def _shown(text: str) -> str:
    """``text`` without what a page cannot hold: control characters, and more lines or columns than one wants to read."""
    lines = [line if len(line) <= 110 else f"{line[:109]}…" for line in visible(text.strip("\n")).split("\n")]
    return "\n".join([*lines[:_LINES], *(["..."] if len(lines) > _LINES else [])])
