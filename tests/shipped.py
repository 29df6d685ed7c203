"""The shipped cases for the caches of a run: ``python -m tests.shipped KEPT CACHE`` compiles what is not fresh in KEPT, and copies it."""

import os
import shutil
import sys


def main(kept: str, cache: str) -> None:
    """As the program does it that somebody starts: what is stale is known by its seals, as in anybody's cache."""
    from interviewer.library import known, load_case, shipped

    os.environ["XDG_CACHE_HOME"] = kept
    for id in known("scenario", (shipped(),)):
        load_case(id, (shipped(),))
    shutil.copytree(kept, cache, dirs_exist_ok=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
