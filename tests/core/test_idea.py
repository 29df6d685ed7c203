"""Laws of ideas: found in the candidate's own words or not at all, asked about seldom and once, and after everything else that is due."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.cli.desk import load_case
from interviewer.core.idea.angle import ANGLES
from interviewer.core.idea.announced import announced
from interviewer.core.idea.deed import LONGEST as LONGEST_DEED
from interviewer.core.idea.name import LONGEST
from interviewer.core.idea.proposal import ideas
from interviewer.core.idea.pursue import APART, APART_WELCOME, MOST, MOST_WELCOME
from interviewer.core.idea.words import KINDS
from interviewer.core.lines.idea import LINES
from tests.core.small_case import BIKES, Talk

PROPOSED = [
    ("I'd keep a Bloom filter of seen racks.", "Bloom filter of seen racks"),
    ("Then we could ask the shops to count the bikes.", "ask the shops to count the bikes"),
    ("I would use a quad tree for the districts", "quad tree for the districts"),
    ("We keep a ring buffer of the last fifty trips, so memory stays small.", "ring buffer of the last fifty trips"),
    ("I'd train a small autoencoder on quiet weeks.", "small autoencoder"),
    ("Maybe a lottery for the last slot.", "lottery for the last slot"),
    ("Second, honeypot addresses, which never signed up for anything.", "honeypot addresses"),
    ("The doubtful middle goes to a distilled cross encoder.", "distilled cross encoder"),
    ("I'd add a decay of thirty days to every counter.", "decay of thirty days"),
    ("For one rack in a hundred I'd shuffle the order, and see what is taken.", "shuffle the order"),
    ("I'd shuffle the top 3 for 0.5% of the vans.", "shuffle the top 3 for 0.5% of the vans"),
    ("I would let a small random share of the doubtful ones pass.", "small random share of the doubtful ones"),
    ("I'd reserve one seat of three for a stranger from the other end of town.", "one seat of three"),
    ("People are the source, and we hold their names in a radix tree of whole queries.", "radix tree of whole queries"),
    ("I'd cap the visits of a van at three.", "cap the visits of a van at three"),
    ("i wud say we keep a hashed tabel of riders", "hashed tabel of riders"),
]


@pytest.mark.parametrize(("text", "words"), PROPOSED)
def test_an_idea_is_found_in_the_words_in_which_it_was_proposed(text: str, words: str) -> None:
    """As it was typed, slips too, from where its name begins to where it ends."""
    assert [idea.words for idea in ideas(text)] == [words]


NONE = [
    "I wouldn't use a Bloom filter of seen racks.",
    "I would rather not keep a cache for names.",
    "I don't think that we'd need a ring buffer of trips.",
    "Should I use a quad tree for the districts?",
    "Would a Bloom filter of seen racks be enough?",
    "At my last company we could ask the shops to count them.",
    "My old boss would keep a ring buffer of trips.",
    "They keep a ring buffer of the last fifty trips.",
    "Thieves go through a lookup table of numbers.",
    "A Bloom filter is a set that forgets nothing.",
    "A giant network would catch that, but nobody could pay it.",
    "I'd use a quad tree for the districts. No, actually a plain grid.",
    "I'd use a Bloom filter of seen racks, but that is overkill.",
    "Suppose I would keep a ring buffer of trips.",
    "I'd use a good system.",
    "I'd use a bit of that.",
    "I'd build a new model, and a big data set.",
    "I'd take a look at the data, and keep an eye on it.",
    "I'd have two vets grade a sample.",
    "I'd have an engineer look at the free text.",
    "I would ask them to do it.",
    "I'd ask you a question.",
    "Let me draw a little queue here.",
    "I'd go with TensorFlow Recommenders.",
    "",
]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I'd build a gradient-boosted model on tap and watched share.", ["gradient-boosted model"]),
        ("I'd train a price-aware ranker on hour, colour and size.", ["price-aware ranker"]),
        ("We'd add a decay curve over days and weeks.", ["decay curve"]),
        ("I'd use a calibration layer per country or language.", ["calibration layer"]),
        ("I'd keep a two-tower retriever on clicks and add a re-ranker.", ["two-tower retriever on clicks"]),
        ("I'd build a co-watch graph on sessions and we sample it.", ["co-watch graph on sessions"]),
        ("I'd keep a cooldown timer per seller, then a cap per buyer.", ["cooldown timer per seller", "cap per buyer"]),
    ],
)
def test_a_name_is_cut_in_no_row_of_words(text: str, words: list[str]) -> None:
    """What tells it more closely stands in it whole, or not at all."""
    assert [idea.words for idea in ideas(text)] == words


@pytest.mark.parametrize("text", NONE)
def test_no_idea_is_what_is_denied_asked_told_of_others_or_hollow(text: str) -> None:
    """Better silence than a strange quote."""
    assert ideas(text) == ()


WORDS = st.lists(
    st.sampled_from(
        "I'd we would keep use ask let cap shuffle a an the two of for per over in with to and , . ? ; : not bloom filter filters shops riders count them seen racks "
        "queue small cache 0.5% A/B it's “x” {quote} um rather than thirty days Second Maybe".split()
    ),
    max_size=40,
).map(" ".join)


@given(st.one_of(WORDS, st.text(max_size=120)))
def test_an_idea_is_short_and_stands_in_the_text_for_any_text(text: str) -> None:
    """Verbatim, of a few words, on one line and without a mark that a quote could stumble over; no two in the same place."""
    found = ideas(text)
    for idea in found:
        assert idea.words == idea.span.of(text)
        assert 0 < len(idea.words.split()) <= max(LONGEST, LONGEST_DEED)
        assert not set(idea.words) & set('“”"{}()[]?!;:,\n')
    spans = [idea.span for idea in found]
    assert not any(a.meets(b) for i, a in enumerate(spans) for b in spans[:i])


def test_every_question_has_words_fits_some_idea_and_is_after_known_points() -> None:
    """No idea is left without a question, and no question without a line."""
    known = load_case("fraud-detection").considerations
    assert {f"idea.{a.key}" for a in ANGLES if a.kinds - {"deed", "brake", "plea"}} == {k for k in LINES if k[0] == "i"}
    assert {f"deed.{a.key}" for a in ANGLES if a.kinds & {"deed", "brake", "plea"}} == {k for k in LINES if k[0] == "d"}
    assert {want for a in ANGLES for want in a.wants} <= set(known)
    assert {kind for a in ANGLES for kind in a.kinds} == {*KINDS.values(), "thing", "deed", "brake", "plea", "own"}
    assert {f"help.{a.key}" for a in ANGLES} == {k for k in LINES if k[0] == "h"}
    for key, lines in LINES.items():
        assert key[0] == "h" or all(line.count(f"{{{key.split('.')[0]}}}") == 1 for line in lines)


OWN = "We watch the riders, and I'd keep a Bloom filter of seen helmets [labels 2]"


def at_data(seed: int = 1) -> Talk:
    """A talk at its question on the data."""
    talk = Talk(seed=seed)
    talk.hear("Fewer empty racks for the drivers [goal 2]. An empty one is worse [error-costs 2]")
    assert talk.interview.thread.id == "data"
    return talk


@pytest.mark.parametrize("seed", range(8))
def test_an_idea_of_their_own_is_asked_about_before_the_talk_goes_on(seed: int) -> None:
    """In their words, with one question, for a point that is open, and the answer is heard as one to it."""
    talk = at_data(seed)
    said = talk.hear(OWN)
    assert talk.kinds == ["dig"]
    assert "“Bloom filter of seen helmets”" in said
    assert said.count("?") == 1
    want = talk.moves[0].want
    assert talk.interview.coverage.open(want)
    assert talk.interview.aims() == {want}
    assert talk.interview.provenance(want) == "asked"
    assert talk.interview.put == said


def test_the_thread_goes_on_where_it_stood_after_an_idea() -> None:
    """What is open there is still asked for, with as much patience as before."""
    talk = at_data()
    talk.hear(OWN)
    assert talk.interview.thread.probes == 0
    talk.hear("It takes little room on each van, I think")
    assert talk.interview.thread.id == "data"
    assert talk.kinds[-1] == "probe"


@pytest.mark.parametrize(
    "instead",
    [
        "I'd keep a Bloom filter of seen helmets. How many racks [scale ?]",
        "I'd keep a Bloom filter of seen helmets, and tune on the rest [tuning-on-test !]",
        "I'd keep a Bloom filter of seen helmets, now let me talk about it [serving >]",
        "I said already, I'd keep a Bloom filter of seen helmets [labels 2]",
    ],
)
def test_what_else_a_reply_does_goes_before_its_idea(instead: str) -> None:
    """Their question, a mistake, their lead and their reproach have the better right to an answer."""
    talk = at_data()
    talk.hear(instead)
    assert "Bloom" not in " ".join(move.text for move in talk.moves if move.kind == "dig")


def test_a_bare_name_is_dug_into_before_an_idea() -> None:
    """What was only named comes first."""
    talk = at_data()
    talk.hear("Logs [labels 1]. I'd keep a Bloom filter of seen helmets somewhere there")
    assert talk.moves[-1].want == "labels"


def test_the_words_of_the_interviewer_are_nobodys_idea() -> None:
    """Who takes up what the interviewer said brings nothing of their own."""
    talk = at_data()
    talk.hear("We learn from counts, and I'd put a log of racks and bikes in there [labels 2]")
    assert not talk.interview.said.ideas


def test_ideas_are_asked_about_seldom_and_each_once() -> None:
    """However many they have, some messages lie between two, and none comes twice in an interview."""
    talk = at_data()
    things = [
        "Bloom filter of seen helmets",
        "quad tree of puddles",
        "honeypot saddle",
        "trie of bells",
        "prefix tree of locks",
    ]
    asked: list[int] = []
    for turn in range(40):
        if talk.interview.is_over:
            break
        talk.hear(f"We take our time here, and I'd keep a {things[turn // 2 % len(things)]} on each van, of course")
        asked += [turn] * any(move.because.startswith("an idea") for move in talk.moves)
    ideas_of = talk.interview.said.ideas
    assert len(asked) == len(ideas_of) == len(set(ideas_of)) == MOST
    assert all(b - a >= APART for a, b in pairwise(asked))


def test_a_drill_asks_about_no_idea() -> None:
    """It is about the points that were named."""
    talk = Talk(mode="drill", focus=("labels", "label-quality", "cold-start"))
    talk.hear(OWN)
    assert not talk.interview.said.ideas


def test_who_does_not_know_is_not_pressed_on_their_own_idea() -> None:
    """The talk lets it go and returns to what was open; a plea for repetition gets the question again."""
    talk = at_data()
    asked = talk.hear(OWN)
    assert "Bloom filter of seen helmets" in talk.hear("Please? [ask-repeat @]")
    talk.hear("No idea [dont-know @]")
    assert talk.interview.thread.id == "data"
    assert asked not in talk.interview.message
    assert "Bloom" not in talk.interview.message


@pytest.mark.parametrize("seed", range(8))
def test_a_hint_asked_for_at_an_idea_is_on_what_was_asked_of_it(seed: int) -> None:
    """It counts as one, the question still waits, and the answer to it was helped; when hints are used up, the case has its own."""
    talk = at_data(seed)
    talk.hear(OWN)
    want, key = talk.moves[0].want, talk.interview.said.idea_asked
    given = talk.hear("A hint please [ask-hint @]")
    assert any(line in given for line in LINES[f"help.{key}"])
    assert talk.interview.hints_used == 1
    assert talk.interview.aims() == {want}
    assert talk.interview.provenance(want) == "hinted"
    talk.hear("Another hint please [ask-hint @]")
    assert talk.interview.thread.id == "data"


def test_the_small_case_knows_some_point_of_each_question() -> None:
    """So that the laws above ask something."""
    assert any(not set(angle.wants).isdisjoint(BIKES.considerations) for angle in ANGLES)


ANNOUNCED = [
    (
        "Here's an idea of mine that I haven't seen elsewhere: we push a photo to every rider.",
        "push a photo to every rider",
    ),
    ("And a second idea of mine: decoy racks. Nobody may use them.", "decoy racks"),
    ("My own twist here would be to let the last rider write one line.", "let the last rider write one line"),
    (
        "Here's a trick I came up with myself: we hide one wrong rack per street and see who goes.",
        "hide one wrong rack per street",
    ),
    ("Another idea of my own: seed helmets. They are on every list.", "seed helmets"),
    ("I've got an idea: a shadow bell for every rack.", "shadow bell for every rack"),
    ("One thing I'd like to try: asking the shops what they saw.", ""),
    ("There's something I haven't seen anywhere: the rider taps when he is really there.", ""),
    ("We count taps. And I have an idea of my own here: ask one rider in a thousand the next day.", ""),
    ("My second own idea belongs here: decoy racks for new riders.", "decoy racks for new riders"),
    ("One thing I'd add of my own: a tap on the bell closes the rack.", ""),
    ("My other idea comes in here: a counter per street.", "counter per street"),
    ("My first own idea fits here: a bell that riders lend out.", ""),
    ("My own second idea: decoy racks.", "decoy racks"),
    ("My own last idea for this is to hide one rack per street.", "hide one rack per street"),
    ("My first own idea: a dial on the rack called patience.", "dial on the rack called patience"),
]


@pytest.mark.parametrize(("text", "words"), ANNOUNCED)
def test_an_idea_said_to_be_their_own_is_found_whatever_it_is(text: str, words: str) -> None:
    """With its name, or with what is to be done; without words where neither can be cut."""
    found = announced(text)
    assert found is not None
    assert found.idea.words == words


@pytest.mark.parametrize(
    "text",
    [
        "I have no idea of mine for that.",
        "I have no idea: maybe ten.",
        "The idea is to count the bikes.",
        "The basic idea: rank by count.",
        "That was my boss's idea: more racks.",
        "At my last company we had an idea of our own: decoy racks.",
        "If I had an idea of my own: who knows.",
        "An idea of mine: a duel of racks. But that is silly, forget it.",
        "It's not an idea of mine, it is standard: a factorisation.",
        "Do you want an idea of mine: yes or no?",
        "My idea of a feature is a ticket.",
        "I have no idea of my own here: the rules do it.",
        "The thing I'd add is a cache.",
        "My next point is serving: we cache.",
        "My first idea was accuracy, but most racks are full.",
        "My first idea, a regression, is too weak.",
        "",
    ],
)
def test_no_idea_is_their_own_that_is_denied_dropped_or_somebody_elses(text: str) -> None:
    """A turn of speech announces nothing."""
    assert announced(text) is None


@given(st.one_of(WORDS, st.text(max_size=120)))
def test_what_is_cut_of_an_announced_idea_stands_in_the_text(text: str) -> None:
    """Verbatim, and told from there to the end of the reply."""
    whole = f"Here's an idea of mine: {text}"
    found = announced(whole)
    if found is not None:
        assert found.idea.words == found.idea.span.of(whole)
        assert found.passage.start <= found.idea.span.start <= found.passage.end == len(whole)


def test_an_announced_idea_is_asked_about_where_another_one_would_wait() -> None:
    """Behind a reminder, and soon after the last; the fewer words of it can be said again, the plainer the question."""
    talk = at_data()
    said = talk.hear("I said that already, and here's an idea of mine: decoy racks. Nobody may use them")
    assert "“decoy racks”" in said
    talk.hear("They cost little, I think")
    assert "this idea of yours" in talk.hear("Well, and one thing I'd like to try: asking the shops what they saw")


def test_announced_ideas_leave_room_for_the_rest() -> None:
    """However many they have."""
    talk = at_data()
    things = (
        "decoy racks|shadow bell|seed helmets|quad tree of puddles|trie of streets|duel of maps|lottery of locks".split(
            "|"
        )
    )
    asked: list[int] = []
    for turn in range(40):
        if talk.interview.is_over:
            break
        talk.hear(f"Here's an idea of mine: {things[turn % len(things)]}. Nobody else has it")
        asked += [turn] * any(move.because.startswith("an idea") for move in talk.moves)
    assert 1 < len(asked) <= MOST_WELCOME
    assert all(b - a >= APART_WELCOME for a, b in pairwise(asked))


@pytest.mark.parametrize("besides", ["How many racks [scale ?]", "Then I tune on the rest [tuning-on-test !]"])
def test_a_question_and_a_mistake_go_before_an_announced_idea(besides: str) -> None:
    """They have the better right to an answer."""
    talk = at_data()
    talk.hear(f"Here's an idea of mine: decoy racks. {besides}")
    assert not talk.interview.said.ideas
