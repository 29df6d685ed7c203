"""What kind of thing is asked for: a question after money wants money, one after a share wants a share.

Topics are wide ("the goal", "the size of it"), and a case writes into each what it likes. A fact of the right topic that holds nothing of
the kind asked for is another fact; a fact of another topic that holds it, about the same thing, is the answer.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from interviewer.core.regex import regex


@dataclass(frozen=True, slots=True)
class Kind:
    """What kind of thing is asked for, and how a fact that holds it reads."""

    asked: re.Pattern[str]
    """What a question holds that asks for it."""
    told: re.Pattern[str]
    """What a fact holds that tells it."""
    near: re.Pattern[str]
    """What a fact holds from which the answer can be guessed, and no more."""
    topic: str = ""
    """The fact that is of the kind whatever its words; empty for none."""


def _pattern(text: str) -> re.Pattern[str]:
    return regex(text, re.IGNORECASE | re.VERBOSE)


_NOTHING, _ANYTHING = _pattern(r"(?!)"), _pattern(r"")
SHARE = _pattern(
    r"""%|\b(?<!and\ a\ )(?:per\ ?cent|half|halves|thirds?|quarters?|fifths?|tenths?|in\ a\ (?:hundred|thousand|million)|of\ a\ hundred|out\ of)\b
    | \b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|nineteen|\d+)\ (?:\w+\ )?(?:in|of)\ (?:\w+\ )?(?:two|three|four|five|six|seven
        |eight|nine|ten|twelve|twenty|fifty|hundred|thousand|million)\b"""
)
"""What a fact holds that tells a share."""
KINDS = (
    Kind(  # what something costs, be it money or trust
        _pattern(
            r"\bwhat\ (?:does|do|would|did)\ (?:\w+\ ){1,4}cost\b | \bcosts?\ (?:of|per)\b | \bcost(?:s|ing)?\ (?:us|the\ (?:bank|company|business|firm))\b | \bhow\ expensive\b | \bcosts?\W*$"
            r" | \b(?:loss|damage)\ (?:per|of\ (?:an?|one|each))\b"
        ),
        _pattern(r"\b(?:euros?|dollars?|pounds?|cents?|money|costs?|budget)\b|[€$£]"),
        _NOTHING,
        "error-cost",
    ),
    Kind(  # money that comes or goes; what may be spent is asked for in other words
        _pattern(
            r"""\b(?:losing|loses?|lost|loss(?:es)?)\b(?=.{0,200}\b(?:money|euros?|dollars?|much)\b) | \b(?:money|euros?|dollars?|much)\b(?=.{0,200}\b(?:losing|loses?|lost)\b)
            | \bhow\ (?:big|large|high|bad|great)\ (?:\w+\ ){0,2}(?:loss(?:es)?|damage)\b | \b(?:revenue|turnover|profit|margins?)\b
            | \b(?:earn|earns|make|makes|bring|brings)\b(?=.{0,20}\b(?:money|euros?|dollars?)\b)
            | \b(?:money|income|earnings)\b(?=.{0,20}\bcom(?:es?|ing)\ from\b) | \bhow\ (?:do|does)\ (?:\w+\ ){1,3}earn\b"""
        ),
        _pattern(r"\b(?:euros?|dollars?|pounds?|cents?|money|revenue|profit)\b|[€$£]"),
        _NOTHING,
    ),
    Kind(  # a share; how many requests come in a second is no share
        _pattern(
            r"""(?<!request\ )(?<!query\ )(?<!arrival\ )(?<!peak\ )(?<!traffic\ )(?<!message\ )(?<!frame\ )
              (?<!ingest\ )(?<!upload\ )(?<!write\ )(?<!read\ )(?<!learning\ )(?<!exchange\ )(?<!sampling\ )\brate\b
            | \b(?:share|percent(?:age)?|fraction|proportion|ratio|prevalence|(?:im)?balanced?|skewed)\b | \bhow\ (?:rare|common|frequent)\b
            | \bhow\ often\ (?:is|are)\ (?:it|this|that|they|these|there|one|an?)\b(?!\ (?:re)?(?:updated|run|built|trained|refreshed|done|made)\b)
            | \bhow\ many\ of\b | \bhow\ many\ (?:are|come|were|arrive)\ (?!there\b|we\b|you\b|in\b|on\b|they\b|it\b|too\b)
            | \bmajority\b | \bmost\ (?:of\ )?(?:(?:the|our|these|your)\ )?\w+\ (?:are|come|have|use|do)\b"""
        ),
        SHARE,
        _NOTHING,
    ),
    Kind(  # whose part of it something is
        _pattern(
            r"""\bwho(?:\ else)?\ (?:owns?|maintains?|(?:is|are)\ (?:responsible|in\ charge)|takes\ care)\b | \b(?:which|what|another|other)\ teams?\b(?!\ sizes?\b)
            | \b(?:is|are)\ .{1,30}\b(?:given\ to\ us|(?:our|my)\ (?:job|part|task|responsibility)|up\ to\ (?:us|me))\b"""
        ),
        _pattern(r"\b(?:others?|teams?|belongs?)\b"),
        _ANYTHING,
        "scope",
    ),
    Kind(
        _pattern(r"\b(?:allowed|permitted|forbidden|(?:il)?legal(?:ly)?)\b"),
        _ANYTHING,
        _ANYTHING,
        "privacy-rules",
    ),
    Kind(  # how old something may be
        _pattern(r"\bhow\ (?:fresh|stale|recent|up[\ -]to[\ -]date|current)\b"),
        _pattern(
            r"""\b(?:fresh|stale|(?:hours?|days?|weeks?)\ old|nightly|hourly|daily|weekly|(?:sun|mon|tues|wednes|thurs|fri|satur)days?
            |(?:each|every)\ (?:\w+\ )?(?:second|minute|hour|day|night|week|month)s?)\b"""
        ),
        _NOTHING,
    ),
    Kind(  # how good something that is measured is
        _pattern(r"\bhow\ (?:exact|accurate|precise|noisy)\ (?:is|are|was|were)\b"),
        _pattern(
            r"""\b(?:off|accura\w+|precis\w+|exact\w*|wrong|correct|slips?|errors?|poor|good|bad|met(?:er|re)s?)\b|%
            | \b\w+\ in\ (?:a|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b"""
        ),
        _ANYTHING,
    ),
    Kind(  # how long something takes, or how old it is
        _pattern(
            r"\bhow\ (?:long|old|much\ time)\b(?!\ (?:is|are|should|must|may|can)\ (?:the|a|an|one)\ (?:list|text|query|word|title|name)s?\b)"
        ),
        _pattern(
            r"\b(?:milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|nightly|night|daily|(?:sun|mon|tues|wednes|thurs|fri|satur)days?|(?:19|20)\d\d)\b"
        ),
        _NOTHING,
    ),
    Kind(
        _pattern(r"\b(?:languages?|english|german|french|spanish|multilingual|bilingual|translat\w+)\b"),
        _pattern(r"\b(?:languages?|english|german|french|spanish|speaks?|spoken|multilingual)\b"),
        _pattern(r"\b(?:countr(?:y|ies)|europe(?:an)?|world)\b"),
    ),
)


@lru_cache(maxsize=64)
def kind_of(asked: str) -> Kind | None:
    """What kind of thing the question ``asked`` is after; None where none is recognised."""
    return next((kind for kind in KINDS if kind.asked.search(asked)), None)


BASE_RATE = _pattern(
    r"""\bhow\ (?:often|rare|common|frequent)\ (?:is|are)\ (?!there\b)(?:(?:an?|the|any|our)\ )?\w+(?:\ (?!(?:no|not|run|built|done|made|\w+(?<!flagg)(?<!stol)(?:ed|en))\b)\w+)?\W*$
    | \b(?:base|(?<!false\ )(?<!true\ )positive|prevalence)\ rate\b | \b(?:im)?balanced?\b | \bprevalence\b | \bskewed\b
    | \bclass\ (?:priors?|ratio|distribution|split)\b | \b(?:base|positive)\ (?:share|ratio)\b"""
)
"""A question after how rare the thing is that the system looks for."""
ERRORS = _pattern(
    r"""\b(?:how\ (?:many|much|often)|(?:number|share|rate)\ of)\b.{0,200}\b(?:false\ (?:positives?|negatives?|alarms?)|wrong(?:ly)?|mistaken(?:ly)?)\b
    | \bfalse\ (?:positive|negative|alarm)\ (?:rate|count|share)\b"""
)
"""A question after how many mistakes are made, which only the system of today makes."""
_COMPANY = r"(?:(?:the|our|your|this)\ (?:\w+\ )?)?(?:company|business|firm|management|board|leadership|bosses|boss|owners?|directors?|stakeholders?|ceo|product\ (?:team|people|side)|bank)"
AIM = _pattern(
    rf"""^\W*(?:\w+\W+){{0,8}}?what\ (?:exactly\ |really\ |actually\ )?(?:
        (?:does|do|did|would|is|are)\ (?:{_COMPANY}|they)\ (?:\w+\ )?(?:want|wish|hope|expect|care\ about|after|hoping\ for|aiming\ (?:for|at))
      | {_COMPANY}\ (?:\w+\ )?(?:wants?|hopes?|expects?|cares?\ about|is\ after|are\ after))\b
      (?!\ (?:\w+\ ){{0,2}}?(?:from|of)\ (?:me|us)\b)
      (?=(?:\ (?:to\ (?:get|achieve|gain|reach|win)|for|most|really|in\ the\ end|out))*
        (?:\ (?:from|of|out\ of|with|by|for|through)\ (?:the|this|that|it|all|our|such|having|a|an)\b[^?.;!]*)?\W*(?:$|[,;?]))
    | \b(?:in\ line|lines?\ up|aligned|consistent|compatible|fits?|match(?:es)?|agrees?|squares?)\ (?:\w+\ )?(?:with\ |to\ )?(?:what\ )?(?:{_COMPANY}|they)\ (?:\w+\ )?
      (?:wants?|hopes?\ for|expects?|cares?\ about|is\ after|are\ after|is\ looking\ for|are\ looking\ for|aims?\ (?:for|at))\W*$"""
)
"""A question after the aim in plain words, or whether one's own is theirs."""
OBJECTIVE = "objective"
"""The fact that says it."""
HANDLED = _pattern(
    r"""\b(?:what\ (?:happens?|becomes?|is\ done|(?:do|does)\ (?:we|you|they|it|the\ system)\ do)\ (?:to|with|of)|where\ (?:do|does|will)(?=.{0,80}\b(?:go|land|end\ up)\b))\b
      (?!.{0,80}\b(?:wrong(?:ly)?|mistake\w*|mistaken(?:ly)?|false(?:ly)?|lost|missed|honest|wanted|slips?)\b)
      .{0,40}\b(?:flagged|caught|marked|suspicious|suspected|blocked|filtered|stopped|refused|rejected
        |(?:we|it|you|the\ (?:model|system|filter))\ (?:\w+\ )?(?:thinks?|believes?|suspects?|takes?|holds?|flags?|marks?|judges?|considers?|calls?|catch(?:es)?|stops?|blocks?))\b"""
)
"""A question after what is done with that which the system found, and not after the price of a mistake."""
DONE = _pattern(
    r"\b(?:folders?|bins?|quarantine\w*|queues?|analysts?|reviewed|reviewers?|refuse[sd]?|removed?|hidden|held\ back|blocked)\b"
)
"""What a fact holds that tells it."""
ONLY = _pattern(r"""\bonly\b.{0,120}\bor\b.{0,120}\b(?:also|too|as\ well|both)\b | ^\W*or\b.{1,30}\b(?:as\ well|too)\W*$
    | ^\W*(?:(?:and|so|but|ok)\W+)*(?:is|are|does|do)\ (?:it|this|that|we|the\ \w+)\ .{1,40}\b(?:too|also|as\ well)\W*$""")
"""A question whether something else is part of it, too."""
LEARNT = _pattern(
    r"\bhow\ (?:(?:do|can|will|would|should)\ )?(?:i|we)\ (?:know|learn|tell|see)\ (?:if|whether|that|when)\b"
)
"""A question after what tells right from wrong afterwards."""
SINGLES_OUT = _pattern(
    r"""\b(?:which|what)\b[^?.;!]{0,80}?\b(?:most|least|worst|best|hardest|easiest|(?:big|larg|small|high|low|strong|weak|fast|slow|great)est|trickiest|nastiest)\b"""
)
"""A question after the one of many that stands out."""
WHAT = _pattern(r"^\W*(?:\w+\W+){0,3}?(?:what(?:['’]?s)?|who|which)\b")
"""A question after a thing, and not whether something is so."""
TEAM_SIZE = _pattern(
    r"""\bhow\ many\ (?:people|persons|engineers|of\ us)\b.{0,200}\b(?:in|on)\ (?:my|our|the|your)\ team\b | \bhow\ (?:big|large)\ is\ (?:my|our|the|your)\ team\b"""
)
"""A question after those who work on it."""
_REVIEW = r"(?:review|check|rate|label|moderate|investigate|examine|judge|annotate|look\ (?:at|into|over)|go\ (?:through|over)|work\ through)"
REVIEWERS = _pattern(
    rf"""\b(?:how\ many|(?:the\ )?(?:number|count)\ of)\ (?!(?:of\ )?(?:cases?|alerts?)\b)(?:(?:of|the|our|human|manual|full-time)\ )*
      (?:(?:analyst|reviewer|rater|moderator|investigator|annotator|labell?er|judge)s?\b(?=\W*(?:$|[,;.?!]|(?:do\ (?:we|you|they)|are\ there|have|work|there|for|in|on|we|and|{_REVIEW})\b))
        |(?:people|persons?|humans?|agents?|staff|employees|specialists?|colleagues|of\ them|of\ us)\ (?:(?:are\ there\ )?(?:who|that|to)\ )?(?:(?:can|will|do|actually|manually)\ )*{_REVIEW}\b)
      | \b(?:analyst|reviewer|rater|moderator|investigator|annotator|labell?er|judge)s\ (?:are\ )?how\ many\b"""
)
"""A question after those who look at cases by hand."""
REVIEWS = _pattern(rf"\bwho\ (?:(?:actually|then|manually|will|would|can)\ )*{_REVIEW}(?:e?s|ing)?\b")
"""A question after who does."""
CAPACITY = _pattern(
    rf"""\bhow\ many\ (?:(?!requests|queries)\w+\ ){{0,2}}?(?:can|could|do|does|will|may)
      \ (?:they|each(?:\ of\ them)?|one|(?:an?|the|our|one)\ \w+|people|humans|(?:analyst|reviewer|rater|moderator|investigator)s?)
      \ (?:\w+\ )?(?:handle|process|manage|close|take\ on|get\ through|{_REVIEW})\b"""
)
"""A question after how much they get done."""
_ANSWERS = r"""(?:(?:say\ (?:yes|no)|approve|answer|respond|reply|react|return|load|appear|show(?:\ up)?|decide|judge|score|predict|act|choose|come\ back|kick\ in)
    | be\ (?:\w+\ )?(?:there|ready|shown|back|answered|decided|judged|scored|visible|displayed|loaded)
    | (?:see|get|have|give|return|show|deliver)
      \ (?:an?|the|its|their|his|her|our|some)\ (?:\w+\ )?(?:answer|result|score|list|response|reply|number|prediction|decision|estimate|suggestion|page|verdict)s?)\b"""
DEADLINE = _pattern(
    rf"""\bhow\ many\ (?:milli)?(?:seconds|secs|ms)\b[^?.;!]*\b(?:do|have|may|can|must|should)\b
      | \bhow\ (?:long|much\ time|many\ minutes)\ (?:may|can|could|should|must)\ (?:pass|go\ by|elapse)\b
      | \bhow\ (?:fast|quick(?:ly)?|soon|long|much\ time|many\ minutes)\b[^?.;!]*?
      \b(?:(?:must|should|may|can|shall)\b[^?.;!]*?\b(?:take\ to\ |need\ to\ )?{_ANSWERS}
      | (?:have|has|need|needs|get|gets|allowed|supposed|expected|got|take|takes)\ to\ {_ANSWERS}
      | \b(?:have|has|got|there)\ (?:before|until|till)\b[^?.;!]*?\b(?:must|should|may|ha(?:ve|s)\ to|needs?\ to)\ {_ANSWERS})"""
)
"""A question after the time in which the system has to answer."""
IN_TAILS = _pattern(r"\bp(?:50|9\d(?:\.9)?)\b|\blatency\ (?:budget|target|limit|requirements?|constraints?|sla|slo)\b")
"""The same in the words of the trade."""
IN_THE_WAY = _pattern(
    r"""\b(?:is|are|am|do|does|will|would|can|may|must|should)\ (?:we|i|it|this|that|(?:the|our|your|my)\ (?:\w+\ )?(?:model|system|score|scorer|scoring|decision|prediction|filter|check|service|call))
        \ (?:(?:be|sit|run|stand|live|work|really|directly|actually|already|right|somewhere|part|of|even)\ )*
        (?:(?:in|on|inside|within|of)\ (?:the|a|their|its|your|our)\ (?:[\w-]+\ ){0,3}?(?:path|flow|loop)\b | in-?line\b | synchronous(?:ly)?\b)"""
)
"""A question whether something waits for the answer while it is made, as the time for it tells."""
LATENCY = "latency-budget"
"""The fact that says it."""
HOW_FAR_BACK = _pattern(
    r"""\bhow\ far\ back\b | \bhow\ (?:many\ (?:days|weeks|months|years)|much)\ of\ (?:(?:the|our|your|this|these)\ )?(?:\w+\ )?(?:logs?|data|history|records?|traces?|rows)\b"""
)
"""A question how much of the past is recorded."""
STORED = _pattern(r"""\b(?:do|does|did)\ (?:you|we|they|it|the\ \w+)\ (?:(?:still|also|already|even)\ )?(?:keep|store|log(?!\ (?:in|on|off)\b)|record|save|archive)\b
    | ^\W*(?:and\ |but\ )?(?:is|are)\ (?!it\ )[^?.;!]{1,50}\b(?:kept|stored|logged(?!\ (?:in|on|off)\b)|recorded|saved|archived)\b""")
"""A question whether something is kept."""
LOAD = _pattern(
    r"\b(?:how\ many|(?:the|what)\ (?:number|amount|rate)\ of)\b(?!\ (?:frames|metres|meters|miles)\b)[^?.;!]{0,60}?\b(?:per|an?|each|every)\ second\b"
    r"|\b(?:per|each|every)\ second,?\ how\ many\b"
)
"""A question after what comes in within a second, whatever it is called."""
TODAYS = _pattern(
    r"""\bhow\ (?:fast|slow|quick|good|bad|accurate|exact|well|fresh|large|big)\b[^?.;!]{0,60}\b(?:today|currently|at\ present|at\ the\ moment|these\ days|right\ now)\b"""
)
"""A question after how good what there is today is."""
SCOPE = "scope"
"""The fact that says what is part of it."""
SCALE = "scale"
"""The fact that says how much there is, and of what kind."""
CLAUSE = regex(r"[,;.?!\n]|\band\b")
"""Where one clause of a question ends."""
