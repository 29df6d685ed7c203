"""How an interview begins."""

LINES: dict[str, tuple[str, ...]] = {
    "open.time": ("We have {n} minutes.", "You have about {n} minutes.", "Let us take {n} minutes for it."),
    "open.untimed": ("There is no clock on this one.", "Take the time you need.", "We are in no hurry."),
    "open.aloud": (
        "Think aloud, and ask me whatever you need.",
        "Think aloud as you go; you may ask me anything.",
        "You drive; think aloud and ask as you go.",
    ),
    "open.drill": (
        "Today I only come back to what was missing before, so let us go straight there.",
        "We need not go through all of it; I only ask for what was missing or needed help.",
        "No full round today, only what does not sit yet.",
    ),
    "expect": (
        "Your design, thought aloud: the aim, the data, the model, how you test it, how it runs. Ask me for facts.",
        "Tell me how you would build it, from the aim to the weeks after launch. I know the place, so ask me.",
        "Walk me through it as with a colleague: aim, data, model, test, running it. Reasons count more than names.",
        "Build it in words, from what it should achieve to how it runs. Questions are welcome.",
        "How you would go about it: aim, data, model, test and operation. I listen, and dig here and there.",
        "Say what you would build and why. I answer what I can when you ask.",
    ),
    "social.hello": (
        "Hello. The floor is yours.",
        "Hi, good to have you here. Whenever you are ready.",
        "Hello to you. Start where you like.",
        "Hi. Take it from the top.",
        "Good day. Begin whenever you like.",
        "Hello, nice to meet you. I am listening.",
    ),
}
