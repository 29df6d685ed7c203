"""``docs/keys.md`` from the table of actions: ``python -m tests.tui.keys_page`` writes it."""

from pathlib import Path

from interviewer.tui.actions.action import keys_of
from interviewer.tui.actions.table import ACTIONS

FILE = Path(__file__).parents[2] / "docs" / "keys.md"
HEAD = """\
# Keys

F1 shows the keys of the screen that is open. Every key with ctrl in an interview has a second key among the F keys, for terminals and
multiplexers that keep the first for themselves.

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


def page() -> str:
    """The whole file."""
    rows = (
        f"| `{a.where}.{a.id}` | {', '.join(f'`{key}`' for key in keys_of(a))} | {a.help}{' Cannot be moved.' * a.own} |\n"
        for a in ACTIONS
    )
    return HEAD + "".join(rows)


if __name__ == "__main__":
    FILE.write_text(page(), encoding="utf-8")
