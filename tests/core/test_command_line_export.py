"""The whole zip of an export on the command line: all its files count, and none that is bad ends it all."""

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from pycore.__main__ import main
from pycore.export.errors import MOST_NAMED
from tests.core.asking import TODAY
from tests.core.exports import CONNECTIONS, CONTACTS, INVITATIONS, MESSAGES, contact, sent, url, wrote

type Captured = pytest.CaptureFixture[str]

ME = ("Me Myself", "me")
ADA = ("Ada Lovelace", "ada")
BOB = ("Bob Ray", "bob")
CY = ("Cy Young", "cy")
NOW = f"{TODAY}T12:00:00+01:00"
FILES = {
    "Invitations.csv": INVITATIONS + sent(*ADA, note="Hello") + sent(*BOB) + sent(*CY),
    "Connections.csv": CONNECTIONS + f"Cy,Young,{url('cy')},,,,08 Feb 2026\n",
    "Contacts.csv": CONTACTS + contact("Bob Ray", "1"),
    "messages.csv": MESSAGES + wrote(ADA, ME) + wrote(ME, ADA),
    "Rich_Media.csv": "nothing that counts",
}


def zipped(files: dict[str, str]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return content.getvalue()


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "Complete_LinkedInDataExport_11-22-2026.zip"
    path.write_bytes(zipped(FILES))
    return path


def advised(path: Path, capsys: Captured, status: int = 0) -> tuple[dict[str, Any], str]:
    assert main(["advise", str(path), "--today", TODAY, "--json"]) == status
    out, err = capsys.readouterr()
    return (json.loads(out) if out else {}), err


def test_all_files_of_the_zip_count(export: Path, capsys: Captured) -> None:
    reply, err = advised(export, capsys)
    ada, bob = reply["advice"]
    assert ada["age"]["days"] == [297, 297]
    assert (ada["facts"]["relationship"]["value"], ada["facts"]["relationship"]["source"]) == (
        "acquaintance",
        "export",
    )
    assert bob["facts"]["relationship"]["value"] == "known"
    assert (bob["verdict"], err) == ("let_expire", "")


def test_what_cannot_be_read_is_named_by_file_and_line(export: Path, capsys: Captured) -> None:
    ahead = sent("Dee", "dee", at="11/24/26, 1:00 PM") + sent("Eve", "eve", at="11/23/26, 1:00 PM")
    export.write_bytes(
        zipped(
            FILES
            | {
                "Invitations.csv": FILES["Invitations.csv"] + "Me,Bob,soon,,OUTGOING,,\n" + ahead,
                "messages.csv": "oops",
            }
        )
    )
    reply, err = advised(export, capsys)
    assert [each["id"] for each in reply["advice"]] == ["ada", "bob", "eve"]
    bad, headless, future = err.splitlines()
    assert bad.startswith(f"{export}: Invitations.csv: line 5 left out: Sent At is not a date")
    assert headless.startswith(f"{export}: messages.csv: line 1 left out: expected the columns FROM, TO")
    assert future == f"{export}: Invitations.csv: line 6 left out: Sent At is in the future: 24 November 2026"


def damage(content: bytes, text: str) -> bytes:
    """Return a stored zip in which a text, once there, has become another."""
    assert text.encode() in content
    return content.replace(text.encode(), text.swapcase().encode(), 1)


def locked(content: bytes) -> bytes:
    """Return a zip whose members all bear the flag of a password."""
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        pieces = content.split(signature)
        at = place - 4
        content = signature.join(
            [pieces[0], *(piece[:at] + bytes([piece[at] | 1]) + piece[at + 1 :] for piece in pieces[1:])]
        )
    return content


def test_a_damaged_member_is_named_and_the_others_count(export: Path, capsys: Captured) -> None:
    export.write_bytes(damage(zipped(FILES), "GOOGLE"))
    reply, err = advised(export, capsys)
    assert len(reply["advice"]) == 2
    assert err.startswith(f"{export}: Contacts.csv: line 1 left out: damaged in the zip: Bad CRC-32")


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (damage(zipped(FILES), "Ada Lovelace"), "Invitations.csv: line 1: damaged in the zip"),
        (zipped(FILES | {"Invitations.csv": "x"}), "Invitations.csv: line 1: expected the columns"),
        (zipped({"messages.csv": MESSAGES}), "no Invitations.csv among these files"),
        (zipped(FILES)[:-200], "a damaged zip, or one part of several"),
        (locked(zipped(FILES)), "Invitations.csv: line 1: locked with a password: unpack the zip first"),
        (zipped({"Export.zip": "x", "readme.txt": "x"}), "a zip within the zip: unpack Export.zip first"),
        (b'{"kind": "advise", "\xff": 1}', "line 1: not UTF-8 text"),
        (b"[" * 200_000, "nested more than 50 levels deep"),
    ],
)
def test_without_its_invitations_an_export_is_refused(
    content: bytes, problem: str, export: Path, capsys: Captured
) -> None:
    export.write_bytes(content)
    _, err = advised(export, capsys, status=2)
    assert len(err.splitlines()) == 1
    assert problem in err


def test_a_trap_is_refused_before_it_is_unpacked(
    export: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pycore.export.files.archive.MOST_UNPACKED", 2_000_000)
    export.write_bytes(zipped(FILES | {"messages.csv": "x" * 2_000_000}))
    _, err = advised(export, capsys, status=2)
    assert "unpacks to 2 MB, most of it messages.csv, and no more than 2 MB are read" in err


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_csv_in_utf_16_is_read_with_or_without_its_mark(
    encoding: str, tmp_path: Path, capsys: Captured
) -> None:
    path = tmp_path / "Unicode Text.txt"
    text = (INVITATIONS + sent("Zoë", "zoe", at="1/29/26 14:37")).replace(",", "\t")
    path.write_text(text, encoding=encoding)
    assert advised(path, capsys)[0]["advice"][0]["id"] == "zoe"


def test_a_zip_on_standard_input_is_read_like_a_file(
    export: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(export.read_bytes())))
    assert len(advised(Path("-"), capsys)[0]["advice"]) == 2


def test_a_plan_shows_day_name_row_and_sentence(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    path = tmp_path / "Invitations.csv"
    people = [sent(f"Person {number}", f"p{number}") for number in range(11)]
    young = sent(*BOB, at="11/20/26, 1:00 PM")
    path.write_text(INVITATIONS + "".join(people) + young, encoding="utf-8")
    assert main(["plan", str(path), "--now", NOW]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["Day", "Name", "Why"]
    assert lines[1].startswith(f"{TODAY}  Person 0   After so long")
    assert lines[11].startswith("2026-11-23  Person 10  After so long")
    assert lines[12:] == ["", "Done on 23 November 2026.", "Not in the plan: Wait (1)."]
    assert all(len(line) <= 100 for line in lines)


def test_a_plan_as_reply_and_a_plan_of_nothing(export: Path, capsys: Captured) -> None:
    assert main(["plan", str(export), "--now", NOW, "--json"]) == 0
    reply = json.loads(capsys.readouterr().out)
    assert (reply["kind"], reply["done_on"]) == ("plan", TODAY)
    assert main(["plan", str(export), "--today", "2026-01-30"]) == 0
    out = capsys.readouterr().out
    assert out == "Nothing to withdraw.\nNot in the plan: Wait (2).\n"


def test_a_plan_of_a_request_keeps_its_own_day_limits_and_journal(tmp_path: Path, capsys: Captured) -> None:
    old = {"name": "Ada", "sent_text": "Sent 6 months ago"}
    request = {
        "kind": "plan",
        "today": TODAY,
        "now": NOW,
        "limits": {"per_day": 1},
        "invitations": [old | {"id": "a"}, old | {"id": "b", "name": "\u202eBob"}],
    }
    path = tmp_path / "request.json"
    path.write_text(json.dumps(request))
    assert main(["plan", str(path)]) == 0
    first, second = capsys.readouterr().out.splitlines()[1:3]
    assert first.startswith(f"{TODAY}  Ada")
    assert second.startswith("2026-11-23  Bob")


def test_a_plan_counts_an_entry_of_the_future_as_made_now(tmp_path: Path, capsys: Captured) -> None:
    request = {
        "kind": "plan",
        "today": TODAY,
        "now": NOW,
        "limits": {"per_day": 1},
        "journal": [{"at": "2027-03-01T10:00:00Z"}],
        "invitations": [{"id": "a", "name": "Ada", "sent_text": "Sent 6 months ago"}],
    }
    path = tmp_path / "request.json"
    path.write_text(json.dumps(request))
    assert main(["plan", str(path)]) == 0
    assert capsys.readouterr().out.splitlines()[1].startswith("2026-11-23  Ada")


def test_a_wrong_instant_is_said(export: Path, capsys: Captured) -> None:
    assert main(["plan", str(export), "--now", "soon"]) == 2
    assert "now: not an instant: soon" in capsys.readouterr().err


def test_of_very_many_lines_left_out_the_rest_is_counted(export: Path, capsys: Captured) -> None:
    bad = "Me,Bob,soon,,OUTGOING,,\n" * (MOST_NAMED + 2)
    export.write_bytes(zipped(FILES | {"Invitations.csv": FILES["Invitations.csv"] + bad}))
    _, err = advised(export, capsys)
    assert len(err.splitlines()) == MOST_NAMED + 1
    assert err.splitlines()[-1] == f"{export}: 2 more lines left out"
