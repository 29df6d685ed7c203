"""Learn word weights from our own labelled texts: ``python -m tests.corpus.train`` writes ``rubrics/core/leanings.tsv``.

Needs scikit-learn (``pip install -e '.[train]'``); the program itself does not. The texts are the rounds and clauses under this folder and
the examples of the rubric. A text learnt from no longer measures anything: keep fresh rounds out until their figure is taken.
"""

import sys
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from interviewer.authoring.pack import load_rubric_file
from interviewer.core.rubric import Rubric
from interviewer.core.understanding.compiler import compile_index
from interviewer.core.understanding.leaning import stems_of, terms_of
from interviewer.core.understanding.lexis import Lexis
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.sentence import sentences

ROOT = Path(__file__).parents[2]
STRENGTH = 8.0
"""Inverse regularisation."""
RARE = 3.0
"""How much more a positive sentence weighs than a negative one."""
UNSURE = 0.5
"""Weight of another consideration's example as a negative: it may show both."""
LEAST = 2
"""Sentences that a term must occur in."""
SMALLEST = 0.4
"""Weights nearer to zero are left out."""

Row = tuple[set[str], set[str], str]
"""(terms, considerations shown, the one an absent example is about or ``*`` for a sentence of a whole text, or empty)."""


def main() -> None:
    """Read, learn, write."""
    folders = [Path(name) for name in sys.argv[1:]] or rounds()
    rubric = load_rubric_file(ROOT / "rubrics" / "core.yaml", ROOT).rubric
    assert rubric is not None
    table = learned(rubric, Matcher(compile_index(rubric)[0]), folders)
    (ROOT / "rubrics" / "core" / "leanings.tsv").write_text(table, encoding="utf-8")
    print(f"{table.count(chr(10))} lines from {len(folders)} rounds")


def rounds() -> list[Path]:
    """The folders of whole texts, oldest first."""
    return sorted(Path(__file__).parent.glob("round-*"))


def learned(rubric: Rubric, matcher: Matcher, folders: list[Path]) -> str:
    """The table of leanings that the examples, the single utterances and the texts in ``folders`` teach."""
    concepts = concept_terms(rubric)
    ids = [c.id for c in rubric.considerations]
    rows = [
        *_examples(rubric, matcher, concepts),
        *_clauses(frozenset(ids), matcher, concepts),
        *_texts(folders, matcher, concepts),
    ]
    count = Counter(term for terms, _, _ in rows for term in terms)
    vocabulary = {term: i for i, term in enumerate(sorted(t for t, n in count.items() if n >= LEAST))}
    rarity = np.array([np.log(len(rows) / count[t]) + 1 for t in vocabulary])
    matrix = _matrix(rows, vocabulary, rarity)
    weights, biases = np.zeros((len(ids), len(vocabulary))), np.zeros(len(ids))
    for place, id in enumerate(ids):
        shown = np.array([id in held for _, held, _ in rows])
        sure = np.array([1.0 if about in ("*", id) else UNSURE for _, _, about in rows])
        sure[shown] = RARE
        fitted = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=300).fit(matrix, shown, sample_weight=sure)
        weights[place], biases[place] = fitted.coef_[0], fitted.intercept_[0]
    return _table(ids, biases, list(vocabulary), rarity, weights)


def concept_terms(rubric: Rubric) -> dict[str, tuple[str, ...]]:
    """Stem to the shared concepts that hold it: those of ``concepts.yaml``, which are not of one area."""
    shared = yaml.safe_load((ROOT / "rubrics" / "core" / "concepts.yaml").read_text(encoding="utf-8"))["concepts"]
    lexis = Lexis({c.id: c.said for c in rubric.concepts})
    found: dict[str, tuple[str, ...]] = {}
    for name in shared:
        symbols = lexis.concept(name)
        for stem, symbol in list(lexis.stems.items()):
            if symbol in symbols:
                found[stem] = (*found.get(stem, ()), f"~{name}")
    return found


def _examples(rubric: Rubric, matcher: Matcher, concepts: dict[str, tuple[str, ...]]) -> list[Row]:
    said = [
        (cue.text, {c.id}, "")
        for c in rubric.considerations
        for cue in (*c.examples.explained, *c.examples.mentioned, *c.examples.todo)
    ]
    strange = [(cue.text, set[str](), c.id) for c in rubric.considerations for cue in c.examples.absent]
    return [
        (terms_of(stems_of(matcher.tokens(text)), concepts), shown, about) for text, shown, about in (*said, *strange)
    ]


def _clauses(ids: frozenset[str], matcher: Matcher, concepts: dict[str, tuple[str, ...]]) -> list[Row]:
    """The single utterances of ``clauses-*``: what an explained or mentioned one shows, and what an absent one is about."""
    rows: list[Row] = []
    for file in sorted(Path(__file__).parent.glob("clauses-*/*.yaml")):
        for record in yaml.safe_load(file.read_text(encoding="utf-8")):
            about = record["id"]
            for role in ("explained", "mentioned", "absent"):
                for said in record[role] if about in ids else ():
                    shown = set(said.get("also") or ()) | ({about} if role != "absent" else set())
                    terms = terms_of(stems_of(matcher.tokens(said["text"])), concepts)
                    rows.append((terms, shown, about if role == "absent" else ""))
    return rows


def _texts(folders: list[Path], matcher: Matcher, concepts: dict[str, tuple[str, ...]]) -> list[Row]:
    rows: list[Row] = []
    for folder in folders:
        for file in sorted(folder.glob("*.yaml")):
            record = yaml.safe_load(file.read_text(encoding="utf-8"))
            for number, turn in enumerate(record["turns"]):
                text = turn["candidate"]
                tokens = matcher.tokens(text)
                for s in sentences(text, tokens):
                    words = tokens[s.first : s.end]
                    said = " ".join(text[words[0].start : words[-1].end].split())
                    rows.append((terms_of(stems_of(words), concepts), shown_in(record["gold"], number, said), "*"))
    return rows


def shown_in(gold: dict[str, Any], turn: int, said: str) -> set[str]:
    """The considerations whose quote stands in the sentence ``said``."""
    found = set()
    for id, label in (gold.get("considerations") or {}).items():
        quote = " ".join(label["quote"].split())
        words = set(quote.split())
        if label.get("turn", 0) == turn and (
            quote in said or said in quote or len(words & set(said.split())) >= 0.6 * len(words)
        ):
            found.add(id)
    return found


def _matrix(rows: list[Row], vocabulary: dict[str, int], rarity: "np.ndarray[Any, Any]") -> csr_matrix:
    starts, columns, values = [0], [], []
    for terms, _, _ in rows:
        known = sorted(vocabulary[t] for t in terms if t in vocabulary)
        weight = rarity[known]
        columns += known
        values += list(weight / (np.sqrt((weight**2).sum()) or 1.0))
        starts.append(len(columns))
    return csr_matrix((values, columns, starts), shape=(len(rows), len(vocabulary)))


def _table(ids: list[str], biases: Any, terms: list[str], rarity: Any, weights: Any) -> str:
    lines = [
        "# How words lean to considerations; written by tests/corpus/train.py, read by core/understanding/leaning.py.",
        "# First line: consideration:bias. Then: term, rarity, consideration:weight ...",
        "\t".join(f"{id}:{bias:.3f}" for id, bias in zip(ids, biases, strict=True)),
    ]
    for column, term in enumerate(terms):
        cells = [f"{ids[p]}:{weights[p, column]:.2f}" for p in np.flatnonzero(np.abs(weights[:, column]) >= SMALLEST)]
        lines.append("\t".join([term, f"{rarity[column]:.2f}", *cells]))
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
