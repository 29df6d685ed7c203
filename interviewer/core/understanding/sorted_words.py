"""Tens of thousands of words as the one text they are stored as: a set of them would hold ten times the memory."""

from collections.abc import Collection, Iterator


class SortedWords(Collection[str]):
    """The words of ``text``, which stand a line each in the order of their code points."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __iter__(self) -> Iterator[str]:
        return iter(self._text.split("\n") if self._text else ())

    def __len__(self) -> int:
        return self._text.count("\n") + 1 if self._text else 0

    def __contains__(self, word: object) -> bool:
        if not isinstance(word, str) or not word:
            return False
        text, low, high = self._text, 0, len(self._text)
        while low < high:
            middle = (low + high) // 2
            begin = text.rfind("\n", low, middle) + 1 or low
            end = text.find("\n", middle, high)
            end = high if end < 0 else end
            found = text[begin:end]
            if found == word:
                return True
            low, high = (end + 1, high) if found < word else (low, begin - 1)
        return False
