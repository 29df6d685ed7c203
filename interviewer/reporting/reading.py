"""What ``interviewer try`` prints: one reply, sentence by sentence, with the reason for every verdict."""

from collections.abc import Iterator

from interviewer.core.rubric import Level
from interviewer.core.text import Token
from interviewer.core.understanding.answered import BESIDE, PROMPT
from interviewer.core.understanding.leaning import ASIDE, HOLLOW
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.near import Sought, near_misses
from interviewer.core.understanding.reading import Reading
from interviewer.core.understanding.recital import RECITED
from interviewer.core.understanding.reply import Reply
from interviewer.core.understanding.right_way import right_ways
from interviewer.core.understanding.sighting import Sighting
from interviewer.core.understanding.straying import LIKELY, aside_of
from interviewer.core.understanding.understand import Understanding, only_announced
from interviewer.reporting.plain import line

GLYPHS = {Level.MENTIONED: "~ mentioned", Level.EXPLAINED: "✓ explained"}
WIDE = 96
"""Columns of the longest excerpt."""


def reading_lines(
    matcher: Matcher,
    reply: Reply,
    found: Understanding,
    sought: Sought | None = None,
    taken: Understanding | None = None,
) -> Iterator[str]:
    """The page, line by line, with the near misses that are ``sought``; foreign text is made printable.

    Where the conversation has ``taken`` the reply otherwise than its sentences show it, that is what was understood, and the page says why.

    Right ways are told of mistakes that the reply makes, and of those that are ``sought`` alone: a word of one is in nearly every reply.
    """
    only = sought.only if sought else frozenset[str]()
    for number, reading in enumerate(reply.readings, 1):
        tokens = reply.tokens[reading.sentence.first : reading.sentence.end]
        yield f"{number:>3}  “{_cut(reply.text[tokens[0].start : tokens[-1].end])}”"
        yield f"     words   {line(' '.join(_word(t) for t in tokens))}"
        yield from (f"     repair  {line(t.word)} read as {t.repaired}" for t in tokens if t.repaired)
        mere = only_announced(reading, found.announced)
        for sighting in reading.sightings:
            yield from _sighting(reply, sighting._replace(level=Level.MENTIONED) if mere else sighting)
        if mere and reading.sightings:
            yield "     announced it names at most: it only says what comes next"
        if reading.hollow:
            here = reading.around.here
            words = here.table.words(here.said, "consideration", HOLLOW)
            yield f"     hollow  it names at most, by words like {line(', '.join(words))}"
        if reading.around.strays and aside_of(reading.around.here) >= LIKELY:
            words = reading.around.here.table.words(reading.around.here.said, "consideration", ASIDE)
            yield f"     strays  a point has to be clearer: the reply has asides, told here by words like {line(', '.join(words))}"
        if reading.told == RECITED:
            yield "     recital it names at most: the reply is a row of names, and here is no reason, number or comparison"
        yield from (
            f"     scope   {f.name}: words {f.first - reading.sentence.first + 1} to {f.end - reading.sentence.first} earn nothing"
            for f in reading.filters
        )
        yield from _near(matcher, reply, reading, sought or Sought())
        yield ""
    yield from _summary(taken or found)
    if taken:
        yield from _taken_otherwise(found, taken)
    if weak := sorted(_weak(reply)):
        yield f"only alone   {', '.join(weak)}: in a short answer that also gives what was asked for, clearer words are needed"
    told = only.union(p.id for p in found.pitfalls)
    for way in sorted({way for way in right_ways(matcher, reply.text) if way.pitfall in told} if told else ()):
        yield f"right way    of {way.pitfall}: “{_cut(way.span.of(reply.text))}”"


def _word(token: Token) -> str:
    return f"({token.word})" if token.light else token.stem


def _sighting(reply: Reply, s: Sighting) -> Iterator[str]:
    verdict = f"✗ {s.cancelled}" if s.cancelled else ("! pitfall" if s.kind == "pitfall" else GLYPHS[s.level])
    yield f"     {verdict:<12} {s.id}"
    yield f"             said  “{_cut(s.span.of(reply.text))}”"
    yield f"             cue   {line(str(s.why))}"
    if s.leaning >= 0:
        yield f"             words lean to it {s.leaning:.2f}"


def _weak(reply: Reply) -> set[str]:
    """Considerations of ``reply`` that the interview passes over where it knows that something else was asked for, and given."""
    counted = [s for r in reply.readings for s in r.sightings if s.kind == "consideration" and not s.cancelled]
    asked = any(r.around.wants for r in reply.readings)
    if asked or len(reply.readings) > PROMPT:
        return set()
    return {s.id for s in counted} - {s.id for s in counted if s.odds >= BESIDE}


def _near(matcher: Matcher, reply: Reply, reading: Reading, sought: Sought) -> Iterator[str]:
    misses = near_misses(matcher, reply, reading, sought)
    for id in sorted(sought.only - {miss.id for miss in misses} - {s.id for s in reading.sightings}):
        yield f"     nearly  {id}: no cue of it shares a telling word with this sentence"
    for miss in misses:
        yield f"     nearly  {miss.id}: {miss.missing}"
        yield f"             cue   {line(miss.where)} {_cut(miss.cue)}"


def _summary(found: Understanding) -> Iterator[str]:
    yield f"understood   {', '.join(f'{f.id} {int(f.level)}' for f in found.findings) or 'no consideration'}"
    if found.pitfalls:
        yield f"pitfalls     {', '.join(f.id for f in found.pitfalls)}"
    yield f"acts         {', '.join(found.acts) or '-'}"
    yield f"asked about  {', '.join(found.topics) or '-'}"
    yield f"leads to     {', '.join(found.leads) or '-'}"


def _taken_otherwise(found: Understanding, taken: Understanding) -> Iterator[str]:
    """The points of which the conversation has ``taken`` more, or less, than was ``found`` in the answer to its line."""
    shown, said = {f.id: f.level for f in found.findings}, {f.id: f.level for f in taken.findings}
    for one in taken.findings:
        if one.id not in shown:
            quote = f" “{_cut(one.evidence[0].of(taken.text))}”, {line(str(one.why[0]))};" if one.evidence else ""
            yield f"heard alone  {one.id}:{quote} it is no answer to the line, so its words count as if nothing had been asked"
    for id, level in shown.items():
        if id in said and said[id] != level:
            yield f"otherwise    {id} {int(level)} by its sentences, {int(said[id])} at this place of the talk"
        elif id not in said:
            yield f"left out     {id} {int(level)}: its words show it, and at this place of the talk it is not taken for said"


def _cut(text: str) -> str:
    flat = line(text)
    return flat if len(flat) <= WIDE else flat[: WIDE - 1].rpartition(" ")[0] + " …"
