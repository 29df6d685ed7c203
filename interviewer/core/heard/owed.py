"""What the candidate says was not told: "you didn't give me the latency budget"."""

import re

from interviewer.core.regex import regex

OWED = regex(
    r"""\byou\ (?:still\ |also\ |just\ )?(?:(?:did|do|have|had)(?:\ not|n['’]?t)|never|forgot\ to)\ (?:\w+\ )?
          (?:gave|give|given|tell|told|say|said|answer(?:ed)?|mention(?:ed)?|share(?:d)?)\ (?:(?:me|us)\ )?(?:anything\ )?(?:about\ |on\ )?
          (?P<told>(?:the|our|your|any|what|how|which|who|where|when|whether)\b[^.!?;,\n]{2,80})
      | \byou\ (?:\w+\ )?(?:forgot|owe\ me)\ (?P<left>(?:the|our|your)\b[^.!?;,\n]{2,60})
      | \b(?:i\ (?:\w+\ )?asked(?:\ you)?|my\ question\ was)\ (?:for\ |about\ |after\ )?
          (?P<asked>(?:the|our|your|what|how|which|who|where|when|whether|(?<=about\ )(?!something|other|it\b|that\b|this\b)\w+)\b[^.!?;,\n]{0,60})""",
    re.IGNORECASE | re.VERBOSE,
)
"""Who says so, and what it is."""
