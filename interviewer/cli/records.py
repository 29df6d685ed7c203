"""Transcripts as records: what a source holds as data, never guessed at."""

import json
from typing import TYPE_CHECKING, Any

from interviewer.cli.raw import INPUT, LARGEST, Raw
from interviewer.cli.speakers import Turns, dialogue_in

if TYPE_CHECKING:
    from interviewer.authoring.problem import Diagnostic


def parsed(record: Raw) -> Any:
    """A record as data; plain text is one answer to nothing, or a dialogue. ValueError says what is wrong, and what to do."""
    source, raw = record.source, record.data
    if record.fault:
        raise ValueError(record.fault)
    if len(raw) > LARGEST:
        raise ValueError(f"longer than {LARGEST:,} bytes; split it")
    name = source.rpartition(":")[0] if source[-1:].isdigit() else source
    if name.endswith((".yaml", ".yml")):
        return _yaml(raw, name)
    text = text_of(raw)
    if name.endswith((".json", ".jsonl")) or (name == INPUT and source != INPUT):
        return from_json(text)
    turns = dialogue_in(text)
    if turns is None:
        return {"turns": [{"interviewer": "", "candidate": text}]}
    if not any(said for _, said in turns):
        raise ValueError("nobody but the interviewer says anything in it")
    return {"split": True, "turns": [{"interviewer": asked, "candidate": said} for asked, said in turns]}


def is_split(data: Any) -> bool:
    """Whether ``parsed`` told the turns of a plain text apart, so that places in them are none in the file."""
    return data.get("split") is True


def text_of(raw: bytes) -> str:
    """``raw`` as text; ValueError when it is not UTF-8, since a guess would earn or cost credit."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"byte {error.start + 1} is not UTF-8; save the text as UTF-8") from None


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
    return writable(record.id or record.source if own is None or isinstance(own, (dict, list)) else own)


def turns_of(data: Any) -> Turns:
    """The turns of a ``parsed`` record; ValueError says what is wrong with it."""
    if isinstance(data, list):
        raise ValueError("this is a list; write each record on a line of its own in a .jsonl file")
    if not isinstance(data, dict) or not isinstance(data.get("turns"), list):
        raise ValueError("a record is an object with `id` and `turns`")
    turns = []
    for n, turn in enumerate(data["turns"], 1):
        if not isinstance(turn, dict) or not isinstance(turn.get("candidate"), str):
            raise ValueError(f"turn {n} has no text under `candidate`")
        turns.append((str(turn.get("interviewer") or ""), turn["candidate"]))
    return turns


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
