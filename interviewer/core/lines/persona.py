"""Lines that a persona prefers."""

FLAVOURS: dict[str, dict[str, tuple[str, ...]]] = {
    "warm": {
        "ack.plain": ("Thank you.", "That helps.", "I can see that.", "Yes, I see."),
        "stuck.smaller": (
            "Nothing wrong with that. Let me make it smaller.",
            "Many people pause here. Take only this part.",
            "No rush, and no harm. Try this piece.",
        ),
        "stuck.move": (
            "That is perfectly fine, we can leave it.",
            "Do not worry about it; we go on.",
            "It is one question of many, so on we go.",
        ),
        "challenge": (
            "Let me push a little on “{quote}”.",
            "I want to be sure about “{quote}”.",
            "Let us look at “{quote}” together.",
        ),
        "hint": ("Let me help a little.", "Maybe this helps.", "Let me nudge you a little."),
    },
    "brisk": {
        "ack.plain": ("Got it.", "Right.", "Okay, next."),
        "stuck.move": ("Next.", "We move on.", "Leave it."),
        "stuck.smaller": ("Smaller.", "One part, then.", "Just this."),
        "skip.move": ("Next one.", "Fine, another.", "Skipped."),
        "challenge": ("Hold on, “{quote}”.", "Wait, “{quote}”.", "“{quote}”, hm."),
        "close.done": ("That is all. Thanks; the report is next.", "Done. Thank you; your report follows."),
    },
    "sceptic": {
        "ack.plain": ("Hm.", "Let us see.", "I hear you."),
        "dig.how": (
            "You {would} {quote}; that is easy to say. How would it work here?",
            "I have seen that go wrong, to {quote}. How would you do it?",
        ),
        "challenge": (
            "I am not sure about “{quote}”.",
            "I have my doubts about “{quote}”.",
            "“{quote}” does not convince me yet.",
        ),
        "stuck.move": ("We will have to live without that one.", "Then that stays open.", "I note that as open."),
    },
}
"""Persona to key to phrasings; they are said before the stock ones."""
