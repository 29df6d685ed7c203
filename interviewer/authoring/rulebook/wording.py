"""W8: how the interviewer speaks."""

from interviewer.authoring.rulebook.rule import Family, Rule, Sample

_SAY = "    say: Decide the order of a feed."

FAMILY = Family(
    "W",
    "Wording",
    (
        Rule(
            "W801",
            "two questions in one breath",
            "Ask one, and keep the other for a probe.",
            "Candidates answer the last one and lose the first, or both. One question at a time is the first rule of interviewing.",
            Sample(
                "scenario",
                "    say: What would you order? And for whom?",
                "    say: What would you order, and for whom?",
                _SAY,
            ),
            "warning",
            "shared",
        ),
        Rule(
            "W802",
            "line too long to listen to",
            "Cut it, or move details to facts that are told when asked for.",
            "Sixty words are some 25 seconds of speech. Whoever hears more remembers the end.",
            Sample("scenario", "    say: Decide the order of a feed" + " and of what comes below it" * 11 + ".", _SAY),
            "warning",
            "shared",
        ),
        Rule(
            "W803",
            "exclamation mark",
            "End the line with a full stop.",
            "An interviewer speaks calmly. A raised voice sounds false in writing.",
            Sample("scenario", "    say: Decide the order of a feed!", _SAY),
            "warning",
            "shared",
        ),
        Rule(
            "W804",
            "praise that was not earned",
            "Go on with the matter; credit stands in the report.",
            "The line is spoken whatever the candidate said. Praise for a poor answer teaches the wrong thing, and soon nobody believes it.",
            Sample("scenario", "    say: Great. Decide the order of a feed.", _SAY),
            "warning",
            "shared",
        ),
        Rule(
            "W805",
            "figure of a fact pointed at",
            "Tell the figure with the question, or ask without it.",
            "Facts are told to those who ask. Whoever did not ask hears of a figure that nobody has told them, and asks back instead of answering.",
            Sample(
                "scenario",
                "    say: Who reads the thirty million a day?",
                "    say: There are thirty million a day. Who reads them?",
                _SAY,
            ),
            "warning",
            "shared",
        ),
    ),
)
