"""The signals that end a program, and what it ends with then."""

SIGNALS = {"SIGHUP": 129, "SIGINT": 130, "SIGQUIT": 131, "SIGTERM": 143}
"""Signal to exit code: 128 plus its number."""
HUNG_UP = SIGNALS["SIGHUP"]
"""The terminal, or whoever watched, is gone."""
