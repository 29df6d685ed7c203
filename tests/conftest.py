"""How the suite runs everywhere: on a server with the same examples each time, at home with fresh ones."""

import fcntl
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


LOCK = "compiling"
"""A file in the cache that is held while the shipped cases are compiled."""
COMPILER = pytest.StashKey[subprocess.Popen[bytes]]()


def pytest_configure(config: pytest.Config) -> None:
    """One cache for the run, its workers and the programs they start: nobody's own is touched.

    Where there are workers, the shipped cases are compiled into it once, while they collect: hence no test loads one when it is imported.
    """
    if "PYTEST_XDIST_WORKER" in os.environ:
        return
    folder = Path(tempfile.mkdtemp(prefix="interviewer-tests-"))
    config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))
    os.environ["XDG_CACHE_HOME"] = str(folder)
    kept = config.cache.mkdir("shipped") if config.cache else folder / "shipped"
    shutil.copytree(kept, folder, dirs_exist_ok=True)
    with open(folder / LOCK, "wb") as lock:
        if getattr(config.option, "numprocesses", None):
            fcntl.flock(lock, fcntl.LOCK_EX)  # the program holds it until it ends, whichever way that is
            command = [sys.executable, "-m", "tests.shipped", str(kept), str(folder)]
            program = subprocess.Popen(command, cwd=config.rootpath, pass_fds=[lock.fileno()])
            config.stash[COMPILER] = program


def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave no program behind."""
    if COMPILER in config.stash:
        config.stash[COMPILER].wait()


@pytest.fixture(scope="session", autouse=True)
def _compiled() -> None:
    """Nobody compiles what is being compiled."""
    with open(Path(os.environ["XDG_CACHE_HOME"], LOCK), "rb") as lock:
        fcntl.flock(lock, fcntl.LOCK_SH)
