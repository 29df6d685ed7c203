"""Short remarks about the talk itself.

"Lol", "sorry", "we said that already" and "you are wrong" answer nothing, and nobody should ask what they mean for the case.
"""

import re
from typing import Literal

from interviewer.core.matter import matter
from interviewer.core.recant import STRIKES, TAKES
from interviewer.core.regex import regex
from interviewer.core.speech import HAVE

Aside = Literal[
    "",  # no aside
    "said",  # says that something was said before
    "withdrawn",  # takes something back
    "objects",  # contradicts
    "agrees",  # gives in
    "example",  # wants an example
    "resumes",  # wants to begin its answer again, or to ask something
    "why",  # asks what the question is for
    "clock",  # asks for the time
    "tempo",  # is pressed too hard, or asked too much
    "sorry",  # apologises
    "strain",  # finds it hard going
    "reacts",  # only reacts: laughter, "wow"
]
"""What a remark about the talk does."""
LONGEST = 12
"""Words up to which a remark can be an aside."""
MATTER = 1
"""Words about the matter that it may hold."""
LONGEST_CLAIM = 25
"""Words up to which it claims nothing else."""
_SAID_THAT = regex(
    r"^\W*(?:\w+\W+){0,2}(?:did|have)(?:n['’]?t| not)? (?:i|we) (?:not |just |already )*"
    r"(?:say|said|tell|told|mention|mentioned|cover|covered|explain|explained|answer|answered)\b[^?]*\?\W*$",
    re.IGNORECASE,
)
"""A question that claims something said before, whatever it was."""
_TOLD = (
    r"(?:said|told|mentioned|covered|answered|explained|discussed|addressed|described|gave|went\ (?:over|through)|did)"
)
_TELL = r"(?:sa(?:y|id)|tell|told|mention(?:ed)?|cover(?:ed)?|answer(?:ed)?|explain(?:ed)?|discuss(?:ed)?|talk(?:ed)?\ about|do(?:ne)?|had)"
_OF_THE_TALK = r"(?:\w+\ )?(?:questions?|interview|task|part|topic|problem|one)\b"
_PATTERNS: tuple[tuple[Aside, str], ...] = (
    (
        "said",
        rf"""\b{HAVE}\s+(?:\w+\s+)?(?:already|just)\s+(?:\w+\s+)?{_TOLD}\b
            | \b{_TOLD}\b.{{0,20}}\b(?:already|before|earlier|above|twice)\b
            | \b(?:like|as)\ {HAVE}\ (?:just\ |already\ )*{_TOLD}\b
            | \b(?:did|have)(?:n['’]?t)?\ (?:i|we)\ (?:not\ )?(?:just\ |already\ )*{_TELL}\b
            | \byou(?:['’]ve|\ have)?\ (?:just\ |already\ )+asked\b | \basked\b.{{0,12}}\b(?:already|before|twice)\b""",
    ),
    (
        "withdrawn",
        rf"{TAKES} | {STRIKES}",
    ),
    (
        "objects",
        r"""\byou(?:['’]re|\ are)\ (?:\w+\ )?(?:wrong|mistaken|incorrect|not\ right)\b | \b(?:i|we)\ (?:\w+\ )?disagree\b
            | \b(?:don['’]?t|do\ not|can(?:no|['’])t)\ agree\b
            | \b(?:that|this|it)(?:['’]s|\ is)(?:n['’]?t)?\ (?:\w+\ )?(?:not\ )?(?:true|wrong|incorrect|unfair|what\ i\ (?:said|meant))\b(?!\ then)
            | \bnot\ what\ i\ (?:said|meant)\b""",
    ),
    (
        "agrees",
        r"""\byou(?:['’]re|\ are)\ (?:\w+\ )?right\b | \b(?:fair|good)\ (?:point|catch|enough)\b | \bpoint\ taken\b
            | \bi\ (?:\w+\ )?agree\b | \bi\ (?:was\ wrong|stand\ corrected)\b | ^\W*(?:true|agreed|right|indeed)\W*$""",
    ),
    (
        "example",
        r"""\b(?:can|could|would|will)\ (?:you|u)\b.{0,30}\b(?:examples?|instances?|concrete|specific)\b
            | \b(?:give|show|have|got|need|want|get)\ (?:me\ |us\ )?(?:an?\ |some\ |any\ |one\ )?(?:\w+\ )?(?:examples?|instances?)\b
            | ^\W*(?:for\ example|for\ instance|like\ what|such\ as(?:\ what)?|as\ in)\W*$""",
    ),
    (
        "resumes",
        r"""\blet\ me\ (?:\w+\ )?(?:rephrase|reword|restate|start\ (?:over|again)|try\ (?:(?:that|it)\ )?again|explain
                |correct\ (?:that|myself)|put\ (?:it|that)\ differently|say\ (?:it|that)\ (?:again|differently))\b
            | \b(?:have|got)\ (?:a|an|another|one|some|two)\ (?:\w+\ )?questions?\b | ^\W*(?:\w+\ )?quick\ (?:one|question)\W*$
            | \b(?:can|could|may)\ i\ (?:\w+\ )?ask\ (?:you\ )?(?:something|one\ thing|a\ (?:\w+\ )?question)\b""",
    ),
    (
        "why",
        r"""^\W*(?:\w+\W+)?why(?:\ (?:is\ )?(?:that|so|not))?\W*$ | \bwhy\ (?:would|do|did|are)\ you\ (?:ask|asking|want|need)\b
            | ^\W*(?:\w+\W+)?why\ (?:would|do|should)\ (?:i|we)\ (?:\w+\ )?(?:need|want|care|bother|do)\b(?:\ (?:about|for|with))?(?:\ (?:it|that|this|those))?\W*$
            | \b(?:why|how)\ (?:does|is|would|should)\ (?:that|this|it)\ (?:\w+\ )?(?:matter|relevant|important|help|related)\b
            | \b(?:see|get)\ (?:why|how)\ (?:that|this|it)\b.{0,12}\b(?:matters?|relevant|important|helps?)\b
            | \bwhat(?:['’]?s|\ is)\ (?:your|the)\ point\b | \bwhat\ (?:has|does)\ (?:that|this|it)\ (?:got\ )?(?:have\ )?to\ do\ with\b
            | \bwhere\ are\ you\ going\ with\b | \b(?:weird|strange|odd|silly|stupid|funny|unfair)\ question\b""",
    ),
    (
        "tempo",
        r"""\byou\ (?:already\ |just\ )(?:said|told|mentioned)\b | \b(?:stop|quit|keep)\ (?:repeating|asking|interrupting|rushing)\b
            | \brepeating\ yourself\b | \btoo\ (?:many\ questions|fast|much\ at\ once)\b | \bslow\ down\b | \bone\ (?:question|thing)\ at\ a\ time\b
            | \blet\ me\ (?:finish|speak|talk)\b""",
    ),
    (
        "clock",
        rf"""\bhow\ (?:much\ time|long|many\ minutes)(?:\ \w+){{0,3}}\ (?:left|remain\w*)\b | \btime\ check\b | \bhow\ much\ longer\b
            | \bhow\ (?:much\ time|long|many\ minutes)\ (?:do|have)\ (?:i|we)\ (?:still\ )?(?:have|got)(?:\ left|\ still|\ today|\ in\ total|\ for\ this)?\W*$
            | \bhow\ (?:much\ time|many\ minutes|long)\ (?:(?:do|have|can|may)\ )?i\ (?:still\ )?(?:have|has|got|get|need|take)\b
              (?!.*\b(?:decide|score|predict|block|approve|rank|build|deliver|train|ship|finish\ the\ (?:project|system)|milliseconds?|ms)\b)
              (?!.*\b(?:answer|respond|reply|react)\ (?:(?:to|on)\ )?(?:an?|the|each|every|one|our|their)\ (?:\w+\ )?(?!{_OF_THE_TALK})\w+)
            | \bhow\ (?:much\ time|many\ minutes|long)\b.{{0,30}}\b(?:interview|this\ (?:talk|session|question)|answering|my\ answer)\b
            | \bhow\ (?:am|are|is)\ (?:we|i|it)\ (?:\w+\ ){{0,3}}(?:time|schedule)\b""",
    ),
    ("sorry", r"^\W*(?:\w+\W+)?(?:sorry|apologi\w+|oops|whoops|my\ (?:bad|mistake|fault)|pardon\ me)\b(?!.*\?)"),
    (
        "strain",
        r"""\b(?:(?:this|that|it)(?:['’]s|\ is)|i(?:['’]m|\ am)|feel(?:ing)?)\ .{0,25}?
                \b(?:hard|tough|difficult|tricky|nervous|stress\w*|tired|exhaust\w+|overwhelm\w+|rusty|struggling|confus\w+|a\ lot)\b
            | ^\W*(?:ugh+|argh+|phew|oof|yikes)\b""",
    ),
    ("reacts", r"\b(?:lo+l|l+ol|(?:ha){2,}h?|(?:he){2,}|lmao|rofl|xd|funny|wow|whoa|cool|neat|awesome|fun)\b"),
)
_KINDS = tuple((kind, regex(pattern, re.IGNORECASE | re.VERBOSE)) for kind, pattern in _PATTERNS)


def aside_in(text: str) -> Aside:
    """What ``text`` is when it is about the talk and hardly about the case; empty otherwise.

    >>> aside_in("we said that already"), aside_in("we already said that latency is fifty milliseconds")
    ('said', '')
    """
    if len(text.split()) <= LONGEST_CLAIM and _SAID_THAT.match(text):
        return "said"
    if len(text.split()) > LONGEST or matter(text) > MATTER:
        return ""
    return next((kind for kind, pattern in _KINDS if pattern.search(text)), "")
