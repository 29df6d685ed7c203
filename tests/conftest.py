"""How the suite runs everywhere: on a server with the same examples each time, at home with fresh ones."""

import os
import sys

import pytest
from hypothesis import HealthCheck, settings

# A law holds however busy the machine is, so none is judged by the clock; what must be fast is in benchmarks/.
settings.register_profile("home", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("server", settings.get_profile("home"), derandomize=True)
settings.load_profile("server" if os.environ.get("CI") else "home")


# The programs that tests start run as an installed one does, with its byte code: made anew by each of hundreds, it takes longer than they.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False


@pytest.fixture(scope="session", autouse=True)
def _compiled_once(tmp_path_factory: pytest.TempPathFactory) -> None:
    """One cache for the run, its workers and the programs they start: the shipped rubric is compiled once, and nobody's own cache is touched."""
    folder = tmp_path_factory.getbasetemp()
    shared = folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder
    os.environ["XDG_CACHE_HOME"] = str(shared / "cache")
