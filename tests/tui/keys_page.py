"""``docs/keys.md`` from the table of actions: ``python -m tests.tui.keys_page`` writes it."""

from pathlib import Path

from interviewer.tui.actions.action import keys_of
from interviewer.tui.actions.table import ACTIONS

FILE = Path(__file__).parents[2] / "docs" / "keys.md"
HEAD = """\
# Keys

F1 shows the keys of the screen that is open. Every key with ctrl in an interview has a second key among the F keys, for terminals and
multiplexers that keep the first for themselves. Without a full screen (`--plain`) there are [commands](#without-a-full-screen) in their place;
typed alone into the answer box, they do the same on the screen.

Keys that arrive in one read are done in their order. What no hand can type is a paste: an Enter or a line feed that text follows in the
same read begins a line and sends nothing, and so do those of the next reads of that paste (within 50 ms). An Enter that is the last of
what arrived sends, so that a script can type a line and send it. Terminals with bracketed paste tell a paste themselves.

To move a key, write `config.toml` in the config folder of your system (`~/.config/interviewer/` on Linux; `$INTERVIEWER_HOME` when that is set):

```toml
[keys]
hint = "alt+h"            # on every screen that has this action
report.home = "q"         # on one screen
skip = "ctrl+y, f20"      # several
```

The second key of an action stays. A mistake in the file is told when the screen opens, and that action keeps its own keys.

| action | keys | what it does |
|---|---|---|
"""
TAIL = """
## Without a full screen

`interviewer practice --plain` (`resume`, `drill` and `play`, too) talks over lines of text: one line is one reply, `<<<` to `>>>` is one of several
lines. A line with nothing but one of these words is for the program. What looks like one and is none is told and not sent; in front of other
words a slash is part of an answer (`/predict takes a ride ...`).

| command | what it does |
|---|---|
| `/hint` | Ask for a hint, as ctrl+t does. |
| `/skip` | Go on to the next question. |
| `/back` | Take that back, as long as nothing else was said. |
| `/pause` | Let the clock stand still until the next line. |
| `/finish` | End the interview and print the report; the end of a pipe does so, too. |
| `/send` | Send the answer that you began on the screen or in a block and did not send; until then it stays as it is. |
| `/drop` | Throw that answer away. |
| `/help` | Say all this in short. |
| ctrl+c | Leave for now. What was said and what was begun is kept; `interviewer resume` goes on with it, on the screen or with `--plain`. |
"""


def page() -> str:
    """The whole file."""
    rows = (
        f"| `{a.where}.{a.id}` | {', '.join(f'`{key}`' for key in keys_of(a))} | {a.help}{' Cannot be moved.' * a.own} |\n"
        for a in ACTIONS
    )
    return HEAD + "".join(rows) + TAIL


if __name__ == "__main__":
    FILE.write_text(page(), encoding="utf-8")
