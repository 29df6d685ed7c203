"""Laws of names that stand where a case cannot use them: the author learns whose they are, in the list and in the error."""

from pathlib import Path

import pytest

from interviewer.authoring.check import check_paths
from interviewer.authoring.editor.names import names_in
from tests.authoring.packs import SCENARIO, library

LAMP = "lamp: {name: Lamp, area: data, why: Why., raise-it: Ask., source: ours, said: [brass lamp]}"
DARK = "dark: {name: Dark, why: Why., raise-it: Ask., source: ours, challenge: Is it dark?, said: [dark room]}"
OWN = f"considerations:\n  {LAMP}\npitfalls:\n  {DARK}\n"
CASE = "It belongs to the case `search`, and only that can use it: define one of your own."
RUBRIC = "It stands in rubric `lamps`: write `uses: [core, lamps]`."


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A library with the case `feed`, behind which another one lies that is still empty."""
    (tmp_path / "other" / "scenarios").mkdir(parents=True)
    (tmp_path / "other" / "rubrics").mkdir()
    return library(tmp_path / "mine")


def helps(place: Path, scenario: str) -> list[tuple[str, str]]:
    """(code, help) of what ``check`` says of the case."""
    (place / "scenarios" / "feed.yaml").write_text(scenario, encoding="utf-8")
    found = check_paths((place / "scenarios" / "feed.yaml",), (place, place.parent / "other"), level="min").problems
    return [(one.code, one.help) for one in found]


def owned(place: Path, *, case: bool) -> None:
    """Let the other library define a lamp and the dark, in a ``case`` or in a rubric."""
    other = place.parent / "other"
    if case:
        text = SCENARIO.replace("id: feed", "id: search") + OWN
        (other / "scenarios" / "search.yaml").write_text(text, encoding="utf-8")
    else:
        text = f"format: rubric/1\nid: lamps\ntitle: Lamps\n{OWN}"
        (other / "rubrics" / "lamps.yaml").write_text(text, encoding="utf-8")


@pytest.mark.parametrize("case", [True, False])
@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("G305", "wants: [labels]", "wants: [labels, lamp]"),
        ("G307", "explained(labels)", "explained(lamp)"),
        ("R504", "start: brief", "weights: {lamp: 3}\nstart: brief"),
        ("R505", "start: brief", "pitfalls:\n  dark: {challenge: Who put out the light?}\nstart: brief"),
    ],
)
def test_name_of_another_is_told_with_its_owner(code: str, old: str, new: str, case: bool, place: Path) -> None:
    """Wherever a case can name a consideration or a pitfall."""
    owned(place, case=case)
    assert helps(place, SCENARIO.replace(old, new)) == [(code, CASE if case else RUBRIC)]


@pytest.mark.parametrize(("name", "help"), [("labls", "Did you mean `labels`?"), ("qqq", "Known here: labels.")])
def test_name_of_nobody_is_a_slip(name: str, help: str, place: Path) -> None:
    """Others define much, but not this."""
    owned(place, case=True)
    assert helps(place, SCENARIO.replace("wants: [labels]", f"wants: [labels, {name}]")) == [("G305", help)]


def test_name_that_a_case_only_rewords_is_not_its_own(place: Path) -> None:
    """An entry with nothing but a challenge defines no pitfall."""
    text = SCENARIO.replace("id: feed", "id: search") + "pitfalls:\n  dark: {challenge: Who put out the light?}\n"
    (place.parent / "other" / "scenarios" / "search.yaml").write_text(text, encoding="utf-8")
    ((code, help),) = helps(place, SCENARIO + "pitfalls:\n  dark: {challenge: Is it night?}\n")
    assert code == "R505"
    assert "belongs" not in help


def test_list_marks_what_only_one_case_has(place: Path) -> None:
    """What a rubric holds is for every case."""
    (place / "scenarios" / "search.yaml").write_text(SCENARIO.replace("id: feed", "id: search") + OWN, encoding="utf-8")
    names = names_in((place,))
    assert names["consideration"] == {"labels": "Labels (data)", "lamp": "Lamp (data; only in search)"}
    assert names["pitfall"]["dark"] == "Dark (only in search)"
    assert names["pitfall"]["test-on-train"] == "Tested on training data"
