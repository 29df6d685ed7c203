"""How the suite runs everywhere: on a server with the same examples each time, at home with fresh ones."""

import gc
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A law holds however busy the machine is, so none is judged by the clock; what must be fast is in benchmarks/.
settings.register_profile("home", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("server", settings.get_profile("home"), derandomize=True)
settings.load_profile("server" if os.environ.get("CI") else "home")


# The programs that tests start run as an installed one does, with its byte code: made anew by each of hundreds, it takes longer than they.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# A seventh of the time went to walking over modules and tests, which all stay: less often, and not over what is there once they are collected.
gc.set_threshold(50_000, 10, 10)

collect_ignore = ["corpus", "authoring/broken"]
"""Thousands of texts, and no test among them: to ask of each whether it is one takes half a second."""

LONG = ("web", "authoring", "cli", "tui", "transcripts")
"""Rooms whose files take long, the first of them first: what is quick comes last, so that no worker is left alone with a long file."""

FOLDER = pytest.StashKey[Path]()
COMPILING = pytest.StashKey["subprocess.Popen[bytes]"]()


def pytest_configure(config: pytest.Config) -> None:
    """One cache for the run, its workers and the programs they start: nobody's own is touched.

    While workers collect, which takes no case, the shipped ones are compiled into it; else each worker would compile them.
    """
    if "PYTEST_XDIST_WORKER" in os.environ:
        return
    folder = config.stash[FOLDER] = Path(tempfile.mkdtemp(prefix="interviewer-tests-"))
    config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))
    os.environ["XDG_CACHE_HOME"] = str(folder)
    cache = getattr(config, "cache", None)  # there is none with -p no:cacheprovider
    if cache:
        shutil.copytree(cache.mkdir("shipped"), folder, dirs_exist_ok=True)
    if getattr(config.option, "numprocesses", None):
        compiling = subprocess.Popen([sys.executable, "-m", "tests.shipped"], cwd=config.rootpath)
        config.stash[COMPILING] = compiling
        config.add_cleanup(compiling.kill)  # where the run ends before it does


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_node_collection_finished(node: object) -> None:
    """No worker is given a test before the shipped cases are compiled; where they cannot be, a test tells better what is wrong."""
    compiling = node.config.stash.get(COMPILING, None)  # type: ignore[attr-defined]  # xdist ships no types
    if compiling:
        compiling.wait()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files in the order of ``LONG``, and as they came within a room."""
    items.sort(key=lambda item: next((place for place, room in enumerate(LONG) if room in item.path.parts), len(LONG)))


def pytest_collection_finish() -> None:
    """What is there now stays until the end."""
    gc.collect()
    gc.freeze()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Keep for the next run what was compiled of the shipped cases."""
    cache = getattr(config, "cache", None)
    if FOLDER not in config.stash or not cache:
        return
    from interviewer.library.sealed import user_file
    from interviewer.library.search import shipped

    kept = cache.mkdir("shipped")
    pattern = user_file("*", (shipped(),)).relative_to(os.environ["XDG_CACHE_HOME"])
    for file in config.stash[FOLDER].glob(str(pattern)):
        (kept / pattern.parent).mkdir(parents=True, exist_ok=True)
        shutil.copy2(file, kept / pattern.parent)
