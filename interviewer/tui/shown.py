"""The only door from foreign text to the screen: pack and candidate text becomes Content, never markup."""

from textual.content import Content

from interviewer.reporting.plain import line, show


def shown(text: str, style: str = "") -> Content:
    """``text`` as it was written, tabs widened, what a terminal would obey made visible."""
    return Content.styled(show(text).expandtabs(4), style) if style else Content(show(text).expandtabs(4))


def shown_line(text: str, style: str = "", width: int = 0) -> Content:
    """``text`` on one line; cut to ``width`` cells with an ellipsis when ``width`` is above 0."""
    content = Content.styled(line(text), style) if style else Content(line(text))
    return content.truncate(width, ellipsis=True) if width > 0 else content


def hanging(lead: Content, body: Content, width: int, indent: int = 3) -> Content:
    """``lead`` and ``body`` as one paragraph of ``width`` cells; all lines stand ``indent`` cells in."""
    lines = Content.assemble(lead, body).wrap(max(20, width - indent))
    return Content("\n").join(Content.assemble(" " * indent, line) for line in lines)


def headed(row: Content, width: int, indent: int = 3) -> Content:
    """``row`` in lines of ``width`` cells, all but the first ``indent`` cells in."""
    first, *rest = row.wrap(max(20, width - indent)) or [row]
    return Content("\n").join([first, *(Content.assemble(" " * indent, line) for line in rest)])
