"""Laws of an index in layers: what a case adds to shared rubrics is heard as if all had been compiled at once."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from interviewer.core.rubric import Concept, Rubric, Topic
from interviewer.core.understanding.compiler import compile_index, cue_lines, extend_index
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.near import near_misses
from interviewer.core.understanding.reply import read
from interviewer.core.understanding.understand import understand
from tests.core.understanding.rubrics import LANGUAGE, consideration, lines

WORDS = ("tap", "slot", "cold", "start", "rank", "seven", "rerank", "model")
words = st.sampled_from(WORDS)
alternatives = st.lists(st.lists(words, min_size=1, max_size=2).map(" ".join), min_size=2, max_size=3)
pieces = words | alternatives.map(lambda found: f"({'|'.join(found)})") | st.just("~thing") | st.just("~number")
cues = st.lists(pieces, min_size=1, max_size=3).flatmap(
    lambda found: st.sampled_from([" ", " .. ", " + "]).map(lambda joint: joint.join(found))
)
said = st.lists(cues, min_size=1, max_size=4, unique=True)
texts = st.lists(
    words | st.sampled_from(["the", "coldstart", "42", "because", "we", "slotrank", "modle."]), max_size=12
).map(" ".join)
THING = Concept("thing", lines("cold start", "(tap|slot)"))
WEATHER = Topic("weather", "weather", lines("how warm", "cold"))


def rubric(*groups: list[str]) -> Rubric:
    """A consideration per group."""
    found = tuple(consideration(f"c{n}", *group) for n, group in enumerate(groups))
    return Rubric("r", "", (THING,), found, topics=(WEATHER,), lexicons=LANGUAGE, english="modest\nranked\nstarted")


def near_cues(matcher: Matcher, text: str) -> list[tuple[str, str]]:
    """What nearly fired, nearest first."""
    reply = read(matcher, text)
    return [(miss.id, miss.cue) for reading in reply.readings for miss in near_misses(matcher, reply, reading)]


@given(shared=said, own=said, more=said, text=texts)
def test_layers_hear_what_the_whole_hears(shared: list[str], own: list[str], more: list[str], text: str) -> None:
    """Findings, acts and topics of any reply, and the near misses of its sentences."""
    base = rubric(shared)
    topic = replace(WEATHER, asked=WEATHER.asked + lines(*more))
    whole = replace(rubric(shared, own), topics=(topic, Topic("own", "own", lines("model"))))
    once = Matcher(compile_index(whole)[0])
    layered = Matcher(extend_index(compile_index(base)[0], whole)[0])
    assert understand(layered, text) == understand(once, text)
    assert near_cues(layered, text) == near_cues(once, text)


@given(shared=said, own=said)
def test_layers_repeat_nothing_and_keep_the_order_of_the_files(shared: list[str], own: list[str]) -> None:
    """The upper layer holds only the lines that the lower one lacks, and all come out as the files have them."""
    whole = rubric(shared, own)
    index, problems = extend_index(compile_index(rubric(shared))[0], whole)
    assert not problems
    assert len(index.lines) == sum(1 for _ in cue_lines(whole))
    seen = list(dict.fromkeys((index.targets[cue.target], index.lines[cue.line]) for cue in index.in_order()))
    assert seen == list(cue_lines(whole))


def test_layers_report_only_what_the_upper_one_got_wrong() -> None:
    """A cue that does not compile is named once, by the layer that wrote it."""
    base = rubric(["tap"])
    index, problems = extend_index(compile_index(base)[0], rubric(["tap"], ["(slot", "rank"]))
    assert [problem.cue.text for problem in problems] == ["(slot"]
    assert understand(Matcher(index), "We rank the taps.").findings
