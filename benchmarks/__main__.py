"""``python -m benchmarks [understanding|score]``: print the tables."""

import sys
from importlib import import_module

for name in sys.argv[1:] or ["understanding", "score"]:
    import_module(f"benchmarks.{name}").main()
