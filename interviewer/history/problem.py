"""What can go wrong with the history, as one error with a stable code."""

CODES = {
    "H801": "the history cannot be written here",
    "H802": "the history was written by a newer version",
    "H803": "the history file is damaged",
    "H804": "the history is locked by another program",
    "H805": "the disk is full",
    "H806": "this names no one session",
}
"""Code -> what is wrong."""
PAGES = {
    "H801": (
        "Every answer is stored before it counts as said, so that nothing is lost when the machine stops. The folder or "
        "the file for it does not let you write, or is no folder or no file.",
        "Set INTERVIEWER_HOME to a folder you can write. Interviews are held without it, too; nothing of them is kept.",
    ),
    "H802": (
        "A newer version of the program keeps things in it that this one would lose. The file was left as it is.",
        "Update the program, or set INTERVIEWER_HOME to another folder for this one.",
    ),
    "H803": (
        "The file of the history is cut off or holds something else: a disk that was full, a copy that broke off, or "
        "another program. A file that never was a history is set aside at once, beside its old place.",
        "`interviewer doctor --mend` sets it aside and goes on from the newest backup that is whole, or anew. "
        "`interviewer doctor --backup` makes a backup while all is well.",
    ),
    "H804": (
        "Another window or program held the history for longer than one waits.",
        "Close it there, or wait and try again. What was saved before is safe.",
    ),
    "H805": (
        "The disk took no more. What was saved before is safe; what came last was not stored.",
        "Free some space and send it again.",
    ),
    "H806": (
        "No interview has this id or one that begins so, or several have; an id is as `interviewer history` lists it.",
        "Copy the id from `interviewer history`; its beginning is enough as long as it fits one only.",
    ),
}
"""Code -> (why that is, what to do), for `interviewer explain`."""


class HistoryError(Exception):
    """``code`` is stable, ``help`` says what to do next."""

    def __init__(self, code: str, detail: str, help: str) -> None:
        super().__init__(f"{code} {CODES[code]}: {detail}. {help}")
        self.code = code
        self.help = help
