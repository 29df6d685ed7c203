"""Laws of the second witness: how the words of a sentence lean, whatever way their weights are kept."""

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.core.text import Token
from interviewer.core.understanding.leaning import ANYTHING
from interviewer.core.understanding.leaning_table import pack_leanings
from interviewer.core.understanding.leaning_terms import AFTER, ASKED, BEFORE, terms_around, terms_of, words_of
from interviewer.core.understanding.leanings import Leanings

CONCEPTS = {"tap": ("~click",), "press": ("~click",)}
words = st.sampled_from(["tap", "press", "pressing", "slot", "the", "rank", "7", "zq"])
names = st.sampled_from(
    [
        "tap",
        "slot",
        "~click",
        "<n>",
        "tap slot",
        "the rank",
        "> slot",
        "tap <",
        "rank <n>",
        "tap tap",
        "^press",
        "|0",
        "|1",
    ]
)
beside = st.builds(
    "{} {}".format, st.sampled_from([BEFORE, ASKED, AFTER]), st.sampled_from(["tap", "~click", "^press"])
)
cells = st.tuples(st.integers(1, 72), st.lists(st.integers(-9000, 9000), min_size=3, max_size=3))


@given(table=st.dictionaries(names, cells), said=st.lists(words, max_size=12))
def test_leanings_are_the_sums_of_the_table(table: dict[str, tuple[int, list[int]]], said: list[str]) -> None:
    """Each term of the sentence once, its weight times its rarity, over the length of all; and the terms that speak are named."""
    head = f"a:-1.5\tb:0.25\t{ANYTHING}:0.5"
    rows = [f"{t}\t{r / 8}\t0:{a / 1000}\t1:{b / 1000}\t2:{c / 1000}" for t, (r, (a, b, c)) in table.items()]
    leanings = Leanings(pack_leanings("\n".join([head, *rows]), CONCEPTS))
    tokens = [Token(word, word, 0, 0, word == "the") for word in said]
    found = leanings.of(tokens)
    held = [(t, *table[t]) for t in terms_of(words_of(tokens), CONCEPTS) if t in table]
    length = sqrt(sum((rarity / 8) ** 2 for _, rarity, _ in held)) or 1.0
    for place, (id, bias) in enumerate((("a", -1.5), ("b", 0.25))):
        shares = {term: weights[place] / 1000 * rarity / 8 for term, rarity, weights in held}
        assert found.logits[place] == pytest.approx(bias + sum(shares.values()) / length, abs=1e-6)
        assert set(leanings.words(found.said, "consideration", id, most=20)) == {
            term for term, share in shares.items() if share > 0
        }


@given(
    table=st.dictionaries(names | beside, cells),
    reply=st.lists(st.lists(words, min_size=1, max_size=6), max_size=4),
    line=st.lists(words, max_size=4),
)
def test_leanings_of_a_reply_add_what_stands_around_a_sentence(
    table: dict[str, tuple[int, list[int]]], reply: list[list[str]], line: list[str]
) -> None:
    """The terms of the line asked and of both neighbours that say something else are added over the length of the sentence's own."""
    head = f"a:-1.5\tb:0.25\t{ANYTHING}:0.5"
    rows = [f"{t}\t{r / 8}\t0:{a / 1000}\t1:{b / 1000}\t2:{c / 1000}" for t, (r, (a, b, c)) in table.items()]
    leanings = Leanings(pack_leanings("\n".join([head, *rows]), CONCEPTS))
    said = [[Token(word, word, 0, 0, word == "the") for word in sentence] for sentence in reply]
    asked = [Token(word, word, 0, 0, word == "the") for word in line]
    for i, found in enumerate(leanings.of_reply(said, asked)):
        own = terms_of(words_of(said[i]), CONCEPTS)
        around = terms_around(ASKED, words_of(asked), CONCEPTS)
        before, after = reply[i - 1] if i else [], reply[i + 1] if i + 1 < len(said) else []
        around |= terms_around(BEFORE, words_of(said[i - 1]), CONCEPTS) if before not in ([], reply[i]) else set()
        around |= terms_around(AFTER, words_of(said[i + 1]), CONCEPTS) if after not in ([], reply[i]) else set()
        length = sqrt(sum((table[t][0] / 8) ** 2 for t in own if t in table)) or 1.0
        for place, (bias, odds) in enumerate(zip((-1.5, 0.25, 0.5), found.logits, strict=True)):
            total = sum(table[t][0] / 8 * table[t][1][place] / 1000 for t in own | around if t in table)
            assert odds == pytest.approx(bias + total / length, abs=1e-6)


def test_leanings_name_where_a_word_stands() -> None:
    """A word of the line asked or of a neighbour is told from the sentence's own."""
    leanings = Leanings(pack_leanings("a:0\nslot\t1\t0:1\nbefore: tap\t1\t0:2\nasked: rank\t1\t0:3", {}))
    said = [[Token("tap", "tap", 0, 3)], [Token("slot", "slot", 4, 8)]]
    found = leanings.of_reply(said, [Token("rank", "rank", 0, 4)])[1]
    assert leanings.words(found.said, "consideration", "a") == ("rank (asked)", "tap (before)", "slot")


def test_leanings_without_a_table_lean_to_nothing() -> None:
    """A rubric of cues alone."""
    found = Leanings(pack_leanings("", {})).of([Token("tap", "tap", 0, 3)])
    assert found.to("a") == -1.0
    assert Leanings(pack_leanings("", {})).of_reply([[Token("tap", "tap", 0, 3)]])[0].to("a") == -1.0
    assert list(found.least(0.1)) == []
