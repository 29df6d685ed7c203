"""Laws of the drawings of a case's graph: complete, ordered, marked, and never at the mercy of an author's text."""

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.core.act import Move
from interviewer.core.scenario import Edge, Question, Scenario, Twist
from interviewer.core.way import END
from interviewer.reporting.graph.around import around
from interviewer.reporting.graph.as_dot import dot_graph
from interviewer.reporting.graph.as_mermaid import mermaid_graph
from interviewer.reporting.graph.as_svg import TooLargeError, svg_graph
from interviewer.reporting.graph.as_text import graph_text
from interviewer.reporting.graph.chart import chart_of
from interviewer.reporting.graph.layout import laid_out
from interviewer.reporting.graph.outline import outline
from interviewer.reporting.graph.way import way_of


def _question(id: str, *next: Edge, say: str = "Why?", wants: tuple[str, ...] = ("labels",)) -> Question:
    return Question(id, "data", (say,), wants, (), next)


CASE = Scenario(
    "racks",
    "Bikes in the wrong racks",
    "mid",
    40,
    "ours",
    ("core",),
    "brief",
    (
        _question(
            "brief", Edge("bias", "open(position-bias) and minutes-left > 15"), Edge("wrap"), Edge("bias", "met(x)")
        ),
        _question("bias", Edge("brief", "turns-here < 2"), Edge("wrap")),
        _question("wrap", wants=()),
        _question("island", Edge("island", "met(x)"), Edge("gone")),
    ),
    twists=(Twist("rain", "visited(bias)", ("It rains.",), ("monitoring",)),),
)
TEXT = """\
Bikes in the wrong racks · racks
mid · 40 min · 4 questions · 1 twist

 1  brief · data · start · step 1
    Why?
    wants labels
    → 2 bias if open(position-bias) and minutes-left > 15 · step 2
    → 3 wrap
    → 2 bias if met(x) · ! never taken: the way above has no condition

     2  bias · data · step 2
        Why?
        wants labels
        → back to 1 brief if turns-here < 2
        → 3 wrap · step 4

 3  wrap · data · step 4
    Why?
    → end · step 5

 4  island · data · ! nothing leads here · ! no way to the end
    Why?
    wants labels
    → back to 4 island if met(x)
    → 5 gone · ! there is no such question

     5  gone · ! there is no such question

TWISTS
rain when visited(bias) · step 3
    It rains.
    wants monitoring
"""
MOVES = (
    Move("acknowledge", "I see.", "x", "brief"),
    Move(
        "ask",
        "?",
        "stuck; edge brief -> bias (open(position-bias) and minutes-left > 15); open: labels",
        "bias",
        ways=("brief:0",),
    ),
    Move("twist", "It rains.", "twist rain, as visited(bias); open: monitoring", which="rain"),
    Move(
        "ask",
        "?",
        "edge bias -> wrap; not bias -> brief needs turns-here < 2 (3); open: nothing",
        "wrap",
        ways=("bias:1",),
    ),
    Move("close", "Bye.", "done"),
)


def test_the_text_tells_the_whole_graph_from_the_start() -> None:
    """Main way first, side ways indented, guards, wants, faults, twists, and the way of one interview."""
    chart = chart_of(CASE, way_of(CASE, MOVES))
    assert graph_text(chart) == TEXT
    assert all(len(row) <= 80 for row in TEXT.splitlines())


def test_a_narrow_terminal_without_unicode_gets_the_same_words() -> None:
    """Nothing runs past the edge and nothing but ASCII is printed."""
    text = graph_text(chart_of(CASE), columns=40, ascii=True)
    assert text.isascii()
    assert max(map(len, text.splitlines())) <= 40
    assert "-> 3 wrap" in text


def test_the_way_names_stops_edges_and_leads() -> None:
    """An edge that a question was put along is walked; a question without one was the candidate's lead."""
    way = way_of(CASE, MOVES)
    assert [(s.kind, s.id) for s in way] == [
        ("question", "brief"),
        ("question", "bias"),
        ("twist", "rain"),
        ("question", "wrap"),
        ("question", END),
    ]
    assert [stop.led for stop in way] == [False] * 5
    led = chart_of(CASE, way_of(CASE, (Move("ask", "?", "lead: data", "wrap", cause="off-graph"),)))
    assert [(a.source, a.target) for a in led.arrows if a.jump] == [("brief", "wrap")]


def test_around_keeps_neighbours_on_both_sides() -> None:
    """One arrow away, no more, and the text says that something is left out."""
    chart = around(chart_of(CASE), "bias")
    assert {box.id for box in chart.boxes} == {"brief", "bias", "wrap", END}
    assert "Left out here: 1 other question" in graph_text(chart)
    with pytest.raises(KeyError):
        around(chart_of(CASE), "rain")


@pytest.mark.parametrize("id", [question.id for question in CASE.questions])
def test_around_shows_each_question_as_the_whole_does(id: str) -> None:
    """The same number, the same ways out, and no end that is none; a picture says how many ways lead out of it."""
    whole = chart_of(CASE)
    chart = around(whole, id)
    told = [block.strip() for block in graph_text(whole, columns=200).split("\n\n")]
    for block in graph_text(chart, columns=200).split("\n\n")[1:-1]:
        lines = [line.strip() for line in block.splitlines()]
        assert lines in [[line.strip() for line in one.splitlines()] for one in told]
    shown = {box.id for box in chart.boxes}
    for box in chart.boxes:
        hidden = sum(arrow.target not in shown for arrow in whole.out(box.id))
        assert hidden == 0 or f"{hidden} way" in mermaid_graph(chart)


def test_the_outline_of_a_long_maze_is_quick_and_complete() -> None:
    """Two thousand questions, each with a side way and a way back, are told once each."""
    questions = tuple(
        _question(f"q{n}", Edge(f"q{(n * 7) % 2000}", "met(x)"), Edge(f"q{n + 1}"), say="?") for n in range(1_999)
    )
    case = Scenario("big", "Big", "mid", 40, "", (), "q0", (*questions, _question("q1999")))
    chart = chart_of(case)
    assert sorted(box.id for _, box in outline(chart)) == sorted(q.id for q in case.questions)
    with pytest.raises(TooLargeError):
        svg_graph(chart)


HOSTILE = st.text(min_size=1, max_size=40) | st.sampled_from(
    [
        '"]; n0 -> n1; //',
        "</text><script>alert(1)</script>",
        "]]>",
        '"| end',
        "\\",
        '\\"',
        "%%{init: {}}%%",
        "\x1b[2J",
        "#quot;",
    ]
)


@settings(max_examples=40, deadline=None)
@given(HOSTILE, HOSTILE, HOSTILE)
def test_no_text_of_an_author_steers_a_drawing(id: str, say: str, guard: str) -> None:
    """Whatever stands in ids, words and guards, every format keeps its shape."""
    case = Scenario(
        id,
        say,
        "mid",
        40,
        "",
        (),
        id,
        (_question(id, Edge("z", guard), Edge("z"), say=say, wants=(say,)), _question("z")),
    )
    chart = chart_of(case)
    root = ElementTree.fromstring(svg_graph(chart))
    assert {node.tag.rpartition("}")[2] for node in root.iter()} <= set(
        "svg title style defs marker path text rect g".split()
    )
    mermaid = mermaid_graph(chart).split("flowchart TD\n")[1].splitlines()
    assert [row for row in mermaid if not re.fullmatch(_MERMAID, row)] == []
    dot = dot_graph(chart).splitlines()
    assert [row for row in dot[1:-1] if not re.fullmatch(_DOT, row)] == []
    assert "\x1b" not in graph_text(chart) + mermaid_graph(chart) + dot_graph(chart)


_MERMAID = r'  (n\d+(\["[^"]*"\]|\(\["[^"]*"\]\)|\{\{"[^"]*"\}\})|n\d+ (-->|-\.->)(\|"[^"|]*"\|)? n\d+|(classDef|class|linkStyle) [\w,:# .-]+)'
_STRING = r'"(?:[^"\\]|\\.)*"'
_DOT = rf"  (\w+|n\d+ -> n\d+)( \[(\w+=({_STRING}|\w+)(, )?)*\])?;"

SIZES = st.lists(st.tuples(st.integers(20, 200), st.integers(20, 120)), min_size=1, max_size=9)


@settings(max_examples=60, deadline=None)
@given(SIZES, st.data())
def test_laid_out_boxes_never_overlap(sizes: list[tuple[int, int]], data: st.DataObject) -> None:
    """In any graph, with circles, loops and islands, each box has its own place inside the picture."""
    ends = st.integers(0, len(sizes) - 1)
    arrows = tuple(data.draw(st.lists(st.tuples(ends, ends), max_size=14, unique=True)))
    layout = laid_out(tuple((float(w), float(h)) for w, h in sizes), arrows)
    boxes = [(x - w / 2, y - h / 2, x + w / 2, y + h / 2) for (x, y), (w, h) in zip(layout.places, sizes, strict=True)]
    for n, (left, top, right, bottom) in enumerate(boxes):
        assert left >= -0.01
        assert right <= layout.width + 0.01
        assert top >= -0.01
        assert bottom <= layout.height + 0.01
        for other in boxes[n + 1 :]:
            assert (
                right <= other[0] + 0.01
                or other[2] <= left + 0.01
                or bottom <= other[1] + 0.01
                or other[3] <= top + 0.01
            )


def test_the_same_graph_gives_the_same_picture() -> None:
    """A picture under version control changes only when the case does."""
    arrows = ((0, 1), (0, 2), (1, 3), (2, 3), (3, 4), (4, 1), (3, 5), (4, 5), (5, 0), (2, 5))
    pictures = {laid_out(((80.0, 40.0),) * 6, arrows) for _ in range(30)}
    assert len(pictures) == 1
