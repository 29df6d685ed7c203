"""Questions about the talk and not about the case: no fact answers them, and each deserves a short answer of its own.

"Did you get that?", "what was weak in it?", "is my English a problem?", "where do I begin?" ask what the interviewer makes of the
candidate, or how this goes on.
"""

import re
from typing import Literal

from interviewer.core.regex import regex
from interviewer.core.sentence import LEAD_UP

Meta = Literal[
    "",  # nothing about the talk
    "word",  # what a word means
    "begin",  # how to begin
    "verdict",  # what the interviewer thinks of the candidate
    "follows",  # whether it was followed
    "right",  # whether it is right
    "english",  # about the candidate's English
    "you",  # about the interviewer
    "done",  # whether this is over
    "ahead",  # what is still to come
    "back",  # to go back
    "floor",  # to be let speak
    "meant",  # whether it took the question rightly
    "which",  # which reading of the question is meant
    "any",  # which of several things is meant
    "complaint",  # why the interviewer does as it does
    "twist",  # whether a change of constraint will come
    "draw",  # whether one may draw or write code
    "grade",  # what is looked for
]
"""What a question about the talk asks."""
_PARTS = r"(?:topics?|areas?|parts?|sections?|subjects?|themes?|questions)"
_NO_MORE = r"(?:\ (?:yet|now|then|still|here|so\ far|after\ (?:this|that)|for\ (?:us|me|today)|ahead|to\ (?:cover|discuss|talk\ about)))*\W*(?:$|[?,])"
"""The end of a question about the parts of the talk: what goes on names parts of something else."""
_ANSWERS = r"my\ (?:answers?|design|work|solution|performance|interview|repl(?:y|ies)|responses?|ideas?)"
_SESSION = r"(?:this|the)\ (?:interview|session|round|conversation|talk)"
_ME = rf"(?:me|us|my\ \w+|candidates?|{_SESSION})"
_GRADED = r"(?:grad(?:e|ed|ing)|scor(?:e|ed|ing)|judg(?:e|ed|ing)|assess(?:ed|ing)?|mark(?:ed|ing)?|evaluat(?:e|ed|ing)|rat(?:e|ed|ing))"
_IS_GRADED = r"(?:graded|scored|judged|assessed|marked|evaluated|rated)\b"
"""What is done to who is interviewed; what they do themselves, "how do we score it", is of the case."""
_DRAWN = r"(?:(?:a|an|the|some|my|it|this|that|something|here|out|up|you)\ )*(?:\w+\ )?(?:diagrams?|drawings?|white\ ?boards?|flow\ ?charts?|block\ diagrams?)\b"
_SKETCH = r"(?:(?:a|the|some|my|this|you)\ )*(?:(?:quick|rough|small|little|simple|short)\ )*sketch(?:es)?"
"""A drawing; a quantile sketch counts."""
_PATTERNS: tuple[tuple[Meta, str], ...] = (
    (
        "draw",
        rf"""\b(?:can|may|could|shall|should|do|am|is|are|would)\ (?:i|we|you|it|there)\ (?:
                (?:\w+\ ){{0,6}}?(?:draw\W*$ | (?:draw|make|share|show)\ (?:{_DRAWN}|{_SKETCH}\b) | (?:use|have)\ (?:{_DRAWN}|{_SKETCH}\W*$)
                  | draw\ (?:it|this|that|something|things|out|here|the\ (?:architecture|system|pipeline|design|flow))\b
                  | (?:write|type|use)\ (?:some\ |a\ bit\ of\ |actual\ |real\ )?(?:pseudo[\ -]?code\b|code(?:\ (?:here|too|as\ well|now|for\ (?:it|this|that)))*\W*$)
                  | (?:write|type)\ (?:\w+\ )?code\b)
              | (?:(?:allowed|able|free|to|just|also|quickly|maybe|then|please|now)\ ){{0,3}}sketch
                  (?:\ {_DRAWN}|\ (?:it|this|that|something|things|out|here|the\ (?:architecture|system|pipeline|design|flow))\b|\W*$))
            | \bis\ there\ (?:a|any)\ (?:white\ ?board|drawing\ (?:board|tool))\b""",
    ),
    (
        "grade",
        rf"""\bhow\ (?:will|do|are)\ you\ (?:going\ to\ )?(?:\w+ly\ )?{_GRADED}\ (?:{_ME}|this)\W*$ | \bhow\ (?:would\ you|(?:will|do|are)\ they)\ (?:going\ to\ )?(?:\w+ly\ )?{_GRADED}\ {_ME}\W*$
            | \bhow\ (?:am|is|are|was|were)\ (?:i|we|{_ANSWERS}|{_SESSION}|candidates(?!\ (?:scored|rated)))\ (?:(?:going\ to|to)\ be\ |being\ |getting\ )?{_IS_GRADED}
            | \bhow\ (?:will|do|does|would)\ (?:i|we|{_ANSWERS}|{_SESSION}|candidates(?!\ (?:scored|rated)))\ (?:get|be)\ (?:being\ )?{_IS_GRADED}
            | \bwhat\ (?:are|will|am|is|do)\ (?:you|i)\ (?:be\ |being\ |get\ )?(?:{_GRADED}\ (?:me\ )?(?:on|by|for)|look(?:ing)?\ for)
              (?:\ (?:here|most|in\ (?:this|the|a|an|my)\ \w+(?:\ \w+)?|today|from\ me))*\W*$
            | \bwhat\ (?:do|would)\ you\ (?:most\ )?(?:want|expect|hope|like|need)\ to\ (?:hear|see)(?:\ (?:here|most|today|from\ me|in\ (?:this|an?)\ \w+))*\W*$
            | \b(?:what\ are|are\ there|which\ are)\ (?:the\ |your\ |any\ )?(?:grading|scoring|marking|interview|assessment|judging)\ (?:criteria|rubrics?)\b | \bis\ there\ an?\ (?:\w+\ )?rubric\b
            | \bwhat\ makes\ an?\ (?:good|strong|great)\ (?:answer|candidate|interview)\b""",
    ),
    (
        "english",
        r"""\bmy\ (?:bad\ |poor\ |broken\ )?(?:english|accent|grammar|spelling|pronunciation)\b
            | \benglish\ (?:is|isn['’]?t)\ (?:not\ )?(?:my|so\ good|very\ good|a\ foreign|hard\ for)\b
            | \b(?:not|no|isn['’]?t)\ (?:an?\ )?(?:native|fluent|good)\b.{0,15}\b(?:english|speaker)\b
            | \bi\ (?:don['’]?t|do\ not|not)\ (?:speak|know)\ (?:\w+\ ){0,2}english\b | \bsorry\ for\ (?:the\ |my\ )?(?:\w+\ )?english\b""",
    ),
    (
        "begin",
        r"""\b(?:where|how)\ (?:(?:do|should|shall|can|could|would|must)\ (?:i|we|one)|to)\ (?:\w+\ )?(?:start|begin)\b
            | \bwhat\ (?:do|should|shall|must)\ (?:i|we)\ (?:\w+\ ){0,3}(?:first|to\ (?:begin|start)(?:\ with)?)\W*$
            | \b(?:not\ sure|no\ idea|unsure|(?:don['’]?t|do\ not)\ know)\ (?:where|how|what)\ to\ (?:begin|start|do\ first|think\ about\ first)\b
            | \bwhat\ (?:do|should|shall|must)\ (?:i|we)\ (?:\w+\ )?(?:tell|say|talk\ about|explain|show|answer|cover|give|do|take|start\ with|begin\ with)(?:\ you)?\ first\b
            | \bhelp\ me\ (?:\w+\ ){0,3}(?:start|begin|first)\b""",
    ),
    (
        "follows",
        r"""\b(?:did|do|are|have|can|could)\ (?:you|u)\ (?:\w+\ )?(?:get|got|hear|heard|follow|note|noted|catch|caught|understand|understood|see)
              \ (?:that|this|it|me|my\ \w+|what\ i\ \w+|the\ (?:idea|point))\b(?:\ (?:so\ far|there|already|down))?\W*$
            | \b(?:are|do)\ you\ (?:still\ )?(?:with\ me|following|follow|there|listening)\W*$
            | \b(?:does|did|do|is)\ (?:that|this|it|i|what\ i\ said|my\ \w+)\ (?:all\ )?(?:make\ (?:any\ )?sense|clear|understandable)(?:\ (?:to|for)\ (?:you|u))?(?:\ so\ far)?\W*$
            | \bam\ i\ (?:clear|making\ sense)\b
            | \byou\ (?:know|see)\ what\ i\ mean\W*$""",
    ),
    (
        "verdict",
        r"""\b(?:what|how)\ (?:do|did|would)?\ ?you\ (?:\w+\ )?(?:think|rate|judge|find|feel|like)\b(?!\ (?:(?:me|us)\ )?to\b)
                .{0,30}\b(?:my|mine|me|i|it|that|this|so\ far|answers?|design|approach|idea)\b
            | \b(?:weak(?:est|er|ness)?|strong(?:est)?|worst|best|wrong|mistakes?|gaps?|holes?|flaws?|thin(?:nest)?)\b.{0,30}\b(?:i\ (?:said|say|made|did|told)|my|mine)\b
            | \b(?:my|mine|i)\b(?!.{0,30}\b(?:know|help|say)\b).{0,30}\b(?:weak\w*|wrong|mistakes?|flaws?|gaps?)\W*$
            | \b(?:did|have|had)\ i\ (?:\w+\ )?(?:miss|missed|forget|forgotten|forgot|overlook\w*|leave\ out|left\ out|pass|passed|fail|failed)\b
            | \bdid\ i\ (?:\w+\ )?(?:get\ (?:the|it|that|this|all|everything)|do\ (?:well|ok|okay|fine|good))\b
            | \bwhat\ (?:have|did|do)\ i\ (?:miss|forget|overlook)\w*\b | \bwhat\ (?:is|was|am\ i)\ (?:still\ )?missing\b(?:\ (?:here|from|in)\b.{0,20})?\W*$
            | \bwhat\ (?:did|have)\ you\ (?:miss|missed)\W*$
            | \b(?:anything|something)\b.{0,25}\b(?:you(?:['’]d|\ would)?|i\ (?:said|missed|forgot)|strike\w*)\b
              .{0,15}\b(?:disagree|object|criticis|criticiz|flag|wrong|missed|forgot|said|odd|strange)\w*
            | \b(?:does|do|did|is|was)\ (?:anything|something|any\ of)\b.{0,25}\b(?:i|my)\b.{0,25}\b(?:wrong|odd|strange|bad|weak|good)\b
            | \b(?:any|some|your|no)\ (?:other\ |real\ )?(?:concerns?|objections?|worries|doubts?|thoughts|comments?|opinions?|remarks?)
              (?:\ (?:with|about|on|to|against)\ (?:that|this|it|my\ \w+|the\ \w+)|\ (?:there|here|so\ far|from\ you(?:r\ side)?))?\W*\?
            | \b(?:do|would)\ you\ (?:see|have|find)\ (?:an?|any)\ (?:\w+\ )?(?:problems?|issues?|concerns?|objections?|risks?|flaws?|holes?)
              \ (?:there|here|in\ (?:that|this|it)|with\ (?:that|this|it))\W*$
            | \b(?:does|would|do)\ (?:that|this|it|these|those)\ (?:sound|seem|look|strike\ you\ as)\ (?:\w+\ )?(?:reasonable|sensible|ok(?:ay)?|fine|good|right|sane|plausible|alright)
              (?:\ (?:to|for)\ you|\ so\ far|\ enough)?\W*$
            | \b(?:do|would)\ you\ (?:dis)?agree\b | \b(?:which|what)\ (?:mistakes?|errors?|faults?)\b.{0,20}\byou\b
            | \bhow\ (?:am|was|were|did|are)\ (?:i|my)\b(?!.*\btime\b).{0,20}\b(?:doing|do|so\ far|going|answers?|perform\w*)\b
            | \b(?:is|was)\ (?:it|that|this|my\ \w+)\ (?:too|very|really|at\ all|already)\ \w+\W*$
            | \b(?:is|was)\ (?:it|that|this|my\ \w+)\ \w+,?\ (?:(?:in|to)\ your\ (?:view|opinion|eyes?|mind)|(?:do\ )?you\ think)\W*$
            | \bi\ (?:only|just)\ (?:ask|asked|want\ to\ know|wanted\ to\ know)\ (?:you\ )?(?:if|whether)\ (?:my|the)\ (?:answer|idea|solution)\b
            | \bam\ i\ (?:doing|going|answering)\b(?=.{0,20}\b(?:fine|well|good|ok(?:ay)?|right|alright|bad(?:ly)?|so\ far)\b)
            | \b(?:do|will|can|when\ do|when\ will)\ i\ (?:\w+\ )?(?:get|receive|have|see)\ (?:\w+\ ){0,2}(?:feedback|report|score|grade|results?)\b
            | \bam\ i\ (?:wrong|on\ the\ right|missing|too|close|far|off)\b
            | \bam\ i\ right\b(?!\ (?:that|(?:in|to)\ (?:think|assum|believ|say)\w*(?:\ that)?)\ (?:we|you|they|there)\b(?![^.?!,;]{0,60}\b(?:should|would|could|need|must|want|mean|expect|agree)\b))
            | \bon\ the\ right\ (?:track|path|way)\b
            | \bwhat\ you(?:['’]d|\ would)?\ (?:like|want|wanted|hoped|expected|are\ looking)\ (?:to\ hear|for)\b
            | \bwhat\ would\ you\ have\ (?:answered|said|done)\b | \bcan\ you\ (?:give|tell)\ me\ (?:some\ |any\ )?feedback\b | \bany\ feedback\b""",
    ),
    (
        "right",
        r"""^\W*(?:(?:so|and|or|but|hm+)\W+)*(?:is|was)\ (?:it\ |that\ |this\ )?(?:right|correct|true|ok(?:ay)?|fine|(?:an?\ )?good|wrong|possible)
              (?:\ (?:answer|idea|so|like\ (?:this|that)|for\ you|or\ not))?\W*$
            | ^\W*(?:is|was)\ (?:my|the)\ (?:calculation|number|figure|arithmetic|estimate|math)\b.{0,15}\b(?:right|correct|ok(?:ay)?|fine)\W*$""",
    ),
    (
        "you",
        r"""\bare\ you\ (?:really\ )?(?:an?\ |the\ )?(?:\w+\ )?(?:bot|robot|human|person|machine|ai|real|program|computer|llm|chatgpt|gpt)\b
            | \bwho\ are\ you\b | \bwhat(?:['’]?s|\ is)\ (?:your|ur)\ name\b | \bdo\ you\ always\b | \bhow\ (?:long|many)\b.{0,20}\byou\b.{0,20}\binterview(?:ed|er|s|ing)\b""",
    ),
    (
        "done",
        rf"""^\W*{LEAD_UP}(?:are|is|were)\ (?:we|that|this|it|you)\ (?:\w+\ )?
              (?:done|finished|through|over|complete|it|all|(?:at|near|close\ to)\ the\ end|the\ end)(?:\ (?:now|here|then|already|yet|for\ today))?\W*$""",
    ),
    (
        "ahead",
        rf"""\b(?:which|what)\ (?:other\ |more\ )?{_PARTS}\ (?:(?:is|are|remain)\ |(?:have|had|do|did)(?:n['’]?t|\ not)?\ (?:i|we)\ )?(?:(?:still|yet|not|have|to\ be)\ )*
              (?:left|missing|open|remain(?:ing)?|to\ (?:come|cover|go|discuss)|ahead|outstanding|(?:un)?covered|touch(?:ed)?|discuss(?:ed)?|talk(?:ed)?\ about|coming){_NO_MORE}
            | \bwhat(?:['’]?s|\ is|\ else\ is)\ (?:still\ )?(?:left|ahead|to\ come|on\ (?:the|your)\ (?:list|agenda))(?:\ (?:of\ us|to\ (?:cover|discuss|talk\ about))){{0,1}}{_NO_MORE}
            | \bhow\ many\ (?:more\ )?questions\ (?:will|do|are|would)\ you\ (?:going\ to\ |want\ to\ )?(?:ask|have)\b
            | \bhow\ many\ (?:more\ )?(?:topics|questions)\ (?:are\ there|are|do\ we\ have)?\ ?(?:still\ )?(?:left|to\ come|ahead|remaining){_NO_MORE}""",
    ),
    (
        "complaint",
        r"""\bwhy\ (?:do|did|are|have|would|will)\ you\ (?:\w+\ )?(?:keep|kept|quot|ignor|skip|repeat|chang|interrupt|not\b|jump|pass|drop|mov|cut)\w*
            | \byou(?:['’]ve|\ have)?\ (?:just\ |completely\ )?(?:ignored|skipped|dropped|overlooked)\ (?:me|my|what|that|it)\b
            | \b(?:that|this)(?:['’]s|\ is|\ was)\ ?(?:not|n['’]t)\ what\ i\ asked\b |
              \b(?:didn['’]?t|did\ not|haven['’]?t|never)\ (?:really\ )?answer(?:ed)?\ (?:me|my|that|it|the\ question|(?:either|any)(?:\ of\ (?:them|these|those))?(?:\ questions?)?)\b
            | ^\W*(?:and\ |but\ )?(?:still\ )?not\ answered\b""",
    ),
    (
        "back",
        r"""\b(?:go|going|come|get|return|turn|jump|step)\ (?:back\ )?to\ (?:the\ |that\ |my\ |your\ )?
              (?:(?:previous|last|first|earlier|former|old)\ (?:question|one|topic|point)|(?:question|one|topic|point|thing)\ (?:before|from\ before|earlier|we\ had))
            | (?:^\W*(?:please\W+|pls\W+|now\W+|so\W+)?|\b(?:we|i|us|let['’]?s|to)\ (?:\w+\ )?)(?<!how\ to\ )(?:go|come)\ back(?:\ (?:again|once|one\ (?:step|question)|a\ (?:step|question)))?\W*$""",
    ),
    (
        "floor",
        r"""^\W*(?:and\ |but\ |so\ )?(?:may|can|could)\ i\ ask(?:\ (?:you\ )?(?:something|a\ question|one\ (?:more\ )?(?:thing|question)
              |(?:clarifying\ )?questions?(?:\ (?:at\ any\ time|any\ ?time|whenever|now|first|as\ (?:i|we)\ go|along\ the\ way|in\ between|too))?))?\W*$
            | \b(?:may|can|could|shall)\ i\ (?:\w+\ ){0,2}(?:add|correct|finish|complete|go\ on|continue|say\ (?:something|one|more)|come\ back\ to|go\ to\ something|return\ to)\b
            | \bi(?:['’]d|\ would)\ (?:just\ )?like\ to\ (?:add|correct|say|come\ back\ to|go\ to)\b.{0,60}\b(?:may|can|is\ that|ok(?:ay)?|if)\b""",
    ),
    (
        "any",
        rf"""^\W*{LEAD_UP}(?:which|what)\ (?!(?:one|of|exactly|else|part|question|the|do|did)\b)\w+(?:\ (?!do\b|did\b)\w+)?
              \ (?:do|did|are)\ (?:you|u)\ (?:mean|talking\ about|speaking\ of|referring\ to)(?:\ (?:here|exactly|by\ that))?\W*$""",
    ),
    (
        "meant",
        rf"""\b(?:is|was)\ (?:that|this|it)\ what\ (?:you|u)\ (?:mean|meant|ask|asked|are\ asking|want|wanted|had\ in\ mind)\b(?!\ to\ hear)
            | \b(?:do|did)\ (?:you|u)\ mean\b(?!.{{1,60}}\bor\b)(?!\ (?:by|with|that|this|it|exactly|here)\b\W*)(?=\ (?:\w+\W+)*\w{{3,}})
            | ^\W*{LEAD_UP}(?:you|u)\ mean\ (?!.{{1,60}}\bor\b)[^?]{{3,}}\?
            | \b(?:is|was)\ (?:your|the)\ question\ (?:about|whether|if|how)\b | \bare\ (?:you|u)\ (?:asking|talking)\ (?:about|for|whether|if|how)\b(?!.{{1,60}}\bor\b)""",
    ),
    (
        "which",
        r"""\bwhich\ (?:one|of\ (?:the\ )?(?:two|three|these|those|them))?\ ?(?:do|did)\ you\ mean\b | \b(?:do|did)\ you\ mean\b.{1,60}\bor\b
            | \byou\ mean\b.{1,60}\bor\b.{1,40}\?""",
    ),
    (
        "twist",
        r"""\b(?:you|u|there|give|will|comes?|coming|throw\w*|where(?:['’]?s|\ is)|any|no)\b.{0,30}(?<!with\ a)(?<!with)(?<!has\ a)(?<!have\ a)\ (?:twists?|curve\ ?balls?)\b
            | \b(?:twists?|curve\ ?balls?)\b.{0,30}\b(?:coming|comes?|for\ me|yet|later|or\ not|you)\b""",
    ),
)
_KINDS = {kind: regex(pattern, re.IGNORECASE | re.VERBOSE) for kind, pattern in _PATTERNS}
"""In this order: the first that a question is."""


def meta_of(question: str) -> Meta:
    """What one ``question`` is when it is about the talk; empty when it is about the case.

    >>> meta_of("Did you get that?"), meta_of("Do you get complaints?")
    ('follows', '')
    """
    return next((kind for kind, pattern in _KINDS.items() if pattern.search(question)), "")


def about_english(sentence: str) -> bool:
    """Whether ``sentence`` is about the candidate's English, whatever else it asks about the talk."""
    return bool(_KINDS["english"].search(sentence))
