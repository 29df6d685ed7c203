"""Laws of the halves of a question: the other side of it goes with it, and each thing that it counts is counted."""

import pytest

from interviewer.core.facts.either import in_one
from interviewer.core.facts.joined import joined
from interviewer.core.facts.leave import asks_leave_of_data
from interviewer.core.heard.choice import choice_in
from interviewer.core.text import Span
from interviewer.core.understanding.singles import Single


@pytest.mark.parametrize(
    "text",
    [
        "Can I look at attachments, or is it too slow or not permitted?",
        "may we read the calls or is this off limits",
        "Could we record the trips, or are we not allowed to?",
        "Can I take the photos, or is it against the rules?",
        "Am I allowed to open the files?",
    ],
)
def test_who_asks_whether_it_is_forbidden_asks_for_leave(text: str) -> None:
    """Whatever it is that they would look at, and it is no choice of what to talk about."""
    assert asks_leave_of_data(text)
    assert choice_in(text) is None


@pytest.mark.parametrize(
    ("theirs", "nobodys"),
    [
        ("Can we use the positions of the drivers?", "Can I use the position in the list as a feature?"),
        ("May we read the letters?", "Can I use the first letters as a feature?"),
        ("Can I use their visits as labels?", "Could I use visits as labels?"),
        ("Can we keep the queries?", "Can we use queries per second as a load figure?"),
        ("Can I use a customer's purchases?", "Could I use purchases as a feature?"),
        ("Can I use queries as training examples?", "May I use one more profile of the load?"),
        ("Can we use the search history?", "Can I use calls to the model service in my budget?"),
    ],
)
def test_what_people_do_is_theirs_where_it_is_seen_kept_or_said_whose_it_is(theirs: str, nobodys: str) -> None:
    """The same word is a feature, a figure or a part of a list where nobody stands behind it."""
    assert asks_leave_of_data(theirs)
    assert not asks_leave_of_data(nobodys)


@pytest.mark.parametrize(
    "text",
    [
        "Could I use trees, or is a network better?",
        "May I use two machines?",
        "Are we allowed to be late?",
        "Can I start with the data, or is the model first?",
        "Is it forbidden to stop here?",
    ],
)
def test_a_choice_of_the_design_or_of_the_talk_asks_for_none(text: str) -> None:
    """Nothing in it is anybody's."""
    assert not asks_leave_of_data(text)


def test_the_other_side_of_leave_stands_with_its_question() -> None:
    """Heard apart it would ask for something else."""
    text = "May I open the mails, or is that forbidden? And how many are there?"
    sides = (Single(Span(0, 20)), Single(Span(22, 42)), Single(Span(48, 66)))
    assert [one.span.of(text) for one in in_one(sides, text)] == [
        "May I open the mails, or is that forbidden",
        "how many are there",
    ]
    assert [one.span.of(text) for one in in_one(sides[:1], text)] == ["May I open the mails, or is that forbidden"]


@pytest.mark.parametrize(
    ("asked", "many"),
    [
        ("How many active users and videos are there?", 2),
        ("how many trips and drivers and cities do we have", 3),
        ("How many queries, users, and machines per day?", 3),
        ("How many people click and buy things?", 0),
        ("How many people and cars in the city are there?", 2),
        ("How many of them are new and how many are old?", 2),
        ("How many cars are red and blue?", 0),
    ],
)
def test_each_thing_that_is_counted_is_a_question(asked: str, many: int) -> None:
    """A verb or a colour is none."""
    assert len(joined(asked)) == many
