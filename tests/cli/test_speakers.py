"""Laws of who speaks in a plain text or in captions: another's words never earn the candidate anything, and no outline is a talk."""

import json
from pathlib import Path

import pytest

from interviewer.cli.captions import caption_pieces, is_captions
from interviewer.cli.exits import FINE, PROBLEMS
from interviewer.cli.score import run
from interviewer.cli.speakers import UnknownSpeakerError, dialogue_in
from interviewer.cli.voices import Voices

NAMED = (
    "Mr Smith: Labels come late, so would you wait?\nLukas: Hm.\nMr Smith: Accuracy tells nothing, agree?\nLukas: Ok.\n"
)
ANSWERS = [("Labels come late, so would you wait?", "Hm."), ("Accuracy tells nothing, agree?", "Ok.")]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (NAMED, "`Mr Smith` and `Lukas`"),
        ("Speaker 1: Labels come late. Agree?\nSpeaker 2: Ok.", "`Speaker 1` and `Speaker 2`"),
        ("Dr Meier  0:03\nLabels come late, right.\n\nOlga Ruiz  0:12\nYes.\n", "`Dr Meier` and `Olga Ruiz`"),
        ("Meier, Lukas (Guest): Hi.\nKim, Ann: Labels?\nMeier, Lukas (Guest): Late.", "`Meier, Lukas` and `Kim, Ann`"),
        ("[03.05.26, 14:03:12] Jürgen: Labels come late.\n[03.05.26, 14:03:40] Élise: Ok.", "`Jürgen` and `Élise`"),
        ("anna: what about drift?\nbert: it drifts\nanna: right", "`anna` and `bert`"),
        ("Ms Ito: Labels come late.\nPablo: Hm.", "`Ms Ito` and `Pablo`"),
        ("**Helen Berg** [00:01]: Labels come late.\n\n**Pia** [00:12]: Mhm.", "`Helen Berg` and `Pia`"),
        ("- Helen:Labels?\n- Pia:Late.\n- Helen:Thanks.", "`Helen` and `Pia`"),
        ("### Helen – 0:01\nLabels come late.\n### Pia | 0:12\nYes.", "`Helen` and `Pia`"),
        ("Interviewer: Labels?\nAnna: Hm.\nTom Berg: Late.\nAnna: Yes.\nTom Berg: So wait.", "`Tom Berg` speaks, too"),
    ],
)
def test_people_who_are_not_known_are_never_taken_for_the_candidate(text: str, named: str) -> None:
    """Whatever program wrote it: it is told who takes turns, and what to say."""
    with pytest.raises(UnknownSpeakerError, match="--candidate NAME") as refused:
        dialogue_in(text)
    assert str(refused.value).startswith(named)


@pytest.mark.parametrize(
    "text",
    [
        "Goal: fewer losses.\nData: payments.\nMetrics: recall.\nModel: trees.",
        "Rules.\nPro: cheap.\nCon: brittle.\nTrees.\nPro: strong.\nCon: slow.",
        "Problem: what if it drifts?\nSolution: retrain.\nProblem: labels late?\nSolution: wait.",
        "XGBoost: fast.\nLightGBM: faster.\nXGBoost: but slow to tune.",
        "I have one question: do we have labels?\nThen I would do this: retrain every night.",
        "Candidate generation: two towers.\nRanking: trees.\nCandidate generation: nightly.",
        "Lukas: I would retrain.\nMetrics: recall.\nLukas: And monitor.",
        "Scale: how many users?\nServing: fifty milliseconds.",
    ],
)
def test_headings_of_an_outline_are_nobody(text: str) -> None:
    """They may come back, and ask, too; one person wrote them."""
    assert dialogue_in(text) is None


PROSE = "I want fewer losses, so I count euros and not payments. " * 8


@pytest.mark.parametrize(
    "text",
    [
        f"{PROSE}\nTeacher: the large model.\nStudent: the small one that learns from it.",
        f"{PROSE}\nInterviewer: asked why, and I had nothing.\n{PROSE}",
        "Q: design a fraud system.\nI split by time.\nWhy: it drifts.\nMetrics: recall.",
        "Interviewer: friendly.\nWhat I said:\n- Embedding: of the picture.\n- Ranking: by price.",
        "Interviewer: friendly.\n45 minutes, no camera.\nmodel: trees.\nmetrics: recall.",
        "Interviewer: What would you do?\n\nI would retrain every night.",
    ],
)
def test_a_label_that_may_be_a_heading_is_asked_about(text: str) -> None:
    """Half of what one person wrote must not be another's without a word; with it, all of it counts."""
    with pytest.raises(UnknownSpeakerError, match="--one-speaker"):
        dialogue_in(text)
    assert dialogue_in(text, Voices(one=True)) is None


def test_a_task_may_stand_before_a_talk() -> None:
    """A long one, too, where it is said who speaks."""
    talk = "Interviewer: Go.\nCandidate: Ok."
    assert dialogue_in(f"Design it. {PROSE[:150]}\n{talk}") == [("Go.", "Ok.")]
    assert dialogue_in(f"{PROSE}\n{talk}", Voices(answering=frozenset({"candidate"}))) == [("Go.", "Ok.")]


@pytest.mark.parametrize(
    "voices",
    [
        Voices(asking=frozenset({"mr smith"})),
        Voices(answering=frozenset({"lukas"})),
        Voices(answering=frozenset({"lukas", "anna"})),
    ],
)
def test_one_name_tells_who_is_who(voices: Voices) -> None:
    """The interviewer's, which is the same in a whole class, or the candidates'; names that do not come up change nothing."""
    assert dialogue_in(NAMED, voices) == ANSWERS
    assert dialogue_in("Interviewer: Why?\nCandidate: So.", voices) == [("Why?", "So.")]


@pytest.mark.parametrize(
    ("text", "turns"),
    [
        ("Mr Smith: Labels come late.\nStudent: Hm.", [("Labels come late.", "Hm.")]),
        ("Me: Labels come late. Agree?\nStudent: Hm.", [("Labels come late. Agree?", "Hm.")]),
        ("Prof. Kim: Labels?\nOlga Ruiz: Late.", [("Labels?", "Late.")]),
        ("Ann Smith (Interviewer): Labels?\nLukas (Student): Late.", [("Labels?", "Late.")]),
        ("Interviewer 1: Labels?\nInterviewer 2: And why?\nCandidate 1: Late.", [("Labels?\nAnd why?", "Late.")]),
        ("Topic: chargebacks\nInterviewer: Go.\nCandidate: Ok.", [("Topic: chargebacks\nGo.", "Ok.")]),
        ("Candidate: Models.\nMetrics: recall.\nCandidate: Go.", [("", "Models.\nMetrics: recall.\nGo.")]),
    ],
)
def test_a_part_in_a_label_tells_the_other_side(text: str, turns: list[tuple[str, str]]) -> None:
    """Also behind a name, in front of one, or with a number; what stands before the candidate has spoken is not the candidate's."""
    assert dialogue_in(text) == turns


def test_lines_may_end_as_in_windows() -> None:
    """A label alone on a line is one there, too."""
    text = "Interviewer:\r\nWhy?\r\nDr Meier 0:12\r\nIt drifts.\r\nAnd so on.\r\n"
    assert dialogue_in(text) == [("Why?", "It drifts.\nAnd so on.")]


def test_one_person_wrote_it_where_that_is_said() -> None:
    """Then labels are headings, whatever they look like."""
    assert dialogue_in(NAMED, Voices(one=True)) is None


VTT = """WEBVTT

NOTE taken by a machine

1
00:00:01.000 --> 00:00:05.000 align:start
<v Mr Smith>Accuracy tells nothing &amp; labels
come late. Agree?</v>

2
00:00:06.000 --> 00:00:07.000
<v Lukas (Guest)>I split</v>

3
00:00:07.000 --> 00:00:09.000
<v Lukas (Guest)>by <i>time</i>.</v>
"""
SRT = """1
00:00:01,000 --> 00:00:05,000
Mr Smith: Accuracy tells nothing & labels
come late. Agree?

2
00:00:06,000 --> 00:00:07,000
Lukas: I split

3
00:00:07,000 --> 00:00:09,000
by time.
"""


@pytest.mark.parametrize("text", [VTT, SRT])
def test_captions_are_what_was_said_by_whom(text: str) -> None:
    """Numbers, times and tags are not; a sentence goes on from one caption to the next."""
    assert is_captions(text)
    assert [(piece.label, piece.words) for piece in caption_pieces(text)[1:]] == [
        ("Mr Smith", "Accuracy tells nothing & labels come late. Agree?"),
        ("Lukas", "I split by time."),
    ]


def test_captions_are_scored_like_a_dialogue(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the turns, as places count from their beginnings; who is not named has to be."""
    monkeypatch.chdir(tmp_path)
    for name, text in (("a.vtt", VTT), ("b.srt", SRT), ("c.vtt", VTT.replace("<v", "<c"))):
        Path(name).write_text(text)
    assert run(["a.vtt", "b.srt", "c.vtt", "--candidate", "lukas (Guest):"]) == PROBLEMS
    first, second, nameless = map(json.loads, capsys.readouterr().out.splitlines())
    asked = "Accuracy tells nothing & labels come late. Agree?"
    assert first["turns"] == second["turns"] == [{"interviewer": asked, "candidate": "I split by time."}]
    assert list(first["considerations"]) == ["data-split"]
    assert "--one-speaker" in nameless["error"]
    assert run(["c.vtt", "--one-speaker"]) == FINE
    assert json.loads(capsys.readouterr().out)["turns"][0]["candidate"] == f"{asked} I split by time."
