"""Cues are filed under a few of their words; what is filed away must still be found."""

from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.core.understanding.stretch import stretch_of
from interviewer.core.understanding.whereabouts import Whereabouts
from tests.core.understanding.rubrics import consideration, matcher

WORDS = ("train", "model", "week", "the", "new", "user", "cold", "start", "fast", "um")
word = st.sampled_from([w for w in WORDS if w not in ("the", "um")])
group = st.one_of(word, st.lists(word, min_size=2, max_size=3, unique=True).map(lambda words: f"({'|'.join(words)})"))
phrase = st.tuples(word, word).map(lambda words: f"({' '.join(words)}|{words[0]})")
part = st.tuples(
    st.lists(st.one_of(group, phrase), min_size=1, max_size=3), st.sampled_from([" ", " .. ", " ..1 "])
).map(lambda found: found[1].join(found[0]))
cue = st.lists(part, min_size=1, max_size=2).map(" + ".join)


@settings(max_examples=60)
@given(
    cues=st.lists(cue, min_size=1, max_size=6, unique=True),
    said=st.lists(st.sampled_from(WORDS), min_size=1, max_size=12),
)
def test_filing_hides_no_cue(cues: list[str], said: list[str]) -> None:
    """A cue is found exactly where its parts stand, under whatever words it is filed."""
    m = matcher(*(consideration(f"c{i}", text) for i, text in enumerate(cues)))
    text = " ".join(said)
    tokens = m.tokens(text)
    whereabouts = Whereabouts(m.used(text, tokens), [token.light for token in tokens], m._uses, m._openings)
    stands = {i for i in range(len(m.index.cues)) if stretch_of(whereabouts, *m._seek(i)[1:3]) is not None}
    assert {hit.cue for hit in m.hits(text, tokens, 0, len(tokens))} == stands
