"""A page of blocks as text, Markdown or HTML. Foreign words are shown, never obeyed."""

from collections.abc import Iterator, Sequence
from html import escape

from interviewer.reporting.case.blocks import Block, Heading, Paragraph, Points, Speech
from interviewer.reporting.literal import literal
from interviewer.reporting.plain import line
from interviewer.reporting.sheet import Sheet


def page_text(blocks: Sequence[Block], *, columns: int = 80, ascii: bool = False) -> str:
    """The page for a terminal."""
    sheet = Sheet(columns, ascii=ascii)
    for block in blocks:
        match block:
            case Heading(text, level):
                if level == 2:
                    sheet.gap()
                sheet.gap()
                sheet.put(text.upper() if level < 3 else text)
            case Paragraph(text, lead):
                sheet.put(f"{lead}: {text}" if lead else text, "  ")
            case Speech(phrasings, lead):
                if lead:
                    sheet.put(f"{lead}:", "  ")
                for number, phrasing in enumerate(phrasings):
                    sheet.put(f"“{line(phrasing)}”", "    or " if number else "    ", "       " if number else "    ")
            case Points(items, lead):
                if lead:
                    sheet.put(f"{lead}:", "  ")
                for item in items:
                    sheet.put(item, "    - ")
    return sheet.text()


def page_markdown(blocks: Sequence[Block]) -> str:
    """The page as CommonMark; every sign of foreign text that Markdown could read is escaped."""
    return "\n".join(row for block in blocks for row in _markdown(block)).strip("\n") + "\n"


def _markdown(block: Block) -> Iterator[str]:
    match block:
        case Heading(text, level):
            yield f"\n{'#' * level} {literal(line(text))}\n"
        case Paragraph(text, lead):
            yield f"{_strong(lead, ': ')}{literal(line(text))}\n"
        case Speech(phrasings, lead):
            if lead:
                yield f"{_strong(lead, ':')}\n"
            yield "\n>\n> or\n>\n".join(f"> {literal(line(phrasing))}" for phrasing in phrasings) + "\n"
        case Points(items, lead):
            if lead:
                yield f"{_strong(lead, ':')}\n"
            yield from (f"- {literal(line(item))}" for item in items)
            yield ""


def _strong(lead: str, after: str) -> str:
    return f"**{literal(line(lead))}**{after}" if lead else ""


STYLE = """
:root { color-scheme: light dark; } body { font: 16px/1.55 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { line-height: 1.2; } h2 { margin-top: 2.4rem; border-bottom: 1px solid #8886; padding-bottom: .2rem; } h3 { margin: 1.8rem 0 .4rem; }
p { margin: .4rem 0; } .lead { font-weight: 600; } blockquote { margin: .3rem 0 .8rem; padding: .1rem 0 .1rem 1rem; border-left: 3px solid #3b7dd8; }
blockquote p + p::before { content: "or "; opacity: .65; } ul { margin: .2rem 0 .8rem; padding-left: 1.4rem; }
@media print { body { max-width: none; font-size: 11pt; } h3, .lead { break-after: avoid; } blockquote { break-inside: avoid; } }
""".strip()


def page_html(blocks: Sequence[Block]) -> str:
    """The page as one HTML file without script, for reading in light or dark and for printing."""
    title = next((block.text for block in blocks if isinstance(block, Heading)), "")
    head = f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{_safe(title)}</title>'
    head += '<meta name="viewport" content="width=device-width, initial-scale=1">'
    head += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    body = "\n".join(row for block in blocks for row in _html(block))
    return f"{head}<style>\n{STYLE}\n</style></head>\n<body><main>\n{body}\n</main></body></html>\n"


def _html(block: Block) -> Iterator[str]:
    match block:
        case Heading(text, level):
            yield f"<h{level}>{_safe(text)}</h{level}>"
        case Paragraph(text, lead):
            yield f"<p>{_lead(lead, ': ')}{_safe(text)}</p>"
        case Speech(phrasings, lead):
            yield f"<p>{_lead(lead, ':')}</p>" if lead else ""
            yield f"<blockquote>{''.join(f'<p>{_safe(phrasing)}</p>' for phrasing in phrasings)}</blockquote>"
        case Points(items, lead):
            yield f"<p>{_lead(lead, ':')}</p>" if lead else ""
            yield f"<ul>{''.join(f'<li>{_safe(item)}</li>' for item in items)}</ul>"


def _lead(lead: str, after: str) -> str:
    return f'<span class="lead">{_safe(lead)}{after}</span>' if lead else ""


def _safe(text: str) -> str:
    return escape(line(text))
