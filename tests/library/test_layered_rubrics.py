"""Laws of rubrics over the shared one: they are heard as if all were one, and a save costs no more than what was saved."""

from pathlib import Path

import pytest

from interviewer import library
from interviewer.authoring.merge import merge_rubrics
from interviewer.authoring.pack import load_rubric_file
from interviewer.authoring.problem import PackError
from interviewer.core.understanding.compiler import compile_index
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.understand import understand
from tests.authoring.packs import PART, SCENARIO
from tests.authoring.packs import library as packs
from tests.authoring.test_beside_shared import LANGUAGE, OWN

SAID = [
    "I would issue the oldest bag first, because platelets expire after five days.",
    "I have no idea about blood expiry.",
    "We take clicks as labels because nobody has time to annotate by hand; the bags expire.",
    "How many bags are there?",
    "Test on training data, and skip this.",
    "Blood, labels, expiry.",
]
OF_CASE = "considerations:\n  rare-group:\n    name: Rare\n    area: data\n    why: x\n    raise-it: x\n    source: x\n    said: [rare .. blood group]\n"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library whose case uses the shared rubric and one of its own, with a cache of this test's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    scenario = SCENARIO.replace("uses: [core]", "uses: [core, blood]")
    folder = packs(tmp_path / "shop", part=PART + LANGUAGE, scenario=scenario)
    (folder / "rubrics" / "blood.yaml").write_text(OWN, "utf-8")
    return folder


def together(root: Path) -> Matcher:
    """Both rubrics compiled as one."""
    loaded = [load_rubric_file(root / "rubrics" / f"{id}.yaml", root).rubric for id in ("core", "blood")]
    return Matcher(compile_index(merge_rubrics(one for one in loaded if one))[0])


@pytest.mark.parametrize("text", SAID)
@pytest.mark.parametrize("own", ["", OF_CASE])
def test_rubrics_in_layers_are_heard_as_one(root: Path, text: str, own: str) -> None:
    """In an interview, with and without cues of the case's own, and where only rubrics are asked for."""
    file = root / "scenarios" / "feed.yaml"
    file.write_text(file.read_text("utf-8") + own, "utf-8")
    wanted = understand(together(root), text)
    for _ in range(2):  # compiled, then from the cache
        assert understand(Matcher(library.load_case("feed", (root,)).index), text) == wanted
        assert understand(Matcher(library.load_index(("core", "blood"), (root,))), text) == wanted


def test_cues_of_a_case_lie_over_all_of_its_rubrics(root: Path) -> None:
    """Three rooms speak, and each is heard."""
    file = root / "scenarios" / "feed.yaml"
    file.write_text(file.read_text("utf-8") + OF_CASE, "utf-8")
    case = library.load_case("feed", (root,))
    text = "A rare blood group expires, too, and the ground truth is late because people forget."
    assert {one.id for one in understand(Matcher(case.index), text).findings} == {"rare-group", "shelf-life", "labels"}


def test_a_save_of_the_own_rubric_is_heard_and_leaves_the_shared_one_compiled(root: Path, tmp_path: Path) -> None:
    """The shared rubric's file in the cache is not written again."""
    library.load_case("feed", (root,))
    (shared,) = (tmp_path / "cache").rglob("rubric-core-*")
    before = shared.stat().st_mtime_ns
    file = root / "rubrics" / "blood.yaml"
    file.write_text(OWN.replace("(expire|", "(spoil|expire|"), "utf-8")
    case = library.load_case("feed", (root,))
    found = understand(Matcher(case.index), "A bag of platelets may spoil on the way.").findings
    assert [one.id for one in found] == ["shelf-life"]
    assert shared.stat().st_mtime_ns == before


def test_a_save_of_the_shared_rubric_reaches_the_case(root: Path) -> None:
    """Whatever lies over it is made anew."""
    library.load_case("feed", (root,))
    file = root / "rubrics" / "core.yaml"
    file.write_text(file.read_text("utf-8").replace("- ground truth", "- golden label"), "utf-8")
    found = understand(
        Matcher(library.load_case("feed", (root,)).index), "A golden label for each expired bag of blood."
    )
    assert {one.id for one in found.findings} == {"labels", "shelf-life"}


def test_an_id_that_both_have_is_refused_when_the_case_is_loaded(root: Path) -> None:
    """As `check` does: one of the two would never be heard."""
    (root / "rubrics" / "blood.yaml").write_text(OWN.replace("shelf-life:", "labels:"), "utf-8")
    with pytest.raises(PackError) as refused:
        library.load_case("feed", (root,))
    assert [one.code for one in refused.value.diagnostics] == ["R501"]
