"""Laws of what the wording of a reply shows by itself."""

import pytest

from interviewer.core.heard.heard import Heard
from interviewer.core.heard.meta import meta_of
from interviewer.core.understanding.understand import Understanding


def heard(text: str, *acts: str, topics: tuple[str, ...] = ()) -> Heard:
    """``text`` with ``acts`` and ``topics`` understood, and nothing else."""
    return Heard(text, Understanding(text, acts=acts, topics=topics))


@pytest.mark.parametrize(
    "text",
    ["accuracy, how many mails it gets right", "recall so how many frauds we catch", "latency, how fast it answers"],
)
def test_a_term_with_what_it_counts_asks_nothing(text: str) -> None:
    """Only the word order of a question, or its mark, asks."""
    assert not heard(text, "clarifying-question", topics=("scale",)).asks


@pytest.mark.parametrize(
    "text",
    [
        "how many mails a day",
        "the question is how many we have",
        "accuracy, how many mails does it get?",
        "volume how many do we have",
    ],
)
def test_a_question_without_a_mark_still_asks(text: str) -> None:
    """Candidates leave out marks."""
    assert heard(text, "clarifying-question", topics=("scale",)).asks


def test_leave_to_ask_with_the_question_is_the_question() -> None:
    """ "Can I ask something?" alone is given the floor."""
    assert heard("can i ask something?", "clarifying-question").aside == "resumes"
    assert heard("can i ask something? do i need to know about gpu?", "clarifying-question").aside == ""


def test_a_question_that_is_answered_at_once_asks_nothing() -> None:
    """ "A newcomer?" takes up what was asked some time ago."""
    text = (
        "A newcomer? Ask for topics they like, sports, cooking, and show accounts from these, popular ones per country."
    )
    assert not heard(text, "clarifying-question", "answer", topics=("users",)).asks
    assert heard("And newcomers? How many are there?", "clarifying-question", topics=("users",)).asks


def test_a_guess_needs_no_time_to_think() -> None:
    """Whoever ventures something wants an answer to it, not a pause."""
    assert not heard("hm not sure. maybe some click it by accident", "ask-time").asks_for_a_moment
    assert heard("hm, let me think, maybe a minute", "ask-time").asks_for_a_moment


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("what do you mean with spam exactly?", "spam"),
        ("so what do you mean by good mail", "good mail"),
        ("what counts as fraud here?", "fraud"),
        ("what do you mean by that?", ""),
        ("what do you mean?", ""),
    ],
)
def test_a_word_of_the_case_is_told_from_the_question(text: str, term: str) -> None:
    """What the question means is the interviewer's, what a word means may be the candidate's to say."""
    assert heard(text, "ask-repeat").term == term


@pytest.mark.parametrize(
    ("text", "offers"),
    [
        ("Do you want me to go deeper into the model?", True),
        ("Shall I explain the loss as well?", True),
        ("Should I use a network?", False),
        ("I'd explain each refusal, should I?", False),
    ],
)
def test_an_offer_to_say_more_is_no_question_about_the_case(text: str, offers: bool) -> None:
    """Who offers wants a yes, and no choice handed back."""
    assert heard(text).offers == offers
    assert not heard(text, "check-in").wants_a_decision


@pytest.mark.parametrize(
    "text",
    [
        "Hi! Should I start with clarifying questions or directly with a design?",
        "Can I just begin?",
    ],
)
def test_who_asks_where_to_begin_is_given_the_floor(text: str) -> None:
    """It is theirs to choose, and no question about the case."""
    assert heard(text, "ask-repeat").proposes
    assert not heard(text, "clarifying-question", topics=("scope",)).asks


def test_who_asks_for_more_questions_waits_for_the_next() -> None:
    """Behind a farewell, too."""
    assert heard("I'm done I think, anything else you want to ask?").asks_what_is_next
    assert not heard("The labels come late, what else would break here is the join").asks_what_is_next


def test_a_second_of_the_design_is_no_pause() -> None:
    """How long something may take is an answer."""
    assert not heard("fast means maybe one second?", "ask-time").asks_for_a_moment
    assert heard("one second please", "ask-time").asks_for_a_moment
    assert heard("hold on, back in a minute", "ask-time").asks_for_a_moment


@pytest.mark.parametrize(
    "text", ["can you explain what you expect from me?", "what am I supposed to do here?", "how does this work?"]
)
def test_who_asks_what_to_do_is_heard(text: str) -> None:
    """It is about the interview, and not about the case."""
    assert heard(text, "clarifying-question").asks_what_to_do


def test_a_plea_for_less_is_heard() -> None:
    """Something easier is a smaller piece of the same."""
    assert heard("can we do something easier").wants_it_easier
    assert not heard("a simpler model is easier to explain").wants_it_easier


def test_who_comes_back_to_the_product_wishes_for_no_earlier_question() -> None:
    """Only the two who talk go back to a question; "do they come back" asks about people."""
    assert meta_of("Can we go back?") == "back"
    assert meta_of("Do they come back?") == ""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("What should I tell first, the data or the model?", "begin"),
        ("What happens first?", ""),
    ],
)
def test_who_asks_what_to_say_first_wants_a_beginning(text: str, kind: str) -> None:
    """The order of the own answer is asked of the talk; an order in the product is not."""
    assert meta_of(text) == kind


@pytest.mark.parametrize(
    ("text", "hands"),
    [("You want a number or a list for output?", True), ("You want to know or to guess?", False)],
)
def test_a_choice_of_output_is_handed_over(text: str, hands: bool) -> None:
    """Who asks which of two things the interviewer wants hands over a choice of the design."""
    assert heard(text, "answer").wants_a_decision == hands


@pytest.mark.parametrize("text", ["Could you say again what the product does?", "I forgot what we are building"])
def test_who_forgot_what_is_built_wants_the_task(text: str) -> None:
    """Not the last question."""
    assert heard(text, "ask-repeat").wants_the_task


def test_who_does_not_know_about_mistakes_wants_help_and_no_verdict() -> None:
    """The own mistakes are asked for; those of the system are what the talk is about."""
    assert meta_of("I wonder where my mistakes?") == "verdict"
    assert meta_of("can you give me small help, I don't know what say about mistakes") == ""


@pytest.mark.parametrize(
    ("text", "again", "reworded"),
    [
        ("can you repeat the question please", True, False),
        ("can you tell me the question again", True, False),
        ("sorry, my english is bad, what is the question?", True, False),
        ("could you repeat the question in simpler words", True, True),
        ("my english is not so good can you say the question with easier words", True, True),
        ("i don't understand the question, easier please", True, True),
        ("too difficult words", True, True),
        ("please speak easier", True, True),
        ("sorry for my english", False, False),
        ("english is not my first language, is that a problem?", False, False),
    ],
)
def test_a_plea_for_the_question_says_whether_other_words_are_wanted(text: str, again: bool, reworded: bool) -> None:
    """Who did not hear gets it as it was; who did not understand gets other words; who is only sorry gets neither."""
    plea = heard(text)
    assert (plea.wants_the_question, plea.wants_other_words) == (again, reworded)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("what table do you mean?", "any"),
        ("which score are you talking about?", "any"),
        ("what exactly do you mean?", ""),
        ("english is not my first language", "english"),
        ("our mail is in English and not in German", ""),
    ],
)
def test_questions_after_what_was_meant_are_about_the_talk(text: str, kind: str) -> None:
    """A thing that the interviewer took for granted may be missing in the design."""
    assert meta_of(text) == kind


def test_a_remark_on_the_question_is_no_other_subject() -> None:
    """ "That is a stupid question" asks what it is for."""
    assert heard("that is a stupid question", "off-topic").aside == "why"


@pytest.mark.parametrize(
    "said",
    [
        "Distinct users and caps. I'm done, thanks.",
        "Then we cap it. That's all from me, you can finish.",
        "I check OCR too. i am finish now thank you, please give report",
        "I think thats all I would say",
        "That's all, I'm done.",
    ],
)
def test_who_has_no_more_to_say_is_heard_behind_an_answer(said: str) -> None:
    """In the last sentence."""
    assert Heard(said, Understanding(said)).seems_done


@pytest.mark.parametrize(
    "said",
    [
        "When the first stage is done we rank the rest.",
        "That's all the features I would take.",
        "The job is done at night.",
        "That's it, a table of counts.",
        "You can finish a query with one tap.",
        "I'm done with the data, now the model.",
    ],
)
def test_a_part_that_is_done_is_not_the_end(said: str) -> None:
    """Of a system, or of the talk."""
    assert not Heard(said, Understanding(said)).seems_done


@pytest.mark.parametrize(
    ("text", "reproaches"),
    [
        ("i said alredy: skips and not interested, plus what was seen and not opened", True),
        ("I just gave the slices. Beyond those the tail.", True),
        ("I said this in the beginning, no: for one person it is spam.", True),
        ("i told that, drift n daily return rate", True),
        ("I've already covered the labels, it is the dispute.", True),
        ("As I said, the bank loses less.", False),
        ("I said I would use trees.", False),
        ("I gave them a week.", False),
    ],
)
def test_who_was_asked_twice_says_so(text: str, reproaches: bool) -> None:
    """An answer that begins with having been given reproaches; "as I said" only refers back."""
    assert Heard(text, Understanding(text)).reproaches == reproaches


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("How much time is left, and which topics are still missing?", "ahead"),
        ("What areas haven't we touched yet?", "ahead"),
        ("What else is left to discuss?", "ahead"),
        ("Which parts of the map are missing?", ""),
        ("Which areas are not covered by the sensors?", ""),
        ("What would you like me to start with?", ""),
    ],
)
def test_what_is_still_to_come_is_asked_of_the_talk_alone(text: str, kind: str) -> None:
    """Whatever part of something else goes missing is asked of the case."""
    assert meta_of(text) == kind


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Can I have the report now?", True),
        ("May I see my score please?", True),
        ("It runs for two weeks. Could we see the results?", False),
        ("Could I see the report at the end?", False),
        ("Do I get a report?", False),
    ],
)
def test_who_asks_for_the_report_now_asks_for_the_end(text: str, ends: bool) -> None:
    """It comes behind the last word; who only wants to know of it goes on."""
    assert heard(text).asks_to_end is ends


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Which thirty milliseconds? You never said that. Anyway, five for the lookup, and the rest is network.", True),
        ("What survey? I don't remember you mentioning one. I'd train on watch time, as it says more.", True),
        (
            "A newcomer? They have never told us anything, so I'd ask for three topics and show what is read there.",
            False,
        ),
    ],
)
def test_who_was_not_told_of_it_asks_back(text: str, asks: bool) -> None:
    """An echo alone takes up what was asked; with the word that nobody said so it waits for an answer."""
    assert heard(text, "answer").asks is asks
