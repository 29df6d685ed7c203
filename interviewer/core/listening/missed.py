"""What somebody says was left out, and wants to come back to: "we skipped evaluation i think, can i talk about that?"."""

import re
from dataclasses import replace

from interviewer.core.listening.here import Here
from interviewer.core.regex import regex
from interviewer.core.speech import LET
from interviewer.core.understanding.understand import Understanding

LONGEST = 25
"""Words up to which it says nothing else."""
MISSED = regex(
    r"""\b(?:we|you|u)(?:['’]?ve|\ have|\ had)?(?:\ (?:just|kind\ of|sort\ of|completely|totally|also|already|somehow|both))*
        \ (?:skipped(?:\ over)?|forgot(?:ten)?(?:\ about)?|left\ out|passed\ over|jumped\ over|missed(?:\ out\ on)?
          |(?:never|did(?:n['’]?t|\ not)|have(?:n['’]?t|\ not))\ (?:\w+\ ){0,2}?
            (?:talk(?:ed)?|sp(?:eak|oke|oken)|ask(?:ed)?|discuss(?:ed)?|cover(?:ed)?|got|get|gotten|come|came|gone|been|looked|touched)
              (?:\ me)?(?:\ (?:about|of|to|on|at|into|through))?)
        \ (?:the\ |my\ |our\ |all\ )?(?P<area>\w+)""",
    re.IGNORECASE | re.VERBOSE,
)
"""How it is said, with a word for what it was."""
EXPLAINS = regex(
    r"\b(?:i|we)(?:['’]d| would)? (?:also |still |just )?(?:want|wanted|like|need) to (?:explain|describe|cover|discuss|show)(?: you)? (?:the |my |our )?(?P<area>\w+)\W*$",
    re.IGNORECASE,
)
"""A wish to speak about an area, to its name."""
FORGOT = regex(
    r"\bi(?:['’]ve|\ have)?\ (?:\w+\ )?(?:forgot(?:ten)?|missed|left\ out)\ (?:to\ (?:say|tell|mention|add|explain|name|list)|something|one\ thing|a\ (?:thing|point))\b",
    re.IGNORECASE,
)
"""Who has something left to say, and wants no question."""
_SAYS = r"explain|talk|say|add|tell|discuss|cover|speak|show|describe|answer|finish|return|come\ back"
WISHES = regex(
    rf"""\b(?:i|we)\ (?:\w+\ ){{0,2}}?(?:want|wanted|like|need|have|wish)\ to\ (?:\w+\ )?
          (?:{_SAYS}|go\ (?:back|over|into))\b
      | \b(?:can|could|may|shall)\ (?:i|we)\ (?:\w+\ ){{0,2}}?(?:{_SAYS}|go|continue)\b
      | \b{LET}\ (?:\w+\ ){{0,2}}?(?:explain|talk|add|discuss|cover|speak|describe|go\ (?:back|over|into|on)|continue|return)\b
      | \b(?:minutes?|time)\ (?:still\ )?left\b | \bnot\ (?:\w+\ )?(?:done|finished)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""How somebody wants to say more when the end has come."""


def with_missed(here: Here, understanding: Understanding) -> Understanding:
    """``understanding`` of the reply as a wish to go where it says that nobody has been, or that it will explain."""
    text = here.text
    short = len(text.split()) <= LONGEST and not understanding.topics
    found = (MISSED.search(text) or EXPLAINS.search(text)) if short else None
    if found is None:
        return understanding
    leads = understanding.leads or here.case.understand(f"Let me talk about {found['area']}.", "", False).leads
    acts = tuple(act for act in understanding.acts if act not in ("skip", "answer", "lead"))
    return replace(understanding, acts=(*acts, "lead"), leads=leads) if leads else understanding


def wants_to_say_more(text: str) -> bool:
    """Whether ``text`` is short and wants the floor back."""
    return len(text.split()) <= LONGEST and bool(WISHES.search(text) or MISSED.search(text))
