"""Words that take back what was said before.

The one vocabulary of taking back: what gives way to a challenge, what corrects itself and what is an aside are made of these parts.
Which mistake is meant by them is in ``mistakes.by_name``.
"""

import re

from interviewer.core.regex import regex

_SOMETHING = r"""(?:it|that|this|those|them|all(?:\ (?:of\ )?(?:it|that|this))?|(?:it|this|that|them)\ all|everything|both(?:\ of\ (?:them|these|those))?|(?:one|a)\ (?:thing|point)|something
    | (?:the|my|what\ i\ said\ (?:about|on))\ (?:[\w-]+\ ){0,5}?[\w-]+(?:\.\d+)? | \d+(?:[.,]\d+)?(?:\ ?%|\ percent)?)"""
TAKES = rf"""(?:\btak(?:e|ing)|\btook)\ (?:{_SOMETHING}\ )?back\b(?!\ (?:to|in|into|from|home|end|office|up|again)\b) | \bi\ withdraw\b"""
"""Takes it back; this and what follows are parts of verbose patterns."""
_EARLIER = r"(?:old|first|previous|earlier|former|original)"
_OLD = rf"""{_EARLIER}(?:\ (?:\w+\ )?(?:one|thing|version|answer|idea|plan|split|number|figure|choice|way|cut|value|suggestion|proposal|approach)\b
      (?!\ (?:of|hundred|thousand|million)\b)|\b(?=\W*(?:$|[.,;:!])))"""
"""What was said before, by its place."""
STRIKES = rf"""\b(?:scratch|strike)\ (?:it|that|this|what\ (?:i|we)|(?:the|my|our)\ {_OLD})\b
    | \b(?:forget|never\ ?mind|out\ with|away\ with)\ (?:about\ )?(?:the|my|our)\ {_OLD} | \b(?:drop|discard|bin|ignore)\ my\ {_OLD}
    | \bforget\ (?:about\ )?(?:that|what\ (?:i|we))\b
    | (?<![a-z]\ )\bforget\ (?:it|this|my)\b | \b(?:ignore|drop)\ what\ (?:i|we)\b | \bnever\ ?mind\ (?:that|what\ i)\b"""
"""Asks to pass over what was said."""
CORRECTS = r"""(?:\blet\ me|\bi\ (?:should|must|have\ to|need\ to|want\ to|will|would)|\bi['’](?:ll|d)(?:\ better|\ like\ to)?)\ (?:\w+ly\ |just\ )?
      (?:correct|fix|revise|amend|rectify|retract)\ (?:that|this|it|myself|what\ (?:i|we)\b(?:\ (?:just\ )?said\b)?) | \bi\ (?:just\ )?mis-?spoke\b | \bcorrecting\ myself\b"""
"""Sets about saying it rightly."""
UNDENIED = r"(?:(?!(?:not|never|hardly|barely|no)\b)\w+\ )?"
"""A word in front of what is said of something, if none that denies it: "clearly wrong", and not "not wrong"."""
ILL_DONE = r"""silly|stupid|nonsense|naive|careless|sloppy|hasty|rash|short-?sighted|premature|an?\ (?:mistake|slip|error|oversight|(?:bad|poor)\ (?:idea|choice))"""
"""What is said of something that somebody should not have done, and of nothing else."""
FAULTY = rf"""(?:{ILL_DONE}|dumb|wrong|foolish|mistaken|not\ (?:right|smart|clever)|too\ (?:crude|simple|simplistic|naive|broad|coarse|rough|quick)|my\ (?:mistake|slip|error))\b"""
"""What is said of something that was wrong."""
OWN_FAULT = rf"""\bi\ was\ {UNDENIED}wrong\b | \bwrong\ of\ me\b | \bmy\ (?:bad|mistake)\b | \bstand\ corrected\b | \boops\b
    | \b(?:silly|stupid|foolish|dumb|careless)\ (?:of\ )?me\b | \bchanged\ my\ mind\b
    | \bon\ second\ thoughts?\b
    | \bwhat\ (?:i|we)\ (?:\w+\ )?(?:said|proposed|suggested|told\ you)\b[^,;:.!?\n]{{0,60}}?\ (?:is|was)\ {UNDENIED}{FAULTY}"""
"""Finds the fault with the speaker."""
FAULT = rf"""(?<!ing\ )\b(?:that|this|it|which)(?:['’]?s|\ is|\ was|\ would\ be)\ {UNDENIED}{FAULTY}"""
"""Finds the fault with what was said, whoever said it."""
CONCEDES = r"""\byou(?:['’]?re|\ are)\ right\b | \bfair\ (?:point|enough)\b | \bgood\ (?:point|catch)\b | \bpoint\ taken\b | \bagreed\b"""
"""Finds the other one right."""
CALLED_WRONG = rf"""(?<!if\ )(?<!when\ )(?:(?:\b(?:the|my)\ |(?:\A|[,;:–—]\ ?)(?!(?:that|this|it|which|i|what)\b))(?:(?:[\w-]|(?<=\d)\.(?=\d))+\ ){{1,4}}?
      |(?<![\w-])[a-z-]+ing\ (?:[\w-]+\ ){{0,4}}?)was\ {UNDENIED}(?:{ILL_DONE})\b"""
"""Finds the fault with what it names."""
REMOVES = regex(
    r"\b(?:tak(?:e|es|ing)|throw(?:s|ing)?|leav(?:e|es|ing))\s(?:[\w-]+\s){0,5}?out\b|\b(?:go|goes|comes|is)\sout\b|\bout\s(?:it|that|this|they|with)\b"
    r"|\b(?:drop|remove|delete|exclude)s?\b|\b(?:can(?:not|['’]t| not)|must(?: not|n['’]t)|may not)\sbe\b",
    re.IGNORECASE,
)
"""Words that take out what somebody had put in."""
RETRACTS = regex(
    rf"""{CONCEDES} | {TAKES} | {STRIKES} | {CORRECTS} | {OWN_FAULT} | {FAULT} | \b(?:that|this|it)(?:['’]?s|\ is|\ was|\ would\ be)\ {UNDENIED}too\ good\b
    | \bshould\ (?:not\ have|have|be)\b | \bshouldn['’]?t\b
    | \bi\ (?:(?:had|did|have)(?:n['’]t|\ not)\ (?:even\ )?(?:thought|think|considered|consider)(?:\ (?:of|about))?|overlooked|missed)\ (?:that|it|this)\b
    | \b(?:out|away)\ with\ (?:it|that|this|them)\b | \bout\ (?:it|that|this)\ goes\b | \b(?:it|that|this)\ (?:goes|has\ to\ go)\ out\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words that take back what was said before, whatever it was."""
