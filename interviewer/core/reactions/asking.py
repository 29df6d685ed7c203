"""What is done for who asks something: about the case, for the question again, or what is expected of a candidate."""

import re

from interviewer.core.answers.answers import answer, tell
from interviewer.core.course.closing import MOST_BLANK, close
from interviewer.core.course.course import move_on
from interviewer.core.heard.heard import Heard
from interviewer.core.heard.opinion import opinion_of
from interviewer.core.message import Message
from interviewer.core.phrasing import spelled
from interviewer.core.regex import regex
from interviewer.core.requests.meaning import define
from interviewer.core.requests.repetition import said_by_us, say_again, say_task
from interviewer.core.sentence import SENTENCE

OF_A_QUESTION = regex(r"\b(?:questions?|ask\w*|task|problem|prompt|case|begin|start|do)\b", re.IGNORECASE)
"""Words of who wants the question again, and no fact."""


def asks_for_a_meaning(m: Message, heard: Heard) -> bool:
    """What counts as good, or as fraud, is said by the scope of the case, or theirs to say."""
    if not heard.term or not heard.asks or heard.explained or len(heard.asked) > 1 or heard.does("ask-repeat"):
        return False
    define(m, heard.term)
    return True


def asks(m: Message, heard: Heard) -> bool:
    """Answer from the facts; the floor is theirs again where asking was all they did."""
    if not heard.asks or (heard.wants_plain_words and not heard.understanding.topics):
        return False
    if heard.understanding.pitfalls and any(map(opinion_of, SENTENCE.findall(heard.text))):
        return False  # "is it okay to test on what it learnt from?" is answered by the challenge
    if answer(m, heard):
        m.set(blank=0)
    elif heard.only_asks:
        return _asks_in_circles(m)
    return heard.only_asks or m.asks


def _asks_in_circles(m: Message) -> bool:
    """All was told before, and nothing else was said: after a while on to the next question, and then to the end."""
    m.set(blank=m.now.blank + 1)
    because = f"nothing new was asked, {spelled(m.now.blank)} in a row"
    if m.now.blank >= MOST_BLANK:
        close(m, "silent")
    elif m.now.blank >= 3:
        m.stock("steady", "enough", because)
        move_on(m, because)
    return True


def _just_told(m: Message, heard: Heard) -> tuple[str, ...]:
    """The facts that were all the interviewer said last, where they are what is wanted again: no question was put with them, and none is named."""
    if OF_A_QUESTION.search(heard.text) or heard.only_a_question_mark or heard.wants_other_words:
        return ()
    return m.now.just_told


def asks_what_to_do(m: Message, heard: Heard) -> bool:
    """Who does not know what an interview like this is about is told, and later on what is asked of them now."""
    if not heard.asks_what_to_do or not m.stock("steady", "expect", "asked what is expected"):
        return False
    if m.now.replies > 1:
        say_again(m)
    return True


def repeats(m: Message, heard: Heard) -> bool:
    """Put the question again, or say what its word means."""
    pleads = heard.does("ask-repeat") or heard.only_a_question_mark or heard.lost_the_thread
    if heard.names_a_hint or (not heard.wants_plain_words and (heard.explained or not pleads)):
        return False
    if any(move.cause == "meant" for move in m.moves):
        return False
    if heard.wants_the_task and say_task(m, "act: ask-repeat, the task"):
        return True
    if told := _just_told(m, heard):
        for topic in told:
            tell(m, topic)
        return True
    if heard.term and not said_by_us(m, heard.term):
        define(m, heard.term)
    else:
        say_again(m, reworded=heard.wants_other_words)
    return True
