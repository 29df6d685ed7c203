"""Texts that are read by people, and what YAML did to them."""

from interviewer.authoring.document import Document, Items, Text, texts
from interviewer.authoring.problem import Problem

PROSE = frozenset({
    "name", "title", "summary", "source", "say", "again", "nudge", "hint", "tell", "challenge",
    "why", "raise-it", "strong", "debrief", "examples", "lines",
})  # fmt: skip
"""Keys whose texts are read by people: a comment behind one is a text cut short."""


def torn_prose(document: Document) -> list[Problem]:
    """Texts for people that YAML cut or split."""
    problems = []
    for route, node in texts(document.root):
        if PROSE.isdisjoint(part for part in route if isinstance(part, str)):
            continue
        if isinstance(node, Text) and node.cut:
            shown = node.value[-40:]
            message = f"YAML cut this text after “{shown}”"
            problems.append(Problem("Y111", document.path, route, message, offset=len(node.value) + 1))
        if isinstance(node, Items) and node.flow and len(node.items) > 1 and _unquoted(node):
            message = f"spoken text in [ ] was split at its commas into {len(node.items)} texts"
            problems.append(Problem("Y113", document.path, route, message))
    return problems


def _unquoted(items: Items) -> bool:
    return any(isinstance(item, Text) and item.plain for item in items.items)
