"""Rows that are scrolled by the page: each press counts, however fast they come."""

from textual.containers import VerticalScroll


class Paged(VerticalScroll):
    """Textual scrolls by the page after the next paint and from where that began, so that quick presses would be one."""

    def page(self, direction: int) -> None:
        """Scroll by a page at once, -1 up or 1 down."""
        height = self.scrollable_content_region.height
        self.scroll_to(y=self.scroll_y + direction * height, animate=False, immediate=True)

    @property
    def at_end(self) -> bool:
        """Whether nothing stands below what is seen."""
        return self.max_scroll_y == 0 or min(self.scroll_y, self.scroll_target_y) >= self.max_scroll_y

    def action_page_up(self) -> None:
        """A page up."""
        self.page(-1)

    def action_page_down(self) -> None:
        """A page down."""
        self.page(1)
