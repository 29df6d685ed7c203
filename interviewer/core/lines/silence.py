"""What answers a reply that nobody can take: empty, a picture, no words, about something else."""

_FIRST = (
    "Go on",
    "I am listening",
    "Carry on",
    "Take your time",
    "I am with you",
    "No hurry",
    "Please continue",
    "I am here",
    "Please go ahead",
    "It is your turn",
)
_THEN = (
    "whenever you like",
    "from wherever you want",
    "one thought after the other",
    "the way you would at work",
    "with whatever comes next for you",
    "and tell me what you would build",
    "and take any part of it that you like",
    "and say it as it comes to mind",
    "and begin where it is easiest",
    "with the part that you know best",
    "in as few words as you like",
    "and leave out what you do not need",
    "as you would at a whiteboard",
)
"""What is said when all other words on something are used up: first half and second half."""

LINES: dict[str, tuple[str, ...]] = {
    "empty.again": (
        "Nothing arrived on my side. Half a thought is enough.",
        "That came through empty. Start with whatever comes to mind.",
        "I did not get anything there. Take it from any end you like.",
        "I heard nothing. A first guess will do.",
        "That was blank for me. Begin anywhere.",
        "Silence so far. Say the first thing you would do.",
    ),
    "nonsense.again": (
        "I could not make sense of that. Say it in plain words.",
        "You lost me there. Try it once more, simply.",
        "That did not parse on my side. Put it another way.",
        "I did not follow that at all. Start again, slowly.",
        "I cannot read that. Tell me as you would tell a colleague.",
        "That went past me. One plain sentence is enough.",
    ),
    "salad.again": (
        "I could not follow that. Say it once more in two or three sentences.",
        "I lost you in there. Two or three plain sentences would help me.",
        "That was too much to follow. What is the one thing you would do?",
    ),
    "sign.again": (
        "A nice picture. A word or two when you are ready.",
        "A picture says a lot; I still need a word with it.",
        "I see it. Put a thought beside it when you like.",
        "That one I cannot read, so tell me in a word.",
        "Noted, with a smile. The question waits for you.",
        "I will let that stand. Say the rest whenever you like.",
    ),
    "off-topic": (
        "That is above my pay grade. Back to our case.",
        "I only do this one interview, sadly. The question still stands.",
        "I will pretend I did not hear that. Where were we.",
        "Noted for the office party. Back to work.",
        "My remit ends at this case. So, back to it.",
        "If I could do that, I would have a better job. The design, please.",
        "Tempting, but it will not design itself.",
        "I have been told to stay on topic, and you are helping me practise. Back to the question.",
    ),
    "still": tuple(f"{first}, {then}." for then in _THEN for first in _FIRST),
}
