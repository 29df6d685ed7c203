"""The clock and alt+z as somebody at a real terminal meets them."""

import re
import signal

from tests.cli.terminal import Terminal
from tests.cli.test_pty import CTRL_N, CTRL_Q, ENTER, env, sat_down  # noqa: F401  # env is a fixture

CTRL_B, CTRL_S = "\x02", "\x13"


def seconds(text: str) -> int:
    """What the first clock in ``text`` shows."""
    found = re.search(r"(\d+):(\d\d)", text)
    assert found, text
    return int(found[1]) * 60 + int(found[2])


def clock(terminal: Terminal) -> int:
    """Seconds on the clock of the interview."""
    return seconds(terminal.wait("◷").split("◷")[1])


def thought(terminal: Terminal) -> int:
    """Seconds on the clock after a reply and some thinking."""
    terminal.send("The goal is fewer letters typed." + ENTER)
    terminal.wait("The goal is fewer")
    terminal.rest(2.2)
    return clock(terminal)


def test_leaving_gives_no_time_back(env: dict[str, str]) -> None:  # noqa: F811
    """Home, out and the pause: what was thought since the last reply is on the clock of whoever comes back."""
    terminal = sat_down(env, "practice", "typeahead", "--seed", "1")
    left = thought(terminal)
    terminal.send(CTRL_B)
    home = next(line for line in terminal.wait("GO ON").splitlines() if "Finish the query" in line)
    assert left <= seconds(home) <= left + 5
    terminal.send(ENTER)
    terminal.wait("saved")
    assert left <= clock(terminal) <= left + 5
    terminal.send(CTRL_S)
    stood = seconds(terminal.wait("Paused at").split("Paused at")[1])
    assert stood >= left
    terminal.send(CTRL_Q)
    assert terminal.end() == 0
    last = sat_down(env, "resume")
    assert stood <= clock(last) <= stood + 5
    last.kill()


def test_kill_gives_back_no_more_than_was_not_stored(env: dict[str, str]) -> None:  # noqa: F811
    """A letter in the box stores the time with it; who begins another interview is told, and comes back in two keys."""
    terminal = sat_down(env, "practice", "typeahead", "--seed", "1")
    left = thought(terminal)
    terminal.send("so")
    terminal.rest(1.2)
    assert terminal.kill() == -signal.SIGKILL
    other = sat_down(env, "practice", "typeahead")
    other.wait("is unfinished")
    other.send(CTRL_B)
    other.wait("GO ON")
    other.send(ENTER)
    other.wait("saved")
    assert clock(other) >= left
    other.wait("so")
    other.kill()


def test_alt_z_as_a_plain_terminal_sends_it_takes_a_move_on_back(env: dict[str, str]) -> None:  # noqa: F811
    """Escape and a letter in one are a key and no letter, with a draft in the box, too."""
    terminal = sat_down(env, "practice", "typeahead", "--seed", "1")
    terminal.send(CTRL_N)
    terminal.wait("You moved on")
    terminal.send("half")
    terminal.wait("half")
    terminal.send("\x1bz")
    terminal.wait("Back at the question before")
    assert "halfz" not in terminal.text
    terminal.kill()
