"""What one interview reaches of its case: for the tests that are counted and the robots that walk."""

from collections.abc import Iterator

from interviewer.authoring.testing.items import Key
from interviewer.core.dialogue import Interview


def touched(interview: Interview) -> Iterator[Key]:
    """Questions, edges, probes, twists, challenges and facts that came up; some more than once."""
    said = interview.said
    yield from (("question", id, "") for id in said.visited)
    yield from (("twist", id, "") for id in said.twists)
    yield from (("fact", topic, "") for topic in said.told)
    for turn in interview.turns:
        for move in turn.moves:
            if move.kind == "challenge":
                yield "challenge", move.want, ""
            elif move.kind == "fact":
                yield "fact", move.want, ""
            for way in move.ways:
                question, _, place = way.rpartition(":")
                yield "edge", question, place
    for key in said.lines:
        owner, _, place = key.rpartition(":")
        if place.isdigit():
            yield "probe", owner, place
