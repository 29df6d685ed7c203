"""Laws of what mends a mistake, as an author writes it: every id is known, every cue is read, and a reworded challenge has none of it."""

from pathlib import Path

from interviewer.authoring.check import check_paths
from interviewer.authoring.renaming.find import references
from interviewer.authoring.source import parse_document
from tests.authoring.packs import PART, SCENARIO, library

OWN = """\
pitfalls:
  blind:
    challenge: Who would see it?
    name: Blind
    why: Nobody looks.
    source: ours
    raise-it: Look.
    said: [nobody + look]
"""


def found(folder: Path, part: str = PART, scenario: str = SCENARIO) -> list[str]:
    """What ``check`` says of the small library with these two files: code, place and message, a line each."""
    library(folder, part=part, scenario=scenario)
    problems = check_paths((folder,), (folder,), level="min").problems
    return [f"{p.code} {p.path}:{p.line}:{p.column} {p.message} {p.help}" for p in problems]


def test_a_consideration_that_there_is_not_is_named_with_its_place(tmp_path: Path) -> None:
    """In a rubric and in a case, under each key, with what was meant."""
    (one,) = found(
        tmp_path, PART.replace("    said: [test", "    concerns: [labels]\n    settled-by: [labls]\n    said: [test")
    )
    assert one.startswith("R515")
    assert ":10:18 there is no consideration `labls` Did you mean `labels`?" in one
    (one,) = found(tmp_path, scenario=SCENARIO + OWN + "    weighed-by: [labels, lables]\n")
    assert one.startswith("R515")
    assert "there is no consideration `lables` Did you mean `labels`?" in one


def test_a_right_way_is_read_as_cues(tmp_path: Path) -> None:
    """A broken line and an unknown concept have the codes of any cue."""
    (one,) = found(tmp_path, scenario=SCENARIO + OWN + "    right-way: [~tapp + look]\n")
    assert one.startswith("C602")
    assert "unknown concept `~tapp`" in one
    (one,) = found(tmp_path, scenario=SCENARIO + OWN + "    right-way: ['(look']\n")
    assert one.startswith("C601")


def test_what_mends_belongs_to_who_defines_the_mistake(tmp_path: Path) -> None:
    """A case that only rewords the challenge of a rubric's pitfall is told so."""
    worded = SCENARIO + "pitfalls:\n  test-on-train: {challenge: Would it hold tomorrow?, mended-by: [labels]}\n"
    (one,) = found(tmp_path, scenario=worded)
    assert one.startswith("S202")
    assert "has `mended-by`, so it also needs said" in one


def test_what_mends_a_mistake_is_found_and_renamed() -> None:
    """As uses of the considerations and concepts that it names."""
    text = (
        OWN + "    concerns: [labels]\n    mended-by: [slices]\n    settled-by: [bias]\n    right-way: [~tap + look]\n"
    )
    document, _ = parse_document(text.encode(), "x.yaml")
    assert document is not None
    uses = {(one.kind, one.id) for one in references(document) if not one.defines}
    assert uses == {
        ("consideration", "labels"),
        ("consideration", "slices"),
        ("consideration", "bias"),
        ("concept", "tap"),
    }
