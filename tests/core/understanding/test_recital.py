"""Laws of replies that recite names: what is only named there earns no explanation, what says something does."""

import pytest

from interviewer.core.rubric import Level
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.understand import understand

ROWS = (
    "Baseline, A/B test, canary, feature store, Kafka. Drift alarms, dashboards, retraining. NDCG, AUC, recall at k. "
    "Two-tower, XGBoost, BERT. Faiss, HNSW. GDPR, fairness."
)


def _levels(core: Matcher, text: str) -> dict[str, Level]:
    return {f.id: f.level for f in understand(core, text, opening=False).findings}


@pytest.mark.parametrize(
    ("id", "said"),
    [
        ("feature-representation", "Then we have one-hot encoding and embeddings."),
        ("human-in-the-loop", "We would also have the human reviewers."),
        ("hyperparameters", "I would do hyperparameter search with Optuna."),
        ("model-compression", "We do quantisation and pruning of it."),
    ],
)
def test_recital_leaves_a_bare_sentence_named(core: Matcher, id: str, said: str) -> None:
    """A verb among rows of names makes no explanation of one name more; the same sentence by itself is judged by itself."""
    assert _levels(core, f"{ROWS} {said}")[id] == Level.MENTIONED


@pytest.mark.parametrize(
    ("id", "said"),
    [
        ("latency", "It has to answer within 80 ms, because the terminal gives up after that."),
        ("retraining", "I refit it every night, since the prices of the day before are stale by the morning."),
        ("decision-threshold", "Above 0.93 we block, below that an analyst looks at the payment first."),
    ],
)
def test_recital_keeps_what_brings_a_reason_or_a_number(core: Matcher, id: str, said: str) -> None:
    """Who recites and then says why or how much has explained that one."""
    assert _levels(core, f"{ROWS} {said}")[id] == Level.EXPLAINED


@pytest.mark.parametrize(
    "said",
    [
        "We track drift in Amplitude and Mixpanel, and there's a Looker dashboard next to Grafana.",
        "It's an XGBoost on SageMaker, then a DLRM with MMoE heads from TorchRec.",
    ],
)
def test_recital_goes_by_proper_names(core: Matcher, said: str) -> None:
    """A short reply that is mostly products names what it stands for, and no more."""
    levels = _levels(core, said)
    assert levels
    assert set(levels.values()) == {Level.MENTIONED}


def test_recital_needs_a_habit(core: Matcher) -> None:
    """Two names in front of a plain statement take nothing from it, nor do capitals alone."""
    plain = "We keep the dashboards open all day and somebody is on call."
    for said in (f"Kafka, Redis. {plain}", plain.upper()):
        assert _levels(core, said)["monitoring"] == Level.EXPLAINED


@pytest.mark.parametrize(
    "said",
    [
        "Kafka for the GPS pings, a feature store, XGBoost on top, SHAP for explanations and a canary release.",
        "I'd take Airflow, Redis, a gradient boosting model, Grafana dashboards and an A/B test.",
        "We use kafka for the events, a feature store, lightgbm, shap, and a shadow mode.",
        "Data augmentation, transfer learning, early stopping in the end, a canary release, dashboards and a model card.",
        "There's a two-tower model, a FAISS index, a feature store, an A/B test and drift detection.",
        "LightGBM as the model, a feature store, and a canary release at the end.",
    ],
)
def test_recital_is_a_row_of_points(core: Matcher, said: str) -> None:
    """A row whose pieces name a point each explains none of them, with a verb in front and without one."""
    levels = _levels(core, said)
    assert len(levels) > 1
    assert set(levels.values()) == {Level.MENTIONED}


@pytest.mark.parametrize(
    ("id", "said"),
    [
        (
            "feature-engineering",
            "I'd look at the hour of the week, the weather, the road class, the turns on the route, and the driver's usual speed.",
        ),
        ("monitoring", "Null rate per feature, p95, score histogram -> Grafana, page at 3 sigma."),
        (
            "data-storage",
            "Kafka takes the pings in, Flink sums them per road each minute, and Redis holds the last hour.",
        ),
        (
            "fault-tolerance",
            "If the model is down we show the route engine's guess with a margin, a cached one, or nothing.",
        ),
        ("safe-rollout", "Shadow mode for a week, then one city, and back at once when cancellations rise by a tenth."),
    ],
)
def test_recital_is_no_row_of_parts(core: Matcher, id: str, said: str) -> None:
    """Who lists the parts of one thing, or what is done with them, says what it is made of."""
    assert _levels(core, said)[id] == Level.EXPLAINED


@pytest.mark.parametrize(
    ("id", "said"),
    [
        ("goal", "Okay, before I start, what is the company hoping to get out of this?"),
        ("labels", "So, um, first, where do the labels come from, and do people in the old warehouse write them?"),
        ("latency", "Just to be clear, how fast does the answer have to be there when the terminal asks us for one?"),
        (
            "scope-and-scale",
            "So before I begin, how many messages do we get a day and how many people send them, and what do we store of them "
            "today, and who looks after it at night and on Sundays?",
        ),
        ("baseline", "Before we design anything, what is there today and how well does it do on the newest items?"),
    ],
)
def test_question_names_behind_what_leads_in_to_it(core: Matcher, id: str, said: str) -> None:
    """A question that brings no thought of its own names its matter, whatever it begins with and however long it is."""
    assert _levels(core, said).get(id) == Level.MENTIONED


SOUND = (
    "At signals that know the future: the flag joined by card, and the state as of today in the place of the one at the purchase, so I log what was known "
    "when we scored, since a mean that holds the purchase itself gives the answer away."
)


@pytest.mark.parametrize(
    "said",
    [
        "For storage I'd take Cassandra, Kafka, Snowflake and Airflow.",
        "For the path I'd use Kafka, Flink, Redis, Feast and MLflow, with ONNX Runtime for the trees.",
        "The data would live in Redis, Kafka, Hudi, Snowflake.",
    ],
)
def test_a_row_of_products_names_them_in_a_sound_answer_too(core: Matcher, said: str) -> None:
    """What the sentences around it explain lends it no depth, and keeps its own."""
    levels = _levels(core, f"{SOUND} {said}")
    assert (levels["data-storage"], levels["data-leakage"]) == (Level.MENTIONED, Level.EXPLAINED)


@pytest.mark.parametrize(
    ("id", "said"),
    [
        (
            "data-storage",
            "Kafka carries the events, Flink counts them per card, Redis serves the counters in a millisecond.",
        ),
        ("data-split", "Train on January to March, tune on April, and test on May and June."),
    ],
)
def test_a_row_that_says_what_each_is_for_is_none(core: Matcher, id: str, said: str) -> None:
    """Nor is one of months."""
    assert _levels(core, f"{SOUND} {said}")[id] == Level.EXPLAINED
