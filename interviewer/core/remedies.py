"""Which considerations stand against a mistake: those that mend it when they are explained, by its id."""

REMEDIES: dict[str, frozenset[str]] = {
    "accuracy-on-imbalance": frozenset({"offline-metrics", "class-imbalance", "error-costs", "decision-threshold"}),
    "random-split-on-time": frozenset({"data-split", "data-leakage"}),
    "tuning-on-test": frozenset({"data-split", "hyperparameters", "data-leakage"}),
    "resample-before-split": frozenset({"data-leakage", "data-split"}),
    "complex-first": frozenset({"simple-first", "baseline"}),
    "model-before-problem": frozenset(
        {"goal", "user-experience", "scope-and-scale", "problem-formulation", "error-costs"}
    ),
    "no-click-is-negative": frozenset({"negative-sampling", "position-bias", "label-quality"}),
    "offline-is-enough": frozenset({"ab-testing", "online-metrics", "safe-rollout", "guardrail-metrics"}),
    "deploy-and-forget": frozenset({"monitoring", "retraining", "distribution-shift"}),
    "collect-everything": frozenset({"privacy"}),
    "drop-attribute-is-fair": frozenset({"bias-fairness", "slice-evaluation"}),
    "leaderboard-thinking": frozenset({"model-trade-offs", "serving-cost", "simple-first", "ensembling"}),
    "heavy-model-in-request-path": frozenset(
        {"latency", "candidate-generation", "model-compression", "batch-or-online"}
    ),
    "more-data-cures-all": frozenset({"label-quality", "bias-fairness", "data-cleaning", "distribution-shift"}),
    "half-by-default": frozenset({"decision-threshold", "error-costs", "offline-metrics"}),
    "own-decisions-as-truth": frozenset({"label-quality", "feedback-loop", "human-in-the-loop", "exploration"}),
    "unripe-labels": frozenset({"label-quality"}),
    "known-only-later": frozenset({"data-leakage", "train-serving-skew"}),
    "before-and-after": frozenset({"ab-testing"}),
    "suspect-by-group": frozenset({"bias-fairness"}),
    "auc-settles-imbalance": frozenset({"offline-metrics", "class-imbalance"}),
    "labels-are-perfect": frozenset({"label-quality"}),
    "tested-on-training-data": frozenset({"data-split", "overfitting"}),
    "averages-are-enough": frozenset({"slice-evaluation", "bias-fairness", "error-analysis"}),
    "nothing-to-fall-back-on": frozenset({"fault-tolerance", "human-in-the-loop", "safe-rollout", "ml-or-not"}),
    "stopped-at-the-first-good-day": frozenset({"ab-testing"}),
}
"""Considerations whose explanation mends a pitfall; one that is not listed is mended when the candidate gives way."""
WEIGHING = frozenset({"error-costs"})
"""Remedies that say why the pitfall is one; who kept it and explains them has not taken it back yet."""
SETTLED_BEFORE: dict[str, frozenset[str]] = {
    "random-split-on-time": frozenset({"data-split"}),
    "model-before-problem": frozenset({"goal", "problem-formulation", "error-costs"}),
    "offline-is-enough": frozenset({"ab-testing"}),
    "deploy-and-forget": frozenset({"monitoring", "retraining"}),
    "collect-everything": frozenset({"privacy"}),
    "before-and-after": frozenset({"ab-testing"}),
    "averages-are-enough": frozenset({"slice-evaluation"}),
    "nothing-to-fall-back-on": frozenset({"fault-tolerance"}),
}
"""Considerations whose explanation in an earlier reply makes it unlikely that words like the pitfall's assert it."""
MENDS_LATER: dict[str, frozenset[str]] = {
    "accuracy-on-imbalance": frozenset({"offline-metrics", "class-imbalance"}),
    "random-split-on-time": frozenset({"data-split"}),
    "tuning-on-test": frozenset({"data-split", "hyperparameters"}),
    "resample-before-split": frozenset({"data-leakage", "data-split"}),
    "complex-first": frozenset({"simple-first", "baseline"}),
    "model-before-problem": frozenset({"goal"}),
    "no-click-is-negative": frozenset({"negative-sampling", "position-bias"}),
    "offline-is-enough": frozenset({"ab-testing", "safe-rollout"}),
    "deploy-and-forget": frozenset({"monitoring", "retraining"}),
    "collect-everything": frozenset({"privacy"}),
    "drop-attribute-is-fair": frozenset({"bias-fairness"}),
    "leaderboard-thinking": frozenset({"model-trade-offs", "serving-cost"}),
    "heavy-model-in-request-path": frozenset({"candidate-generation", "model-compression"}),
    "more-data-cures-all": frozenset({"label-quality", "data-cleaning"}),
}
"""Considerations about the very thing that the mistake is about: the right way of them, said later and unasked, takes it back.

Of one that is not listed these are its ``REMEDIES``, and what rests on its words is mistaken whatever it is about.
"""
