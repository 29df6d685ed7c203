"""Transcripts as records: what a source holds as data, never guessed at."""

import json
from typing import TYPE_CHECKING, Any

from interviewer.cli.decoded import UTF16, text_of
from interviewer.cli.raw import INPUT, LARGEST, Raw
from interviewer.cli.voices import UNTOLD, Voices

if TYPE_CHECKING:
    from interviewer.authoring.problem import Diagnostic
    from interviewer.cli.speakers import Turns


def parsed(record: Raw, voices: Voices = UNTOLD) -> Any:
    """A record as data; plain text is one answer to nothing, or a dialogue. ValueError says what is wrong, and what to do."""
    source, raw = record.source, record.data
    if record.fault:
        raise ValueError(record.fault)
    if len(raw) > LARGEST:
        raise ValueError(f"longer than {LARGEST:,} bytes; split it")
    name = source.rpartition(":")[0] if source[-1:].isdigit() else source
    if name.endswith((".yaml", ".yml")):
        return _yaml(text_of(raw).encode() if raw.startswith(UTF16) else raw, name)
    text = text_of(raw)
    if name.endswith((".json", ".jsonl")) or (name == INPUT and source != INPUT):
        return from_json(text)
    if not text.strip():
        raise ValueError("no text in it")
    from interviewer.cli.plain_record import plain_record

    return plain_record(text, voices)


def is_split(data: Any) -> bool:
    """Whether ``parsed`` told the turns of a plain text apart, so that places in them are none in the file."""
    return data.get("split") is True


def from_json(text: str) -> Any:
    """The one value that ``text`` holds; ValueError says where it stops being one."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        if error.msg == "Extra data":
            raise ValueError(
                "more than one value in it; write each record on a line of its own in a .jsonl file"
            ) from None
        what = f"{error.msg[:1].lower()}{error.msg[1:]}"
        line = f"line {error.lineno}, " if "\n" in text.strip() else ""
        raise ValueError(f"not JSON at {line}column {error.colno}: {what}") from None
    except ValueError:
        raise ValueError("not JSON that can be read: a number has thousands of digits") from None
    except RecursionError:
        raise ValueError("lists and objects stand too deep in one another") from None


def id_of(record: Raw, data: Any) -> str:
    """What a record is called: as it says itself, ``data`` being what was ``parsed`` of it, else as its place does."""
    own = data.get("id") if isinstance(data, dict) else None
    if own is None or isinstance(own, (dict, list)) or not str(own).strip():
        own = record.id or record.source
    return writable(own)


def turns_of(data: Any) -> "Turns":
    """The turns of a ``parsed`` record, in some of which somebody answers; ValueError says what is wrong with it."""
    if isinstance(data, list):
        raise ValueError("this is a list; write each record on a line of its own in a .jsonl file")
    if not isinstance(data, dict) or not isinstance(data.get("turns"), list):
        raise ValueError("a record is an object with `id` and `turns`")
    turns = [_turn(n, turn) for n, turn in enumerate(data["turns"], 1)]
    if not any(said.strip() for _, said in turns):
        asks = any(asked.strip() for asked, _ in turns)
        raise ValueError("nobody but the interviewer says anything in it" if asks else "nobody says anything in it")
    return turns


def _turn(number: int, turn: Any) -> tuple[str, str]:
    """What was asked, and what was said to it: nothing, where the interviewer has the last word."""
    if not isinstance(turn, dict):
        raise ValueError(f"turn {number} has no text under `candidate`")
    asked, said = str(turn.get("interviewer") or ""), turn.get("candidate")
    if said is None and "interviewer" in turn:
        # Words under another key are somebody's, and nobody may lose them without a word.
        elsewhere = [key for key, value in turn.items() if key != "interviewer" and isinstance(value, str)]
        said = "" if "candidate" in turn or not elsewhere else said
    if not isinstance(said, str):
        raise ValueError(f"turn {number} has no text under `candidate`")
    return asked, said


def writable(id: object) -> str:
    """An id that every output takes: half a surrogate pair, which JSON can spell, is spelt again."""
    return str(id).encode("utf-8", "backslashreplace").decode()


def _yaml(raw: bytes, name: str) -> Any:
    """A YAML record through the guarded reader: no aliases, no tags, no surprises; ValueError names the first problem."""
    from interviewer.authoring.document import plain
    from interviewer.authoring.source import parse_document

    document, problems = parse_document(raw, name)
    if document is None:
        raise ValueError(_first(problems))
    return plain(document.root)


def _first(problems: "tuple[Diagnostic, ...]") -> str:
    """The first of ``problems`` in one sentence; whoever prints it says in which file."""
    if not problems:
        return "no record in it"
    one = problems[0]
    several = one.code == "Y108"
    remedy = "write each record on a line of its own in a .jsonl file" if several else one.help.rstrip(".")
    return f"line {one.line}, column {one.column}: {one.message}; {remedy[:1].lower()}{remedy[1:]}"
