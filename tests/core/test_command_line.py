"""The command line as a person types it: tables, replies, one clear line where something is wrong."""

import io
import json
import sys
import zipfile
from pathlib import Path

import pytest

import pycore
from pycore.__main__ import main
from tests.core.asking import TODAY, invitation
from tests.core.exports import INVITATIONS as HEADER
from tests.core.exports import sent

ROW = sent("Ada Lovelace", "Ada-L%C3%B6v/", note="Hello, Ada\nagain")

type Captured = pytest.CaptureFixture[str]


@pytest.fixture
def csv(tmp_path: Path) -> Path:
    path = tmp_path / "anything.txt"
    path.write_text(HEADER + ROW, encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a terminal as wide as the columns need, whatever the tests run in."""
    monkeypatch.setenv("COLUMNS", "120")


def test_a_table_of_a_csv(csv: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    assert main(["advise", str(csv), "--today", TODAY]) == 0
    out, err = capsys.readouterr()
    header, row, *_ = out.splitlines()
    assert header.split() == ["Name", "Age", "Advice", "How", "sure", "Why"]
    assert row.startswith("Ada Lovelace  297 days  Withdraw?")
    assert all(len(line) <= 100 for line in (header, row))
    assert err == ""


def test_a_reply_of_a_zip(csv: Path, capsys: Captured, tmp_path: Path) -> None:
    path = tmp_path / "Basic_LinkedInDataExport_11-22-2026.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Profile.csv", "First Name\nMe\n")
        archive.writestr("Invitations_123.csv", csv.read_text(encoding="utf-8"))
    assert main(["advise", str(path), "--today", TODAY, "--json"]) == 0
    reply = json.loads(capsys.readouterr().out)
    assert reply["advice"][0]["age"]["days"] == [297, 297]


def test_a_request_in_json_keeps_its_own_day(tmp_path: Path, capsys: Captured) -> None:
    people = [invitation(name="山田 太郎 \u202eevil"), invitation(addressee="page", name="")]
    path = tmp_path / "request"
    path.write_text(json.dumps({"kind": "advise", "today": TODAY, "invitations": people}))
    assert main(["advise", str(path)]) == 0
    assert "21–27 days" in capsys.readouterr().out


def test_bad_rows_go_to_standard_error_and_the_rest_is_answered(csv: Path, capsys: Captured) -> None:
    csv.write_text(HEADER + ROW + "Me,Bob,soon,,OUTGOING,,\n", encoding="utf-8")
    assert main(["advise", str(csv), "--today", TODAY]) == 0
    out, err = capsys.readouterr()
    assert [line.split()[0] for line in out.splitlines()[:2]] == ["Name", "Ada"]
    assert err.startswith(f"{csv}: line 4 left out: Sent At is not a date")


def expected_problems() -> list[tuple[bytes, str]]:
    damaged = io.BytesIO()
    with zipfile.ZipFile(damaged, "w") as archive:
        archive.writestr("Profile.csv", "x")
    advise = {"kind": "advise", "today": TODAY}
    return [
        (b"", "line 1: expected the columns"),
        (b"\xff\xfa\x00", "line 1: not UTF-8 text"),
        (b"PK\x03\x04oops", "a damaged zip"),
        (damaged.getvalue(), "no Invitations.csv among these files"),
        (b'{"kind": ', "line 1, column 10: not JSON"),
        (b'{"kind": "rules"}', "expected a request whose kind is “advise”"),
        (json.dumps(advise).encode(), "invitations: missing"),
        (json.dumps(advise | {"invitations": []}).encode(), "no invitation to advise on"),
        (json.dumps(advise | {"invitations": [{}]}).encode(), "(and 2 more)"),
        (HEADER.encode(), "no outgoing invitation is left"),
    ]


@pytest.mark.parametrize(("content", "problem"), expected_problems())
def test_what_cannot_be_read_ends_with_one_clear_line(
    content: bytes, problem: str, tmp_path: Path, capsys: Captured
) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    assert main(["advise", str(path)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
    assert err.startswith(f"{path}: ")
    assert problem in err


def test_a_missing_file_and_a_wrong_day_are_said(tmp_path: Path, csv: Path, capsys: Captured) -> None:
    assert main(["advise", str(tmp_path / "none")]) == 2
    assert "No such file" in capsys.readouterr().err
    assert main(["advise", str(csv), "--today", "soon"]) == 2
    assert "today: not a date: soon" in capsys.readouterr().err
    assert main(["advise", str(csv), "--today", ""]) == 2
    assert "today: not a date:" in capsys.readouterr().err
    assert main(["advise", "a\0b"]) == 2
    assert "a b: embedded null byte" in capsys.readouterr().err


def test_standard_input_is_read_like_a_file(
    csv: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    with csv.open(encoding="utf-8") as source:
        monkeypatch.setattr(sys, "stdin", source)
        assert main(["advise", "-", "--today", TODAY]) == 0
    assert "Ada Lovelace" in capsys.readouterr().out


def test_answer_takes_a_request_and_always_ends_well(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "request"
    path.write_bytes(b"\xff not JSON")
    with path.open(encoding="utf-8") as source:
        monkeypatch.setattr(sys, "stdin", source)
        assert main(["answer"]) == 0
    assert json.loads(capsys.readouterr().out)["kind"] == "error"


def test_answer_takes_what_a_shell_of_windows_hands_on(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    for encoding in ("utf-8-sig", "utf-16"):
        stdin = io.TextIOWrapper(io.BytesIO('{"kind": "rules"}'.encode(encoding)))
        monkeypatch.setattr(sys, "stdin", stdin)
        assert main(["answer"]) == 0
        assert json.loads(capsys.readouterr().out)["kind"] == "rules"


def test_the_rule_book_is_printed(capsys: Captured) -> None:
    assert main(["rules"]) == 0
    assert "D17" in capsys.readouterr().out
    assert main(["rules", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["kind"] == "rules"


def test_verdicts_that_ask_for_action_are_coloured_where_a_terminal_has_colours(
    csv: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert main(["advise", str(csv), "--today", TODAY]) == 0
    assert "\x1b[31mWithdraw" in capsys.readouterr().out
    monkeypatch.setenv("NO_COLOR", "1")
    assert main(["advise", str(csv), "--today", TODAY]) == 0
    assert "\x1b" not in capsys.readouterr().out


def test_a_dumb_terminal_and_a_plain_pipe_get_no_colours(
    csv: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["advise", str(csv), "--today", TODAY]) == 0
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "dumb")
    assert main(["advise", str(csv), "--today", TODAY]) == 0
    assert "\x1b" not in capsys.readouterr().out


def test_the_version_is_told(capsys: Captured) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--version"])
    assert capsys.readouterr().out == f"Second Thought {pycore.__version__}, rules 2026.12\n"


@pytest.mark.parametrize(("holds", "status"), [(True, 0), (False, 1)])
def test_a_proof_that_fails_ends_badly(holds: bool, status: int, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: FBT001
    monkeypatch.setattr("pycore.__main__.prove", lambda _: holds)
    assert main(["prove"]) == status
