"""How far the candidate's own words take a point: a figure, a named method, a reason; and how often they did not know on.

Two of the three in what was said of a point make it deep: "gradient boosting, since the table is small" is, "we use gradient boosting" and
"it should be fast because people wait" are wide. Staff candidates quantify, senior ones justify what they choose (the public rubrics of Taro, Educative, Grigorev and StaffML).
"""

import re

from interviewer.core.coverage import Credit
from interviewer.core.dialogue import Interview, Turn
from interviewer.core.heard.at_a_loss import at_a_loss, draws_on
from interviewer.core.numbers import SCALES, SPELLED
from interviewer.core.regex import regex
from interviewer.core.scenario import ANYTHING_ELSE
from interviewer.core.sentence import SENTENCE

_COUNTED = [word for word, number in SPELLED.items() if number > 1]
"""Number words that are no pronoun and no zero."""
FIGURE = regex(
    rf"\d|\b(?:{'|'.join(_COUNTED)}|(?:{'|'.join(SCALES)})s?|half|thirds?|quarters?|twice|percent)\b",
    re.IGNORECASE,
)
"""A number, in figures or in words."""
REASON = regex(
    r"\b(?:because|since|so|so that|otherwise|unless|instead|rather|trade-?offs?|than|worth|therefore|hence|versus|vs|but)\b",
    re.IGNORECASE,
)
"""Words that give a reason or weigh one thing against another."""
METHOD = regex(
    r"""\b(?:embedd\w*|vectors?|towers?|gradient|boost\w*|trees?|lightgbm|xgboost|logistic|regression|bayes\w*|neural|networks?|transformers?|bert|llms?
    | distil\w*|quanti[sz]\w*|quantiles?|median|percentiles?|p\d\d|precision|recall|auc\w*|roc|ndcg|mrr|map@\w+|log[- ]?loss|loss(?:es)?\ function|cross[- ]entropy
    | mae|rmse|pinball|calibrat\w*|propensity|ips|bandits?|thompson|epsilon|explor(?:e|es|ation|ing)|shadow|canary|roll(?:s|ed)?[- ]?back|drift|psi|latency
    | qps|throughput|cach\w*|redis|shard\w*|replica\w*|batch\w*|stream\w*|kafka|feature\ stores?|point[- ]in[- ]time|leak(?:s|age|ing)?|hold-?outs?|a/b
    | randomi[sz]\w*|confidence\ intervals?|variance|hash\w*|index\w*|ann|hnsw|faiss|tries|trie|n-?grams?|tokeni?[sz]?\w*|features?|(?:hard|sampled)\ negatives?
    | sampl\w*|thresholds?|smooth\w*|decay\w*|entropy|factori[sz]\w*|(?:two|2)-hop|cluster\w*|bootstrap\w*|ablation|guardrails?|backfill\w*|slos?|gpus?|baselines?
    | switchback|censor\w*|survival|residuals?|cohorts?|reweigh\w*|regulari[sz]\w*|pre-?comput\w*)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Names of what engineers use; what a point is about in plain words has none of them."""
KINDS = 2
"""Of a figure, a method and a reason: how many make a point deep."""


def said_of(interview: Interview, held: Credit) -> str:
    """The sentences in which the evidence of ``held`` stands, each once."""
    spoken = interview.spoken()
    found: dict[tuple[int, int], str] = {}
    for evidence in held.evidence:
        for m in SENTENCE.finditer(spoken[evidence.reply - 1].text):
            if m.start() < evidence.span.end and evidence.span.start < m.end():
                found[evidence.reply, m.start()] = m[0].strip()
    return " ".join(found.values())


def deep(words: str) -> bool:
    """Whether ``words`` hold two of a figure, a method and a reason."""
    return sum(bool(kind.search(words)) for kind in (FIGURE, METHOD, REASON)) >= KINDS


def technical(words: str) -> bool:
    """Whether ``words`` name a method."""
    return bool(METHOD.search(words))


def reasoned(words: str) -> bool:
    """Whether ``words`` give a reason, or weigh two things."""
    return bool(REASON.search(words))


def helped_share(interview: Interview) -> float:
    """Replies that did not know on or got the hint that they asked for, each once, and hints by the key, as a share of the replies: 0 to 1."""
    helped = sum(_helped(turn) for turn in interview.turns)
    return min(1.0, helped / interview.replies) if interview.replies else 0.0


def _helped(turn: Turn) -> bool:
    """Whether a hint was given that the candidate asked for, or they said that they do not know on: a hint that is only spoken of helps nobody.

    Who does not know a figure of the case, and asks for it, is told a fact.
    """
    if any(move.asked_for for move in turn.moves):
        return True
    if any(move.kind == "fact" and move.want != ANYTHING_ELSE for move in turn.moves):
        return False
    lost = turn.understanding is not None and "dont-know" in turn.understanding.acts
    return bool(turn.reply) and ((lost and not draws_on(turn.text)) or at_a_loss(turn.text))
