"""How the suite runs everywhere: on a server with the same examples each time, at home with fresh ones."""

import os

from hypothesis import settings

settings.register_profile("server", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("server")
