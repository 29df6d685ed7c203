"""Small rubrics built in code, for tests of the matcher."""

from interviewer.core.rubric import Concept, Consideration, Cue, Lexicon, Pitfall, Rubric
from interviewer.core.understanding.compiler import compile_index
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.understand import Understanding, understand


def lines(*texts: str) -> tuple[Cue, ...]:
    """Cues with a place each."""
    return tuple(Cue(text, f"test.yaml:{n}") for n, text in enumerate(texts, 1))


def consideration(id: str, *said: str, unless: tuple[str, ...] = (), deeper: tuple[str, ...] = ()) -> Consideration:
    """A consideration with nothing but cues."""
    return Consideration(id, id, "data", "", "", "", lines(*said), lines(*unless), lines(*deeper))


LANGUAGE = (
    Lexicon("ignorance", "scope", lines("no (idea|clue)", "i .. do not know")),
    Lexicon("deferral", "scope", lines("can wait", "come back to .. later")),
    Lexicon("others", "scope", lines("my old team")),
    Lexicon("dismissal", "scope", lines("no need", "do not need")),
    Lexicon("reason", "depth", lines("(because|since|so that)")),
    Lexicon("mechanism", "depth", lines("(i|we) (would|will)")),
)


def matcher(
    *considerations: Consideration,
    concepts: dict[str, tuple[str, ...]] | None = None,
    pitfalls: tuple[Pitfall, ...] = (),
    english: tuple[str, ...] = (),
) -> Matcher:
    """A matcher over ``considerations`` and the small language above."""
    named = tuple(Concept(id, lines(*said)) for id, said in (concepts or {}).items())
    index, problems = compile_index(Rubric("test", "Test", named, considerations, pitfalls, lexicons=LANGUAGE), english)
    assert problems == ()
    return Matcher(index)


def levels(found: Understanding) -> dict[str, int]:
    """Consideration id to level."""
    return {f.id: int(f.level) for f in found.findings}


def shown(m: Matcher, text: str, *, asked: str = "") -> dict[str, int]:
    """Levels of what ``text`` shows."""
    return levels(understand(m, text, asked=asked))
