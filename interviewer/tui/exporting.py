"""A report into a file: where it goes is asked, and the whole path is told."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interviewer.tui.report import ReportScreen


async def write(screen: "ReportScreen", format: str, name: str) -> None:
    """Ask where, write there in ``format``, which people call ``name``, and say the whole path."""
    from interviewer.tui.place import Place

    desk, id = screen.house.desk, screen.held.id
    proposed = await asyncio.to_thread(desk.place, id, format)
    question = f"Write the report as {name} to"
    path = await screen.app.push_screen_wait(Place(question, proposed, lambda place: desk.export(id, format, place)))
    if path:
        screen.house.change_taste(folder=str(Path(path).parent))
        screen.say(path, title="Written", seconds=10)
