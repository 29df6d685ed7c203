"""How answers to a line are heard that is known to ask for something: ``python -m tests.corpus.answers`` prints a row for each kind of answer.

The answers under ``kept-out-answers`` were written blind, to lines of their own, and are never learnt from: ``direct`` and ``short`` ones, ``hollow`` ones
that say nothing of what they speak of, and what goes ``beside`` the line. What a file is called is what its lines ask for.
"""

from collections import Counter
from pathlib import Path

from interviewer import library
from interviewer.core.rubric import Level
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.understand import understand
from tests.corpus.record import record_of

KINDS = ("direct", "short", "hollow", "beside")


def main() -> None:
    """Read every answer twice, with and without what its line is known to ask for."""
    matcher = Matcher(library.load_marking(("core",), (library.shipped(),)).index)
    count = Counter[tuple[bool, str, str]]()
    for file in sorted((Path(__file__).parent / "kept-out-answers").glob("*.yaml")):
        records = record_of(file)
        for known in (False, True):
            for record in records:
                wants = (file.stem,) if known else ()
                found = understand(matcher, record["a"], asked=record["q"], opening=False, wants=wants).findings
                levels = {one.id: one.level for one in found}
                seen = {"all": 1, "beside it": len(levels.keys() - {file.stem, *record["ids"]})}
                for name, level in (("named", Level.MENTIONED), ("explained", Level.EXPLAINED)):
                    seen[name] = levels.get(file.stem) == level
                count.update({(known, record["kind"], name): number for name, number in seen.items()})
    for known in (False, True):
        print("what is asked for is", "known" if known else "only heard in the line")
        for kind in KINDS:
            shares = (
                f"{name} {count[known, kind, name] / count[known, kind, 'all']:.3f}"
                for name in ("explained", "named", "beside it")
            )
            print(f"  {kind:7}", *shares)


if __name__ == "__main__":
    main()
