"""What asks for more of what was said, or has been near it, and what takes up a mistake."""

LINES: dict[str, tuple[str, ...]] = {
    "dig.how": (
        "You {would} {quote}. How does that work here?",
        "You {would} {quote}. What would you set up first?",
        "You {would} {quote}. How does it look for one real example?",
        "You {would} {quote}. What happens step by step?",
    ),
    "dig.cost": (
        "What does it cost you to {quote}?",
        "What do you give up when you {quote}?",
        "What would make you stop, when you {quote}?",
        "How far does it carry at our scale to {quote}?",
    ),
    "dig.check": (
        "How would you know that it helps to {quote}?",
        "What number would tell you that it was right to {quote}?",
        "How would you test whether it pays to {quote}?",
    ),
    "dig.more": (
        "Can you take that one step further?",
        "What does that mean here, in practice?",
        "Can you go one level deeper on that?",
        "How does that look in this case?",
        "Can you say a little more about it, for this case?",
        "How would that go, in practice?",
    ),
    "dig.unclear": (
        "Can you tie that to our case for me?",
        "What would that look like here?",
        "Can you give me an example of it, from this case?",
    ),
    "dig.terse": (
        "I need more than keywords from you. Take two minutes for the next one and tell me how.",
        "You can take more room. Keywords tell me what you know, and I want to hear how you would do it.",
        "A few words are hard to judge. Take your time for the next one, and say how and why.",
    ),
    "dig.tools": (
        "You name tools. Which one solves what, here?",
        "These are names. Which of them is needed here, and for what?",
        "I hear many products. Take one away; what breaks?",
    ),
    "figure": (
        "I have {told} {unit} here; where do your {said} come from?",
        "You count with {said} {unit}, and I told you {told}. Which one do you plan for?",
    ),
    "cadence": (
        "Earlier you said {before}, now {now}. Which is it?",
        "For learning anew I have {before} from you, and now {now}. Which one holds?",
    ),
    "came.up": (
        "You touched on this before; I would like a bit more of it.",
        "You named this on the way; let me go into it.",
        "This came up in passing, so let me stay with it.",
    ),
    "came.near": (
        "Part of this you may have said already.",
        "This may overlap with what you said.",
        "Stop me if you have answered this.",
    ),
    "challenge.plain": (
        "Let me stop you there.",
        "I want to test that.",
        "Let me press on that point.",
        "One moment, before you go on.",
        "Let me push back on that.",
        "That point I would like to test.",
    ),
    "challenge": (
        "You said “{quote}”.",
        "Let me stop at “{quote}”.",
        "A moment on “{quote}”.",
        "Let me press on “{quote}”.",
        "I want to test “{quote}”.",
        "Take “{quote}” once more.",
        "I would like to test “{quote}”.",
    ),
    "challenge.late": (
        "Before we move on, you said “{quote}” earlier.",
        "Let me go back to “{quote}” for a moment.",
        "There is one thing I let pass, “{quote}”.",
        "Earlier you said “{quote}”.",
        "I want to return to “{quote}” briefly.",
        "A while ago you said “{quote}”.",
    ),
    "challenge.next": (
        "There was a second thing in there.",
        "And the other half of what you said.",
        "One more on the same sentence.",
        "Then there is the rest of it.",
        "I have a second question on that.",
        "Something else in there caught my ear.",
    ),
}
