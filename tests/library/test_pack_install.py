"""Laws of packs: what is installed is what was packed, checked as a whole, and nothing else is ever touched."""

import os
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer import library
from interviewer.authoring.packing.archive import read_zip, zip_of
from interviewer.authoring.packing.member import MAX_FILE, Member
from interviewer.authoring.packing.whole import read_pack
from interviewer.authoring.problem import PackError
from interviewer.cli import main
from interviewer.cli.exits import BAD_INPUT, FINE, PROBLEMS, USAGE
from interviewer.library import installing
from interviewer.library.search import pack_folders, packs_folder
from tests.authoring.packs import PART, RUBRIC, SCENARIO

MANIFEST = """\
format: pack/1
id: small
title: Small cases
version: "0.1"
authors: [A coach]
licence: MIT
"""
FILES = {
    "pack.yaml": MANIFEST,
    "LICENSE": "Do what you like.\n",
    "rubrics/small.yaml": RUBRIC.replace("id: core", "id: small").replace("core/part", "small/part"),
    "rubrics/small/part.yaml": PART,
    "tests/stories.yaml": """\
format: tests/1
scenario: feed
tests:
  scale-is-told:
    turns:
      - say: How many people look at it?
        expect: {told: scale}
""",
    "scenarios/feed.yaml": SCENARIO.replace("uses: [core]", "uses: [small]"),
}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder and a working folder of this test's own."""
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home" / name))
    monkeypatch.delenv("INTERVIEWER_LIBRARY", raising=False)
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    return work


def pack(folder: Path, **changes: str) -> Path:
    """The small pack in ``folder``; ``changes`` replace files, named with ``_`` for ``/`` and without endings."""
    for name, text in FILES.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(changes.get(file.stem.lower(), text))
    return folder


def members() -> list[Member]:
    return [Member(name, text.encode()) for name, text in FILES.items()]


def packed(home: Path, **changes: str) -> Path:
    """A zip of the small pack."""
    assert main(["pack", "build", str(pack(home / "src", **changes)), "--out", "small.zip"]) == FINE
    return home / "small.zip"


def test_installed_pack_is_found_by_list_and_practice(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """From the zip to a case that can be held."""
    assert main(["pack", "install", str(packed(home))]) == FINE
    assert "installed small 0.1: 1 case, 1 rubric" in capsys.readouterr().out
    assert "feed" in [case.id for case in library.cases()]
    assert library.load_case("feed").scenario.title == "Order a feed"
    assert main(["pack", "list"]) == FINE
    assert "small  0.1  Small cases  (MIT)" in capsys.readouterr().out


def test_same_pack_gives_the_same_bytes(home: Path) -> None:
    """Whatever the order, the times and the rights of its files."""
    first = packed(home).read_bytes()
    for file in sorted((home / "src").rglob("*"), reverse=True):
        os.utime(file, (1, 1))
    (home / "src" / "LICENSE").chmod(0o700)
    (home / "src" / ".git").mkdir()
    (home / "src" / ".git" / "config").write_text("not for others")
    assert packed(home).read_bytes() == first
    with zipfile.ZipFile(home / "small.zip") as archive:
        assert [name for name in archive.namelist() if "git" in name] == []


def test_dry_run_and_devices_are_never_written(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A trial leaves no zip behind, and a device is not replaced by one."""
    source = str(pack(home / "src"))
    assert main(["pack", "build", source, "--dry-run"]) == FINE
    assert "can be built: 1 case, 1 rubric" in capsys.readouterr().out
    assert main(["pack", "build", source, "--out", str(home)]) == USAGE
    assert [file.name for file in home.iterdir()] == ["src"]


def test_folder_and_zip_install_the_same_files(home: Path) -> None:
    """Both leave what was packed and its digests, readable by everyone and run by nobody."""

    def held() -> dict[str, bytes]:
        place = packs_folder() / "small"
        files = [file for file in place.rglob("*") if file.is_file()]
        assert not any(file.stat().st_mode & 0o111 for file in files)
        return {file.relative_to(place).as_posix(): file.read_bytes() for file in files}

    main(["pack", "install", str(packed(home))])
    one = held()
    assert main(["pack", "install", str(home / "src")]) == FINE
    assert held() == one
    assert one.keys() == {*FILES, "digests.txt"}


def test_update_keeps_the_old_until_the_new_is_whole(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A version that does not pass check changes nothing; one that does replaces all of it."""
    main(["pack", "install", str(packed(home))])
    spoilt = FILES["scenarios/feed.yaml"].replace("start: brief", "start: breif")
    assert main(["pack", "install", str(pack(home / "bad", feed=spoilt))]) == BAD_INPUT
    said = capsys.readouterr()
    assert "bad/scenarios/feed.yaml:8:8" in said.out
    assert "nothing changed" in said.err
    assert library.load_case("feed").scenario.start == "brief"
    newer = FILES["scenarios/feed.yaml"].replace("Order a feed", "Order it anew")
    assert main(["pack", "install", str(pack(home / "new", feed=newer))]) == FINE
    assert "updated small" in capsys.readouterr().out
    assert library.load_case("feed").scenario.title == "Order it anew"
    assert [entry.name for entry in packs_folder().iterdir() if entry.is_dir()] == ["small"]


def test_going_back_to_an_older_version_is_told(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As numbers, so that 0.10 is newer than 0.9; what has no order is only another version."""
    for number, (version, said) in enumerate(
        (("0.9", "installed small 0.9"), ("0.10", "updated small 0.10"), ("0.9", "went back from 0.10: small 0.9")), 1
    ):
        manifest = MANIFEST.replace('"0.1"', f'"{version}"')
        assert main(["pack", "install", str(pack(home / str(number), pack=manifest))]) == FINE
        assert said in capsys.readouterr().out


@pytest.mark.parametrize("at", [1, 2])
def test_killed_update_leaves_one_whole_version(home: Path, at: int) -> None:
    """Between any two steps: the next command finds the old version or the new one."""
    main(["pack", "install", str(packed(home))])
    place, old = packs_folder() / "small", packs_folder() / ".old-small"
    if at == 1:
        place.rename(old)
    else:
        (old / "left").mkdir(parents=True)
    with installing._alone():
        assert list(pack_folders()) == ["small"]
        assert not old.exists()
    assert main(["pack", "list"]) == FINE


def test_remove_names_what_went(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It asks nothing, and knows only what was installed."""
    main(["pack", "install", str(packed(home))])
    capsys.readouterr()
    assert main(["pack", "remove", "small"]) == FINE
    assert capsys.readouterr().out == "removed small: case feed, rubric small\n"
    assert "feed" not in [case.id for case in library.cases()]
    for name in ("small", "../packs", "/etc"):
        assert main(["pack", "remove", name]) == USAGE
    assert "P909" in capsys.readouterr().err


def test_remove_names_the_cases_that_lose_their_rubric(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Another pack may have built on it."""
    main(["pack", "install", str(packed(home))])
    other = home / "other"
    (other / "scenarios").mkdir(parents=True)
    (other / "pack.yaml").write_text(MANIFEST.replace("id: small", "id: other"))
    (other / "LICENSE").write_text("As you like.")
    case = FILES["scenarios/feed.yaml"].replace("id: feed", "id: later")
    (other / "scenarios" / "later.yaml").write_text(case)
    assert main(["pack", "install", str(other)]) == FINE
    capsys.readouterr()
    assert main(["pack", "remove", "small"]) == FINE
    assert capsys.readouterr().out.endswith("cannot be held now: later\n")


def test_change_after_installing_is_shown(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``list`` compares what lies there with what was packed."""
    main(["pack", "install", str(packed(home))])
    file = packs_folder() / "small" / "scenarios" / "feed.yaml"
    file.write_text(file.read_text() + "# changed\n")
    assert main(["pack", "list"]) == PROBLEMS
    assert "P907" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("../feed.yaml", "P902"),
        ("/etc/passwd.md", "P902"),
        ("C:/x.md", "P902"),
        ("scenarios\\x.yaml", "P902"),
        ("scenarios/../../x.yaml", "P902"),
        ("scenarios/.hidden.yaml", "P902"),
        ("scenarios/a\nb.yaml", "P902"),
        ("scenarios//x.yaml", "P902"),
        ("rubrics/a/b/c/d/e/f.yaml", "P902"),
        ("run.py", "P903"),
        ("setup.sh", "P903"),
        ("scenarios/x.py", "P903"),
        ("scenarios/x.yaml.exe", "P903"),
        ("more/x.yaml", "P903"),
        ("x.yaml", "P903"),
        ("SCENARIOS/x.md", "P903"),
        ("scenarios/FEED.yaml", "P905"),
        ("scenarios/feed.yaml", "P905"),
    ],
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_name_that_does_not_belong_is_refused(home: Path, name: str, code: str) -> None:
    """In a zip, whatever wrote it; nothing is left anywhere."""
    (home / "x.zip").write_bytes(zip_of("small", [*members(), Member(name, b"x")]))
    with pytest.raises(PackError) as caught:
        read_pack(home / "x.zip")
    assert code in {one.code for one in caught.value.diagnostics}
    assert not packs_folder().exists()


def spoil(home: Path, change: Callable[[zipfile.ZipFile], None]) -> set[str]:
    """The codes for a zip of the small pack after ``change``."""
    (home / "x.zip").write_bytes(zip_of("small", members()))
    with zipfile.ZipFile(home / "x.zip", "a") as archive:
        change(archive)
    with pytest.raises(PackError) as caught:
        read_pack(home / "x.zip")
    return {one.code for one in caught.value.diagnostics}


def test_links_are_refused(home: Path) -> None:
    """In a zip and in a folder, to files and to folders."""

    def link(archive: zipfile.ZipFile) -> None:
        info = zipfile.ZipInfo("small/tests/x.yaml")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, "/etc/passwd")

    assert "P902" in spoil(home, link)
    for target in ("/etc/hostname", "/etc"):
        folder = pack(home / target.replace("/", "-"))
        (folder / "scenarios" / "x.yaml").symlink_to(target)
        with pytest.raises(PackError) as caught:
            read_pack(folder)
        assert {one.code for one in caught.value.diagnostics} == {"P902"}


def test_bombs_are_refused(home: Path) -> None:
    """By ratio, by size and by number, before anything is unpacked."""

    def ratio(archive: zipfile.ZipFile) -> None:
        archive.writestr("small/tests/x.txt", b"0" * 1_000_000, zipfile.ZIP_DEFLATED)

    def size(archive: zipfile.ZipFile) -> None:
        archive.writestr("small/tests/x.txt", os.urandom(64) * (MAX_FILE // 64 + 1))

    def number(archive: zipfile.ZipFile) -> None:
        for order in range(1_001):
            archive.writestr(f"small/tests/{order}.txt", "x")

    assert [spoil(home, change) & {"P904"} for change in (ratio, size, number)] == [{"P904"}] * 3


def test_binary_is_refused_whatever_it_is_called(home: Path) -> None:
    """A program called notes.txt is still no text."""
    folder = pack(home / "src")
    (folder / "tests" / "notes.txt").write_bytes(b"\x7fELF\x02\x01\x00\xff")
    with pytest.raises(PackError) as caught:
        read_pack(folder)
    assert {one.code for one in caught.value.diagnostics} == {"P903"}


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_zip_that_is_not_as_packed_is_refused(home: Path) -> None:
    """A file added, or no digests at all."""
    assert spoil(home, lambda archive: archive.writestr("small/tests/x.txt", "added")) == {"P907"}
    with zipfile.ZipFile(home / "bare.zip", "w") as archive:
        for member in members():
            archive.writestr(member.name, member.data)
    with pytest.raises(PackError, match="P907"):
        read_pack(home / "bare.zip")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"pack": MANIFEST.replace("id: small\n", "")}, "S202"),
        ({"pack": MANIFEST.replace("pack/1", "pack/2")}, "S208"),
        ({"pack": MANIFEST.replace('"0.1"', "one")}, "P910"),
        ({"pack": MANIFEST + "needs: 99.0\n"}, "P910"),
        ({"pack": MANIFEST + "run: setup.py\n"}, "S201"),
        ({"feed": FILES["scenarios/feed.yaml"].replace("scenario/1", "scenario/2")}, "S208"),
        ({"part": PART.replace("test + on", "test + (on")}, "C601"),
        ({"stories": FILES["tests/stories.yaml"].replace("told", "tolled")}, "S201"),
        ({"stories": FILES["tests/stories.yaml"].replace("How many people look at it?", "Hello.")}, "FAIL"),
    ],
)
def test_pack_that_does_not_pass_check_is_not_built(
    home: Path, changes: dict[str, str], code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The manifest, the cases and the rubrics, each with the code that ``explain`` knows; tests that do not hold are problems found."""
    expected = PROBLEMS if code == "FAIL" else BAD_INPUT
    assert main(["pack", "build", str(pack(home / "src", **changes))]) == expected
    assert code in capsys.readouterr().out
    assert list(home.glob("*.zip")) == []


def test_all_that_keeps_a_pack_from_being_built_is_told_at_once(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that has no place, a version that is none and a mistake in a case, with paths as the reader would open them."""
    place = pack(home / "bad", feed=FILES["scenarios/feed.yaml"].replace("start: brief", "start: breif"))
    (place / "notes.docx").write_text("x", "utf-8")
    manifest = place / "pack.yaml"
    manifest.write_text(manifest.read_text("utf-8").replace("version:", "version: one #"), "utf-8")
    monkeypatch.chdir(place)
    assert main(["pack", "build"]) == BAD_INPUT
    told = [line.split(" ", 2)[:2] for line in capsys.readouterr().out.splitlines() if not line.startswith(" ")]
    assert [(path.partition(":")[0], code) for path, code in told] == [
        ("notes.docx", "P903"),
        ("pack.yaml", "P910"),
        ("scenarios/feed.yaml", "G301"),
    ]


def test_ids_of_others_cannot_be_taken_over(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither the shipped cases' nor another pack's."""
    main(["pack", "install", str(packed(home))])
    assert (
        main(["pack", "install", str(pack(home / "b", pack=MANIFEST.replace("id: small", "id: other")))]) == BAD_INPUT
    )
    assert "the pack `small` has a scenario `feed`" in capsys.readouterr().out
    core = pack(home / "c", pack=MANIFEST.replace("id: small", "id: other"))
    (core / "rubrics" / "core.yaml").write_text(RUBRIC)
    assert main(["pack", "install", str(core)]) == BAD_INPUT
    assert "interviewer itself has a rubric `core`" in capsys.readouterr().out


def test_a_pack_that_is_not_there_is_a_wrong_word(capsys: pytest.CaptureFixture[str]) -> None:
    """As for every other command that is given a path."""
    assert main(["pack", "install", "gone"]) == main(["pack", "build", "gone"]) == USAGE
    assert "gone: there is no such file or folder" in capsys.readouterr().err


@pytest.mark.parametrize("place", ["empty", "file"])
def test_what_is_no_pack_is_refused_with_a_sentence(place: str, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No traceback, and nothing installed."""
    (home / "empty").mkdir()
    (home / "file").write_text("PK but no zip")
    assert main(["pack", "install", place]) == BAD_INPUT
    said = capsys.readouterr()
    assert "P90" in said.out
    assert "Traceback" not in said.out + said.err


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    """A damaged zip ends with a finding, never with an error of the program's own."""
    whole = zip_of("small", members())
    file = tmp_path_factory.getbasetemp() / "damaged.zip"
    for bytes_ in (data, whole[: len(data)] + data + whole[2 * len(data) :], whole[: -len(data) or None] + data):
        file.write_bytes(bytes_)
        try:
            read_zip(file, "damaged.zip")
        except PackError as error:
            assert error.diagnostics
