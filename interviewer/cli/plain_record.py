"""Plain text and captions as records: who says what is told by labels, and never guessed at."""

from typing import Any

from interviewer.cli.captions import caption_pieces, is_captions
from interviewer.cli.speakers import Turns, dialogue_in, turns_among
from interviewer.cli.voices import Voices


def plain_record(text: str, voices: Voices) -> dict[str, Any]:
    """``text`` as a record: one answer to nothing, or a dialogue. ValueError says what is wrong, and what to do."""
    return _captions(text, voices) if is_captions(text) else _plain(text, voices)


def _plain(text: str, voices: Voices) -> dict[str, Any]:
    turns = dialogue_in(text, voices)
    return _split(turns) if turns is not None else {"turns": [{"interviewer": "", "candidate": text}]}


def _captions(text: str, voices: Voices) -> dict[str, Any]:
    """Captions are told apart by who speaks; where nobody is named, nobody knows whose words they are."""
    pieces = caption_pieces(text)
    if not voices.one and not any(piece.label for piece in pieces):
        raise ValueError("these captions name nobody who speaks; --one-speaker takes all for the candidate's words")
    turns = turns_among(pieces, voices)
    return _split(turns if turns is not None else [("", " ".join(piece.words for piece in pieces).strip())])


def _split(turns: Turns) -> dict[str, Any]:
    return {"split": True, "turns": [{"interviewer": asked, "candidate": said} for asked, said in turns]}
