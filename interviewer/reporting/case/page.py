"""The whole case in the order in which a reviewer wants it: opening, facts, questions, twists, mistakes, outline."""

from collections.abc import Iterator

from interviewer.core.case import aim_of
from interviewer.core.guard.guard import GuardError
from interviewer.core.rubric import Probe, Rubric
from interviewer.core.scenario import ANYTHING_ELSE, Question, Scenario
from interviewer.core.way import END
from interviewer.reporting.case.blocks import Block, Heading, Paragraph, Points, Speech
from interviewer.reporting.case.conditions import in_words
from interviewer.reporting.graph.chart import Chart, chart_of
from interviewer.reporting.graph.outline import outline
from interviewer.reporting.names import AREA_NAMES

KINDS = {"nudge": "Nudge", "hint": "Hint", "tell": "Tells it"}


def page_of(scenario: Scenario, rubric: Rubric) -> tuple[Block, ...]:
    """The page; ``rubric`` is what the case uses with its own entries, and may lack some."""
    return tuple(_Page(scenario, rubric).blocks())


class _Page:
    def __init__(self, scenario: Scenario, rubric: Rubric) -> None:
        self.scenario = scenario
        self.chart: Chart = chart_of(scenario)
        self.order = tuple(box for _, box in outline(self.chart) if box.kind == "question")
        self.numbers = {box.id: number for number, box in enumerate(self.order, 1)}
        self.considerations = {c.id: c.name for c in rubric.considerations}
        self.topics = {t.id: t.name for t in rubric.topics}
        self.pitfalls = {p.id: p for p in rubric.pitfalls}

    def name(self, noun: str, id: str) -> str:
        """What readers call it."""
        if noun == "question":
            return f"question {self.numbers[id]} ({id})" if id in self.numbers else f"question {id}"
        known = self.topics if noun == "topic" else self.considerations
        return f"“{known.get(id, id)}”"

    def blocks(self) -> Iterator[Block]:
        """Everything, top to bottom."""
        case = self.scenario
        yield Heading(case.title, 1)
        if case.summary:
            yield Paragraph(case.summary)
        yield Paragraph(
            f"{case.level}, {case.minutes} minutes, {len(self.order)} questions, case {case.id}", "Made for"
        )
        yield Heading("The opening", 2)
        start = next((q for q in case.questions if q.id == case.start), None)
        yield Speech(start.say) if start else Paragraph(f"There is no question {case.start} to begin with.")
        yield from self._facts()
        yield Heading("Questions", 2)
        questions = {q.id: q for q in case.questions}
        for box in self.order:
            yield from self._question(questions[box.id], box.faults)
        yield from self._twists()
        yield from self._pitfalls()
        yield from self._weights()
        if case.debrief:
            yield Heading("A strong answer, in outline", 2)
            yield from (Paragraph(row.strip()) for row in case.debrief.splitlines() if row.strip())
        yield Heading("Source", 2)
        yield Paragraph(case.source)

    def _facts(self) -> Iterator[Block]:
        if self.scenario.facts:
            yield Heading("What the interviewer tells those who ask", 2)
        for fact in self.scenario.facts:
            topic = self.topics.get(fact.topic, fact.topic.replace("-", " "))
            yield Speech(fact.say, "Anything else" if fact.topic == ANYTHING_ELSE else topic)

    def _question(self, question: Question, faults: tuple[str, ...]) -> Iterator[Block]:
        yield Heading(f"{self.numbers[question.id]}. {question.id} ({AREA_NAMES[question.area].lower()})", 3)
        yield from (Paragraph(f"{fault}.", "Careful") for fault in faults)
        if question.id == self.scenario.start:
            yield Paragraph("This is the opening.")
        else:
            yield Speech(question.say)
        if question.wants:
            yield Points(
                tuple(self.considerations.get(id, f"{id} (not in the rubrics)") for id in question.wants), "Listens for"
            )
        yield from (self._probe(probe, question.wants) for probe in question.probes)
        yield from self._ways(question)

    def _probe(self, probe: Probe, wants: tuple[str, ...]) -> Block:
        try:
            aim = aim_of(probe, wants)
        except GuardError:
            aim = probe.want
        about = f", while {self.name('consideration', aim)} is open" if aim else ""
        plain = {f"open({aim})", ""}
        condition = "" if probe.guard.strip() in plain else f", if {in_words(probe.guard, self.name)}"
        return Speech(probe.say, f"{KINDS[probe.kind]}{about}{condition}")

    def _ways(self, question: Question) -> Iterator[Block]:
        rows = []
        for arrow in self.chart.out(question.id):
            to = "the end" if arrow.target == END else self.name("question", arrow.target)
            words = f"if {in_words(arrow.guard, self.name)}, to {to}" if arrow.guard else f"to {to}"
            rows.append(f"{words} (careful: {arrow.fault})" if arrow.fault else words)
        if len(rows) == 1:
            yield Paragraph(f"{rows[0]}.", "Then")
        else:
            yield Points(tuple(rows), "Then the first of these that holds")

    def _twists(self) -> Iterator[Block]:
        if self.scenario.twists:
            yield Heading("Twists", 2)
            yield Paragraph("The interviewer changes the case while it is being discussed, at most twice.")
        for twist in self.scenario.twists:
            yield Heading(twist.id, 3)
            yield Paragraph(f"{in_words(twist.when, self.name)}.", "When")
            yield Speech(twist.say)
            yield Points(tuple(self.considerations.get(id, id) for id in twist.wants), "Listens for")

    def _pitfalls(self) -> Iterator[Block]:
        own = {p.id: p.challenge for p in self.scenario.own.pitfalls}
        worded = own | {challenge.pitfall: challenge.say for challenge in self.scenario.challenges}
        if worded:
            yield Heading("Mistakes that are challenged in this case's own words", 2)
        for id, say in worded.items():
            yield Speech(say, self.pitfalls[id].name if id in self.pitfalls else id)

    def _weights(self) -> Iterator[Block]:
        heavy = sorted(self.scenario.weights, key=lambda pair: -pair[1])
        if heavy:
            yield Heading("What counts most", 2)
            yield Points(
                tuple(f"{self.considerations.get(id, id)}: {weight:g}" for id, weight in heavy),
                "Weight, 1 where none is named",
            )
