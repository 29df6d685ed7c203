"""What the time makes the interviewer say, and what answers a wish for a moment."""

LINES: dict[str, tuple[str, ...]] = {
    "time.take": (
        "Take your time.",
        "Of course, no rush.",
        "Sure, think it over.",
        "I will wait.",
        "By all means, a minute is fine.",
        "No hurry on my side.",
        "Go ahead and think.",
        "Whenever you are ready.",
    ),
    "time.away": (
        "Of course. ctrl+S, or /pause in plain text, stops the clock; I keep the place.",
        "Go ahead. The clock stops with ctrl+S (/pause in plain text), and when you leave.",
        "Sure. Pause with ctrl+S or /pause, so that your time does not run.",
        "No problem. With ctrl+S or /pause the time stands still; the question waits for you.",
    ),
    "time.phase": (
        "In the interest of time, let us leave {area}.",
        "I would like to leave {area} here, for the sake of the clock.",
        "We have used our time for {area}.",
        "I have to watch the clock, so we leave {area} there.",
        "That has to do for {area}.",
        "Let us close {area} and go on.",
    ),
    "time.phase.tick": (
        "When you have finished that thought, I would like to leave {area}.",
        "Round off {area} when you can; there is more I want to ask.",
        "Come to an end with {area} soon, if you can.",
        "We should leave {area} before long.",
        "Take one more minute on {area}, then we go on.",
        "I would like to get past {area} soon.",
    ),
    "time.left": ("We have about {n} left.", "About {n} to go.", "There are roughly {n} left on the clock."),
    "clock": (
        "About {n}.",
        "We still have about {n}.",
        "Roughly {n} from now.",
        "There are about {n} on the clock.",
        "{n}, give or take.",
        "Some {n} left.",
    ),
    "time.over": (
        "That is our time. One last thing.",
        "We are at the end of our time. A last question.",
        "The clock says we are done. Let me ask one more.",
    ),
    "time.over.tick": (
        "We are at time. Finish your thought, and then we wrap up.",
        "That is our time. Complete your sentence and we close.",
        "The time is up; round it off, please.",
    ),
}
