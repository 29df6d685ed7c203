"""What is asked about an idea of the candidate's own: {idea} is theirs, as in: your “bloom filter of seen cards”; {deed} is something to be done.

Behind {idea} no verb stands that would have to agree with it: it may be one thing or several.
"""

LINES: dict[str, tuple[str, ...]] = {
    "idea.inside": (
        "What goes into {idea}, and what do you read off it?",
        "What would you feed into {idea}, and what would you want back?",
        "Take one real example through {idea}. What goes in, and what comes out?",
    ),
    "idea.data": (
        "Where would the data for {idea} come from?",
        "What would you build {idea} from?",
        "Whom or what would you have to ask for the data behind {idea}?",
    ),
    "idea.new": (
        "What would {idea} do for somebody or something quite new?",
        "How would {idea} cope with what nobody has seen before?",
        "On the first day there is no past. What would {idea} go by?",
    ),
    "idea.scale": (
        "How large would {idea} get at our scale?",
        "What would {idea} need at the busiest hour, in memory and in time?",
        "Where would {idea} give way first if the traffic doubled?",
    ),
    "idea.down": (
        "What would people get if {idea} went down?",
        "What would happen if {idea} fell a few hours behind?",
        "Say that we lose {idea} in the middle of the day. What then?",
    ),
    "idea.price": (
        "What would {idea} cost us, in machines, in time or in work?",
        "What would {idea} take in work and machines, and is it worth that here?",
        "How would you work out what {idea} would cost us?",
    ),
    "idea.give-up": (
        "What do you give up for {idea}?",
        "Who would be worse off with {idea}, and by how much?",
        "What gets worse with {idea}, and for whom?",
    ),
    "idea.works": (
        "How would you find out what {idea} would bring?",
        "Which number would tell you that {idea} paid off?",
        "How would you put {idea} to the test?",
    ),
    "idea.simpler": (
        "What would {idea} give you that something simpler would not?",
        "Why {idea}, and not something simpler?",
        "What would you lose if you left out {idea}?",
    ),
    "idea.chosen": (
        "How would you arrive at the right size for {idea}?",
        "Who or what decides how large {idea} should be?",
        "Too small or too large, what would go wrong with {idea}?",
    ),
    "idea.unused": (
        "What would you do if hardly anybody took notice of {idea}?",
        "What would you make of those who never react to {idea}?",
        "Say that one in fifty reacts to {idea}. What follows for you?",
    ),
    "idea.gamed": (
        "How would somebody who means harm get around {idea}?",
        "What would a cheat do about {idea}?",
        "Say that word of {idea} gets out. What would people try?",
    ),
    "deed.give-up": (
        "What do you give up when you {deed}?",
        "What does it cost you to {deed}?",
        "You would {deed}. What speaks against that?",
    ),
    "deed.works": (
        "How would you find out what it brings to {deed}?",
        "Which number would tell you that it was right to {deed}?",
        "How would you put it to the test whether to {deed}?",
    ),
    "deed.gamed": (
        "Say that word gets out that you {deed}. What would people try?",
        "You would {deed}. How would somebody who means harm get around that?",
        "What would a cheat do once you {deed}?",
    ),
    "deed.unused": (
        "You would {deed}. What if most of them never do?",
        "Say that one in fifty does it when you {deed}. What follows for you?",
        "You would {deed}. How far could you trust what comes back?",
    ),
    "help.inside": (
        "Take a single row. Which columns would it see, and what would stand in the last one?",
        "Write one example by hand, with what goes in on the left and what you want on the right.",
    ),
    "help.data": (
        "Think of where such examples lie already: a log, a form, somebody's spreadsheet.",
        "Who sees this happen today, and does anything get written down?",
    ),
    "help.new": (
        "Picture somebody who came this morning. What do you know about them after one minute?",
        "What is the first thing that such a case leaves behind, and what would you assume until then?",
    ),
    "help.scale": (
        "Multiply: how many entries, how many bytes in each, how many calls a second?",
        "Take the busiest hour, and follow one request through it.",
    ),
    "help.down": (
        "Picture the minute in which it does not answer. What plain thing could stand in its place?",
        "What did people get before there was such a thing, and would that do for an hour?",
    ),
    "help.price": (
        "Take what a single use of it costs, and how often that happens in a day.",
        "Count the machines, and the days of work before it runs.",
    ),
    "help.give-up": (
        "Somebody does worse with it than without. Who could that be?",
        "What gets slower, dearer or rarer on the day you switch it on?",
    ),
    "help.works": (
        "Half of them get it and half do not. What would you count a week later?",
        "What would people do more often if it helps, and less often if it harms?",
    ),
    "help.simpler": (
        "Give a colleague one afternoon. What would they build instead, and what would that miss?",
        "Which case goes wrong without it, and how common is that case?",
    ),
    "help.chosen": (
        "Try half of it, and then double. What gets worse each time?",
        "What does one too many cost, and what does one too few?",
    ),
    "help.unused": (
        "Nobody touches it for a month. What would that tell you, and what would it not?",
        "Who does react, and are they like the rest?",
    ),
    "help.gamed": (
        "Be the one who profits from it. What would you change about yourself to slip through?",
        "What does it go by, and which of that can somebody fake for nothing?",
    ),
}
"""For every persona: key to phrasings."""
