"""Laws of answers: a question gets the fact that holds what it asks for, or none, and then is told what is missing."""

import pytest

from interviewer.core.facts.choosing import Answer, answer_to
from interviewer.core.facts.joined import joined, listed_in_short
from interviewer.core.facts.lore import lore_in
from interviewer.core.facts.query import query_of
from interviewer.core.facts.thing import thing_of
from interviewer.core.rubric import Cue
from interviewer.core.scenario import Fact
from interviewer.core.text import Span
from interviewer.core.understanding.singles import Single

FACTS = {
    fact.topic: fact
    for fact in (
        Fact("objective", ("The bank loses eight million euros a month to theft.",)),
        Fact("users", ("Sixty analysts work on the cases.",)),
        Fact("scale", ("Twelve million purchases a day, and one in two thousand is theft.",)),
        Fact(
            "labels-available",
            ("Customers dispute charges; analysts close 2,400 cases a day. One dispute in seven is no theft.",),
        ),
        Fact("compute-budget", ("Five people and six months.",)),
        Fact("scope", ("Purchases with our own cards.",)),
        Fact("markets", ("Eleven European countries.",)),
    )
}
LORE = lore_in(FACTS)


def asked(text: str, heard: tuple[str, ...]) -> Answer:
    """The answer to ``text``, of which cues of ``heard`` know requests and no other word."""
    single = Single(Span(0, len(text)), tuple((topic, frozenset({"request"})) for topic in heard))
    return answer_to(query_of(text, single, LORE), heard, FACTS, LORE)


@pytest.mark.parametrize(
    ("text", "heard", "told"),
    [
        ("how much money do we lose", ("compute-budget",), ("objective",)),
        ("what is the dispute rate", (), ("labels-available",)),
        ("how often is it fraud?", ("scope",), ("scale",)),
        ("how common is it", ("labels-available",), ("scale",)),
        ("how many cases do the analysts close a day?", ("scale",), ("labels-available",)),
        ("how many analysts are there?", ("scale",), ("users",)),
        ("how many transactions are there?", (), ("scale",)),
        ("what is the revenue per cardholder", ("compute-budget",), ()),
        ("how many requests a second", ("scale",), ("scale",)),
        ("how many gift cards are there", ("scale",), ()),
        ("what's the weather like there?", ("scope",), ()),
        ("What is the favourite colour of the head of theft?", (), ()),
        ("Are disputes reliable?", (), ("labels-available",)),
        ("how long do chargebacks take?", (), ("labels-available",)),
        ("how exact is the dispute", (), ("labels-available",)),
        ("how exact is the card", (), ()),
        ("can he call them and use it", (), ()),
        ("or sms as well", ("scale",), ("scope",)),
        ("how many cases can they handle a day?", ("scale",), ("labels-available",)),
        ("who reviews the flagged ones?", ("scope",), ("users",)),
        ("how many distinct purchases are there?", (), ("scale",)),
        ("which country has the nicest weather of them, and the most rain?", ("markets",), ()),
    ],
)
def test_what_is_told_holds_what_was_asked_for(text: str, heard: tuple[str, ...], told: tuple[str, ...]) -> None:
    """The right topic without it is another fact; another topic with it, about the same thing, is the answer."""
    assert asked(text, heard).topics == told


def test_a_fact_that_only_comes_near_is_told_as_such() -> None:
    """Countries tell something of languages, and not which ones."""
    assert asked("can i assume english only", ("scope", "markets")) == Answer(near="markets")


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("How many newsletters does one get?", "the number of newsletters"),
        ("Do we know the weather there?", "the weather"),
        ("Are we fine with losing 0.5% of bookings for better honesty?", "better honesty"),
        ("Do we have a feature store?", "a feature store"),
        ("What do our competitors do?", "our competitors"),
        ("Could it be?", ""),
        ("Is it simple and fast?", ""),
        ("What is difference between verdict and score?", ""),
        ("Is the English problem known?", ""),
        ("What is the head/tail split?", ""),
        ("How many euros may I spend?", "that number"),
        ("How many people sleep there?", "that number"),
        ("Or do you want the metric?", ""),
        ("Is it the neighbour himself?", "the neighbour"),
        ("Is any shop-side metric tracked?", "any shop-side metric"),
        ("Is the airport special?", "the airport"),
        ("What do they do with a suspicious one?", ""),
    ],
)
def test_what_the_case_does_not_say_is_named(text: str, thing: str) -> None:
    """In the candidate's words, as a name, or not at all."""
    question = query_of(text, Single(Span(0, len(text))), LORE)
    assert thing_of(question, frozenset()) == thing


@pytest.mark.parametrize(("own", "told"), [(frozenset({"kinds"}), "kinds"), (frozenset[str](), "scale")])
def test_the_cues_of_a_cases_own_topic_go_before_a_word_in_another_fact(own: frozenset[str], told: str) -> None:
    """Who asks as the author foresaw gets that fact, although its words are others than the question's."""
    facts = {
        fact.topic: fact
        for fact in (
            Fact("scale", ("Thirty hospitals, three products, nine hundred bags a day.",)),
            Fact("kinds", ("Red cells, platelets and plasma.",)),
        )
    }
    text, lore = "Which products do you keep?", lore_in(facts)
    single = Single(Span(0, len(text)), (("kinds", frozenset({"product"})),), (), own)
    assert answer_to(query_of(text, single, lore), ("kinds",), facts, lore).topics[0] == told


def test_an_amount_without_a_thing_is_the_amount_of_whatever_is_counted() -> None:
    """An answer of thirty million a day tells how many feeds there are, where the cues heard the size of it; nobody else's number does."""
    facts = {fact.topic: fact for fact in (Fact("scale", ("Thirty million a day.",)), Fact("markets", ("Europe.",)))}
    text, lore = "How many feeds are loaded a day?", lore_in(facts)
    single = Single(Span(0, len(text)), (("scale", frozenset({"day"})),))
    assert answer_to(query_of(text, single, lore), ("scale",), facts, lore).topics == ("scale",)
    assert answer_to(query_of(text, single, lore), (), facts, lore).topics == ()


def test_how_many_there_are_is_told_by_the_size_of_it_and_not_by_an_amount_in_passing() -> None:
    """A thing that any fact may name beside an amount is counted by the fact of how much there is, once that is asked for."""
    facts = {
        fact.topic: fact
        for fact in (
            Fact("scale", ("310 million accounts and 35 million visitors a day.",)),
            Fact("error-cost", ("The wrong one hurts, and users write to us nine hundred times a month.",)),
        )
    }
    text = "how many users do we have"
    single = Single(Span(0, len(text)), (("scale", frozenset({"user"})),))
    lore = lore_in(facts)
    assert answer_to(query_of(text, single, lore), ("scale",), facts, lore).topics == ("scale",)


@pytest.mark.parametrize(
    ("text", "topic", "told"),
    [
        ("What is the throughput envelope?", "scale", ("scale",)),
        ("How clumsy is the shadow feed?", "labels-available", ("labels-available",)),
        ("Do we have a shadow feed?", "labels-available", ()),
    ],
)
def test_a_fact_that_cues_and_leaning_agree_on_is_told_before_it_is_denied(
    text: str, topic: str, told: tuple[str, ...]
) -> None:
    """Words that stand in no fact deny one only where it lists what there is, and the question is whether something is among it."""
    single = Single(Span(0, len(text)), ((topic, frozenset({"feed", "envelop"})),), ((topic, 1.0),))
    assert answer_to(query_of(text, single, LORE), (topic,), FACTS, LORE).topics == told


def test_the_authors_own_way_to_ask_is_enough() -> None:
    """Who asks with several words of an extra way to ask for a fact gets it, whatever else the question holds."""
    fact = Fact("privacy", ("European law.",), asked=(Cue("(phone book|address book)", "case.yaml:1"),))
    facts = {"privacy": fact, "scope": Fact("scope", ("Accounts only.",))}
    text, lore = "Did people consent to sharing the phone book?", lore_in(facts)
    single = Single(Span(0, len(text)), (("privacy", frozenset({"phone", "book"})),))
    assert answer_to(query_of(text, single, lore), ("privacy",), facts, lore).topics == ("privacy",)


def test_who_works_on_it_is_counted_under_any_name() -> None:
    """Engineers, colleagues and people in the team are the people that the fact counts."""
    text = "How many engineers do I get?"
    single = Single(Span(0, len(text)), (("compute-budget", frozenset({"engin"})),), (("compute-budget", 2.5),))
    assert answer_to(query_of(text, single, LORE), ("compute-budget",), FACTS, LORE).topics == ("compute-budget",)


def test_a_name_that_the_author_gave_to_a_fact_asks_for_it() -> None:
    """Who says one of the names gets that fact, although a word of the question stands in another one."""
    fact = Fact("privacy", ("European law.",), asked=(Cue("(phone book|address book)", "case.yaml:1"),))
    facts = {"privacy": fact, "platform": Fact("platform", ("Two phone apps.",))}
    text, lore = "What can we see of her, like her phone book?", lore_in(facts)
    single = Single(Span(0, len(text)), (("platform", frozenset({"phone"})), ("privacy", frozenset({"phone", "book"}))))
    assert answer_to(query_of(text, single, lore), ("platform",), facts, lore).topics[0] == "privacy"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("What does one review cost?", ()),
        ("What does a mistake cost us?", ("error-cost",)),
        ("Who owns the routes?", ("scope",)),
        ("How long does a driver wait?", ()),
    ],
)
def test_the_kind_of_thing_asked_for_decides(text: str, told: tuple[str, ...]) -> None:
    """A cost, an owner and a length of time are told by facts of that kind, or not at all."""
    facts = {
        fact.topic: fact
        for fact in (
            Fact("error-cost", ("A wrong number is a shrug, a late one loses a friend.",)),
            Fact("users", ("Drivers wait, and analysts review.",)),
            Fact("scope", ("The routes belong to others.",)),
        )
    }
    lore = lore_in(facts)
    heard = (("error-cost", frozenset({"mistak"})),)
    question = query_of(
        text, Single(Span(0, len(text)), heard, (("error-cost", 2.1),) if "mistake" in text else ()), lore
    )
    assert answer_to(question, ("error-cost",) if "mistake" in text else (), facts, lore).topics == told


def test_what_tells_a_counted_thing_from_the_rest_is_counted() -> None:
    """Fake accounts are counted where fakes are, since the whole case is about accounts; who unfollows, where that is told."""
    facts = {
        fact.topic: fact
        for fact in (
            Fact("scale", ("Nine billion accounts.",)),
            Fact("scope", ("Accounts.",)),
            Fact("users", ("Accounts of people.",)),
            Fact("content", ("Accounts with posts.",)),
            Fact("adversaries", ("Three million fakes are closed.",)),
            Fact("labels-available", ("One account in nine is undone.",)),
        )
    }
    lore = lore_in(facts)
    for text, told in (
        ("How many fake accounts are there?", "adversaries"),
        ("How many people unfollow later?", "labels-available"),
    ):
        single = Single(Span(0, len(text)))
        assert answer_to(query_of(text, single, lore), (), facts, lore).topics == (told,)


@pytest.mark.parametrize(
    ("text", "halves"),
    [
        ("What's the size of it and the deadline?", ("What's the size of it?", "What's the deadline?")),
        ("do we have a map and any traffic data", ("do we have a map?", "do we have any traffic data?")),
        ("What is the difference between the old and the new one?", ()),
        ("Are there shops and markets?", ()),
    ],
)
def test_one_head_with_two_names_puts_two_questions(text: str, halves: tuple[str, ...]) -> None:
    """Each name with an article of its own is asked for by itself, unless both make one thing."""
    assert joined(text) == halves


def test_a_fact_called_by_its_name_goes_before_one_that_holds_the_word() -> None:
    """Who asks which markets matter wants the markets, although the law is said to hold "in most markets"."""
    facts = {
        fact.topic: fact
        for fact in (Fact("privacy-rules", ("European law in most markets.",)), Fact("markets", ("Nine countries.",)))
    }
    text, lore = "Which of our markets matter most?", lore_in(facts)
    single = Single(Span(0, len(text)), (), (("markets", 1.9),))
    assert answer_to(query_of(text, single, lore), ("markets",), facts, lore).topics == ("markets",)


def test_whoever_uses_it_is_counted_where_they_are() -> None:
    """The size of it counts things; the people are told by the fact about them, where that has their number."""
    facts = {
        fact.topic: fact
        for fact in (Fact("scale", ("Forty million videos.",)), Fact("users", ("Sixty million people a day.",)))
    }
    text, lore = "How many users do we have?", lore_in(facts)
    single = Single(Span(0, len(text)), (("scale", frozenset({"user"})),), (("scale", 2.0),))
    assert answer_to(query_of(text, single, lore), ("scale",), facts, lore).topics == ("users",)


def test_a_question_that_is_all_about_the_case_gets_the_fact_that_holds_all_of_it() -> None:
    """Words that the whole case is about tell one fact from another where one holds them all."""
    facts = {
        fact.topic: fact
        for fact in (
            Fact("labels-available", ("The driver taps when the car arrives.",)),
            Fact("users", ("Drivers and riders in a car.",)),
            Fact("scale", ("A million drivers, as many cars.",)),
            Fact("content", ("Where cars arrive, and drivers wait.",)),
            Fact("scope", ("The minutes until cars arrive, for the driver.",)),
            Fact("objective", ("Cars that arrive in time.",)),
        )
    }
    lore = lore_in(facts)
    for text, told in (("how driver tell that car arrive?", True), ("how driver like the weather?", False)):
        single = Single(Span(0, len(text)))
        assert bool(answer_to(query_of(text, single, lore), (), facts, lore).topics) == told


def test_one_in_so_many_is_a_share_and_counts_nobody() -> None:
    """ "One rider in six cancels" does not tell how many riders there are."""
    facts = {fact.topic: fact for fact in (Fact("error-cost", ("Late, and one rider in six cancels.",)),)}
    text, lore = "How many riders have the app?", lore_in(facts)
    assert answer_to(query_of(text, Single(Span(0, len(text))), lore), (), facts, lore).topics == ()


def test_the_present_system_goes_by_names_that_no_case_holds() -> None:
    """Who asks for the logic of the baseline hears of the present system, as near as that comes."""
    facts = {
        fact.topic: fact
        for fact in (Fact("existing-system", ("A nightly job.",)), Fact("users", ("Users of two apps.",)))
    }
    text, lore = "What's the baseline's retrieval logic?", lore_in(facts)
    answer = answer_to(query_of(text, Single(Span(0, len(text))), lore), (), facts, lore)
    assert answer == Answer(near="existing-system")


@pytest.mark.parametrize("verb", ["lend", "lent"])
def test_an_irregular_verb_is_the_same_in_question_and_fact(verb: str) -> None:
    """ "How many books do you lend a day?" gets what says that three thousand are lent."""
    facts = {
        "scale": Fact("scale", ("Three thousand books are lent on a weekday. One in eight comes back late.",)),
        "objective": Fact("objective", ("Fewer books that come back late.",)),
    }
    text = f"how many books do you {verb} on a day"
    single = Single(Span(0, len(text)), (("scale", frozenset({"how", "mani", "book"})),))
    lore = lore_in(facts, "A library would like to remind people before a book is late.")
    assert answer_to(query_of(text, single, lore), ("scale",), facts, lore).topics == ("scale",)


SYSTEM = {
    **FACTS,
    "existing-system": Fact("existing-system", ("Rules stop sixty thousand a day, nineteen of twenty honest.",)),
    "error-cost": Fact("error-cost", ("A theft that gets through costs ninety euros.",)),
    "adversaries": Fact("adversaries", ("Organised rings buy numbers in bulk.",)),
    "privacy-rules": Fact("privacy-rules", ("Whoever blocks somebody never meets them again.",)),
}


@pytest.mark.parametrize(
    ("text", "heard", "told", "near"),
    [
        ("how many false positives do we have per day?", ("scale",), "existing-system", ""),
        ("what happens if somebody blocked another", ("error-cost",), "privacy-rules", ""),
        ("what happens when it goes wrong", ("error-cost",), "error-cost", ""),
        ("is there a campaign of a ring", ("existing-system",), "", "adversaries"),
    ],
)
def test_a_word_in_a_fact_goes_before_a_turn_of_phrase(text: str, heard: tuple[str, ...], told: str, near: str) -> None:
    """ "What happens if" and "now" ask for their facts where no other holds what is named."""
    lore = lore_in(SYSTEM)
    leans = (("existing-system", 4.0),) if near else ()
    single = Single(Span(0, len(text)), tuple((topic, frozenset({"happen"})) for topic in heard), leans)
    found = answer_to(query_of(text, single, lore), heard, SYSTEM, lore)
    assert (next(iter(found.topics), ""), found.near) == (told, near)


WIDE = {**SYSTEM, "latency-budget": Fact("latency-budget", ("Fifty milliseconds.",))}


@pytest.mark.parametrize(
    ("text", "heard", "told"),
    [
        ("how many people in my team?", ("scale",), "compute-budget"),
        ("do we have explicit feedback?", ("labels-available",), "labels-available"),
        ("how do I know if it was useful?", (), "labels-available"),
        ("is it for gift vouchers too?", (), "scope"),
        ("can I keep who blocks somebody?", ("scale",), "privacy-rules"),
        ("what is the scope?", (), "scope"),
    ],
)
def test_what_a_fact_is_about_is_asked_for_in_more_than_its_words(text: str, heard: tuple[str, ...], told: str) -> None:
    """Feedback is a label, a team is no crowd, and "too" asks for what belongs to it."""
    lore = lore_in(WIDE)
    single = Single(Span(0, len(text)), tuple((topic, frozenset()) for topic in heard))
    assert answer_to(query_of(text, single, lore), heard, WIDE, lore).topics == (told,)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("What are the users, the data, and the deadline?", 3),
        ("how many analysts we have and how many cases they can do?", 2),
        ("what is the difference between a dispute, a fraud and a chargeback?", 0),
        ("what is the budget?", 0),
    ],
)
def test_every_question_of_a_list_is_one(text: str, parts: int) -> None:
    """Three things asked at once get three answers; things compared get one."""
    assert len(joined(text)) == parts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how many customers come by phone", ("users",)),
        ("how many people pay in a shop", ("users",)),
        ("how many visitors own a parrot", ()),
    ],
)
def test_how_many_do_something_is_answered_with_the_share(text: str, told: tuple[str, ...]) -> None:
    """Who counts people by what they have or use is told which share of them does; nothing where no fact knows of it."""
    facts = {
        "users": Fact("users", ("Seven in ten customers pay by phone, one in ten in the shop.",)),
        "scale": FACTS["scale"],
    }
    lore = lore_in(facts)
    single = Single(Span(0, len(text)), (("scale", frozenset({"mani"})),))
    assert answer_to(query_of(text, single, lore), ("scale",), facts, lore).topics == told


def test_a_question_is_looked_for_as_it_was_meant() -> None:
    """An abbreviation or a slip asks for what it stands for, and what the facts call so themselves stands."""
    text = "how many txns n crds"
    single = Single(Span(0, len(text)), meant=(("txns", "transactions"), ("crds", "cards")))
    assert query_of(text, single, LORE).text == "how many transactions and cards"


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("how many rides/day", "how many rides per day"),
        ("peak req/s", "peak req per second"),
        ("events/min & users", "events per minute and users"),
        ("rides/driver", "rides per driver"),
        ("pickup/dropoff", "pickup/dropoff"),
        ("taps/likes", "taps/likes"),
    ],
)
def test_a_slash_before_a_unit_or_one_of_many_means_per(text: str, means: str) -> None:
    """What is typed with a slash is looked for as it is said, and two names stay two."""
    assert query_of(text, Single(Span(0, len(text))), LORE).text == means


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("how many rides per day + latency?", 2),
        ("qps, p99, team size", 3),
        ("bought or own, which one", 0),
        ("what do the people in the second of the two large regions see, and why", 0),
        ("latency", 0),
    ],
)
def test_a_list_in_a_hurry_puts_as_many_questions_as_it_has_names(text: str, names: int) -> None:
    """Short names between commas, slashes and signs may each be a question; a choice and a sentence are one."""
    assert len(listed_in_short(text)) == names


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what share of the orders comes late?", ("error-cost",)),
        ("what percentage of late orders is refunded?", ("error-cost",)),
        ("what share of the newcomers stays?", ("objective",)),
        ("what share of the orders is a gift?", ()),
        ("what fraction of the orders is paid in cash?", ()),
        ("what share of the gifts is wrapped?", ()),
        ("what proportion of the orders is late in winter?", ("error-cost",)),
    ],
)
def test_a_share_is_told_of_just_what_it_is_asked_of(text: str, told: tuple[str, ...]) -> None:
    """A fact about the same things that tells the share of others among them is another fact."""
    facts = {
        "objective": Fact("objective", ("Newcomers who stay. Half of them go within a month.",)),
        "scale": Fact("scale", ("Two million orders a day.",)),
        "error-cost": Fact("error-cost", ("One order in nine comes late, and half of those are refunded.",)),
        "content": Fact("content", ("An order may be a gift, and paid in cash. A third of the parcels weigh a kilo.",)),
    }
    lore = lore_in(facts)
    single = Single(Span(0, len(text)), (("scale", frozenset({"share"})),))
    assert answer_to(query_of(text, single, lore), ("scale",), facts, lore).topics == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Are we in the critical path?", True),
        ("Does the model run in the request path, or at night?", True),
        ("And is it inline?", True),
        ("Will our score sit right in the checkout flow?", True),
        ("May it be part of the payment flow?", True),
        ("Which machines are in the request path?", False),
        ("Do we have graphics cards in the path?", False),
        ("How does the checkout flow work?", False),
    ],
)
def test_whether_somebody_waits_for_it_is_told_by_the_time_that_there_is(text: str, told: bool) -> None:
    """Who asks whether the decision is made in the path hears of the deadline, and of nothing that only shares a word."""
    facts = {
        "latency-budget": Fact("latency-budget", ("Fifty milliseconds are yours.",)),
        "compute-budget": Fact("compute-budget", ("Five people, and ordinary machines on the request path.",)),
    }
    lore = lore_in(facts)
    found = answer_to(query_of(text, Single(Span(0, len(text))), lore), (), facts, lore)
    assert ("latency-budget" in found.topics) == told


def test_how_many_there_are_comes_near_how_many_do_something() -> None:
    """Nobody who was told of sixty analysts hears that their number is not known."""
    assert asked("how many analysts leave us?", ("scale", "users")).near == "users"
    assert asked("how many astronauts leave us?", ("scale", "users")) == Answer()


@pytest.mark.parametrize(
    "text",
    [
        "how many analysts look at alerts?",
        "how many people review the alerts?",
        "how many humans check cases?",
        "number of reviewers?",
        "How many analysts do we have for the review?",
    ],
)
def test_those_who_look_at_cases_are_counted_by_any_name(text: str) -> None:
    """Whatever the case calls them, and whoever else is counted in its other facts."""
    assert asked(text, ("scale", "labels-available")).topics == ("users",)


@pytest.mark.parametrize("text", ["how many cases do people review?", "how many people dispute a charge?"])
def test_what_they_look_at_and_what_others_do_is_another_count(text: str) -> None:
    """Only those who look are counted by who they are."""
    assert asked(text, ("scale",)).topics != ("users",)


MEMBERS = {
    fact.topic: fact
    for fact in (
        Fact("scale", ("310 million accounts, 35 million people a day, and nine billion follows.",)),
        Fact("adversaries", ("Farms that follow thousands, and three million fakes closed each month.",)),
        Fact("users", ("Everyone meets it at sign-up, and on an account page.",)),
        Fact("privacy-rules", ("An account may opt out.",)),
        Fact("content", ("An account has a name. Four accounts in ten were silent for ninety days.",)),
        Fact("error-cost", ("Five minutes late, and one guest in six leaves.",)),
    )
}


def of_members(text: str, heard: tuple[str, ...] = ("scale",)) -> Answer:
    """The answer to ``text`` in a case about accounts."""
    single = Single(Span(0, len(text)), tuple((topic, frozenset({"request"})) for topic in heard))
    lore = lore_in(MEMBERS)
    return answer_to(query_of(text, single, lore), heard, MEMBERS, lore)


@pytest.mark.parametrize(
    "text",
    [
        "How many daily actives?",
        "What's the DAU?",
        "DAU?",
        "how many daily active users do we have",
        "number of d.a.u.",
    ],
)
def test_whoever_comes_in_a_day_is_asked_for_by_trade_too(text: str) -> None:
    """What is short for people a day gets the people a day."""
    assert of_members(text).topics == ("scale",)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("How many accounts are fake?", ("adversaries",)),
        ("how many accounts were silent?", ("content",)),
        ("how many accounts are there?", ("scale",)),
        ("how many accounts are verified?", ()),
    ],
)
def test_a_kind_of_them_is_counted_by_the_fact_about_that_kind(text: str, told: tuple[str, ...]) -> None:
    """Said behind the thing as before it; and a kind that no fact counts is not known."""
    assert of_members(text, ("scale", "adversaries", "content")).topics == told


@pytest.mark.parametrize(
    "text", ["How far back do the logs go?", "how much of the log can I use?", "how many months of data do we have"]
)
def test_how_much_of_the_past_there_is_is_told_by_what_is_recorded(text: str) -> None:
    """Whatever else is counted in days or months."""
    facts = {**MEMBERS, "data-available": Fact("data-available", ("Every strip since two years.",))}
    lore = lore_in(facts)
    single = Single(Span(0, len(text)), (("scale", frozenset({"request"})),))
    assert answer_to(query_of(text, single, lore), ("scale",), facts, lore).topics == ("data-available",)


def test_an_amount_beside_a_name_counts_none_of_them() -> None:
    """ "One guest in six" does not say how many there are; how much there is comes near."""
    found = of_members("how many guests are there?")
    assert (found.topics, found.near) == ((), "scale")
