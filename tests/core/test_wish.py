"""Laws of a wish to go elsewhere: it is heard at the end of an answer, too, and is no question after a fact."""

import pytest

from interviewer.core.heard.instead import exchanges
from interviewer.core.wish import ends_in_wish, reminds, wishes


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("We retrain weekly. I'm done on this, let's talk serving.", "serving"),
        ("length, age, hour. and what abt monitoring? can we do that nxt", "monitoring"),
        ("Five presses must agree. Then privacy, could we discuss that now?", "privacy"),
        ("Trees first. Could we do the training data next?", "training data"),
        ("I split by time. I'd rather speak about deployment now.", "deployment"),
        ("It is kept in memory. How about fairness, may we go there?", "fairness"),
        ("That is all on features; evaluation now?", "evaluation"),
    ],
)
def test_a_wish_is_heard_behind_an_answer(text: str, topic: str) -> None:
    """What is named is what the candidate wants to talk about."""
    assert [wish.topic for wish in wishes(text)] == [topic]
    assert ends_in_wish(text)


@pytest.mark.parametrize("text", ["I asked for serving.", "hm not sure. i wanted monitoring tho: watch the drift"])
def test_who_asked_before_reminds_of_it(text: str) -> None:
    """A wish that was passed over may be put as a reproach."""
    assert reminds(text)


@pytest.mark.parametrize(
    "text",
    [
        "What about latency?",
        "I asked about the latency budget.",
        "I speak four languages, all of them badly.",
        "A transformer is too slow, so I'd go to boosted trees.",
        "We talk to the labelling team first.",
        "I want labels that five people agree on.",
        "Can we look at the logs?",
    ],
)
def test_a_question_or_a_plan_is_no_wish(text: str) -> None:
    """A fact that is asked for and a step of the design go nowhere."""
    assert not list(wishes(text))


@pytest.mark.parametrize(
    ("text", "gone", "there"),
    [
        ("Could we skip fairness and go to how it's deployed?", "fairness", "how it's deployed"),
        ("Rare letters. Can we leave the metrics aside and get to the model?", "the metrics", "the model"),
        ("let's drop privacy for now and move on to monitoring", "privacy", "monitoring"),
        ("Forget about serving, can I talk about labels instead?", "serving", "labels"),
        ("I'd rather not do evaluation, let me do the features first.", "evaluation", "the features"),
        ("Instead of the baseline, could we discuss how it runs?", "the baseline", "how it runs"),
        ("Could we jump to monitoring and leave fairness for later?", "fairness", "monitoring"),
    ],
)
def test_what_is_left_out_is_told_from_where_to_go(text: str, gone: str, there: str) -> None:
    """Of two parts that one wish names, one is not wished for."""
    assert [(one.gone, one.there) for one in exchanges(text)] == [(gone, there)]


@pytest.mark.parametrize(
    "text",
    [
        "We skip the rare rows and train on the rest.",
        "I'd leave the old rows out and go to a rolling window of ninety days.",
        "We can skip the ranker when it is late and go to the trie order.",
        "I would put the model in the cloud and move to a cheaper region.",
        "The desk drops the case and moves to the next.",
    ],
)
def test_a_step_of_the_design_leaves_no_part_of_the_talk_out(text: str) -> None:
    """What a system skips is nothing that the candidate wants to pass over."""
    assert not list(exchanges(text))
