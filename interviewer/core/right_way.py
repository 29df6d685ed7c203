"""How people name what is done in the place of a mistake: the words that take it back when they come after it."""

import re


def _words(text: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{text})", re.IGNORECASE | re.VERBOSE)


RIGHT: dict[str, re.Pattern[str]] = {
    "accuracy-on-imbalance": _words(
        r"precision|recall|f1\b|f-?beta|pr.?auc|pr\ curve|average\ precision|false\ (?:alarm|positive|negative)|balanced\ accuracy|per\ class"
        r"|cost|miss(?:ed|es)?\b|useless|meaningless|worthless|(?:finds?|catch(?:es)?)\ (?:nothing|none|no\ )|misleading|expected\ loss|euros?\b"
        r"|money\b|caught\b|without\ (?:ever\ )?(?:catching|finding|seeing|flagging)|(?:tell|say|prove|mean)s?\ (?:(?:me|us|you)\ )?nothing"
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
    "half-by-default": _words(
        r"costs?\b|euros?\b|dollars?\b|tune|validation|precision|recall|capacity|budget|calibrat|expected\ loss|lower\b|higher\b|percent\b|\d+\ ?%"
        r"|far\ below|above\ 0?\.(?!5\b)\d|how\ many|few\b|trade|each\ mistake"
    ),
    "own-decisions-as-truth": _words(
        r"unknown|random|let\ (?:\w+\ ){0,4}through|sample|by\ hand|analysts?\b|review|leave\ (?:them|those|it)\ out|not\ (?:know|train)|undecided|hold-?out"
        r"|explor|appeal|check(?:ed)?\b|control|without\ (?:them|those)|never\ (?:know|learn)|bias|weigh"
    ),
    "unripe-labels": _words(
        r"months?\b|quarter|\b(?:30|45|60|90|120)\b|thirty|sixty|ninety|undecided|older|wait|later|matur|ripe|delay|leave\ (?:\w+\ ){0,3}out|weigh|early\ sign"
        r"|estimate|analysts?\b|still\ (?:come|open)|(?:four|five|six|eight|ten|twelve)\ weeks"
    ),
    "known-only-later": _words(
        r"at\ (?:that|the)\ (?:moment|time)|as\ of\b|known\b|before\b|past\b|point\ in\ time|snapshot|leak|drop|leave\ (?:\w+\ ){0,3}out|without|remove|forecast|until\ then"
        r"|up\ to|nobody|so\ far|only\ (?:what|the\ past)|trailing|last\ (?:\w+\ )?(?:days?|weeks?|months?)"
    ),
    "before-and-after": _words(
        r"control|a/?b\b|random|half\b|split|hold-?out|same\ (?:week|time|days?)|at\ the\ same\ time|parallel|group|percent\b|\d+\ ?%|canary|step|experiment|switchback|both\b"
        r"|by\ lot|similar\ (?:city|cities|users|customers)|difference\ in"
    ),
    "suspect-by-group": _words(
        r"behaviou?r|what\ (?:\w+\ )?(?:do|does|did)\b|history|drop|leave\ (?:\w+\ ){0,3}out|remove|without|fair|compare|audit|per\ group|by\ group|each\ group|discriminat|illegal"
        r"|unlawful|prox|their\ own|own\ (?:past|purchases|history)|device|pattern|not\ use|rates?\b"
    ),
    "auc-settles-imbalance": _words(
        r"precision|recall|pr\b|pr.?auc|average\ precision|alarms?\b|alerts?\b|false\ positives?|cost|euros?\b|top\ \w+|budget|how\ many|caught|partial|left\ (?:end|corner|part)"
    ),
    "labels-are-perfect": _words(
        r"twice|two\ (?:people|annotators|reviewers|analysts|labell?ers)|second\b|agree|disagree|kappa|sample|audit|check|nois|wrong|mistakes?\b|gold|error\ rate|percent\b|\d+\ ?%|relabel|measure"
    ),
    "tested-on-training-data": _words(
        r"hold-?out|held[- ]out|unseen|never\ (?:seen|saw|sees)|separate|split|later\ (?:\w+\ )?(?:days?|weeks?|months?)|next\ (?:week|month)|validation|cross[- ]?val|test\ set"
        r"|apart|memori|by\ heart|overfit"
    ),
    "averages-are-enough": _words(
        r"per\b|each\b|by\ (?:group|country|city|language|region|segment|age|type|channel)|group|segment|slice|separate|break|worst|smallest|small\b|newcomers?|percentile|distribution|own\b"
    ),
    "nothing-to-fall-back-on": _words(
        r"rules?\b|fall-?\ ?back|roll\w*\ ?back|old\ (?:model|version|one|system)|people\b|analysts?\b|human|person|default|cache|popular|last\ (?:known|good)|time-?out|degrad|queue"
        r"|by\ hand|block-?list|kill|switch|let\ (?:it|them)\ through|ask"
    ),
    "stopped-at-the-first-good-day": _words(
        r"fix(?:ed)?\b|beforehand|in\ advance|weeks?\b|sample\ size|power|sequential|correct(?:ed|ion)|not\ (?:peek|look|stop)|without\ (?:peeking|looking)|until\ the\ end|planned|a/a\b"
        r"|bayes|longer|weekend"
    ),
}
"""Pitfall to the words of the right way; one that is not listed is judged by the conversation alone."""
