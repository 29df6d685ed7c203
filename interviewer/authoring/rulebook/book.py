"""All rules by code."""

from interviewer.authoring.rulebook import (
    allowance,
    cues,
    examples,
    facts,
    graph,
    packs,
    rubric,
    shape,
    tests,
    wording,
    yaml_traps,
)
from interviewer.authoring.rulebook.rule import Family, Rule

FAMILIES: tuple[Family, ...] = (
    yaml_traps.FAMILY,
    shape.FAMILY,
    graph.FAMILY,
    facts.FAMILY,
    rubric.FAMILY,
    cues.FAMILY,
    examples.FAMILY,
    tests.FAMILY,
    packs.FAMILY,
    wording.FAMILY,
    allowance.FAMILY,
)
"""In the order in which an author meets them: a file must be read before its graph can be wrong."""

RULES: dict[str, Rule] = {rule.code: rule for family in FAMILIES for rule in family.rules}
"""Code -> rule."""
