"""What ``interviewer try`` prints: one reply, sentence by sentence, with the reason for every verdict."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from interviewer.core.rubric import Level
from interviewer.core.text import Token
from interviewer.core.understanding.answered import BESIDE, PROMPT
from interviewer.core.understanding.grounds import Cued, Grounds, Why
from interviewer.core.understanding.leaning import ASIDE, HOLLOW
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.near import Sought, near_misses
from interviewer.core.understanding.reading import Reading
from interviewer.core.understanding.recital import RECITED
from interviewer.core.understanding.reply import WholeReply
from interviewer.core.understanding.right_way import right_ways
from interviewer.core.understanding.sighting import DOUBT, Sighting
from interviewer.core.understanding.straying import LIKELY, aside_of
from interviewer.core.understanding.understand import Understanding, only_announced
from interviewer.reporting.rows import WIDTH, rows
from interviewer.reporting.shown_cue import shown_cue, whole_words

GLYPHS = {Level.MENTIONED: "~ mentioned", Level.EXPLAINED: "✓ explained"}
SAID, WHY, NOTE = 13, 19, 13
"""Columns in which stand what is told of a sentence, what is told of a finding, and what is told of the whole."""


def reading_lines(
    matcher: Matcher,
    reply: WholeReply,
    found: Understanding,
    sought: Sought | None = None,
    taken: Understanding | None = None,
    width: int = WIDTH,
) -> Iterator[str]:
    """The page in lines of ``width`` columns, with the near misses that are ``sought``; foreign text is made printable.

    Where the conversation has ``taken`` the reply otherwise than its sentences show it, that is what was understood, and the page says why.

    Right ways are told of mistakes that the reply makes, and of those that are ``sought`` alone: a word of one is in nearly every reply.
    """
    only = sought.only if sought else frozenset[str]()
    for number, reading in enumerate(reply.readings, 1):
        tokens = reply.tokens[reading.sentence.first : reading.sentence.end]
        yield from rows(f"{number:>3} ", f"“{reply.text[tokens[0].start : tokens[-1].end]}”", width)
        for label, text in _sentence(tokens):
            yield from rows(f"     {label}", text, width, SAID)
        mere = only_announced(reading, found.announced)
        for sighting in reading.sightings:
            yield from _sighting(reply, sighting._replace(level=Level.MENTIONED) if mere else sighting, tokens, width)
        for label, text in _limits(reading, tokens, announced=mere and bool(reading.sightings)):
            yield from rows(f"     {label}", text, width, SAID)
        yield from _near(matcher, reply, reading, sought or Sought(), width)
        yield ""
    for label, text in _whole(matcher, reply, found, taken, only):
        yield from rows(label, text, width, NOTE)


def _sentence(tokens: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """(label, text) of what was read of a sentence."""
    yield "words", " ".join(_word(t) for t in tokens)
    yield from (("repair", f"{t.word} read as {t.repaired}") for t in tokens if t.repaired)


def _limits(reading: Reading, tokens: Sequence[Token], *, announced: bool) -> Iterator[tuple[str, str]]:
    """(label, text) of what keeps a sentence from earning more."""
    table, said = reading.around.here.table, reading.around.here.said

    def like(topic: str) -> str:
        return ", ".join(f"“{term}”" for term in whole_words(table.words(said, "consideration", topic), tokens))

    if announced:
        yield "announced", "it names at most: it only says what comes next"
    if reading.hollow:
        yield "hollow", f"it names at most: who explains seldom says it with words like {like(HOLLOW)}"
    if reading.around.strays and aside_of(reading.around.here) >= LIKELY:
        yield "strays", f"a point has to be clearer: the reply has asides, told here by words like {like(ASIDE)}"
    if reading.told == RECITED:
        yield (
            "recital",
            "it names at most: the reply is a row of names, and here is no reason, number or comparison",
        )
    for one in dict.fromkeys((f.name, f.first, f.end) for f in reading.filters):
        first, last = (n - reading.sentence.first for n in one[1:])
        yield "scope", f"{one[0]}: words {first + 1} to {last} earn nothing"


def _word(token: Token) -> str:
    word = token.repaired or token.word
    return f"({word})" if token.light else word


def _sighting(reply: WholeReply, s: Sighting, tokens: Sequence[Token], width: int) -> Iterator[str]:
    verdict = f"✗ {s.cancelled}" if s.cancelled else ("! pitfall" if s.kind == "pitfall" else GLYPHS[s.level])
    yield f"     {verdict:<12} {s.id}"
    yield from rows("             said", f"“{s.span.of(reply.text)}”", width, WHY)
    yield from rows("             cue", _why(s.why, tokens), width, WHY)
    if s.leaning >= 0:
        little = ", too little for this cue" if s.cancelled == DOUBT else ""
        yield f"             words lean to it {s.leaning:.2f}{little}"


def _why(why: Why, tokens: Sequence[Token]) -> str:
    """The cue as far as a sentence of ``tokens`` holds it, or the words that speak for a point, as they stand there."""
    if isinstance(why, Cued):
        return str(Cued(replace(why.line, text=shown_cue(why.line.text, {t.stem for t in tokens})), why.told))
    if not isinstance(why, Grounds):
        return str(why)
    words = ", ".join(whole_words(why.table.words(why.said, why.kind, why.id), tokens))
    return f"words: {words}" + (f" ({why.told})" if why.told else "")


def _weak(reply: WholeReply) -> set[str]:
    """Considerations of ``reply`` that the interview passes over where it knows that something else was asked for, and given."""
    counted = [s for r in reply.readings for s in r.sightings if s.kind == "consideration" and not s.cancelled]
    asked = any(r.around.wants for r in reply.readings)
    if asked or len(reply.readings) > PROMPT:
        return set()
    return {s.id for s in counted} - {s.id for s in counted if s.odds >= BESIDE}


def _near(matcher: Matcher, reply: WholeReply, reading: Reading, sought: Sought, width: int) -> Iterator[str]:
    misses = near_misses(matcher, reply, reading, sought)
    for id in sorted(sought.only - {miss.id for miss in misses} - {s.id for s in reading.sightings}):
        yield from rows("     nearly", f"{id}: no cue of it shares a telling word with this sentence", width, SAID)
    stems = {t.stem for t in reply.tokens[reading.sentence.first : reading.sentence.end]}
    for miss in misses:
        yield from rows("     nearly", f"{miss.id}: {miss.missing}", width, SAID)
        yield from rows("             cue", f"{miss.where} {shown_cue(miss.cue, stems)}", width, WHY)


def _whole(
    matcher: Matcher, reply: WholeReply, found: Understanding, taken: Understanding | None, only: frozenset[str]
) -> Iterator[tuple[str, str]]:
    """(label, text) of what the whole reply comes to."""
    yield from _summary(taken or found)
    if taken:
        yield from _taken_otherwise(found, taken, reply.tokens)
    if weak := sorted(_weak(reply)):
        yield (
            "only alone",
            f"{', '.join(weak)}: in a short answer that also gives what was asked for, clearer words are needed",
        )
    told = only.union(p.id for p in found.pitfalls)
    for way in sorted({way for way in right_ways(matcher, reply.text) if way.pitfall in told} if told else ()):
        yield "right way", f"of {way.pitfall}: “{way.span.of(reply.text)}”"


def _summary(found: Understanding) -> Iterator[tuple[str, str]]:
    yield "understood", ", ".join(f"{f.id} {int(f.level)}" for f in found.findings) or "no consideration"
    if found.pitfalls:
        yield "pitfalls", ", ".join(f.id for f in found.pitfalls)
    yield "acts", ", ".join(found.acts) or "-"
    yield "asked about", ", ".join(found.topics) or "-"
    yield "leads to", ", ".join(found.leads) or "-"


def _taken_otherwise(found: Understanding, taken: Understanding, tokens: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """The points of which the conversation has ``taken`` more, or less, than was ``found`` in the answer to its line."""
    shown, said = {f.id: f.level for f in found.findings}, {f.id: f.level for f in taken.findings}
    for one in taken.findings:
        if one.id not in shown:
            quote = f" “{one.evidence[0].of(taken.text)}”, {_why(one.why[0], tokens)};" if one.evidence else ""
            yield (
                "heard alone",
                f"{one.id}:{quote} it is no answer to the line, so its words count as if nothing had been asked",
            )
    for id, level in shown.items():
        if id in said and said[id] != level:
            yield "otherwise", f"{id} {int(level)} by its sentences, {int(said[id])} at this place of the talk"
        elif id not in said:
            yield (
                "left out",
                f"{id} {int(level)}: its words show it, and at this place of the talk it is not taken for said",
            )
