"""Models to core values; every cue remembers the line it stands on."""

from collections.abc import Iterable, Mapping
from typing import Literal

from interviewer.authoring.document import Document
from interviewer.authoring.problem import Route
from interviewer.authoring.rubric_file import (
    Asking,
    ConsiderationShape,
    ExamplesShape,
    PitfallShape,
    Presence,
    ProbeShape,
    RubricFile,
    RubricPart,
    Sections,
)
from interviewer.authoring.scenario_file import QuestionShape, ScenarioFile
from interviewer.core.rubric import (
    ActCues,
    Concept,
    Consideration,
    Cue,
    Examples,
    Lexicon,
    Pitfall,
    Probe,
    ProbeKind,
    Rubric,
    Topic,
)
from interviewer.core.scenario import Challenge, Edge, Fact, Persona, Question, Scenario, Twist


def build_rubric(document: Document, file: RubricFile | RubricPart, id: str, title: str) -> Rubric:
    """The rubric in one file; parts are added to their manifest's with ``+``."""
    return _sections(document, file, id, title)


def build_scenario(document: Document, file: ScenarioFile) -> Scenario:
    """The scenario in one file."""
    facts = tuple(
        Fact(topic, fact.say, fact.again, _cues(document, fact.asked, ("facts", topic, "asked")), fact.examples)
        for topic, fact in file.facts.items()
    )
    own, challenges = _pitfalls_of_case(document, file)
    return Scenario(
        id=file.id,
        title=file.title,
        level=file.level,
        minutes=file.minutes,
        source=file.source,
        uses=file.uses,
        start=file.start,
        questions=tuple(_question(id, question) for id, question in file.questions.items()),
        facts=facts,
        twists=tuple(Twist(id, twist.when, twist.say, twist.wants) for id, twist in file.twists.items()),
        challenges=challenges,
        weights=tuple(file.weights.items()),
        own=Rubric(
            file.id,
            file.title,
            _concepts(document, file.concepts),
            _considerations(document, file.considerations),
            own,
        ),
        personas=tuple(Persona(id, shape.probes, tuple(shape.lines.items())) for id, shape in file.personas.items()),
        debrief=file.debrief,
        summary=file.summary,
    )


def _question(id: str, shape: QuestionShape) -> Question:
    edges = tuple(Edge(edge.to, edge.if_) for edge in shape.next)
    return Question(id, shape.area, shape.say, shape.wants, _probes(shape.probes), edges)


def _pitfalls_of_case(document: Document, file: ScenarioFile) -> tuple[tuple[Pitfall, ...], tuple[Challenge, ...]]:
    """The case's own pitfalls, and its words for the rubric's."""
    own = {id: PitfallShape.model_construct(**dict(shape)) for id, shape in file.pitfalls.items() if shape.said}
    challenges = tuple(Challenge(id, shape.challenge) for id, shape in file.pitfalls.items() if not shape.said)
    return _pitfalls(document, own), challenges


def _sections(document: Document, file: Sections, id: str, title: str) -> Rubric:
    return Rubric(
        id,
        title,
        _concepts(document, file.concepts),
        _considerations(document, file.considerations),
        _pitfalls(document, file.pitfalls),
        tuple(
            Topic(
                id,
                topic.name,
                _cues(document, topic.asked, ("facts", id, "asked")),
                _cues(document, topic.unless, ("facts", id, "unless")),
                _examples(document, topic.examples, ("facts", id, "examples")),
            )
            for id, topic in file.facts.items()
        ),
        tuple(
            ActCues(
                id,
                _cues(document, act.said, ("acts", id, "said")),
                _cues(document, act.unless, ("acts", id, "unless")),
                _examples(document, act.examples, ("acts", id, "examples")),
            )
            for id, act in file.acts.items()
        ),
        (*_lexicons(document, "scope", file.scope), *_lexicons(document, "depth", file.depth)),
    )


def _concepts(document: Document, shapes: Mapping[str, tuple[str, ...]]) -> tuple[Concept, ...]:
    return tuple(Concept(id, _cues(document, said, ("concepts", id))) for id, said in shapes.items())


def _considerations(document: Document, shapes: Mapping[str, ConsiderationShape]) -> tuple[Consideration, ...]:
    return tuple(_consideration(document, id, shape) for id, shape in shapes.items())


def _consideration(document: Document, id: str, shape: ConsiderationShape) -> Consideration:
    top: Route = ("considerations", id)
    deeper = (_cues(document, said, (*top, "deeper", step)) for step, said in shape.deeper.items())
    return Consideration(
        id=id,
        name=shape.name,
        area=shape.area,
        why=shape.why,
        raise_it=shape.raise_it,
        source=shape.source,
        said=_cues(document, shape.said, (*top, "said")),
        unless=_cues(document, shape.unless, (*top, "unless")),
        deeper=tuple(cue for step in deeper for cue in step),
        probes=_probes(shape.probes),
        examples=_examples(document, shape.examples, (*top, "examples")),
        strong=shape.strong,
    )


def _pitfalls(document: Document, shapes: Mapping[str, PitfallShape]) -> tuple[Pitfall, ...]:
    return tuple(
        Pitfall(
            id=id,
            name=shape.name,
            why=shape.why,
            source=shape.source,
            challenge=shape.challenge,
            raise_it=shape.raise_it,
            said=_cues(document, shape.said, ("pitfalls", id, "said")),
            unless=_cues(document, shape.unless, ("pitfalls", id, "unless")),
            concerns=shape.concerns,
            mended_by=shape.mended_by,
            weighed_by=shape.weighed_by,
            settled_by=shape.settled_by,
            right_way=_cues(document, shape.right_way, ("pitfalls", id, "right-way")),
            subject=shape.subject or "",
            examples=_examples(document, shape.examples, ("pitfalls", id, "examples")),
        )
        for id, shape in shapes.items()
    )


def _lexicons(
    document: Document, kind: Literal["scope", "depth"], shapes: Mapping[str, tuple[str, ...]]
) -> tuple[Lexicon, ...]:
    return tuple(Lexicon(id, kind, _cues(document, said, (kind, id))) for id, said in shapes.items())


def _probes(shapes: Iterable[ProbeShape]) -> tuple[Probe, ...]:
    """Probes with exactly one kind; the others are a problem of ``misfit`` and left out."""
    probes = []
    for shape in shapes:
        kinds: dict[ProbeKind, tuple[str, ...] | None] = {"nudge": shape.nudge, "hint": shape.hint, "tell": shape.tell}
        probes += [Probe(kind, say, shape.if_, shape.want) for kind, say in kinds.items() if say]
    return tuple(probes)


def _examples(document: Document, shape: ExamplesShape | Presence | Asking, route: Route) -> Examples:
    """``present`` and ``asked`` become level 2, ``not-asked`` becomes absent."""
    said = {name.replace("_", "-"): _cues(document, texts, (*route, name.replace("_", "-"))) for name, texts in shape}
    yes = said.get("explained") or said.get("present") or said.get("asked") or ()
    no = said.get("absent") or said.get("not-asked") or ()
    return Examples(yes, said.get("mentioned", ()), no, said["todo"])


def _cues(document: Document, texts: Iterable[str], route: Route) -> tuple[Cue, ...]:
    return tuple(Cue(text, f"{document.path}:{document.line((*route, index))}") for index, text in enumerate(texts))
