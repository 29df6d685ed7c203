"""How a part of the interview is called, and what it is about in a sentence."""

from interviewer.core.rubric import Area

AREA: dict[Area, str] = {
    "framing": "the problem itself",
    "data": "the data",
    "modelling": "the model",
    "evaluation": "evaluation",
    "serving": "serving",
    "operations": "life after launch",
    "responsibility": "the people it touches",
}
"""How an area is called in speech."""

IN_SHORT: dict[Area, tuple[str, ...]] = {
    "framing": ("I am after what this should achieve, and for whom.", "In a word: what are we building, and what for."),
    "data": (
        "I want to hear what you would learn from, and where it comes from.",
        "In a word: which examples, and from where.",
    ),
    "modelling": (
        "I am asking what you would build to make the prediction.",
        "In a word: what sits between the data and the answer.",
    ),
    "evaluation": (
        "I want to know how you would tell that it works.",
        "In a word: how would anybody know it is any good.",
    ),
    "serving": (
        "I am asking how the answer gets to people in time.",
        "In a word: what happens between a request and its answer.",
    ),
    "operations": ("I want to hear what happens in the weeks after launch.", "In a word: it is live, and then what."),
    "responsibility": (
        "I am asking who could come off badly, and what you do about it.",
        "In a word: who should worry about this, and what helps them.",
    ),
}
"""A question said again when its own phrasings are used up."""
