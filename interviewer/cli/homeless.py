"""A user whom this system does not know and who has no home folder, as in a container."""

import os

NOWHERE = "/nonexistent"
"""The home that Debian gives to whoever has none."""


def settle() -> None:
    """Give somebody without a home one that is not there: then nothing is kept, and that is said as for any home like it."""
    if "HOME" in os.environ:
        return
    from pwd import getpwuid

    try:
        getpwuid(os.getuid())
    except KeyError:
        os.environ["HOME"] = NOWHERE
