"""A mistake named only to be warned against: "we must not ignore the blur", "it would be wrong to ignore it"."""

from collections.abc import Sequence

from interviewer.core.regex import regex
from interviewer.core.text import Token

DENIAL = "denial"
"""What a sighting is cancelled by when its own sentence denies it."""
_WRONG = r"(?<!not )(?<!no )(?:wrong|mistake|mistaken|error|fatal|foolish|naive|dangerous|risky|unwise|silly|bad idea)"
_BEFORE = regex(
    r"\b(?:(?<!why )(?:not|never|cannot)(?: (?:ever|just|simply|want to|going to))?"
    r"|(?:not|never|cannot) (?:think|say|believe|mean|agree) (?:we|i|you|one|it|they|anyone) (?:can|could|should|would|may|might)(?: just)?"
    r"|(?:nobody|no one|none|neither)(?: of us| of them)? (?:can|could|should|would|may|must)(?: ever)?"
    rf"|{_WRONG} (?:it is )?(?:to|if we)|(?<!not )(?:avoid|without|instead of|rather than|refuse to|warn against|beware of))$"
)
_AFTER = regex(rf"^(?:\w+ ){{0,2}}(?:would be|will be|would have been|is|was) {_WRONG}\b")


def denied(tokens: Sequence[Token], first: int, end: int, sentence: tuple[int, int]) -> bool:
    """Whether the tokens of ``sentence`` right before ``first`` or right behind ``end`` deny what stands between the two."""
    before = " ".join(token.word for token in tokens[sentence[0] : first] if not token.light)
    after = " ".join(token.word for token in tokens[end : sentence[1]] if not token.light)
    return bool(_BEFORE.search(before) or _AFTER.match(after))
