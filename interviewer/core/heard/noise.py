"""A reply with nothing in it to understand."""

import re
import unicodedata

from interviewer.core.heard.points import Points


def _like_a_word(run: str) -> bool:
    """Whether ``run`` could be a word of English or an abbreviation: no key-mashing."""
    if not run.isascii() or run in ("a", "i"):
        return True
    if re.search(r"(.)\1\1|[bcdfghjklmnpqrstvwxz]{5}|^(?:asd|sdf|qwe|zxc|jkl|hjk)", run):
        return False
    return len(run) > 1 and (len(run) <= 4 or bool(re.search(r"[aeiouy]", run)))


class Noise(Points):
    """Whether there is nothing to understand in a reply."""

    @property
    def blank(self) -> bool:
        """Whether there is nothing to read: empty, or no letter and no digit."""
        return not any(c.isalnum() for c in self.text) and "?" not in self.text

    @property
    def is_a_sign(self) -> bool:
        """Whether it is a picture, such as an emoji, and no word."""
        return self.blank and any(unicodedata.category(c) in ("So", "Sk") for c in self.text)

    @property
    def only_a_question_mark(self) -> bool:
        """Whether it is the written form of a puzzled look."""
        return "?" in self.text and not self.text.strip(" ?!\n")

    @property
    def nonsense(self) -> bool:
        """Whether the letters form no words: no act, no finding, and hardly a word with a vowel and another letter."""
        if self.findings or self.understanding.topics or set(self.understanding.acts) - {"answer", "off-topic"}:
            return False
        runs = re.findall(r"[^\W\d_]+", self.text.casefold())
        return bool(runs) and sum(map(_like_a_word, runs)) * 2 < len(runs)

    @property
    def off_topic(self) -> bool:
        """Whether it is about something else, or makes no sense at all."""
        return self.does("off-topic") and not self.findings and not self.understanding.topics
