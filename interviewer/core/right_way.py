"""How people name what is done in the place of a mistake: the words that take it back when they come after it."""

import re


def _words(text: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{text})", re.IGNORECASE | re.VERBOSE)


RIGHT: dict[str, re.Pattern[str]] = {
    "accuracy-on-imbalance": _words(
        r"precision|recall|f1\b|f-?beta|pr.?auc|pr\ curve|average\ precision|false\ (?:alarm|positive|negative)|balanced\ accuracy|per\ class"
        r"|cost|miss(?:ed|es)?\b|useless|meaningless|worthless|(?:finds?|catch(?:es)?)\ (?:nothing|none|no\ )|misleading|expected\ loss|euros?\b"
    ),
    "random-split-on-time": _words(
        r"by\ (?:time|date|day|week|month|year|user|customer|account|card|person)|time[- ]?(?:based|ordered|wise|split)|split\w*\ (?:\w+\ )?time"
        r"|tempor|chronolog|in\ order|(?:on|the)\ past\b|future|old(?:er|est)?\b|earlier\ (?:days|weeks|months|data)|later\ (?:days|weeks|months)|last\ (?:\w+\ )?(?:days?|weeks?|months?)"
        r"|(?:tests?|weeks?|months?|days?)\ (?:\w+\ )?(?:comes?|lies?|starts?|is|are)\ (?:right\ |always\ )?(?:after|behind)"
        r"|newest|latest|rolling|forward|cut-?off|back-?test|out[- ]of[- ]time|leak"
    ),
    "tuning-on-test": _words(
        r"validation|val\ set|dev\ set|cross[- ]?val|separate|third\ (?:set|part|split)|untouched|nested|once\b|only\ at\ the\ end|another\ (?:set|week|month)|hold[- ]?out"
    ),
    "resample-before-split": _words(
        r"after\ (?:the\ |i\ )?split|split\w*\ first|only\ (?:on\ |in\ )?(?:the\ )?train|(?:inside|within|per)\ (?:each\ |the\ )?fold|test\ \w*\ ?(?:stays?|untouched|as\ it)"
    ),
    "complex-first": _words(
        r"simpl|baseline|logistic|linear|heuristic|rules?\b|small(?:er)?\b|trees?\b|naive|average|popular|plain|look-?up|counts?\b|boost"
    ),
    "model-before-problem": _words(
        r"wants?\b|needs?\b|optimi[sz]|decides?\b|measures?\ success|goal|aim|success|purpose|objective|problem|should\ (?:get|find|see)|fewer|so\ that|matters?"
    ),
    "no-click-is-negative": _words(
        r"impression|position|(?:un)?seen\b|shown|skip|above|propensity|random|scroll|viewport|expos|dwell|looked\ at|inverse"
    ),
    "offline-is-enough": _words(
        r"a/?b\b|online|live\b|experiment|shadow|canary|roll-?out|hold-?out|real\ (?:users|people|traffic)|half\ (?:the|of)|ramp|\w+\ percent\b|\d+\ ?%\ of"
        r"|pilot|switchback|gradual|interleav"
    ),
    "deploy-and-forget": _words(
        r"monitor|alert|alarm|dashboard|watch|chart|drift|retrain\w*\ (?!never|once\ a\ year)|hourly|daily|nightly|weekly|monthly|every\ (?:hour|day|night|week|month)"
        r"|refresh|on[- ]call|track|page[sd]?\ (?:me|us|somebody|someone)"
    ),
    "collect-everything": _words(
        r"consent|opt|only\ (?:what|the|those)|minimi|retention|delet|hash|anonym|pseudonym|gdpr|without\ (?:names?|the)|aggregat|less\b|agree"
    ),
    "drop-attribute-is-fair": _words(
        r"prox(?:y|ies)|correlat|(?:per|by|each|across)\ group|audit|compar|slic|gap|measur|error\ rate|parity|equal|check"
    ),
    "leaderboard-thinking": _words(
        r"latency|cost|simpl|baseline|maintain|explain|trade|cheap|serv(?:e|ing)|budget|worth|small(?:er)?\b|interpret|speed|fast"
    ),
    "heavy-model-in-request-path": _words(
        r"candidate|retriev|narrow|two[- ]?(?:stages?|steps?)|first\ stage|pre-?comput|ahead\b|in\ advance|offline|nightly|overnight|batch|distil|small(?:er)?\b|cheap"
        r"|only\ (?:the\ )?(?:top|few|first|best)|(?:a\ )?(?:few\ )?hundreds?\b|prun|filter|shortlist|sieve|approximate|quanti[sz]"
    ),
    "more-data-cures-all": _words(
        r"label|clean|quality|bias|sampl|plateau|learning\ curve|represent|diminish|nois[ey]|shift|hard\ examples|error\ analysis|curve"
    ),
}
"""Pitfall to the words of the right way; one that is not listed is judged by the conversation alone."""
