"""Replies that are keywords: a word or two each time, or the names of products."""

import re

from interviewer.core.heard.heard import Heard
from interviewer.core.message import Message
from interviewer.core.regex import regex

TERSE, IN_A_ROW = 5, 3
"""Words up to which a reply is a keyword, and how many of them in a row are too many."""
NAMES, NAME_SHARE, OF_LAST = 3, 0.18, 3
"""Names in a reply and their share of its words that make it a row of names, and the replies of which two are such."""
AT_ONCE = 4
"""Different products in one reply from which on they are asked about at once."""
_NAME = regex(r"(?<![.!?:]\s)(?<!^)\b(?:[A-Z][\w@-]*[A-Z0-9][\w@-]*|[A-Z][a-z]+(?:[A-Z]\w*)?|\w+-\d\w*)\b")
_NO_NAME = frozenset(
    "I I'd I'll I'm Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November "
    "December Christmas English German French Spanish Europe Berlin Lagos Vietnam A/B OK".split()
)

_PRODUCTS = frozenset(
    """airflow beam bigquery cassandra catboost clickhouse dagster dask databricks docker druid dynamodb elastic elasticsearch faiss feast flink grafana grpc hadoop hbase hdfs hive
    hnsw jenkins kafka keras kinesis kubeflow kubernetes k8s lightgbm memcached milvus mlflow mongo mongodb mysql nginx onnx opensearch pinecone pinot postgres postgresql prometheus
    pubsub pulsar pytorch rabbitmq ray redis redshift rocksdb s3 sagemaker scann scylla scylladb sklearn snowflake solr spark tensorflow tfx torchserve triton
    vertex weaviate xgboost zookeeper""".split()
)
"""Products that are named in a hurry, in small letters."""
_PIECE = regex(r"\w[\w-]*")
_ITS_JOB = regex(
    r"\s++(?:(?:queues?|streams?|topics?|clusters?|jobs?|index|cache|store)\s++)?(?:for|to|as)\b", re.IGNORECASE
)
"""How what a product is for stands behind it."""
_REASON = regex(r"\b(?:because|since|so that|otherwise|rather than|instead of)\b", re.IGNORECASE)


def asks_for_more(m: Message, heard: Heard) -> bool:
    """Once, after several replies of a word or two: say that keywords are not enough; what comes next is still asked."""
    recent = [turn.text for turn in m.now.spoken()[-(IN_A_ROW - 1) :]] + [heard.text]
    terse = all(0 < len(text.split()) <= TERSE for text in recent)
    answers = heard.does("answer") and not heard.aside and not heard.knows_not
    if len(recent) < IN_A_ROW or not terse or not answers or m.spent("keywords"):
        return False
    m.spend("keywords")
    return m.stock("steady", "dig.terse", f"{IN_A_ROW} replies of a few words in a row")


def doubts_tools(m: Message, heard: Heard) -> bool:
    """Once, after a reply that drops many products or two that were rows of names: which of them is needed, and for what."""
    if m.spent("tools") or m.was.challenged:
        return False
    twice = names_only(heard.text) and any(names_only(turn.text) for turn in m.now.spoken()[-(OF_LAST - 1) :])
    if not twice and not drops_products(heard.text):
        return False
    m.spend("tools")
    return m.stock("dig", "dig.tools.for" if _says_what_for(heard.text) else "dig.tools", "names of tools")


def drops_products(text: str) -> bool:
    """Whether ``text`` names many products and gives a reason for none.

    >>> drops_products("kafka, flink, redis and then spark at night"), drops_products("Kafka, since nothing else keeps up.")
    (True, False)
    """
    named = {piece.casefold() for piece in _PIECE.findall(text)} & _PRODUCTS
    return len(named) >= AT_ONCE and not _REASON.search(text)


def _says_what_for(text: str) -> bool:
    """Whether most of the products in ``text`` have their job behind them: "Redis for the counters"."""
    named = [found for found in _PIECE.finditer(text) if found[0].casefold() in _PRODUCTS]
    return 2 * sum(bool(_ITS_JOB.match(text, found.end())) for found in named) > len(named)


def names_only(text: str) -> bool:
    """Whether ``text`` is a row of names, of products most of the time."""
    names = [name for name in _NAME.findall(text) if name not in _NO_NAME]
    return len(names) >= NAMES and len(names) >= NAME_SHARE * len(text.split())
