"""What of the coverage proves something: without the talk about the talk, and apart from what rests on a mistake alone.

The conversation goes by everything that was heard, since nobody should be asked for what they spoke of; the report weighs it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from interviewer.core.coverage import Coverage, Credit, Evidence
from interviewer.core.dialogue import Interview
from interviewer.core.matter import stems_about
from interviewer.core.mistakes.amends import Amends, amends
from interviewer.core.mistakes.by_name import retractions
from interviewer.core.mistakes.defended import stands_by
from interviewer.core.mistakes.equated import is_the_mistake
from interviewer.core.mistakes.figures import sizes
from interviewer.core.mistakes.kept import keeps
from interviewer.core.mistakes.made import asserted_at, words_of
from interviewer.core.mistakes.mending import mending
from interviewer.core.mistakes.speaks_for import defends, speaks_for
from interviewer.core.pushback import Pushback
from interviewer.core.regex import regex
from interviewer.core.report.raised import with_questions
from interviewer.core.rubric import Level
from interviewer.core.sentence import ASKS_FIRST, about_the_talk, asks, is_question, sentence_around, sentence_of
from interviewer.core.text import Span
from interviewer.core.understanding.grounds import Grounds
from interviewer.core.understanding.order import BEFORE, COMPLEX
from interviewer.core.waved import waved_off

WAVED_OFF = "Spoken of only to say that it needs no care."
"""The remark on a point of which nothing else was said: that is at most a mistake, and never the point."""
_BRINGS = regex(
    r"\b(?:because|since|so|then|otherwise|should|would|could|if|unless|say|like|instead|rather|than|or|not|i|let|to)\b|['’]d\b|n['’]t\b|\d\s?[%a-z]",
    re.IGNORECASE,
)
"""What a question holds that proposes, compares or gives a reason."""
SIZE = "scope-and-scale"
"""The point whose figures the interviewer may have told."""
_DRAWS = regex(
    r"\b(?:so|then|hence|therefore|thus|because|since|means?|makes?|gives?|leaves?|times|divided|multiplied|that is|only|without|leave out|not|need(?:s|ed)?)\b|[=×*/]|n['’]t\b",
    re.IGNORECASE,
)
"""What a sentence holds that draws something from a figure."""
_LEAST = 6
"""Words from which on a question names its matter even where no fact answered it."""
_NOTHING = stems_about("take takes took taken taking withdraw drop keep kept stay stays remain remains back right")
"""What only takes back or keeps is told in."""
_ASKING = frozenset("what which who how why when where and so but".split())


@dataclass(frozen=True, slots=True)
class Proof:
    """What an interview proves."""

    coverage: Coverage
    """What earns credit."""
    mistaken: Mapping[str, tuple[Credit, str]]
    """Considerations spoken of by mistake alone: what was said, and what is wrong with it, in a sentence."""


@lru_cache(maxsize=4)
def proof(interview: Interview) -> Proof:
    """What ``interview`` proves."""
    sound: dict[str, Credit] = {}
    mistaken: dict[str, tuple[Credit, str]] = {}
    for id, held in with_questions(interview).credits.items():
        told = (e for e in held.evidence if not (_of_no_case(interview, e) or _in_a_retraction(interview, e)))
        meant = tuple(_weighed(interview, id, e) for e in told)
        faults = _with_echoes(meant, [_fault(interview, id, e) for e in meant])
        right = tuple(e for e, fault in zip(meant, faults, strict=True) if not fault)
        if right:
            shows = _told_apart(interview, right)
            left = held if shows == held.evidence else _rest(interview, held, shows)
            sound[id] = replace(left, provenance="asked") if _first_asked(interview, left) else left
        elif meant and (mended := _mended(interview, id, meant)):
            sound[id] = replace(held, level=Level.MENTIONED, reply=mended.reply, evidence=(mended,))
        elif meant:
            mistaken[id] = replace(held, evidence=meant), faults[0]
    return Proof(Coverage(sound), mistaken)


def shown(interview: Interview) -> Coverage:
    """The coverage of ``interview`` that earns credit."""
    return proof(interview).coverage


def _told_apart(interview: Interview, right: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """``right`` with what stands in the words of a mistake about something else behind the others, and only as a mention: what it tells is the mistake."""
    beside = [_within_mistake(interview, e) for e in right]
    apart = tuple(e for e, within in zip(right, beside, strict=True) if not within)
    named = tuple(replace(e, level=Level.MENTIONED) for e, within in zip(right, beside, strict=True) if within)
    return (*apart, *named) if named else right


def _within_mistake(interview: Interview, evidence: Evidence) -> bool:
    """Whether most of ``evidence`` stands in the words that make a mistake."""
    of_a_point = (
        item for item in interview.pushbacks if item.pitfall not in (BEFORE, COMPLEX)
    )  # those are of the order
    made = (s for item in of_a_point for s in asserted_at(interview, item, evidence.reply))
    shared = (min(evidence.span.end, s.end) - max(evidence.span.start, s.start) for s in made)
    return 2 * max(shared, default=0) > evidence.span.end - evidence.span.start


def _rest(interview: Interview, held: Credit, evidence: tuple[Evidence, ...]) -> Credit:
    """``held`` by the ``evidence`` that is left of it."""
    level = max(e.level for e in evidence)
    reply = min(e.reply for e in evidence if e.level == level)
    how = held.provenance
    if how == "unprompted" and reply > held.reply:
        how = "nudged" if _pressed(interview, held.id, reply) else "asked" if held.id in interview.said.wanted else how
    return replace(held, level=level, reply=reply, provenance=how, evidence=evidence)


def _pressed(interview: Interview, id: str, reply: int) -> bool:
    """Whether somebody was challenged before ``reply`` for a mistake that ``id`` mends: who needed that did not bring it up unasked."""
    made = (item for item in interview.pushbacks if 0 < item.challenged < reply)
    return any(id in interview.case.pitfalls[item.pitfall].remedies for item in made)


def _first_asked(interview: Interview, held: Credit) -> bool:
    """Whether the nudge before ``held`` was the first that was asked of it, and the very next words answered: a question, and no help.

    The question that the nudge belongs to wanted it, too; but it did not name it. Facts of the case that were asked for in between help with no point.
    """
    if held.provenance != "nudged":
        return False
    place = interview.turns.index(interview.spoken()[held.reply - 1])
    turns = interview.turns[:place]
    nudges = [t for t in turns for move in t.moves if move.kind == "probe" and move.want == held.id]
    last = next((t for t in reversed(turns) if any(move.kind != "fact" for move in t.moves)), None)
    return len(nudges) == 1 and nudges[0] is last


def _of_no_case(interview: Interview, evidence: Evidence) -> bool:
    """Whether ``evidence`` is a question back, a complaint or a courtesy: it is about the talk, or asks for nothing of the case."""
    turn = interview.spoken()[evidence.reply - 1]
    sentence = sentence_around(turn.text, evidence.span).strip()
    if about_the_talk(sentence) or about_the_talk(evidence.span.of(turn.text)):
        return True
    if evidence.level == Level.EXPLAINED or not (is_question(sentence) or asks(sentence)):
        return False
    told = any(move.kind == "fact" for move in turn.moves)
    own = [word for word in sentence.casefold().split() if word not in _ASKING]
    return len(own) < 2 or not (told or len(own) >= _LEAST)


def _weighed(interview: Interview, id: str, evidence: Evidence) -> Evidence:
    """``evidence``, which only names its point when it is a question that brings no thought of its own, or a size that was told said back."""
    if evidence.level <= Level.MENTIONED:
        return evidence
    sentence = sentence_around(interview.words(evidence.reply), evidence.span).strip()
    bare = is_question(sentence) and bool(ASKS_FIRST.match(sentence)) and not _BRINGS.search(sentence)
    echo = id == SIZE and not _DRAWS.search(sentence) and _all_told(interview, evidence, sentence)
    return replace(evidence, level=Level.MENTIONED) if bare or echo else evidence


def _all_told(interview: Interview, evidence: Evidence, sentence: str) -> bool:
    """Whether a ``sentence`` names amounts, and none that the interviewer had not told before."""
    place = interview.turns.index(interview.spoken()[evidence.reply - 1])
    told = " ".join(turn.message for turn in interview.turns[:place])
    named = sizes(sentence) - {1.0}
    return bool(named) and named <= sizes(told)


def _fault(interview: Interview, id: str, evidence: Evidence) -> str:
    """What is wrong with ``evidence``, in a sentence; empty when nothing is known to be."""
    text = interview.words(evidence.reply)
    for item in interview.pushbacks:
        became = amends(interview, item)
        if became.standing == "defended":
            continue
        asserts = evidence.reply != became.settled and any(
            evidence.span.meets(s) for s in asserted_at(interview, item, evidence.reply)
        )
        equates = evidence.reply == item.reply and any(
            is_the_mistake(interview.case, text, evidence.span, evidence.hit, made) for made in item.spans[:1]
        )
        answers = 0 < item.challenged < evidence.reply <= item.challenged + 1
        answers &= became.settled not in (item.reply, evidence.reply) and (
            not became.settled or defends(interview.case, item.pitfall, text)
        )
        pitfall = interview.case.pitfalls[item.pitfall]
        known = bool(pitfall.concerns)
        speaks_for = became.standing == "insisted" and _speaks_for(interview, item, became, evidence)
        about_it = id in pitfall.remedies or not known
        if speaks_for or equates or ((asserts or (answers and known)) and about_it):
            return f"Spoken of, with a mistake: {pitfall.name}."
    return WAVED_OFF if waved_off(text, evidence.span) else ""


def _speaks_for(interview: Interview, item: Pushback, became: Amends, evidence: Evidence) -> bool:
    """Whether the sentence of ``evidence`` keeps ``item``, or speaks for it in the answer that kept it: what is said for a mistake earns nothing."""
    text, words = interview.words(evidence.reply), words_of(interview, item)
    place = sentence_of(text, evidence.span) or evidence.span
    sentence = place.of(text)
    answers = evidence.reply in (became.kept, item.challenged + 1) and evidence.reply > item.reply
    return keeps(sentence, words) or (
        answers and (speaks_for(interview.case, item.pitfall, text, place) or stands_by(sentence, words))
    )


def _with_echoes(meant: tuple[Evidence, ...], faults: list[str]) -> list[str]:
    """``faults``, and that of clearer words beside them for those of ``meant`` that only lean the same way: they lean on the mistake."""
    return [
        fault
        or next(
            (
                other
                for e, other in zip(meant, faults, strict=True)
                if other and isinstance(one.why, Grounds) and e.reply == one.reply and e.clarity > one.clarity >= 0
            ),
            "",
        )
        for one, fault in zip(meant, faults, strict=True)
    ]


def _in_a_retraction(interview: Interview, evidence: Evidence) -> bool:
    """Whether ``evidence`` is but the name of what is taken back."""
    text, span = interview.words(evidence.reply), evidence.span
    return any(part.meets(span) for part in retractions(text)) and _puts_nothing(interview, evidence.reply, span)


def _puts_nothing(interview: Interview, reply: int, span: Span) -> bool:
    """Whether the words of ``reply`` at ``span`` say nothing but which earlier mistakes they take back or keep: "I take back 0.5"."""
    made = " ".join(words_of(interview, item) for item in interview.pushbacks if item.reply < reply)
    return stems_about(span.of(interview.words(reply))) <= stems_about(made) | _NOTHING


def _mended(interview: Interview, id: str, meant: tuple[Evidence, ...]) -> Evidence | None:
    """The words that took back a mistake about ``id``: they name it rightly, if no more.

    A mistake that names none that it concerns is about ``id`` where its words are among those that ``meant`` it.
    """
    for item in interview.pushbacks:
        settled = amends(interview, item).settled
        concerns = interview.case.pitfalls[item.pitfall].concerns
        own = not concerns and any(
            e.reply == item.reply != settled and any(e.span.meets(s) for s in item.spans) for e in meant
        )
        if settled and (own or id in concerns):
            span = mending(interview, settled, item)
            if _puts_nothing(interview, settled, span):
                continue
            return Evidence(settled, span, Level.MENTIONED, "a mistake taken back")
    return None
