"""Parts that come with the trade: a feature store, a message queue, a boosted model. Whoever proposes one has a design, and not yet an idea of their own."""

from interviewer.core.regex import regex

_WORD = regex(r"[a-z0-9]+")
_ENDS = frozenset("of for on with from in that which per by over behind to at so and or as".split())
"""Words at which the name of a part ends."""
_PARTS = frozenset(
    "store cache queue database db index warehouse lake bus stream balancer gateway endpoint api cluster replica proxy cdn registry dashboard pipeline table "
    "broker embedding model network tree forest classifier ranker regressor regression baseline encoder transformer tower autoencoder service server scheduler alert".split()
)
"""What such a part is, in the singular."""
_KINDS = frozenset(
    "feature message kafka redis event memory key value vector content item user product text word sentence image learned learnt pretrained gradient boosted boosting "
    "xgboost lightgbm catboost bert logistic linear deep neural recurrent convolutional graph random decision time series online offline nightly batch central shared small large big "
    "simple second first two stage tower head load api model data metadata search nearest neighbour neighbor inverted columnar relational nosql sql postgres cassandra cold hot local distributed "
    "in dead letter rate reverse task job work priority lookup hash embedding ranking scoring candidate retrieval monitoring a an the our".split()
)
"""What tells one of them from another, and is as common."""


def is_stock(name: str) -> bool:
    """Whether the ``name`` of something proposed is that of a usual part, and says nothing that is the candidate's own.

    >>> is_stock("feature store"), is_stock("message queue for late events"), is_stock("gradient-boosted model")
    (True, True, True)
    >>> is_stock("decoy card"), is_stock("apology queue"), is_stock("adventurous slider")
    (False, False, False)
    """
    words = _WORD.findall(name.casefold())
    end = next((i for i, word in enumerate(words) if i and word in _ENDS), len(words))
    *kinds, head = words[:end] or [""]
    return (head in _PARTS or head.removesuffix("s") in _PARTS) and _KINDS.issuperset(kinds)
