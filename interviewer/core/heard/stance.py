"""How a reply stands to what the interviewer said: whether it gives way, keeps what it said, puts it right, or passes over it."""

import re

from interviewer.core.heard.consent import LONGEST_END, Consent
from interviewer.core.heard.points import ANNOUNCES, SHORTLY
from interviewer.core.heard.talk import SETTLING
from interviewer.core.matter import matter
from interviewer.core.recant import CONCEDES, OWN_FAULT, STRIKES, TAKES
from interviewer.core.regex import regex
from interviewer.core.speech import HAVE

GIVES_WAY = regex(
    rf"""{CONCEDES} | {TAKES} | {STRIKES} | {OWN_FAULT}
    | \b(?:fair|good\ question|true|i\ (?:just\ )?dropped|i\ agree|instead|rather|ah|oh|of\ course|makes\ sense
    | (?:let\ me|i(?:'|’)?(?:d|\ would|ll|\ will))\ (?:change|correct|revise|fix|drop)
    | then\ i(?:'|’)?(?:d|\ would))\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words that give way to a challenge."""
REFUSES = regex(
    r"""\b(?:i(?:'|’)?(?:d|\ would)?\ (?:still|stand\ by|stick\ (?:to|with)|insist|disagree|(?:rather\ )?keep\ (?:it|that|my))
    | (?:don(?:'|’)?t|do\ not)\ (?:think\ so|agree|see\ (?:an?|any|the)\ (?:problem|issue|harm|risk)|care)|see\ no\ (?:problem|issue|harm|reason)
    | disagree|you(?:(?:'|’)?re|\ are)\ (?:\w+\ )?(?:wrong|mistaken)|not\ what\ i\ (?:said|meant)
    | (?:that|it)(?:'|’)?(?:s|\ is)\ (?:still\ )?(?:fine|enough|good\ enough|not\ a\ problem|no\ problem)
    | (?:it|that)(?:'|’)?s\ (?:the\ |a\ |quite\ )?(?:standard|common|usual|normal)|why\ not|everyone\ does|always\ works
    | (?:doesn(?:'|’)?t|does\ not)\ matter|no[,.]?\ (?:i|it|that|we))\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words that stand by what was challenged."""
FINE_AS_IT_IS = r"""\A\W*(?:(?:well|honestly|sorry|hm+)\W+)*(?:no|nah|nope)\b[,.]?\ (?!longer\b|more\b)[^.?!,;\n]{0,40}
    \b(?:is|are|works?|was)\ (?:\w+\ )?(?:fine|enough|ok(?:ay)?|good|right|correct|all\ right)\b(?!\ (?:if|when|only|unless|for)\b)"""
"""How an answer to a challenge begins that finds nothing wrong: "no, random is fine"."""
KEEPS = regex(
    rf"""{FINE_AS_IT_IS} | \bi\ (?:still\ (?:think|believe|say|find|want|prefer)|stand\ by|stick\ (?:to|with)|insist|disagree|keep\ (?:it|that|my))\b
    | \bi(?:['’]d|\ would)\ (?:still\ |rather\ )?(?:stay|stick)\ with\ (?:it|that|this|my|the)\b(?!.{{0,60}}\bthen\b)
    | \bi(?:['’]m|\ am)\ (?:still\ )?(?:comfortable|fine|okay|ok|happy)\ with\ (?:it|that|this)\b
    | \bgood\ enough\b(?!.{{0,200}}\b(?:not|never)\b)""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words that keep a view, whatever else the sentence seems to show."""
SHRUGS = regex(
    r"""\b(?:do(?:n['’]?t|\ not)\ (?:really\ )?(?:think|believe|see)\b[^.!?\n]{0,24}\bmatters?
    | (?:doesn['’]?t|does\ not|don['’]?t|do\ not|hardly|won['’]?t)\ (?:really\ )?matters?)\b(?![^.!?\n]{0,16}\b(?:because|since|as|if|when)\b)""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words that shrug a challenge off: what is granted beside them takes nothing back."""
STANDS_BY = regex(
    r"""\W*(?:(?:no|nah|nope|well|hm+|honestly|still|but|i\ (?:still\ )?think|i\ guess|for\ (?:me|us))\W+)*
      (?:(?:that|it|this)(?:['’]?s|\ is|\ would\ be)\ |(?=all\ good\b)|(?:i|we)(?:['’]?m|['’]?re|\ am|\ are)\ (?:\w+\ )?(?=\w+\ with\b))
      (?:(?:just|still|totally|perfectly|really|all)\ )*(?:fine|ok(?:ay)?|alright|acceptable|good\ enough|good|happy|no\ (?:problem|issue))
      (?:\ (?:with\ (?:it|that|this|me|us)|by\ me|for\ (?:me|us|now)|as\ (?:it|that)\ is|here))*(?:\W+(?:i['’]?m|i\ am|we['’]?re|all)\ (?:good|fine|ok(?:ay)?|happy))?\W*""",
    re.IGNORECASE | re.VERBOSE,
)
"""All that somebody says who keeps what was challenged."""
RETORT = regex(
    r"(?:what(?:['’]?s| is) (?:so |the )?(?:wrong|bad|problem) (?:with|about|in) (?:that|it|this)|why not|so what"
    r"|why(?: is|['’]?s) (?:that|it|this) (?:so )?(?:bad|wrong|an? (?:\w+ )?problem))\W*$",
    re.IGNORECASE,
)
"""How a statement ends that is kept against a challenge."""
_PREMISE = r"(?:premise|assumption|claim|framing|statement)"
OBJECTS = regex(
    rf"""\bi(?:['’]d)?\ (?:(?:would|do|must|have\ to|rather|really|honestly|still|strongly|partly)\ )*(?:disagree|object)\b
    | \bi\ (?:do\ not|don['’]?t|can['’]?t|cannot)\ (?:\w+\ )?agree\b | \bi\ see\ (?:it|that|this)\ (?:differently|otherwise|another\ way)\b
    | \bi(?:['’]d|\ would|\ must|\ have\ to|\ want\ to)?\ (?:\w+\ )?(?:push\ back|(?:challenge|question|dispute|contest|doubt)\ (?:that|this|your|the)\ (?:\w+\ )?{_PREMISE})\b
    | \bi\ (?:do\ not|don['’]?t|can['’]?t|cannot)\ (?:\w+\ )?(?:buy\ (?:that|this|it)|(?:buy|accept|share)\ (?:that|this|your|the)\ (?:\w+\ )?{_PREMISE})\b
    | \b(?:your|this|that|the)\ {_PREMISE}\ (?:\w+\ )?(?:is|seems|looks|does)(?:n['’]t|\ not)?\ (?:\w+\ )?(?:wrong|off|false|right|true|hold)\b
    | \A\W*(?:(?:no|well|but|sorry|hm+|ok(?:ay)?|wait|actually|here)\W+)*(?:that|this)(?:['’]?s\ not|\ is\ not|\ isn['’]?t)
        \ (?:quite\ |really\ |entirely\ |strictly\ |exactly\ )?(?:true|right|correct|accurate)\b(?!\W*(?:if|when|unless|for)\b)""",
    re.IGNORECASE | re.VERBOSE,
)
"""How somebody says that they are of another mind."""
REJECTS = regex(
    r"""\b(?:i|we)(?:['’]?d|\ would)?(?:\ would(?:n['’]?t|\ not)|\ wo(?:n['’]?t)|\ will\ not|\ don['’]?t|\ do\ not|\ rather\ not|\ not)
      \ (?:even\ |really\ )?(?:bother|need|use|test|measure|do|look|have)\b
    | \b(?:not|n['’]t)\ (?:\w+\ )?(?:need(?:ed)?|necessary)\b | \bno\ need\b | \b(?:nobody|no\ one)\ needs\b | \bdo\ without\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""How somebody turns down what was asked about."""
UNMOVED = regex(
    r"""(?:\b(?:does|do|did|will|would|need|should)(?:n['’]?t|\ not)\ (?:\w+\ ){0,3}?changes?\ (?:\w+\ )?
        (?:the\ (?:design|system|picture)|anything|a\ thing|much|a\ lot|that\ much|at\ all)\b
    | \b(?:nothing|not\ (?:much|a\ lot|a\ thing))\ (?:\w+\ )?(?:changes?|different)\b | \bno\ (?:real\ |big\ )?(?:changes?|difference)\b
    | \b(?:(?:everything|all\ of\ it|it|(?:design|system|plan|setup))\ (?:\w+\ )?(?:stays?|remains?)|keep\ (?:it|everything|all))\ (?:\w+\ )?(?:the\ same|as\ (?:it\ is|they\ are|is|before|planned))\b
    | \b(?:my|the|our|same)\ (?:\w+\ )?(?:design|system|pipeline|model|setup|architecture)\ (?:\w+\ )?
        (?:takes?|handles?|copes?|holds?|stands?|works?|carries|survives?)\ (?:this|that|it|with|as|just|fine|too|anyway)
    | \b(?:not|no)\ (?:really\ )?(?:a\ |an\ )?(?:big\ |real\ )?(?:problem|issue|deal)\b | \bwould(?:n['’]?t|\ not)\ do\ (?:anything|much)\ (?:differently|different|else)\b)
    (?![^.!?;\n]*\b(?:but|though|although|however|except|only|before|until|unless)\b)""",
    re.IGNORECASE | re.VERBOSE,
)
"""How somebody says that a change changes nothing."""
CORRECTS = regex(
    r"\bi (?:\w+ )?meant(?: to say)?\b|\byou(?:['’]ve| have)? (?:\w+ )?misunder\w+(?: me| that| it)?\b|\b(?:make|let me make) (?:that|it)\b|^\W*(?:one )?correction\b|\bshould have said\b",
    re.IGNORECASE,
)
"""What stands before the words that take the place of others."""
REMINDS = regex(
    rf"""^\W*(?:(?:sorry|well|hm+|but|ok(?:ay)?|so|yes|no|again)\W+)*(?:
        (?:as|like)\ {HAVE}(?:\ (?:just|already|alredy))*\ (?:said|told|mentioned|explained)\b | as\ (?:said|mentioned)\b
      | {HAVE}(?:\ (?:just|already|alredy))+\ (?:said|told|mentioned|explained|covered|answered|gave|given|listed|named|did|described)\b
      | {HAVE}\ (?:said|told|mentioned|explained|covered|answered|gave|listed|named|described)(?:\ (?:that|this|it|you|them|those))*
          (?:\ (?:already|alredy|before|earlier|above|twice|(?:in|at)\ the\ (?:beginning|start|opening)|just\ now)\b|\s*[,.:;]|$)
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""How an answer begins that was given before."""
BY_THE_WAY = regex(r"^\W*(?:(?:so|and|yes|but|well)\W+)*(?:as|like)\b", re.IGNORECASE)
"""How somebody begins who names what they said before on the way to something else."""
PASSING = frozenset(
    "skip dont-know ask-hint ask-repeat ask-time check-in clarifying-question social finish lead off-topic".split()
)
"""Acts that speak to nothing that was said before."""


class Stance(Consent):
    """How a reply stands to what the interviewer said."""

    @property
    def gives_way(self) -> bool:
        """Whether it accepts a challenge, as far as wording shows."""
        return bool(GIVES_WAY.search(self.text))

    @property
    def objects(self) -> bool:
        """Whether it says that they are of another mind."""
        return bool(OBJECTS.search(self.text))

    @property
    def rejects(self) -> bool:
        """Whether it turns down what was asked about, and says that it does."""
        return self.objects and bool(REJECTS.search(self.text))

    @property
    def unmoved(self) -> bool:
        """Whether it says that a change changes nothing."""
        return bool(UNMOVED.search(self.text))

    @property
    def reminds(self) -> bool:
        """Whether it begins by saying that this was said before."""
        return bool(REMINDS.match(self.text))

    @property
    def reproaches(self) -> bool:
        """Whether it says so as to be asked no more, and not only by the way: "as I said, ..."."""
        return self.reminds and not BY_THE_WAY.match(self.text)

    @property
    def refuses(self) -> bool:
        """Whether it rejects a challenge, as far as wording shows."""
        return self.stands_by or self.retorts or bool(REFUSES.search(self.text))

    @property
    def shrugs(self) -> bool:
        """Whether it finds that what it was challenged with does not matter."""
        return bool(SHRUGS.search(self.text))

    @property
    def keeps(self) -> bool:
        """Whether it is short and keeps what was challenged in so many words."""
        return self.stands_by or (self.size <= LONGEST_END and bool(KEEPS.search(self.text)))

    @property
    def stands_by(self) -> bool:
        """Whether it says that all is fine as it is, and nothing else."""
        return bool(STANDS_BY.fullmatch(self.text))

    @property
    def retorts(self) -> bool:
        """Whether it gives a reason and ends by asking what is wrong with that."""
        found = RETORT.search(self.text)
        return found is not None and matter(self.text[: found.start()]) > 1

    @property
    def corrects(self) -> int:
        """Where the words begin that take the place of others, in code points; 0 when it corrects nothing."""
        found = CORRECTS.search(self.text) if self.size <= SHORTLY else None
        return found.end() if found else 0

    @property
    def passes(self) -> bool:
        """Whether it leaves what was just said to it without a word on the matter: a request, a shrug, the next question."""
        acts = set(self.understanding.acts)
        if self.aside in SETTLING or STANDS_BY.match(self.text):
            return False
        if self.blank or self.only_asks or self._only_leads:
            return True
        return bool(acts and acts <= PASSING - {"social"} and not self.findings)

    @property
    def _only_leads(self) -> bool:
        """Whether all it does is to go to another part: "can I talk about how it goes live instead?"."""
        if not self.does("lead") or self.explained or not PASSING.issuperset(self.understanding.acts):
            return False
        yields = {found[0].casefold() for found in GIVES_WAY.finditer(self.text)}
        return bool(ANNOUNCES.fullmatch(self.text.strip())) and yields <= {"instead", "rather"}
