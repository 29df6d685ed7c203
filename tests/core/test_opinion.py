"""Laws of questions after an opinion: what they are after, and what is none."""

import pytest

from interviewer.core.heard.meta import meta_of
from interviewer.core.heard.opinion import opinion_of


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Is there any danger in training on the disputes?", "doubt"),
        ("wouldn't it be risky to block on one score?", "doubt"),
        ("Would a network be a mistake for this?", "doubt"),
        ("Is something wrong with a random split?", "doubt"),
        ("Would it be fine to drop the small payments?", "leave"),
        ("is it ok if i reuse the rules", ""),
        ("Is it ok if I reuse the rules?", "leave"),
        ("Can I simply use two thresholds?", "leave"),
        ("Can I use embeddings of the graph?", "leave"),
        ("Is one model a good choice here?", "leave"),
    ],
)
def test_an_opinion_is_asked_for_in_many_words(question: str, kind: str) -> None:
    """Leave for a choice, or a suspicion against one; without a mark it is said, and not asked."""
    assert opinion_of(question) == kind


@pytest.mark.parametrize(
    "question",
    [
        "Is it okay to assume two data centres?",
        "Is there a labelled set?",
        "Why is accuracy bad?",
        "Is it fine if I start with the data?",
        "Are we allowed to keep names?",
        "Does it make sense to you?",
        "Is that a good answer?",
        "How much of the log can I use?",
        "How far back can I train?",
        "May I use their contacts?",
        "Can I use the drivers' positions?",
    ],
)
def test_what_a_fact_or_the_talk_answers_is_no_opinion(question: str) -> None:
    """Leave to assume, what there is, a reason and the talk itself are asked for otherwise."""
    assert opinion_of(question) == ""


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Is that what you had in mind?", "meant"),
        ("Do you mean the groups of senders?", "meant"),
        ("So you mean how fast it answers?", "meant"),
        ("Are you asking about the labels?", "meant"),
        ("Do you mean offline or online?", "which"),
        ("What do you mean?", ""),
        ("Do you mean that?", ""),
        ("Does it make sense to you?", "follows"),
    ],
)
def test_a_question_back_is_about_the_talk(question: str, kind: str) -> None:
    """Whether the question was taken rightly, which of two readings is meant, whether it was followed."""
    assert meta_of(question) == kind
