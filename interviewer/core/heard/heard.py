"""One reply, with all that the conversation asks of it."""

from interviewer.core.heard.stance import Stance


class Heard(Stance):
    """A reply as the conversation takes it: each room adds what it shows to those before it."""
