"""Laws of the rules by which a reply is taken at its place: each has something to mend, and none touches a plain answer."""

from collections.abc import Callable
from functools import reduce
from typing import Any

import pytest

from interviewer.cli.desk import load_case
from interviewer.core.listening.here import Here
from interviewer.core.listening.order import RULES, Rule, mended
from interviewer.core.understanding.understand import Understanding

LABELS = "Someone has to tell the machine which purchases were bad. Who, or what, does that here?"
CHEAP = "Which system or team would each of your inputs come from?"
ABROAD = "We open in Brazil. What carries over, and what doesn't?"
MEXICO = (
    "I have news from upstairs. We are opening in Mexico in the spring, with new cards, new shops and no past."
    " How does your design have to change?"
)
NOVEMBER = "Ten times the traffic on one day in November. What do you do?"
SALAD = """the of model and by of the data to into we the is an or features at of and the are from of the by we train into the of and labels to of the score
the or from are"""


def heard_in(id: str) -> Callable[..., Callable[[], Here]]:
    """Makes what says where a reply is heard in the shipped case ``id``; that is loaded once it is asked."""

    def said(*words: Any, **more: Any) -> Callable[[], Here]:
        return lambda: Here(load_case(id), *words, **more)

    return said


fraud, typeahead = heard_in("fraud-detection"), heard_in("typeahead")
RULED = {
    "with words alone": fraud("Everything is kept for a year, then wiped.", LABELS, ("labels",), frozenset({"labels"})),
    "with change": fraud(
        "I leave out shop names and towns and count sums in multiples of the usual there; three months of rules by hand first.",
        MEXICO,
        changed=True,
        aims=frozenset({"cold-start", "localization"}),
    ),
    "with turn": fraud("Skip the details. Monitoring?", LABELS),
    "without withdrawn": fraud("I split the rows at random. Actually no, by time, so the test lies behind."),
    "with meant": fraud(
        "I trust them completely.", "How far can you trust each of them?", aims=frozenset({"label-quality"})
    ),
    "without heading": fraud("Who meets it: somebody at the till, an analyst, and the call centre."),
    "without thing left out": fraud("I'd skip refunds, since nobody steals with them."),
    "without held up": fraud("If 1 in 500 steals, a model that says no is 99.8 percent accurate and useless."),
    "with missed": fraud("We never talked about monitoring."),
    "with carried": fraud(
        "Counters carry over; merchants and rules have to be learned anew.",
        ABROAD,
        aims=frozenset({"cold-start"}),
    ),
    "with relief": fraud(
        "I shed the second stage first, and the old rules decide.", NOVEMBER, aims=frozenset({"scalability"})
    ),
    "without lead against": fraud("I'd disagree with starting at the model, let's talk about the data first."),
    "with heading": fraud("Let's talk about serving: the features come from a store next to the switch."),
    "with wishes": fraud("We retrain every week. I'm done on this, let's talk serving."),
    "with put off": fraud("I'll come back to that, first the goal: fewer losses.", LABELS, area="data"),
    "with points": fraud("Now the second point of my outline.", LABELS, points=("goal", "serving", "monitoring")),
    "without points explained": typeahead(
        "My outline. One: the goal. Two: the data, query logs mostly. Three: a trie with popular completions. Sound fine?"
    ),
    "with plea for words": fraud("Yes please, say it again more slowly", LABELS),
    "without explained back": fraud(
        "you mean like no ML only rules? what do you mean by that exactly, rules or just nothing",
        "Which parts of this would you not leave to a model?",
        ("ml-or-not",),
        frozenset({"ml-or-not"}),
    ),
    "without help had": fraud("Thanks, this hint helps me.", LABELS),
    "without measures asked": fraud("umm maybe complaints per million, how many good mails got lost in spam", LABELS),
    "with put up": fraud("I take it the bank writes its own rules today, is that so?"),
    "with opinions": fraud("I'd keep two models. Is that overkill?", LABELS),
    "without talk": fraud("Did I miss anything?", LABELS),
    "with drowned": fraud(
        "I take trees, as they cope with gaps. Sorry, could you say again how many purchases there are a day?"
    ),
    "with owed": fraud("You didn't give me the latency budget.", LABELS),
    "with claim of floor": fraud("You did not let me finish.", LABELS),
    "with offer to speak": fraud("Shall I explain the loss as well?", LABELS),
    "with offered": typeahead("Should I also show something before the first letter?", "When is a list good?"),
    "with view kept": fraud("Accuracy is what the bank reports. What's wrong with that?", challenged=True),
    "without faint": fraud(
        "And I log the feature values as they were at scoring time, so training sees the same ones.", CHEAP
    ),
    "with direct": fraud(
        "Once a week.", "How often would you look at the queue by hand?", aims=frozenset({"human-in-the-loop"})
    ),
    "without salad": fraud(SALAD),
}
"""A reply for each rule, where it is heard."""
PLAIN = (
    "The labels are the disputes of the customers, and one in seven is not theft.",
    "I would take boosted trees, because they cope with gaps and answer in two milliseconds.",
    "Missing a theft costs 120 euros, a false decline a call and some trust, so I tune the cut on money.",
    "Train until May, tune on June, test on July, as the thieves change.",
    "I watch the share declined per country and the age of the counters, and alert on a jump.",
)


def before(rule: Rule) -> Understanding:
    """What the rules before ``rule`` leave of its reply."""
    here = RULED[rule.name]()
    return reduce(lambda left, one: one.hear(here, left), RULES[: RULES.index(rule)], here.answering(here.text))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_mends_something(rule: Rule) -> None:
    """One that no reply needs is one too many."""
    left = before(rule)
    assert rule.hear(RULED[rule.name](), left) != left


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_what_is_mended_is_mended_once(rule: Rule) -> None:
    """A rule finds nothing to do in what it left itself."""
    here = RULED[rule.name]()
    left = rule.hear(here, before(rule))
    assert rule.hear(here, left) == left


def test_every_rule_has_a_name_of_its_own_and_says_why_in_a_line() -> None:
    """The list tells what is done to a reply, without a look at how."""
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert all(rule.why.endswith(".") and "\n" not in rule.why for rule in RULES)


@pytest.mark.parametrize("text", PLAIN)
def test_a_plain_answer_is_taken_as_it_was_understood(text: str) -> None:
    """No rule has anything to do with who says what they would build, and why."""
    here = fraud(text)()
    assert mended(here, here.answering(text)) == here.answering(text)


@pytest.mark.parametrize(
    "text", ["Thanks, this hint helps me.", "That is very helpful.", "Great, your example helped a lot, thank you."]
)
def test_who_says_that_something_helped_wants_no_more_of_it(text: str) -> None:
    """Thanks for a hint are small talk."""
    here = fraud(text, LABELS)()
    assert mended(here, here.answering(text)).acts == ("social",)
