"""The shape of ``pack/1``: what a pack that is shared says about itself."""

from typing import Literal

from pydantic import Field

from interviewer.authoring.fields import Id, Line, Shape


class PackFile(Shape):
    """A ``pack/1`` file: ``pack.yaml`` at the top of a pack."""

    format: Literal["pack/1"]
    """The kind of file and its version."""
    id: Id
    """The pack's name; its folder is called so once it is installed."""
    title: Line
    """What the pack holds, in a few words."""
    version: Line
    """Numbers with dots between, for example 1.2; raise it whenever you share a change."""
    authors: tuple[Line, ...] = Field(min_length=1, max_length=50)
    """Who wrote it."""
    licence: Line
    """What others may do with it, in a word; the text itself stands in LICENSE."""
    needs: Line = ""
    """The oldest interviewer that it works with, for example 0.2; left out: any."""
