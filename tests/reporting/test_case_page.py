"""Laws of the page on a case: in order, in words, and the same in every format."""

import re
from html.parser import HTMLParser

from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.core.guard.condition import GuardView
from interviewer.core.rubric import Probe
from interviewer.core.scenario import Edge, Fact, Question, Scenario, Twist
from interviewer.reporting.case.conditions import in_words
from interviewer.reporting.case.formats import page_html, page_markdown, page_text
from interviewer.reporting.case.page import page_of
from tests.core.small_case import RUBRIC


def _name(noun: str, id: str) -> str:
    return f"<{noun[0]} {id}>"


def _case(say: str = "Where do the vans go?") -> Scenario:
    first = Question(
        "brief",
        "framing",
        (say, "Send the vans."),
        ("goal", "magic"),
        (
            Probe("nudge", ("Who is happier?",), "open(goal)"),
            Probe("hint", ("Which figure?",), "turns-here > 1", "goal"),
        ),
        (Edge("wrap", "explained(goal) and not visited(wrap)"), Edge("wrap")),
    )
    twist = Twist("rain", "minutes-used >= 18 or level < senior", ("It rains.",), ("goal",))
    last = Question("wrap", "operations", ("Last words?",), ())
    return Scenario(
        "bikes", "Bikes", "mid", 40, "ours", ("small",), "brief", (first, last), (Fact("scale", ("Much.",)),), (twist,),
        debrief="One.\nTwo.",
    )  # fmt: skip


PAGE = """\
QUESTIONS

1. brief (framing)
  This is the opening.
  Listens for:
    - Goal
    - magic (not in the rubrics)
  Nudge, while “Goal” is open:
    “Who is happier?”
  Hint, while “Goal” is open, if more than 1 reply was given to this question:
    “Which figure?”
  Then the first of these that holds:
    - if “Goal” was explained and question 2 (wrap) was not put, to question 2
      (wrap)
    - to question 2 (wrap)

2. wrap (operations)
    “Last words?”
  Then: to the end.

TWISTS
  The interviewer changes the case while it is being discussed, at most twice.

rain
  When: either at least 18 minutes have passed or the candidate is interviewed
  for below senior.
    “It rains.”
  Listens for:
    - Goal

A STRONG ANSWER, IN OUTLINE
  One.
  Two.

SOURCE
  ours
"""


def test_the_page_tells_questions_ways_twists_and_outline_in_words() -> None:
    """Names instead of ids, sentences instead of guards."""
    text = page_text(page_of(_case(), RUBRIC))
    assert text.endswith(PAGE)
    assert "THE OPENING\n    “Where do the vans go?”\n    or “Send the vans.”" in text
    assert "  “Much.”" in text


def test_conditions_read_as_what_they_mean() -> None:
    """Negation goes inwards, so that no reader meets a bracket."""
    assert in_words("not (met(a) or explained(b))", _name) == "<c a> was not mentioned and <c b> was not explained"
    assert in_words("not (open(a) and asked(t))", _name) == (
        "either <c a> is no longer open or the candidate did not ask about <t t>"
    )
    assert in_words("minutes-left < 5", _name) == "fewer than 5 minutes are left"
    assert in_words("level >= senior", _name) == "the candidate is interviewed for senior or higher"
    assert in_words("", _name) == ""
    assert in_words("open(", _name) == "open("


def test_every_predicate_and_quantity_has_words() -> None:
    """The guard language cannot grow past this page."""
    fields = set(GuardView.__dataclass_fields__)
    for name in fields - {"minutes_used", "minutes_left", "points_covered", "turns_here", "level"}:
        assert "<" in in_words(f"{name}(x)", _name)
    for name in ("minutes-used", "minutes-left", "points-covered", "turns-here"):
        assert "7" in in_words(f"not {name} == 7", _name)


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        assert not any(name.startswith("on") for name, _ in attrs)


@settings(max_examples=50, deadline=None)
@given(
    st.text(min_size=1, max_size=60) | st.sampled_from(["<script>x</script>", "# no heading", "](x)", "\x1b[2J", "> q"])
)
def test_no_text_of_an_author_steers_the_page(say: str) -> None:
    """HTML keeps its tags, Markdown its headings, the terminal its state."""
    blocks = page_of(_case(say), RUBRIC)
    parser = _Tags()
    parser.feed(page_html(blocks))
    assert parser.seen <= set("html head meta title style body main h1 h2 h3 p span blockquote ul li".split())
    markdown = page_markdown(blocks)
    assert len(re.findall(r"^#+ ", markdown, re.MULTILINE)) == len(
        re.findall(r"^#+ ", page_markdown(page_of(_case(), RUBRIC)), re.MULTILINE)
    )
    assert "\x1b" not in page_text(blocks) + markdown + page_html(blocks)
