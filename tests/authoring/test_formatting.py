"""Laws of the layout: a file says afterwards what it said before, comments stay, and a second run changes nothing."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.authoring.document import plain
from interviewer.authoring.formatting.layout import LayoutError, laid_out
from interviewer.authoring.problem import PackError
from interviewer.authoring.source import parse_document
from interviewer.cli import fmt
from interviewer.cli.exits import BAD_INPUT, FINE, PROBLEMS, USAGE, CommandError

ODD = """\
format: scenario/1   \r
id: racks\r
title: "Racks: where?"


# what is known
facts:
    scale:      # how much
        say: 'It''s many: #1 of all.'
questions:
    brief:
       area: framing
       say:
       -   "Where do the vans go?"
       - >-
             Think aloud,
             please.
       # what it digs for
       wants: [goal,
           vans]
       next: end

       probes:
         - nudge:   Who is better off?
           if: open(goal) and
              minutes-left > 3
    # the last one
    end:
       area: operations
       say: {X}
debrief: |
    One.


    Two,   spaced.
"""
EVEN = """\
format: scenario/1
id: racks
title: "Racks: where?"

# what is known
facts:
  scale:      # how much
    say: >-
      It's many: #1 of all.

questions:
  brief:
    area: framing
    say:
      - >-
        Where do the vans go?
      - >-
        Think aloud,
        please.
    # what it digs for
    wants: [goal,
        vans]
    next: end

    probes:
      - nudge:   Who is better off?
        if: open(goal) and
           minutes-left > 3

  # the last one
  end:
    area: operations
    say: >-
      {X}

debrief: |
  One.


  Two,   spaced.
"""
LONG = "word " * 30 + "end."


def shown(data: bytes) -> object:
    """What the file says."""
    document, problems = parse_document(data, "x.yaml")
    assert document is not None
    assert not problems
    return plain(document.root)


def test_an_odd_file_becomes_even() -> None:
    """Indentation, line ends, blank lines, spoken text; comments, order and inner blank lines stay."""
    odd = b"\xef\xbb\xbf" + ODD.replace("{X}", LONG).encode()
    wrapped = "\n      ".join([("word " * 22 + "word").strip(), ("word " * 7 + "end.")])
    assert laid_out(odd, "x.yaml").decode() == EVEN.replace("{X}", wrapped)


def test_shipped_packs_say_the_same_and_a_second_run_changes_nothing() -> None:
    """Twice laid out is once laid out."""
    for file in [*Path("scenarios").glob("*.yaml"), *Path("rubrics/core").glob("e*.yaml")]:
        before = file.read_bytes()
        after = laid_out(before, str(file))
        assert shown(after) == shown(before)
        assert laid_out(after, str(file)) == after


WORD = st.sampled_from(
    ["say", "a", "b: c", "# no", "it's", 'so "x"', "- d", "e\\f", "", "x  y", "é", "|", "> q", "{", "100%"]
)
TEXT = st.lists(WORD, min_size=1, max_size=40).map(" ".join)


@st.composite
def _files(draw: st.DrawFn) -> bytes:
    """A case with texts in every style and any indentation."""
    step = draw(st.integers(1, 5))
    pad, rows = " " * step, ["questions:"]
    for number in range(draw(st.integers(1, 3))):
        rows += [*draw(st.lists(st.sampled_from(["", "# note", f"{pad}# note"]), max_size=3)), f"{pad}q{number}:  "]
        for key in draw(st.lists(st.sampled_from(["say", "why", "want"]), min_size=1, max_size=3, unique=True)):
            text = draw(TEXT)
            style = draw(st.sampled_from("'\"|>"))
            if style == "'":
                rows.append(f"{pad * 2}{key}: '{text.replace(chr(39), chr(39) * 2)}'")
            elif style == '"':
                rows.append(
                    f'{pad * 2}{key}: "{text.replace(chr(92), chr(92) * 2).replace(chr(34), chr(92) + chr(34))}"'
                )
            else:
                rows += [
                    f"{pad * 2}{key}: {style}-",
                    f"{pad * 4}x {text}",
                    draw(st.sampled_from(["", f"{pad * 4}{text}x"])),
                ]
    return "\n".join(rows).encode()


@settings(max_examples=150, deadline=None)
@given(_files())
def test_whatever_is_laid_out_says_the_same(data: bytes) -> None:
    """Refused, or the same words under the same keys, and stable."""
    try:
        after = laid_out(data, "x.yaml")
    except (LayoutError, PackError):
        return
    assert shown(after) == shown(data)
    assert laid_out(after, "x.yaml") == after


def test_the_command_checks_shows_and_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--check and --diff write nothing and tell by their exit code; broken files are named and left alone."""
    file = tmp_path / "scenarios" / "racks.yaml"
    file.parent.mkdir()
    before = EVEN.replace("{X}", "Bye.").replace("  brief:", "  brief: ").encode()
    file.write_bytes(before)
    file.chmod(0o640)
    assert fmt.run([str(tmp_path), "--check"]) == PROBLEMS
    assert fmt.run([str(tmp_path), "--diff"]) == PROBLEMS
    assert "-  brief: \n+  brief:\n" in capsys.readouterr().out
    assert file.read_bytes() == before
    assert fmt.run([str(tmp_path)]) == FINE
    assert fmt.run([str(tmp_path), "--check"]) == FINE
    assert file.stat().st_mode & 0o777 == 0o640
    file.write_bytes(b"format: scenario/1\nid: a\nid: b\n")
    assert fmt.run([str(file)]) == BAD_INPUT
    assert "Y110" in capsys.readouterr().err
    file.unlink()
    with pytest.raises(CommandError, match="no rubrics") as caught:
        fmt.run([str(tmp_path)])
    assert caught.value.code == USAGE


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_file_of_another_system_stays_one(tmp_path: Path, mark: bytes) -> None:
    """Line ends and the mark in front are not the layout's to change; a file with both line ends gets those that most lines have."""
    file = tmp_path / "scenarios" / "racks.yaml"
    file.parent.mkdir()
    laid = EVEN.replace("{X}", "Bye.").encode()
    ends = mark + laid.replace(b"\n", b"\r\n")
    file.write_bytes(ends.replace(b"  brief:\r\n", b"  brief: \n"))
    assert fmt.run([str(tmp_path)]) == FINE
    assert file.read_bytes() == ends
    assert fmt.run([str(tmp_path), "--check"]) == FINE
