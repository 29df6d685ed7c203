"""The files of the corpus."""

from pathlib import Path
from typing import Any

import yaml


def record_of(file: Path) -> Any:
    """A corpus file; PyYAML's own parser takes minutes where libyaml takes seconds."""
    return yaml.load(file.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
