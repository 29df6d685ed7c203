"""``python -m benchmarks [understanding|score|check|screens]``: print the tables."""

import sys
from importlib import import_module

for name in sys.argv[1:] or ["understanding", "score", "check", "screens"]:
    import_module(f"benchmarks.{name}").main()
