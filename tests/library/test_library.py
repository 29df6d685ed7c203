"""Laws of the library: ids find packs, a cache never changes an answer, and a hit is cheap."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer import library
from interviewer.authoring.places import find_pack
from interviewer.authoring.problem import PackError
from interviewer.cli.desk import load_case
from interviewer.core.understanding.match import Matcher
from interviewer.core.understanding.understand import understand
from interviewer.library.apart import LeftError, compile_apart, stop_waiting, wait_again
from interviewer.library.search import NoFolderError
from tests.authoring.packs import PART, RUBRIC, SCENARIO
from tests.authoring.packs import library as packs


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of this test's own."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder))
    return folder


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A sound library."""
    return packs(tmp_path / "library")


def compiled(cache: Path) -> list[Path]:
    """The files of the cache that a reader would open; one that another process still writes has a dot in front."""
    return sorted((cache / "interviewer" / "compiled").glob("[!.]*"))


def test_case_comes_with_everything_to_run_it(root: Path) -> None:
    """Scenario, rubric and an index that reads replies."""
    case = library.load_case("feed", (root,))
    assert case.scenario.start == "brief"
    assert [topic.id for topic in case.rubric.topics] == ["scale"]
    found = understand(Matcher(case.index), "We take clicks as labels because nobody annotates.").findings
    assert [finding.id for finding in found] == ["labels"]


def test_cases_own_ways_to_ask_are_understood(tmp_path: Path) -> None:
    """A fact's ``asked`` joins the shared topic, or makes a topic of its own."""
    text = SCENARIO.replace("say: Thirty", "asked: [how big]\n    say: Thirty").replace(
        "  anything-else:", "  weather:\n    asked: [rain today]\n    say: Dry.\n  anything-else:"
    )
    case = library.load_case("feed", (packs(tmp_path / "l", scenario=text),))
    asked = {topic.id: [cue.text for cue in topic.asked] for topic in case.rubric.topics}
    assert asked == {"scale": ["how big"], "weather": ["rain today"]}
    assert {target.id for target in case.index.targets if target.kind == "topic"} == {"scale", "weather"}


def test_earlier_libraries_hide_later_ones(root: Path, tmp_path: Path) -> None:
    """The first folder of the search wins, for loading and for the list."""
    mine = packs(tmp_path / "mine", scenario=SCENARIO.replace("Order a feed", "My feed"))
    assert library.load_case("feed", (mine, root)).scenario.title == "My feed"
    assert [listing.title for listing in library.cases((mine, root))] == ["My feed"]


def test_search_path_starts_with_what_was_named(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """``--library``, then the environment, and the shipped library always last."""
    other = tmp_path / "other"
    other.mkdir()
    monkeypatch.setenv("INTERVIEWER_LIBRARY", str(other))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "none"))
    assert library.search_path(root) == (root.resolve(), other.resolve(), library.shipped().resolve())
    monkeypatch.setenv("INTERVIEWER_LIBRARY", str(tmp_path / "gone"))
    with pytest.raises(NoFolderError, match=r"there is no folder .*gone"):
        library.search_path()


def test_unknown_id_offers_what_exists(root: Path) -> None:
    """The error carries the known ids."""
    with pytest.raises(library.UnknownIdError, match="no case is called `food`") as caught:
        library.load_case("food", (root,))
    assert caught.value.known == ("feed",)


@given(st.text(max_size=80))
def test_ids_never_leave_the_library(id: str) -> None:
    """Whatever the id, what is found is the file of that name in its folder."""
    root = Path(__file__).parent
    assert find_pack("scenario", id, (root, Path("/"))) is None


@pytest.mark.parametrize("id", ["../feed", "/etc/passwd", "..", "", "feed\0", "x" * 300, "-rf", "~", "FEED"])
def test_strange_ids_are_just_unknown(root: Path, id: str) -> None:
    """No path is built from them."""
    with pytest.raises(library.UnknownIdError):
        library.load_case(id, (root,))


def test_packs_do_not_lead_out_of_the_library(root: Path, tmp_path: Path) -> None:
    """A link to a file elsewhere is no pack."""
    (tmp_path / "secret.yaml").write_text(SCENARIO)
    (root / "scenarios" / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    with pytest.raises(library.UnknownIdError):
        library.load_case("link", (root,))


def test_cached_answers_equal_fresh_ones(root: Path, cache: Path) -> None:
    """Twice the same case, the second time from the cache, private to the user."""
    fresh = library.load_case("feed", (root,))
    assert [file.name.rpartition("-")[0] for file in compiled(cache)] == ["rubric-core", "scenario-feed"]
    assert {file.stat().st_mode & 0o777 for file in compiled(cache)} == {0o600}
    assert library.load_case("feed", (root,)) == fresh


@pytest.mark.parametrize("file", ["rubrics/core.yaml", "rubrics/core/part.yaml", "scenarios/feed.yaml"])
def test_changed_source_is_seen_at_once(root: Path, file: str) -> None:
    """Also when size and time stamp stay the same."""
    library.load_case("feed", (root,))
    source = root / file
    before, text = source.stat(), source.read_text()
    for sound, other in (("title: Small", "title: Shawl"), ("how many", "how mnay"), ("a feed", "a seed")):
        text = text.replace(sound, other)
    source.write_text(text)
    os.utime(source, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert source.stat().st_size == before.st_size
    case, rubric = library.load_case("feed", (root,)), library.load_rubric("core", (root,))
    changed = (rubric.title, rubric.topics[0].asked[0].text, case.scenario.title)
    assert sum(now != then for now, then in zip(changed, ("Small", "how many", "Order a feed"), strict=True)) == 1


def test_pack_that_moves_in_front_is_seen(root: Path, tmp_path: Path) -> None:
    """A rubric that appears earlier in the search replaces the cached one."""
    mine = tmp_path / "mine"
    (mine / "rubrics").mkdir(parents=True)
    library.load_rubric("core", (mine, root))
    packs(mine, rubric=RUBRIC.replace("title: Small", "title: Mine"))
    assert library.load_rubric("core", (mine, root)).title == "Mine"


@pytest.mark.parametrize("harm", [b"", b"x", b"interviewer-compiled/1\n" + bytes(40), b"interviewer-compiled/0\nabc"])
def test_harmed_cache_is_rebuilt(root: Path, cache: Path, harm: bytes) -> None:
    """Torn, foreign and empty cache files cost time and nothing else."""
    fresh = library.load_case("feed", (root,))
    for file in compiled(cache):
        file.write_bytes(harm)
    assert library.load_case("feed", (root,)) == fresh
    assert all(len(file.read_bytes()) > 100 for file in compiled(cache))


def test_every_flipped_bit_is_noticed(root: Path, cache: Path) -> None:
    """A damaged file never decodes to a different rubric."""
    fresh = library.load_rubric("core", (root,))
    (file,) = compiled(cache)
    sound = file.read_bytes()
    for place in range(0, len(sound), 397):
        file.write_bytes(sound[:place] + bytes([sound[place] ^ 1]) + sound[place + 1 :])
        assert library.load_rubric("core", (root,)) == fresh


def test_cache_that_cannot_be_written_costs_only_time(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file where the folder should be is no reason to stop."""
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert library.load_case("feed", (root,)) == library.load_case("feed", (root,))
    assert len(library.cases((root,))) == 1


def test_broken_pack_is_refused_with_everything_that_is_wrong(tmp_path: Path) -> None:
    """All places at once; a lenient load goes on with the rest and does not spoil the strict one."""
    root = packs(tmp_path / "l", part=PART.replace("name: Scale", "title: Scale"))
    with pytest.raises(PackError) as caught:
        library.load_rubric("core", (root,))
    assert [one.code for one in caught.value.diagnostics] == ["S202", "S201"]
    assert library.load_rubric("core", (root,), lenient=True).topics == ()
    assert library.load_rubric("core", (root,), lenient=True).considerations
    with pytest.raises(PackError):
        library.load_rubric("core", (root,))


def test_missing_part_is_found_when_it_comes(root: Path) -> None:
    """A lenient load without a part is not kept once the part is there."""
    part = root / "rubrics" / "core" / "part.yaml"
    part.unlink()
    assert library.load_rubric("core", (root,), lenient=True).topics == ()
    part.write_text(PART)
    assert library.load_rubric("core", (root,), lenient=True).topics


def test_trap_is_refused_before_a_candidate_meets_it(tmp_path: Path) -> None:
    """The rules of the graph hold for loading, not only for ``check``."""
    root = packs(tmp_path / "l", scenario=SCENARIO.replace("      - {to: wrap}\n", ""))
    with pytest.raises(PackError, match="G304"):
        library.load_case("feed", (root,))


def test_list_names_broken_cases_and_their_first_problem(root: Path) -> None:
    """A broken file does not hide the sound ones, nor itself."""
    (root / "scenarios" / "bad.yaml").write_text("format: scenario/1\nid: [")
    bad, feed = library.cases((root,))
    assert (bad.id, feed.id, feed.broken) == ("bad", "feed", "")
    assert bad.broken.startswith("scenarios/bad.yaml:2:")
    assert library.cases((root,)) == (bad, feed)


HIT = """
import sys
from pathlib import Path
from interviewer import library
library.cases((Path(sys.argv[1]),))
library.load_case("feed", (Path(sys.argv[1]),))
print(*({"yaml", "pydantic", "networkx", "rapidfuzz", "jinja2", "textual"} & set(sys.modules)))
"""


def test_hit_imports_no_compiler(root: Path) -> None:
    """From the cache, neither YAML nor the models nor the graph library is loaded."""
    library.cases((root,))
    library.load_case("feed", (root,))
    done = subprocess.run([sys.executable, "-c", HIT, str(root)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_prebuilt_packs_are_used_by_the_version_that_made_them(
    root: Path, tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An installed program reads the wheel's compiled packs and writes no cache; another version does not."""
    from interviewer import __version__
    from interviewer.library import stamp, store
    from interviewer.library.prebuild import prebuild

    fresh = library.load_case("feed", (root,))
    for file in compiled(cache):
        file.unlink()
    assert len(prebuild(tmp_path / "shipped" / "compiled", root)) == 2
    monkeypatch.setattr(store, "shipped", lambda: tmp_path / "shipped")
    monkeypatch.setattr(store, "maker", lambda: __version__)
    assert library.load_case("feed", (root,)) == fresh
    assert compiled(cache) == []
    monkeypatch.setattr(store, "maker", lambda: "another")
    assert library.load_case("feed", (root,)) == fresh
    assert len(compiled(cache)) == 2
    assert stamp.maker().startswith(__version__)


SECOND = """\
format: rubric/1
id: second
title: Second
pitfalls:
  test-on-sunday:
    name: Tested on a Sunday
    why: Nobody is there.
    source: ours
    challenge: Who is there on a Sunday?
    raise-it: Test on a weekday.
    said: [test .. sunday]
"""


def test_prebuilt_packs_serve_cases_of_several_rubrics(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rubrics that a case names are shipped together, the second as a layer over the first."""
    from interviewer import __version__
    from interviewer.library import store
    from interviewer.library.prebuild import prebuild

    root = packs(tmp_path / "library", scenario=SCENARIO.replace("uses: [core]", "uses: [core, second]"))
    (root / "rubrics" / "second.yaml").write_text(SECOND)
    built = prebuild(tmp_path / "shipped" / "compiled", root)
    assert {file.stem for file in built} == {"rubric-core", "rubric-second", "rubric-core+second", "scenario-feed"}
    monkeypatch.setattr(store, "shipped", lambda: tmp_path / "shipped")
    monkeypatch.setattr(store, "maker", lambda: __version__)
    case = library.load_case("feed", (root,))
    assert [p.id for p in understand(Matcher(case.index), "I test it on a Sunday.").pitfalls] == ["test-on-sunday"]
    assert compiled(cache) == []


COLD = """
import sys
from pathlib import Path
from interviewer import library
from interviewer.library.apart import compile_apart, list_apart
search = (Path(sys.argv[1]),)
list_apart(search)
compile_apart("feed", search)
library.cases(search)
library.load_case("feed", search)
print(*({"yaml", "pydantic", "networkx"} & set(sys.modules)))
"""


def test_what_is_compiled_apart_leaves_nothing_behind(root: Path, cache: Path) -> None:
    """A long-running program that meets a new case neither loads the compiler nor keeps what that needs."""
    done = subprocess.run([sys.executable, "-c", COLD, str(root)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
    assert len(compiled(cache)) == 3


def test_whoever_leaves_waits_for_nothing(root: Path, cache: Path) -> None:
    """Somebody who quits while a case is compiled is not held up by it."""
    stop_waiting()
    try:
        with pytest.raises(LeftError):
            compile_apart("feed", (root,))
    finally:
        wait_again()
    compile_apart("feed", (root,))
    assert len(compiled(cache)) == 2


def test_who_has_compiled_needs_no_process_for_it(root: Path, cache: Path) -> None:
    """A second case in the same program, as an author's tools meet them, is compiled where all for it is loaded."""
    library.load_case("feed", (root,))
    (root / "scenarios" / "other.yaml").write_text(SCENARIO.replace("id: feed", "id: other"))
    before = os.times()
    assert load_case("other", root).scenario.id == "other"
    assert os.times()[2:4] == before[2:4]  # what children took
    assert any(file.name.startswith("scenario-other") for file in compiled(cache))


def test_mistakes_are_told_as_if_nothing_were_compiled_apart(tmp_path: Path) -> None:
    """The other process only fills the cache: a broken case and an unknown one raise where they are loaded."""
    root = packs(tmp_path / "l", scenario=SCENARIO.replace("wants: [labels]", "wants: [lables]"))
    for id, error in (("feed", PackError), ("food", library.UnknownIdError), ("\0", library.UnknownIdError)):
        compile_apart(id, (root,))
        with pytest.raises(error):
            library.load_case(id, (root,))
