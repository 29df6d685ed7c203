"""The robot candidates. Each looks at the interview and says its next line, or presses a key."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from interviewer.authoring.walking.stock import Stock
from interviewer.core.act import AskHint, Finish, Skip, Tick
from interviewer.core.dialogue import Interview
from interviewer.core.lines.area import AREA
from interviewer.core.phrasing import sentences
from interviewer.core.rubric import AREAS

Key = type[AskHint] | type[Skip] | type[Finish] | type[Tick]
Choice = str | Key
"""What is said, or the key that is pressed; a tick lets time pass."""

DONT_KNOW = (
    "I don't know.",
    "No idea, sorry.",
    "I have no clue about that.",
    "Not sure at all, I am stuck.",
    "pass, no idea",
)
NOISE = ("", " ", "...", "?", "hm", "asdf qwrt zxcv", "what's the weather like in Lisbon?", "ok", "yes", "no", "hello")
REQUESTS = (
    "Can you repeat the question?",
    "Give me a moment to think.",
    "Am I on track so far?",
    "Could you give me a hint?",
    "Can we move on to the next question?",
    "What would you choose here, which model should I use?",
    "Thanks, that helps.",
    "What colour is the logo?",
    "yes please",
    "I'd assume ten million users and go from there.",
)
INSISTS = (
    "No, I still think that is fine, it always works.",
    "I stand by it, everybody does it like that.",
    "I disagree, that does not matter here.",
)
YIELDS = (
    "Fair point, I was wrong there.",
    "You are right, I would change that then.",
    "Good catch, let me take that back.",
)
LEADS = (
    "Let me talk about {area} first.",
    "Can we go to {area} now?",
    "I would like to come back to {area}.",
    "Next, {area}.",
)


@dataclass(frozen=True, slots=True)
class Seat:
    """What a robot knows when its turn comes."""

    interview: Interview
    """As it stands."""
    stock: Stock
    """The sentences that it may choose from."""
    dice: Random
    """Its own, so that a seed tells the whole walk."""


Robot = Callable[[Seat], Choice]


def silent(seat: Seat) -> Choice:
    """Says nothing, or nothing that means anything."""
    return seat.dice.choice((Tick, Tick, *NOISE))


def parrot(seat: Seat) -> Choice:
    """Repeats the interviewer's words."""
    said = seat.interview.message
    return said if seat.dice.random() < 0.05 else (sentences(said) or [""])[-1]


def expert(seat: Seat) -> Choice:
    """Explains what is asked for, and now and then what nobody has asked for yet."""
    dice, now = seat.dice, seat.interview
    if now.challenged:
        return dice.choice(YIELDS)
    wants = [want for want in now.open_wants() if want in seat.stock.explained]
    elsewhere = [id for id in now.open_wants(now.expected) if id in seat.stock.explained]
    if elsewhere and (not wants or dice.random() < 0.3):
        wants = [dice.choice(elsewhere)]
    if not wants:
        return dice.choice(seat.stock.rambles or NOISE)
    if now.question and dice.random() < 0.25:
        return dice.choice(seat.stock.together[now.question.id])
    source = seat.stock.mentioned if dice.random() < 0.15 else seat.stock.explained
    return dice.choice(source.get(wants[0], seat.stock.explained[wants[0]]))


def rambler(seat: Seat) -> Choice:
    """Talks at length without a thread."""
    return seat.dice.choice(seat.stock.rambles or NOISE)


def asker(seat: Seat) -> Choice:
    """Asks for every fact, some of them twice, and then answers a little."""
    dice, now = seat.dice, seat.interview
    left = [topic for topic in seat.stock.asks if topic not in now.said.told]
    if left and dice.random() < 0.85:
        return dice.choice(seat.stock.asks[dice.choice(left)])
    if seat.stock.asks and dice.random() < 0.3:
        return dice.choice(seat.stock.asks[dice.choice(list(seat.stock.asks))])
    return dice.choice(REQUESTS) if dice.random() < 0.3 else expert(seat)


def stuck(seat: Seat) -> Choice:
    """Does not know, and takes every hint."""
    return seat.dice.choice((AskHint, AskHint, AskHint, "Could you give me a hint?", "yes", *DONT_KNOW))


def skipper(seat: Seat) -> Choice:
    """Wants the next question."""
    dice = seat.dice
    return (
        dice.choice((Skip, Skip, "Next question please.", "Can we move on to the next question?"))
        if dice.random() < 0.6
        else expert(seat)
    )


def contrarian(seat: Seat) -> Choice:
    """Asserts mistakes and insists on them; every other time one that the case has words of its own for."""
    dice, now = seat.dice, seat.interview
    if now.challenged:
        again = seat.stock.mistakes.get(now.challenged, INSISTS)
        return dice.choice((dice.choice(again), *INSISTS, dice.choice(YIELDS)))
    made = {item.pitfall for item in now.pushbacks}
    left = [id for id in seat.stock.mistakes if id not in made]
    own = [id for id in left if id in seat.stock.own_mistakes]
    left = own if own and dice.random() < 0.5 else left
    return dice.choice(seat.stock.mistakes[dice.choice(left)]) if left and dice.random() < 0.7 else expert(seat)


def leader(seat: Seat) -> Choice:
    """Announces where to go, by itself, after an answer, or instead of one, and goes there."""
    dice, area = seat.dice, AREA[seat.dice.choice(AREAS)]
    chance = dice.random()
    if chance < 0.15:
        return dice.choice(LEADS).format(area=area)
    if chance < 0.22:
        return f"Let us skip this one and talk about {area}."
    said = expert(seat)
    return f"{said} Then let me talk about {area}." if isinstance(said, str) and chance < 0.4 else said


def mixed(seat: Seat) -> Choice:
    """Is somebody else at every turn, and ends the interview now and then."""
    if seat.dice.random() < 0.01:
        return seat.dice.choice((Finish, "Let us stop here.", "I am done, that is all from me."))
    return seat.dice.choice(
        (expert, expert, expert, silent, parrot, rambler, asker, stuck, skipper, contrarian, leader)
    )(seat)


ROBOTS: dict[str, Robot] = {
    robot.__name__: robot
    for robot in (silent, parrot, expert, rambler, asker, stuck, skipper, contrarian, mixed, leader)
}
"""Name to robot, in the order in which they walk."""
