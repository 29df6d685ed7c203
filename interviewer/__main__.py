"""``python -m interviewer``: the same door as the command ``interviewer``."""

import sys

from interviewer.cli import main

if __name__ == "__main__":
    sys.exit(main())
