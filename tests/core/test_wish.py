"""Laws of a wish to go elsewhere: it is heard at the end of an answer, too, and is no question after a fact."""

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.heard.instead import exchanges
from interviewer.core.heard.parting import parting
from interviewer.core.wish import ends_in_wish, reminds, wishes, without_wishes


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
        ("Robots go. If I may pick: I'd like to look at typos and the tail next.", "typos and the tail"),
        ("A trie on each box. Next I'd like to look into monitoring.", "monitoring"),
        ("So much for that. Let me spend a minute on the labels now.", "labels"),
    ],
)
def test_a_wish_is_heard_behind_an_answer(text: str, topic: str) -> None:
    """What is named is what the candidate wants to talk about."""
    assert [wish.topic for wish in wishes(text)] == [topic]
    assert ends_in_wish(text)


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("A trie on each box. Let's talk about caching.", "latency"),
        ("Boosted trees, since they cope with gaps. Can I talk about the slices now?", "slice-evaluation"),
        ("That is the model. I'd like to look at failures next.", "fault-tolerance"),
    ],
)
def test_the_name_of_a_point_says_where_to_go(text: str, point: str) -> None:
    """What the trade calls it is enough, though no cue would hear it."""
    assert without_wishes(load_case("fraud-detection"), text).leads == (point,)


@pytest.mark.parametrize("topic", ["slices of bread", "weather", "the load on Mondays"])
def test_what_is_no_name_of_a_point_leads_nowhere(topic: str) -> None:
    """The wish is left to what else may understand it."""
    assert not without_wishes(load_case("fraud-detection"), f"Let me talk about {topic}.").leads


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
        "I'd look at the logs next to see what people type.",
        "I would want to look at the click rate by country.",
        "Next I'd train a small model on the logs.",
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


ANSWER = "The last complaints come after three weeks, so those rows wait."


@pytest.mark.parametrize(
    ("end", "topic"),
    [
        (
            "From here I'd go on to the features at the rack, since a cheap phone decides which ones I get.",
            "features at the rack",
        ),
        ("With that I'd move on to the model, which is where the budget bites.", "model"),
        ("Then I'd like to look at drift and retraining, because no town stands still.", "drift and retraining"),
        (
            "So the next thing I want to cover is the latency budget, because it rules out half of the models.",
            "latency budget",
        ),
        ("Next up for me is monitoring, as a broken lock looks like a quiet day.", "monitoring"),
        ("I think serving comes next, because everything else hangs on it.", "serving"),
        ("And now I'd turn to how we measure it. That's where most of these go wrong.", "how we measure it"),
        ("I'd leave the rest, first I'd like to talk about privacy, since trips tell where somebody lives.", "privacy"),
    ],
)
def test_where_to_go_is_heard_at_the_end_with_its_reason(end: str, topic: str) -> None:
    """A reason to go there tells nothing of what lies there."""
    text = f"{ANSWER} {end}"
    found = parting(text)
    assert found is not None
    assert found.topic == topic
    assert ends_in_wish(text)
    assert ANSWER in found.span.blanked(text)


@pytest.mark.parametrize(
    "end",
    [
        "From here the trip goes on to the desk, because people decide there.",
        "Next I'd go to the newest complaints, because they show the newest trick.",
        "I'd turn to boosted trees, because they cope with holes.",
        "Then I'd move the old rows to a cold store, since nobody reads them.",
        "I'd go to a model with fewer inputs, since the phone is slow.",
        "We would go to production with two towns, because two are easily undone.",
        "I'd go on with the labels of the shops, because they are the cleanest.",
        "The features come later.",
        "From here I'd go on to serving: a table in memory, read in a millisecond, and the old answer where it is down.",
    ],
)
def test_a_step_of_the_design_and_what_is_told_at_once_are_no_parting(end: str) -> None:
    """What the system goes to, and a part that is told in the same breath, is an answer."""
    assert parting(f"{ANSWER} {end}") is None


@pytest.mark.parametrize(
    "text",
    [
        "Fair, by time then.",
        "Fair, per rider then.",
        "Then by labels.",
        "True, from the logs then.",
        "Fair, after the launch.",
    ],
)
def test_a_fragment_that_agrees_or_tells_how_is_no_heading(text: str) -> None:
    """ "Fair" names no fairness, and a part of the talk stands bare."""
    assert not load_case("spam-filter").understand(text, "Anything else, or shall we go on?", False).leads


@pytest.mark.parametrize(
    ("text", "area"),
    [("Fair, now the data.", "data"), ("Okay, serving then.", "serving"), ("Fairness then.", "responsibility")],
)
def test_a_bare_part_of_the_talk_is_a_heading(text: str, area: str) -> None:
    """Also behind a word of agreement."""
    assert area in load_case("spam-filter").understand(text, "Anything else, or shall we go on?", False).leads
