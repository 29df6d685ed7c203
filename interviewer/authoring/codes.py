"""Every code a diagnostic can carry: its title and the remedy shown when a problem brings none of its own.

Y1 YAML, S2 shape, G3 graph and guards, F4 facts, R5 rubric, C6 cues, X7 examples. A code never changes its meaning.
"""

from typing import NamedTuple


class Code(NamedTuple):
    """What a code stands for."""

    title: str
    remedy: str


CODES: dict[str, Code] = {
    "Y101": Code("file cannot be read", "Check the path and that it is a regular file you may read."),
    "Y102": Code("file too large", "A file may hold 1 MiB. Split it into parts."),
    "Y103": Code("not UTF-8", "Save the file as UTF-8."),
    "Y104": Code("control character", "Delete the invisible character."),
    "Y105": Code("not YAML", "Compare the indentation and the quotes with the lines above."),
    "Y106": Code("anchor, alias or merge key", "Write the text out where it is needed; files hold no references."),
    "Y107": Code("tag or directive", "Delete it. Every value is read as text and converted by its key."),
    "Y108": Code("several documents in one file", "Put each document into a file of its own."),
    "Y109": Code("too deep or too big", "A file may nest 32 levels and hold 200,000 YAML events."),
    "Y110": Code("duplicate key", "Rename or delete one of the two."),
    "Y111": Code("text cut off at ` #`", "Put the text in quotes or in block style (>- and an indented line)."),
    "Y112": Code("text became a map", "Put the text in quotes: `: ` inside it makes YAML read a key."),
    "Y113": Code("spoken text in a flow list", "Give each text its own `- ` line; a comma in [ ] splits it."),
    "Y114": Code("key is not plain text", "Use one short word or an id as the key."),
    "Y115": Code("empty file", "Begin with `format: scenario/1`, `rubric/1` or `rubric-part/1`."),
    "S201": Code("unknown key", "Delete it, or correct its spelling."),
    "S202": Code("missing key", "Add it."),
    "S203": Code("wrong shape", "See `interviewer schema` for the shape of each key."),
    "S204": Code("not a number in range", "Write a plain number inside the range."),
    "S205": Code("not one of the allowed words", "Use one of the words listed."),
    "S206": Code("not an id", "Ids are lower-case letters, digits and hyphens, at most 64: `position-bias`."),
    "S207": Code("nothing there", "Write something, or delete the key."),
    "S208": Code("format missing, unknown or too new", "Begin with `format: scenario/1` or `format: rubric/1`."),
    "S209": Code("part not found", "Paths under `parts` start at the rubric's own file and stay inside its folder."),
    "S210": Code("id and file name differ", "A scenario or rubric lives in `<id>.yaml`."),
    "S211": Code("probe without one kind", "A probe has exactly one of `nudge`, `hint` and `tell`."),
    "S212": Code("text too long", "Shorten it."),
    "G301": Code("unknown question", "Name a question of this scenario."),
    "G302": Code("unreachable question", "Add a `next` that leads to it, or delete it."),
    "G303": Code("no end in reach", "Let some question on this way have no `next`: that ends the interview."),
    "G304": Code("no unguarded way out", "Add a last line without `if` under `next`."),
    "G305": Code("unknown consideration wanted", "Name a consideration of the rubrics in `uses`, or define it here."),
    "G306": Code("condition does not parse", "For example: explained(labels) and minutes-left > 15"),
    "G307": Code("condition names nothing", "Name something that the scenario or its rubrics define."),
    "G308": Code("question wants nothing", "Add `wants`; only a last question may do without."),
    "G309": Code("way out never taken", "Move the line without `if` to the end."),
    "G310": Code("probe off its question", "Add the consideration to the question's `wants`, or delete `want`."),
    "F401": Code("fact nobody can ask for", "Add `asked` with cues, or use a shared topic."),
    "F402": Code("no catch-all fact", "Add `anything-else: {say: ...}` under `facts`."),
    "R501": Code("id used twice", "Ids are unique over all files of a rubric and the cases that use it. Rename one."),
    "R502": Code("unknown rubric", "`uses` names rubrics of this library or of one further down the search order."),
    "R503": Code("part of no rubric", "List the file under `parts` of its rubric, or delete it."),
    "R504": Code("weight of an unknown consideration", "Weigh considerations of the rubrics in `uses`."),
    "R505": Code(
        "challenge of an unknown pitfall", "Name a pitfall of the rubrics in `uses`, or give this one `said`."
    ),
    "R506": Code("unknown act", "Acts are fixed by the program; name one of them."),
    "C601": Code("cue does not parse", "See the cue language: words, .. gaps, + both, (a|b), (a)?, ~concept, =EXACT."),
    "C602": Code("unknown concept", "Define it under `concepts`, or correct its spelling."),
    "C603": Code("concept made of itself", "Break the circle: one of these concepts must list its words."),
    "C604": Code("cue does not compile", "Split it into several simpler cues."),
    "X701": Code("example missed", "Make a cue more general; do not paste the example."),
    "X702": Code(
        "example at another level", "Check which list it belongs to; why, how, number or choice make it explained."
    ),
    "X703": Code("false hit", "Make the cue more precise, or add an `unless`."),
    "X704": Code("known gap", "Nothing to do now; it is counted, and fails nothing."),
    "X705": Code("known gap closed", "Move the sentence from `todo` to the list it now belongs to."),
}


def remedy(code: str) -> str:
    """What to do about ``code`` in general; KeyError for a code that does not exist."""
    return CODES[code].remedy
