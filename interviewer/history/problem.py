"""What can go wrong with the history, as one error with a stable code."""

CODES = {
    "H801": "the history cannot be written here",
    "H802": "the history was written by a newer version",
    "H803": "the history file is damaged",
    "H804": "the history is locked by another program",
    "H805": "the disk is full",
    "H806": "there is no such session",
}


class HistoryError(Exception):
    """``code`` is stable, ``help`` says what to do next."""

    def __init__(self, code: str, detail: str, help: str) -> None:
        super().__init__(f"{code} {CODES[code]}: {detail}. {help}")
        self.code = code
        self.help = help
