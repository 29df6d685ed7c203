"""How the suite runs everywhere: on a server with the same examples each time, at home with fresh ones."""

import os

from hypothesis import HealthCheck, settings

# A law holds however busy the machine is, so none is judged by the clock; what must be fast is in benchmarks/.
settings.register_profile("home", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("server", settings.get_profile("home"), derandomize=True)
settings.load_profile("server" if os.environ.get("CI") else "home")
