"""An export is read out of whatever it came in, piece by piece, and what it would change is said."""

import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from pycore import read_export
from pycore.export.errors import MOST_NAMED
from tests.core.asking import TODAY, told
from tests.core.exports import (
    CONTACTS,
    INVITATIONS,
    MESSAGES,
    OLD_INVITATIONS,
    contact,
    sent,
    sent_once,
    wrote,
)

ME = ("Me Myself", "me")
ADA = ("Ada Lovelace", "ada")
BOB = ("Bob Ray", "bob")
FILES = {
    "Invitations.csv": INVITATIONS + sent(*ADA, at="11/2/26, 2:37 PM") + sent(*BOB, at="11/2/26, 2:37 PM"),
    "messages.csv": MESSAGES + wrote(ADA, ME) + wrote(ME, ADA),
    "Contacts.csv": CONTACTS + contact("Bob Ray", "1"),
    "Rich_Media.csv": "nothing that counts",
}


@dataclass
class Handed:
    """A file whose bytes are handed over as they are asked for; ``asked`` keeps the longest piece."""

    name: str
    content: bytes
    asked: int = 0

    @property
    def size(self) -> int:
        """Bytes."""
        return len(self.content)

    @property
    def fill(self) -> Callable[[int, memoryview], None]:
        """Fills a buffer."""

        def fill(at: int, into: memoryview) -> None:
            self.asked = max(self.asked, len(into))
            into[:] = self.content[at : at + len(into)]

        return fill


def zipped(files: dict[str, str], name: str = "export.zip") -> Handed:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, text in files.items():
            archive.writestr(member, text)
    return Handed(name, content.getvalue())


def bare(files: dict[str, str]) -> list[Handed]:
    return [Handed(name, text.encode()) for name, text in files.items()]


def unwatched(*_: object) -> None:
    """Watch nothing."""


def read(*files: Handed, watch: Any = unwatched, **fields: Any) -> dict[str, Any]:
    request = {"today": TODAY, "invitations": []} | fields
    reply: dict[str, Any] = json.loads(read_export(json.dumps(request), files, watch))
    return reply


def problem(*files: Handed, **fields: Any) -> str:
    reply = read(*files, **fields)
    assert reply["kind"] == "error", reply
    [error] = reply["errors"]
    assert error["path"] == "files"
    message: str = error["message"]
    return message


def known(**fields: Any) -> dict[str, Any]:
    return {"id": "ada", "name": "Ada Lovelace", "sent_text": "Sent 2 weeks ago"} | fields


@pytest.mark.parametrize(
    "files",
    [
        [zipped(FILES)],
        bare(FILES),
        [zipped(FILES | {"Export/Invitations.csv": "", "Invitations.csv": FILES["Invitations.csv"]})],
        [
            zipped({"Invitations.csv": FILES["Invitations.csv"]}, "part1.zip"),
            zipped({name: text for name, text in FILES.items() if name != "Invitations.csv"}, "part2.zip"),
        ],
        [zipped({"Invitations.csv": FILES["Invitations.csv"]}), *bare(FILES)[1:]],
    ],
    ids=["zip", "files", "zip with an empty double", "parts", "zip and files"],
)
def test_an_export_is_read_out_of_whatever_it_came_in(files: list[Handed]) -> None:
    reply = read(*files)
    assert list(reply["people"]) == ["ada", "bob"]
    counts = reply["counts"]
    assert (counts["pending"], counts["wrote_with"], counts["in_address_book"]) == (2, 1, 1)
    assert reply["surer"] == 2


def test_it_says_for_how_many_people_the_advice_gets_surer() -> None:
    def surer(**fields: Any) -> int:
        found: int = read(*bare(FILES), invitations=[known(**fields)])["surer"]
        return found

    assert surer() == 2
    assert surer(facts=told(relationship="stranger", purpose="none")) == 1, "what is told wins"
    assert surer(decided="keep") == 1
    assert surer(addressee="page") == 1
    assert surer(sent_text="???") == 2, "an age that could not be read is known now"


def test_who_has_no_address_is_whoever_is_known_by_that_name_alone() -> None:
    old = bare({"Invitations.csv": OLD_INVITATIONS + sent_once("Ada Lovelace") + sent_once("Bob Ray")})
    reply = read(*old, invitations=[known(id="ada-l", name="ada  lovelace")])
    assert list(reply["people"]) == ["ada-l", "Bob Ray"]
    two = [known(id="ada-1"), known(id="ada-2")]
    assert list(read(*old, invitations=two)["people"]) == ["Ada Lovelace", "Bob Ray"]


def test_what_was_sent_later_than_today_is_left_out_by_its_line() -> None:
    ahead = FILES["Invitations.csv"] + sent("Dee", "dee", at="12/24/26, 1:00 PM")
    reply = read(*bare({"Invitations.csv": ahead}), locale="de")
    assert list(reply["people"]) == ["ada", "bob"]
    assert reply["unreadable"] == [
        {
            "file": "Invitations.csv",
            "line": 4,
            "message": "Sent At liegt in der Zukunft: 24. Dezember 2026",
        }
    ]


def test_of_very_many_lines_only_the_first_are_named_and_all_are_counted() -> None:
    bad = "Me,Bob,soon,,OUTGOING,,\n" * (MOST_NAMED + 7)
    reply = read(*bare(FILES | {"Invitations.csv": FILES["Invitations.csv"] + bad}))
    assert len(reply["unreadable"]) == MOST_NAMED
    assert reply["counts"]["unreadable"] == MOST_NAMED + 7


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ([], "no Invitations.csv among these files"),
        ([Handed("cat.jpg", b"\xff\xd8\xff")], "no Invitations.csv among these files"),
        ([Handed("export.zip", b"PK, and nothing more")], "export.zip: line 1: a damaged zip, or one part"),
        (
            [Handed("export.zip", zipped(FILES).content[:-200])],
            "export.zip: line 1: a damaged zip, or one part",
        ),
        ([zipped({"Export.zip": "x"})], "export.zip: line 1: a zip within the zip: unpack Export.zip first"),
        (
            bare({"Invitations.csv": "Von,An,Gesendet am\n"}),
            "Invitations.csv: line 1: expected the columns To, Sent At, Direction, found: 'Von,An,",
        ),
        (bare({"Einladungen.csv": FILES["Invitations.csv"]}), "no Invitations.csv among these files"),
    ],
    ids=["nothing", "a picture", "no zip", "cut off", "a zip in it", "another language", "translated name"],
)
def test_what_is_no_export_is_refused_with_one_clear_sentence(files: list[Handed], said: str) -> None:
    assert problem(*files).startswith(said)


def test_a_trap_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pycore.export.files.archive.MOST_UNPACKED", 1_000_000)
    trap = zipped(FILES | {"messages.csv": "x" * 1_000_000})
    assert "unpacks to 1 MB, most of it messages.csv, and no more than 1 MB are read" in problem(trap)
    assert trap.asked <= trap.size


def test_it_is_told_how_far_it_is() -> None:
    heard: list[tuple[str, str, int, int]] = []
    mailbox = MESSAGES + wrote(ADA, ME, content="x" * 500_000) * 5
    read(zipped(FILES | {"messages.csv": mailbox}), watch=lambda *word: heard.append(word))
    size = len(mailbox)
    of_messages = [word for word in heard if word[1] == "messages.csv"]
    assert of_messages[0] == ("checking", "messages.csv", 0, size)
    assert {word[0] for word in of_messages} == {"checking", "reading"}
    for step in ("checking", "reading"):
        done = [word[2] for word in of_messages if word[0] == step]
        assert done == sorted(done)
        assert 2_000_000 < done[-1] <= size


def test_no_more_than_a_piece_is_ever_asked_for() -> None:
    large = Handed("messages.csv", (MESSAGES + wrote(ADA, ME, content="x" * 900_000) * 5).encode())
    read(*bare({"Invitations.csv": FILES["Invitations.csv"]}), large)
    assert 0 < large.asked <= 1 << 20


@pytest.mark.parametrize(
    ("request_text", "path"),
    [("[]", ""), ("{", ""), ('{"today": "2026-13-01", "invitations": []}', "today")],
)
def test_a_request_that_is_none_is_answered_with_its_faults(request_text: str, path: str) -> None:
    reply = json.loads(read_export(request_text, [], unwatched))
    assert (reply["kind"], reply["errors"][0]["path"]) == ("error", path)


def test_a_file_that_cannot_be_read_any_more_ends_in_an_error() -> None:
    class Gone(Handed):
        @property
        def fill(self) -> Callable[[int, memoryview], None]:
            def fill(at: int, into: memoryview) -> None:
                raise RuntimeError(f"gone: {at}, {len(into)}")

            return fill

    assert read(Gone("Invitations.csv", b"x"))["kind"] == "error"
