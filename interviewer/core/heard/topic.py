"""What a single point is called by who wants to talk about it: "let's talk about caching", "the slices next".

A name says where to go and nothing of the point, so no cue hears it.
"""

import re
from collections.abc import Container

from interviewer.core.regex import regex

_CALLED = (
    ("adversarial-abuse", r"abuse|attack(?:er)?s?|cheat(?:er)?s|gaming"),
    ("data-split", r"(?:(?:train(?:ing)?[ /-])?test )?splits?|hold-?outs?"),
    ("data-storage", r"storage|schemas?|warehouses?|tables"),
    ("diversity-freshness", r"freshness|novelty|variety"),
    ("fault-tolerance", r"failures?|outages?|fall-?backs?|downtime"),
    ("feature-representation", r"embeddings?|encodings?|vectors"),
    ("labels", r"ground truth|annotat(?:ions?|ors)|labell?ers"),
    ("latency", r"cach(?:e|es|ing)|response times?|p9\d|speed"),
    ("localization", r"languages|locales|countries|markets"),
    ("model-compression", r"compression|quanti[sz]ation|pruning|distillation"),
    ("model-trade-offs", r"trade-?offs"),
    ("negative-sampling", r"negatives?|negative examples"),
    ("project-constraints", r"budget|team|timeline|resources"),
    ("scalability", r"capacity|load|peaks?|traffic"),
    ("serving-cost", r"costs?|bills?"),
    ("slice-evaluation", r"slices?|segments?|sub-?groups?"),
    ("train-serving-skew", r"skew"),
    ("training-debugging", r"debugging"),
    ("training-scale", r"gpus?|distributed training"),
    ("user-feedback", r"feedback|complaints"),
)
"""Point of the shared rubric and its names."""
_POINTS = tuple((id, regex(rf"(?:(?:the|our|my|your)\W+)?(?:{names})", re.IGNORECASE)) for id, names in _CALLED)


def point_called(topic: str, known: Container[str]) -> str:
    """The one of the ``known`` points that ``topic`` is a name of; empty where it is none.

    >>> point_called("the slices", {"slice-evaluation"}), point_called("the slices", set()), point_called("slices of bread", {"slice-evaluation"})
    ('slice-evaluation', '', '')
    """
    return next((id for id, called in _POINTS if id in known and called.fullmatch(topic.strip())), "")
