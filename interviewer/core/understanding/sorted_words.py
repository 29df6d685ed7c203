"""Tens of thousands of words as the one text they are stored as: a set of them would hold ten times the memory."""

from collections.abc import Container


class SortedWords(Container[str]):
    """The words of ``text``, which stand a line each in the order of their code points."""

    def __init__(self, text: str) -> None:
        self._text = text

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
