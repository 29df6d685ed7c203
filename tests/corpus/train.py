"""Learn word weights from our own labelled texts: ``python -m tests.corpus.train`` writes ``leanings.tsv`` and ``askings.tsv`` of the core rubric.

Needs scikit-learn (``pip install -e '.[train]'``); the program itself does not. The texts are the rounds and clauses under this folder and
the examples of the rubric. A text learnt from no longer measures anything: keep fresh rounds out until their figure is taken.
"""

import sys
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import yaml
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from interviewer.authoring.pack import load_rubric_file
from interviewer.core.rubric import Rubric
from interviewer.core.understanding.compiler import compile_index, concept_terms
from interviewer.core.understanding.leaning import ANYTHING, ASIDE, HOLLOW, MISTAKE
from interviewer.core.understanding.leaning_terms import (
    AFTER,
    ASKED,
    ASKING,
    BEFORE,
    CLOSING,
    SHARES,
    terms_around,
    terms_of,
    words_of,
)
from interviewer.core.understanding.lexis import Lexis
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.sentence import sentences
from tests.corpus.record import record_of

ROOT = Path(__file__).parents[2]
STRENGTH = 20.0
"""Inverse regularisation (ours, best of 3 to 40 on sentences of rounds 10 to 14 kept out)."""
QUESTIONS = 8.0
"""The same for questions."""
UNSURE = 0.2
"""Weight of another consideration's example as a negative: it may show both."""
LEAST = 2
"""Sentences that a term must occur in."""
EMPTY, TELLS = 4.0, 0.3
"""Weight of a hollow answer, and of a sentence that says something, in what is learnt of hollow ones: there are fifty times as many of those."""
STRAYING, TRUE_THERE = "decoy", 3.0
"""The set of texts whose unlabelled sentences are asides, and how much more than others their labelled sentences count in what is learnt of asides."""
RARE = {"namedrop": 20.0, "told": 8.0}
"""The same of all sentences of sets that are rare: lists of names, and sound answers told as memories, which sound most like asides. (Ours, on other
writers' rounds: mean log odds tell 666 texts full of asides from 1,371 others at an AUC of .987, and single sentences an aside from a point at .94.)"""
SENTENCES = "sentences"
"""How a text is ``labelled`` whose labels quote every sentence that shows them, not one only."""
SMALLEST = 0.6
"""Weights nearer to zero are left out."""
TRUST = {BEFORE: 0.5, AFTER: 0.5}
"""How much of a weight is believed: what stands around a sentence teaches much of its writer's manner, which people elsewhere do not share.
(Ours: average precision of the table on 32 blogs, talks and notes by real people .59 -> .62, on ``real-dev`` .73 -> .75; on texts of our own
manner it loses .001 to .003. Learning with halved ``SHARES`` instead brings a third of that.)"""


class Row(NamedTuple):
    """What is learnt from one sentence."""

    terms: set[str]
    shown: set[str]
    """Considerations, and pitfalls and acts with ``MISTAKE`` before them."""
    about: str = ""
    """The one that an absent example is about; ``*`` for a sentence of a whole text."""
    elsewhere: Collection[str] = ()
    """What is labelled in another sentence of the text: a label quotes one, and this may show it, too."""
    around: Collection[str] = ()
    """The terms of what was said around it."""
    tells: bool = False
    """Whether it surely says something of what it shows."""
    known: float = 0.0
    """How much it counts in what is learnt of asides; nothing where a label may have left it unquoted."""


def main() -> None:
    """Read, learn, write."""
    texts = texts_of([Path(name) for name in sys.argv[1:]] or rounds())
    rubric = load_rubric_file(ROOT / "rubrics" / "core.yaml", ROOT).rubric
    assert rubric is not None
    matcher = Matcher(compile_index(replace(rubric, leanings="", askings=""))[0])
    for name, table in (("leanings", learned(rubric, matcher, texts)), ("askings", learned_askings(rubric, matcher))):
        (ROOT / "rubrics" / "core" / f"{name}.tsv").write_text(table, encoding="utf-8")
        print(f"{name}: {table.count(chr(10))} lines")


def rounds() -> list[Path]:
    """The folders of whole texts, oldest first."""
    return sorted(
        Path(__file__).resolve().parent.glob("round-*"), key=lambda folder: int(folder.name.partition("-")[2])
    )


def texts_of(folders: Iterable[Path]) -> list[Path]:
    """The whole texts in ``folders``."""
    return [file for folder in folders for file in sorted(folder.glob("*.yaml"))]


def learned(rubric: Rubric, matcher: Matcher, texts: Iterable[Path]) -> str:
    """The table of leanings that the examples, the single utterances and ``texts`` teach."""
    concepts = _shared_terms(rubric)
    ids = (*(c.id for c in rubric.considerations), *(MISTAKE + p.id for p in rubric.pitfalls))
    rows = [
        *_examples(rubric, matcher, concepts),
        *_clauses(frozenset(ids), matcher, concepts),
        *_singles(matcher, concepts),
        *_texts(texts, matcher, concepts),
    ]
    vocabulary, rarity, matrix = _terms(rows)
    fits = [_fitted(matrix, *_lesson(rows, id), STRENGTH) for id in ids]
    whole = np.array([row.about == "*" for row in rows])
    design = np.array([any(id[0] not in (MISTAKE, ASIDE) for id in row.shown) for row in rows])
    fits.append(_fitted(matrix, design, whole.astype(float), STRENGTH / 4))
    hollow = _shows(rows, HOLLOW)
    told = np.array([row.tells for row in rows])
    fits.append(_fitted(matrix, hollow, np.where(hollow, EMPTY, told * TELLS), STRENGTH / 2))
    fits.append(_fitted(matrix, _shows(rows, ASIDE), np.array([row.known for row in rows]), STRENGTH))
    return _table((*ids, ANYTHING, HOLLOW, ASIDE), fits, vocabulary, rarity)


def learned_askings(rubric: Rubric, matcher: Matcher) -> str:
    """The table of what questions ask for, from questions, messages and, for what asks nothing, utterances."""
    ids = tuple(topic.id for topic in rubric.topics)
    said = record_of(Path(__file__).parent / "acts-said.yaml")
    acts = tuple(MISTAKE + act for act in said)
    concepts = _shared_terms(rubric)
    rows = [*_questions(rubric, matcher, concepts), *_messages(matcher, concepts)]
    rows += [Row(_asked(matcher, text, concepts), {MISTAKE + act}) for act, texts in said.items() for text in texts]
    rows += [
        Row(_asked(matcher, cue.text, concepts), {MISTAKE + act.id})
        for act in rubric.acts
        if act.id in said
        for cue in act.examples.explained
    ]
    vocabulary, rarity, matrix = _terms(rows)
    asks = _shows(rows, ANYTHING)
    fits = []
    about = np.array([row.about for row in rows])
    for id in ids:
        shown = _shows(rows, id)
        sure = np.where(about == "", asks.astype(float), np.where(about == id, 5.0, 0.0))
        fits.append(_fitted(matrix, shown, np.where(shown, 3.0, sure), QUESTIONS))
    for act in acts:
        shown = _shows(rows, act)
        fits.append(_fitted(matrix, shown, np.where(shown, 3.0, (about == "").astype(float)), QUESTIONS))
    sure = np.where(about == "", np.where(asks, 2.0, 1.0), np.where(about == ANYTHING, 5.0, 0.0))
    fits.append(_fitted(matrix, asks, sure, QUESTIONS))
    return _table((*ids, *acts, ANYTHING), fits, vocabulary, rarity)


def _questions(rubric: Rubric, matcher: Matcher, concepts: dict[str, tuple[str, ...]]) -> Iterator[Row]:
    """Single questions and the examples of the topics; a question that asks for none of them asks all the same."""
    here = Path(__file__).parent
    for topic, said in record_of(here / "questions-1.yaml").items():
        yield from (Row(_asked(matcher, text, concepts), {topic, ANYTHING} - {"none"}) for text in said)
    for file in sorted(here.glob("questions-[2-9].yaml")):
        for record in record_of(file):
            yield Row(_asked(matcher, record["q"], concepts), {*record["facts"], ANYTHING})
    for topic in rubric.topics:
        for cue in (*topic.examples.explained, *topic.examples.mentioned):
            yield Row(_asked(matcher, cue.text, concepts), {topic.id, ANYTHING})
        for cue in topic.examples.absent:  # what else a question asks for is not said there
            for about in (topic.id, ANYTHING)[: 1 if cue.text.endswith("?") else 2]:
                yield Row(_asked(matcher, cue.text, concepts), set(), about)
    for act in rubric.acts:
        examples = act.examples
        for cue in examples.absent if act.id == "clarifying-question" else (*examples.explained, *examples.mentioned):
            yield Row(_asked(matcher, cue.text, concepts), set(), ANYTHING)


def _messages(matcher: Matcher, concepts: dict[str, tuple[str, ...]]) -> Iterator[Row]:
    """Messages that only ask, or ask nothing; and utterances of answers."""
    here = Path(__file__).parent
    for file in sorted(here.glob("acts-round-*.yaml"))[:-1]:  # the last round only measures
        for record in record_of(file):
            asks = "clarifying-question" in record["acts"]
            if not asks or record["acts"] == ["clarifying-question"]:
                shown = {*(record.get("facts") or ()), ANYTHING} if asks else {MISTAKE + act for act in record["acts"]}
                yield Row(_asked(matcher, record["text"], concepts), shown)
    for file in sorted(here.glob("clauses-*/*.yaml")):
        for record in record_of(file):
            yield from (Row(_asked(matcher, said["text"], concepts), set()) for said in record["explained"])


def _asked(matcher: Matcher, text: str, concepts: dict[str, tuple[str, ...]]) -> set[str]:
    closing = ASKING if text.rstrip().endswith("?") else CLOSING
    return terms_of(words_of(matcher.tokens(text)), concepts, closing)


def _terms(rows: list[Row]) -> "tuple[list[str], np.ndarray[Any, Any], csr_matrix]":
    """The terms that count, their rarity, and the rows in them."""
    count = Counter(term for row in rows for term in (*row.terms, *row.around))
    vocabulary = {term: i for i, term in enumerate(sorted(t for t, n in count.items() if n >= LEAST))}
    rarity = np.array([np.log(len(rows) / count[t]) + 1 for t in vocabulary])
    return list(vocabulary), rarity, _matrix(rows, vocabulary, rarity)


def _shows(rows: list[Row], id: str) -> "np.ndarray[Any, Any]":
    return np.array([id in row.shown for row in rows])


def _lesson(rows: list[Row], id: str) -> "tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]":
    """Which rows show ``id``, and how sure that is of each."""
    shown = _shows(rows, id)
    sure = np.array([1.0 if id[0] == MISTAKE or row.about in ("*", id) else UNSURE for row in rows])
    sure[[id in row.elsewhere or HOLLOW in row.shown for row in rows]] = 0.0
    return shown, np.where(shown, 1.0, sure)


def _fitted(
    matrix: csr_matrix, shown: "np.ndarray[Any, Any]", sure: "np.ndarray[Any, Any]", strength: float
) -> LogisticRegression:
    known = sure > 0
    model = LogisticRegression(C=strength, solver="liblinear", max_iter=300)
    return model.fit(matrix[known], shown[known], sample_weight=sure[known])


def _shared_terms(rubric: Rubric) -> dict[str, tuple[str, ...]]:
    """Stem to the shared concepts that hold it: those of ``concepts.yaml``, which are not of one area."""
    shared = yaml.safe_load((ROOT / "rubrics" / "core" / "concepts.yaml").read_text(encoding="utf-8"))["concepts"]
    return concept_terms(Lexis({c.id: c.said for c in rubric.concepts}), shared)


def _examples(rubric: Rubric, matcher: Matcher, concepts: dict[str, tuple[str, ...]]) -> list[Row]:
    rows: list[Row] = []
    owners = [(c.id, c.examples) for c in rubric.considerations] + [
        (MISTAKE + p.id, p.examples) for p in rubric.pitfalls
    ]
    for id, examples in owners:
        said = [(cue, {id}, "") for cue in (*examples.explained, *examples.mentioned, *examples.todo)]
        strange = [(cue, set[str](), id) for cue in examples.absent]
        for cue, shown, about in (*said, *strange):
            rows.append(Row(terms_of(words_of(matcher.tokens(cue.text)), concepts), shown, about))
    return rows


def _clauses(ids: frozenset[str], matcher: Matcher, concepts: dict[str, tuple[str, ...]]) -> list[Row]:
    """The single utterances of ``clauses-*``: what an explained or mentioned one shows, and what an absent one is about."""
    rows: list[Row] = []
    for file in sorted(Path(__file__).parent.glob("clauses-*/*.yaml")):
        for record in record_of(file):
            about = record["id"] if record["id"] in ids else MISTAKE + record["id"]
            for role in ("explained", "mentioned", "absent"):
                for said in record.get(role) or () if about in ids else ():
                    shown = set(said.get("also") or ()) | ({about} if role != "absent" else set())
                    terms = terms_of(words_of(matcher.tokens(said["text"])), concepts)
                    rows.append(Row(terms, shown, about if role == "absent" else "", tells=role == "explained"))
    return rows


def _singles(matcher: Matcher, concepts: dict[str, tuple[str, ...]]) -> list[Row]:
    """Look-alikes beside real ones, and answers to a line of the interviewer: all that they show is labelled.

    Hollow answers teach only that they are: they may name what they say nothing of.
    """
    here = Path(__file__).parent
    records = [
        record
        for folder in ("contrast", "pairs")
        for file in sorted(here.glob(f"{folder}-*/*.yaml"))
        for record in record_of(file)
    ]
    rows: list[Row] = []
    for record in records:
        text = record["text"] if "text" in record else record["a"]
        said, asked = (words_of(matcher.tokens(words)) for words in (text, record.get("q", "")))
        around = terms_around(ASKED, asked, concepts)
        hollow = record.get("hollow")
        shown = {HOLLOW} if hollow else set(record["ids"])
        rows.append(Row(terms_of(said, concepts), shown, "*" if hollow is None else "", (), around, hollow is False))
    return rows


def _texts(texts: Iterable[Path], matcher: Matcher, concepts: dict[str, tuple[str, ...]]) -> list[Row]:
    rows: list[Row] = []
    for file in texts:
        record = record_of(file)
        whole = record.get("labelled") == SENTENCES
        explained = {id: label.get("level") for id, label in _labels(record["gold"])}
        labelled = frozenset[str]() if whole else frozenset(id for id, _ in _labels(record["gold"]))
        for number, turn in enumerate(record["turns"]):
            text = turn["candidate"]
            tokens = matcher.tokens(text)
            asked = terms_around(ASKED, words_of(matcher.tokens(turn.get("interviewer") or "")), concepts)
            spans = [tokens[s.first : s.end] for s in sentences(text, tokens)]
            words = [words_of(span) for span in spans]
            for i, span in enumerate(spans):
                said = " ".join(text[span[0].start : span[-1].end].split())
                shown = shown_in(record["gold"], number, said)
                before = terms_around(BEFORE, words[i - 1] if i else (), concepts)
                after = terms_around(AFTER, words[i + 1] if i + 1 < len(words) else (), concepts)
                around = asked | before | after
                tells = any(explained.get(id) == 2 for id in shown)
                known = _known(record["set"], shown) if whole else 0.0
                aside = {ASIDE} if record["set"] == STRAYING and not shown and whole else set[str]()
                rows.append(
                    Row(terms_of(words[i], concepts), shown | aside, "*", labelled - shown, around, tells, known)
                )
    return rows


def _known(kind: str, shown: Collection[str]) -> float:
    """``Row.known`` of a sentence of a text all of whose sentences are labelled."""
    if kind == STRAYING:
        return TRUE_THERE if shown else 1.0
    return RARE.get(kind, 1.0)


def shown_in(gold: dict[str, Any], turn: int, said: str) -> set[str]:
    """The considerations, and the pitfalls with ``MISTAKE`` before them, whose quote stands in the sentence ``said``."""
    found = set()
    for id, label in _labels(gold):
        for quoted in (label, *label.get("more", ())):
            quote = " ".join(quoted["quote"].split())
            words = set(quote.split())
            if quoted.get("turn", 0) == turn and (
                quote in said or said in quote or len(words & set(said.split())) >= 0.6 * len(words)
            ):
                found.add(id)
    return found


def _labels(gold: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """(id, label) of a text's considerations, then of its pitfalls with ``MISTAKE`` before theirs."""
    considerations, pitfalls = gold.get("considerations") or {}, gold.get("pitfalls") or {}
    return [*considerations.items(), *((MISTAKE + id, label) for id, label in pitfalls.items())]


def _matrix(rows: list[Row], vocabulary: dict[str, int], rarity: "np.ndarray[Any, Any]") -> csr_matrix:
    scaled = rarity * np.array([share_of(term) for term in vocabulary])
    starts, columns, values = [0], [], []
    for row in rows:
        own = sorted(vocabulary[t] for t in row.terms if t in vocabulary)
        around = sorted(vocabulary[t] for t in row.around if t in vocabulary)
        length = np.sqrt((rarity[own] ** 2).sum()) or 1.0
        columns += own + around
        values += list(scaled[own + around] / length)
        starts.append(len(columns))
    return csr_matrix((values, columns, starts), shape=(len(rows), len(vocabulary)))


def share_of(term: str) -> float:
    """How much a term counts: those around a sentence less than its own."""
    return SHARES.get(term.partition(" ")[0], 1.0)


def trust_in(term: str) -> float:
    """How much of the term's weight is believed."""
    return TRUST.get(term.partition(" ")[0], 1.0)


def _table(ids: Sequence[str], fits: list[LogisticRegression], terms: list[str], rarity: "np.ndarray[Any, Any]") -> str:
    weights = np.array([fit.coef_[0] for fit in fits])
    lines = [
        "# How words lean; written by tests/corpus/train.py, read by core/understanding/leanings.py.",
        "# First line: id:bias, with ! before pitfalls and * for anything at all. Then: term, rarity, place in the first line:weight ...",
        "# before:, asked: and after: stand before words of the neighbouring sentences and of the line that is answered.",
        "\t".join(f"{id}:{fit.intercept_[0]:.3f}" for id, fit in zip(ids, fits, strict=True)),
    ]
    for column, term in enumerate(terms):
        own = weights[:, column]
        cells = [f"{p}:{own[p] * share_of(term) * trust_in(term):.2f}" for p in np.flatnonzero(np.abs(own) >= SMALLEST)]
        lines.append("\t".join([term, f"{rarity[column]:.2f}", *cells]))
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
