"""Bytes of a transcript as text: UTF-8, or UTF-16 with its mark in front; what is no plain text is told for what it is."""

from contextlib import suppress

UTF16 = (b"\xff\xfe", b"\xfe\xff")
"""Marks in front of UTF-16, which Windows calls "Unicode"."""
_PLAIN = "save the text as UTF-8"
_DOCUMENTS = (
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0", "a document of an office program"),
    (b"PK\x03\x04", "a zip archive, as .docx and .odt are"),
)
"""How files begin that hold text and are none, and what they are."""
_WORD = b"word/document"
"""Stands in the archive that a Word document is."""


def text_of(raw: bytes) -> str:
    """``raw`` as text; ValueError says what else it is, since a guess would earn or cost credit.

    >>> text_of("Grüße".encode("utf-16"))
    'Grüße'
    """
    _refuse_document(raw)
    utf16 = raw.startswith(UTF16)
    try:
        text = raw.decode("utf-16" if utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        if utf16:
            raise ValueError(f"it begins like UTF-16 and is cut or broken; {_PLAIN}") from None
        raise ValueError(f"byte {error.start + 1} is not UTF-8{_in_windows(raw, error.start)}; {_PLAIN}") from None
    if "\0" in text:
        place = text.index("\0") + 1
        raise ValueError(f"character {place} is a NUL, which no text holds; {_PLAIN}")
    return text


def _refuse_document(raw: bytes) -> None:
    what = next((what for head, what in _DOCUMENTS if raw.startswith(head)), "")
    if what:
        named = "a Word document" if _WORD in raw else what
        raise ValueError(f"this is {named}; save it as plain text (.txt, UTF-8)")


def _in_windows(raw: bytes, at: int) -> str:
    """Where in ``raw`` the byte at ``at`` stands, and the letter that it is in the encoding that Windows has for the West."""
    lines = raw.count(b"\n", 0, at)
    found = [f"line {lines + 1}"] if b"\n" in raw.rstrip() else []
    with suppress(UnicodeDecodeError):
        found.append(f"`{raw[at : at + 1].decode('cp1252')}` in Windows-1252")
    return f" ({', '.join(found)})" if found else ""
