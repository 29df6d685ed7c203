"""Progress as JSON for programs: schema ``progress/1``."""

import json
from typing import Any

import msgspec

from interviewer.reporting.advice import Advice
from interviewer.reporting.progress import Progress

FORMAT = "progress/1"


def progress_json(progress: Progress, advice: Advice, utc: str) -> str:
    """Everything that ``progress`` holds, its derived figures too, as strict ASCII JSON ending with a line feed."""
    data: dict[str, Any] = {"format": FORMAT, "at": utc, **msgspec.to_builtins(progress)}
    for area, trend in zip(data["areas"], progress.areas, strict=True):
        area |= {"lately": trend.lately, "change": trend.change}
    data["due"] = [item.id for item in progress.due]
    data["next_due"] = progress.next_due
    data["advice"] = msgspec.to_builtins(advice)
    return json.dumps(data, indent=1, ensure_ascii=True, allow_nan=False).replace("<", "\\u003c") + "\n"
