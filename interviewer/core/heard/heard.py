"""One reply, with all that the conversation asks of it."""

from interviewer.core.heard.raises import Raises


class Heard(Raises):
    """A reply as the conversation takes it: each room adds what it shows to those before it."""
