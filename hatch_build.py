"""Build hook: every shipped pack compiled into the wheel, so that a first start need not spend seconds on it.

Off unless asked for (``make dist``): it takes all runtime packages, and whoever installs from a checkout
is better served by compiling the one case they open.
"""

import shutil
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledLibrary(BuildHookInterface):  # type: ignore[type-arg]
    """Adds ``interviewer/_library/compiled/*.msgpack`` to the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from interviewer.library.prebuild import prebuild

        folder = Path(self.directory) / ".compiled"
        for file in prebuild(folder, Path(self.root)):
            build_data["force_include"][str(file)] = f"interviewer/_library/compiled/{file.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        shutil.rmtree(Path(self.directory) / ".compiled", ignore_errors=True)
