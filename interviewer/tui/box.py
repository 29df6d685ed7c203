"""A box to write in that outlives a window of no width."""

from textual.strip import Strip
from textual.widgets import TextArea


class Box(TextArea):
    """A text area that draws nothing where it has no room: Textual would wrap its placeholder to no width at all, and fail."""

    def render_line(self, y: int) -> Strip:
        """The line ``y`` of the widget."""
        return super().render_line(y) if self.content_size.width > 0 else Strip.blank(self.size.width)
