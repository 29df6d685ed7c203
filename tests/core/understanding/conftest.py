"""What several laws of understanding are tried on."""

import pytest

from interviewer import library
from interviewer.core.understanding.match import Matcher


@pytest.fixture(scope="session")
def core() -> Matcher:
    """The shared rubric as it is installed, ready to read."""
    return Matcher(library.load_marking(("core",), (library.shipped(),)).index)
