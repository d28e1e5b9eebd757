"""Terminals as they are: narrow, short of signs, in another language, closed, full, or gone in between."""

import io
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from pycore.__main__ import main
from pycore.cli.columns import Line, in_columns, wrapped
from pycore.cli.language import user_locale
from pycore.cli.table import advice_table
from pycore.cli.terminal import give_up, plain
from tests.core.asking import TODAY
from tests.core.exports import INVITATIONS, sent

type Captured = pytest.CaptureFixture[str]

ROOT = Path(__file__).parents[2]
NAMES = ("Łukasz Żółć", "山田 太郎", "Maximiliane Freifrau von und zu Hohenfels-Weißenburg")


@pytest.fixture
def csv(tmp_path: Path) -> Path:
    path = tmp_path / "Invitations.csv"
    rows = [sent(name, f"p{place}") for place, name in enumerate(NAMES)]
    path.write_text(INVITATIONS + "".join(rows), encoding="utf-8")
    return path


def shell(command: str, encoding: str = "utf-8", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command line with ``$pycore`` in it."""
    known = {"PATH": os.environ["PATH"], "pycore": f"{sys.executable} -m pycore"}
    return subprocess.run(
        ["bash", "-c", command],
        cwd=ROOT,
        env=known | environment,
        capture_output=True,
        encoding=encoding,
        check=False,
    )


@pytest.mark.native
@pytest.mark.parametrize("reader", ["head -1", "true"])
def test_a_reader_that_stops_ends_it_quietly(reader: str) -> None:
    done = shell(f"for i in 1 2 3; do $pycore rules | {reader} > /dev/null; echo ${{PIPESTATUS[0]}}; done")
    assert (done.stdout, done.stderr) == ("0\n0\n0\n", "")


@pytest.mark.native
@pytest.mark.parametrize(
    ("command", "status", "said"),
    [
        ("$pycore rules > /dev/full", 2, "standard output: No space left on device\n"),
        ("$pycore rules >&-", 2, "standard output: it is closed\n"),
        ("LANG=de_DE.UTF-8 $pycore rules >&-", 2, "Standardausgabe: geschlossen\n"),
        ("$pycore advise - <&-", 2, "standard input: it is closed\n"),
        ("$pycore advise nothing 2> /dev/full", 2, ""),
        ("$pycore advise nothing 2>&-", 2, ""),
        ("$pycore answer <&- > /dev/null", 0, ""),
    ],
)
def test_closed_and_full_streams_end_with_one_clear_line(command: str, status: int, said: str) -> None:
    done = shell(command)
    assert (done.returncode, done.stderr, done.stdout) == (status, said, "")


@pytest.mark.native
@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "ascii", "utf-8"])
def test_every_encoding_shows_the_names(encoding: str, csv: Path) -> None:
    done = shell(f"$pycore advise {csv} --today {TODAY}", encoding, PYTHONIOENCODING=encoding, COLUMNS="100")
    assert (done.returncode, done.stderr) == (0, "")
    assert ("Łukasz Żółć" if encoding == "utf-8" else "Lukasz Z") in done.stdout
    assert ("山田" if encoding == "utf-8" else r"\u5c71\u7530") in done.stdout


def test_signs_that_a_stream_has_not_become_the_nearest() -> None:
    ascii_only = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    assert plain("« Œuvre… » – ’ß\u202f! 🙂\x1b[31m", ascii_only) == '" Oeuvre... " - \'ss ! ? [31m'
    assert plain("a\ud800b\u0301", None) == "a b\u0301"
    assert b"\xff".decode("ascii", "backslashreplace") == r"\xff"
    with pytest.raises(UnicodeDecodeError):
        b"\xff".decode("ascii", "second-thought-nearest")


@pytest.mark.parametrize("width", [200, 100, 80, 60, 40, 24, 3])
@pytest.mark.parametrize("language", ["en", "de"])
def test_every_width_shows_every_word(
    width: int, language: str, csv: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    assert main(["advise", str(csv), "--today", TODAY, "--locale", language]) == 0
    out = capsys.readouterr().out
    assert "…" not in out
    assert all(len(line) <= max(width, 4) for line in out.splitlines())
    if width <= 40:
        assert all("".join(name.split()) in "".join(out.split()) for name in NAMES)
    else:
        assert {word for name in NAMES for word in name.split() if len(word) < 14} <= set(out.split())
    assert ("unlikely" if language == "en" else "unwahrscheinlich") in (
        out if width > 3 else "unlikelyunwahrscheinlich"
    )


def test_words_are_broken_only_where_they_do_not_fit() -> None:
    assert wrapped("one two three", 7) == ["one two", "three"]
    assert wrapped("abcdefgh ij", 3) == ["abc", "def", "gh", "ij"]
    assert wrapped("abcdefg h", 3) == ["abc", "def", "g h"]
    assert wrapped("山田太郎", 5) == ["山田", "太郎"]
    assert wrapped("", 5) == [""]
    assert wrapped("山", 1) == ["山"]
    assert wrapped("❤\ufe0f❤\ufe0f", 2) == ["❤\ufe0f❤\ufe0f"]
    assert wrapped("a\u0301b\u0301c", 2) == ["a\u0301b\u0301", "c"]


def test_a_row_is_as_high_as_its_longest_cell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    rows = [Line(("a " * 20, "short"), "below it"), Line(("x" * 5000, "y"))]
    lines = in_columns(("One", "Two"), rows).splitlines()
    assert lines[1:3] == [
        f"{'a ' * 13}a   short".replace("a   s", "a   s"),
        f"{'a ' * 6}".ljust(30) + "below it",
    ]
    assert sum(line.count("x") for line in lines) == 1000


def entry(**fields: Any) -> dict[str, Any]:
    """Return as much of an advice as the table shows."""
    return {
        "verdict": "withdraw",
        "label": "Withdraw",
        "age": {"days": [297, 297]},
        "certainty": "tentative",
        "summary": "Ada has not answered for months.",
    } | fields


def test_what_could_turn_it_stands_on_a_line_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    hinge = "This changes if you know Ada personally."
    people = [{"name": "Ada", "id": "ada"}]
    for width, line in ((100, 2), (30, 5)):
        monkeypatch.setenv("COLUMNS", str(width))
        lines = advice_table(people, [entry(hinge=hinge)]).splitlines()
        assert hinge in " ".join(each.strip() for each in lines[line:])
    silent = entry(verdict="unreadable", label="Unlesbar", age=None, certainty=None)
    monkeypatch.setenv("COLUMNS", "100")
    assert advice_table(people, [silent], "de").splitlines()[1].split()[:4] == ["Ada", "–", "Unlesbar", "–"]


def test_colours_stand_on_blocks_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    monkeypatch.setattr("pycore.cli.columns.has_colours", lambda *_: True)
    people = [{"name": "Ada " * 9, "id": "ada"}]
    assert advice_table(people, [entry()]).splitlines()[3] == "\x1b[31m  Advice: Withdraw\x1b[0m"
    monkeypatch.setenv("COLUMNS", "100")
    assert advice_table(people, [entry()]).count("\x1b[31m") == 1


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "de_AT.UTF-8@euro"}, "de"),
        ({"LANG": "pt_PT"}, "pt-BR"),
        ({"LANG": "de_DE", "LC_MESSAGES": "fr_FR"}, "fr"),
        ({"LANG": "de_DE", "LC_MESSAGES": "fr_FR", "LC_ALL": "es"}, "es"),
        ({"LANG": "de_DE", "LC_ALL": ""}, "de"),
        ({"LANG": "de_DE", "LANGUAGE": "nl:fr:es"}, "fr"),
        ({"LANG": "de_DE", "LANGUAGE": "nl"}, "de"),
        ({"LANG": "de_DE", "LANGUAGE": "en:fr"}, "en"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "fr"}, "en"),
        ({"LANGUAGE": "fr"}, "en"),
        ({"LANG": "de_DE", "LC_ALL": "POSIX"}, "en"),
        ({"LANG": "nl_NL"}, "en"),
    ],
)
def test_the_language_is_the_environment_s(environment: dict[str, str], language: str) -> None:
    assert user_locale(environment) == language


def test_the_language_asked_for_goes_before_the_file_s_and_the_user_s(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "request.json"
    path.write_text(
        '{"kind": "advise", "today": "2026-11-22", "locale": "fr", '
        '"invitations": [{"id": "a", "name": "Ada Lovelace", "sent_text": "Sent 3 weeks ago"}]}'
    )
    monkeypatch.setenv("LANG", "es_ES.UTF-8")
    for command, heading in ((["--locale", "de"], "Empfehlung"), ([], "Conseil")):
        assert main(["advise", str(path), *command]) == 0
        assert heading in capsys.readouterr().out
    path.write_text(path.read_text().replace('"locale": "fr", ', ""))
    assert main(["advise", str(path)]) == 0
    assert "Consejo" in capsys.readouterr().out
    assert main(["rules", "--locale", "pt"]) == 0
    assert "Vale a primeira linha" in capsys.readouterr().out
    assert main(["advise", str(tmp_path), "--locale", "de"]) == 2


class Broken(io.StringIO):
    """A stream of which nothing can be had."""

    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self.error = error

    def write(self, _: str) -> int:
        """Fail as a stream does that nobody reads, or that is full."""
        raise self.error

    @property
    def buffer(self) -> Any:
        """Fail as a stream does that was closed, or is a folder."""
        raise self.error


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (BrokenPipeError(), 0, ""),
        (OSError(28, "No space left on device"), 2, "standard output: No space left on device\n"),
        (KeyboardInterrupt(), 130, ""),
    ],
)
def test_what_goes_wrong_with_the_output_is_caught_once(
    error: BaseException, status: int, said: str, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout", Broken(error))
    assert main(["rules"]) == status
    assert capsys.readouterr().err == said


def test_without_any_stream_there_is_still_a_status(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", None)
    monkeypatch.setattr("sys.stderr", Broken(OSError(28, "full")))
    assert main(["rules"]) == 2
    monkeypatch.setattr("sys.stdin", None)
    monkeypatch.setattr("sys.stderr", None)
    assert main(["advise", "-"]) == 2


@pytest.mark.parametrize("stdin", [None, Broken(OSError(21, "Is a directory")), Broken(ValueError("closed"))])
def test_answer_without_input_says_so_in_its_reply(
    stdin: Any, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", stdin)
    assert main(["answer"]) == 0
    assert '"kind": "error"' in capsys.readouterr().out


def test_input_that_breaks_off_is_said(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    class Source(io.BytesIO):
        def read(self, _: int | None = -1) -> bytes:
            raise OSError(5, "Input/output error")

    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(Source()))
    assert main(["advise", "-"]) == 2
    assert capsys.readouterr().err == "standard input: Input/output error\n"


def test_what_still_waits_goes_nowhere_once_given_up(tmp_path: Path) -> None:
    path = tmp_path / "out"
    with path.open("w") as stream:
        stream.write("late")
        give_up(stream, None, io.StringIO())
    assert path.read_text() == ""
