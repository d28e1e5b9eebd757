"""Invitations.csv as LinkedIn writes it, as spreadsheets re-save it, and damaged."""

from datetime import date

import pytest

from pycore.export.files.lines import LONGEST_ROW
from pycore.export.names import folded_name, kind_of, slug_of
from tests.core.exports import INVITATIONS, OLD_INVITATIONS, read_one, sent, sent_once

ADA = sent("Ada Lovelace", "Ada-L%C3%B6v/", note="Hello, Ada\nagain")


def test_an_outgoing_row_gives_name_slug_date_and_note() -> None:
    learnt, unreadable = read_one(INVITATIONS + ADA)
    assert unreadable == []
    (ada,) = learnt.pending
    assert (ada.id, ada.request.name) == ("ada-löv", "Ada Lovelace")
    assert ada.request.sent_on == date(2026, 1, 29)
    assert ada.request.note == "Hello, Ada\nagain"


def test_incoming_rows_and_blank_lines_are_passed_over() -> None:
    incoming = 'Ada,Me,"1/29/26, 2:37 PM",,INCOMING,,\n'
    learnt, unreadable = read_one(INVITATIONS + incoming + "\n,,,,,,\n" + ADA)
    assert (len(learnt.pending), learnt.incoming, unreadable) == (1, 1, [])
    assert learnt.rows == {"Invitations.csv": 2}


def test_bad_rows_are_named_by_line_and_the_rest_is_read() -> None:
    bad = {
        sent("Bob", "bob", at="13/45/26, 2:37 PM"): "13/45/26",
        sent("Bob", "bob", at="soon"): "'soon'",
        sent("", ""): "To is empty",
        'Me,Bob,"1/29/26, 2:37 PM",,SIDEWAYS,,\n': "SIDEWAYS",
        "Me\n": "neither OUTGOING nor INCOMING: ''",
        "Me,Bob,1/29/26,Hello, Bob,OUTGOING,/in/me,/in/bob\n": "8 cells under 7 columns",
        "Me,Bo\udce9,1/29/26,,OUTGOING,,\n": "not UTF-8 text",
    }
    learnt, unreadable = read_one(INVITATIONS + ADA + "".join(bad) + sent("Zoë", "zoe"))
    assert [each.id for each in learnt.pending] == ["ada-löv", "zoe"]
    assert [each.line for each in unreadable] == [4, 5, 6, 7, 8, 9, 10]
    for each, reason in zip(unreadable, bad.values(), strict=True):
        assert reason in each.problem.said("en")


def test_a_quote_left_open_costs_its_row_and_not_the_memory() -> None:
    endless = f"{'x' * 99}\n" * (LONGEST_ROW // 100)
    text = INVITATIONS + f'Me,"Bob{endless}' + ADA
    learnt, unreadable = read_one(text)
    assert (unreadable[0].line, unreadable[0].problem.said("en")[:12]) == (2, "longer than ")
    assert [each.id for each in learnt.pending] == ["ada-löv"]


def test_a_line_longer_than_a_row_may_be_is_told_once() -> None:
    text = INVITATIONS + "x" * (3 * LONGEST_ROW + 7) + "\n" + ADA
    learnt, (unreadable,) = read_one(text)
    assert (unreadable.line, [each.id for each in learnt.pending]) == (2, ["ada-löv"])
    assert unreadable.problem.said("en") == "longer than 1,000,000 characters, perhaps a quote is left open"
    _, (unreadable,) = read_one(INVITATIONS + "x" * 3 * LONGEST_ROW)
    assert unreadable.line == 2


def test_a_row_that_is_no_csv_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pycore.export.files.table.LONGEST_ROW", 50)
    _, (unreadable,) = read_one(INVITATIONS + "x" * 60 + "\n")
    assert unreadable.problem.said("en").startswith("not readable as CSV: field larger")


def test_older_and_re_saved_files_are_read() -> None:
    old, _ = read_one(OLD_INVITATIONS + sent_once("Bob"))
    assert old.pending[0].id == "Bob"
    excel = "\ufeffFrom;To;Sent At;Message;Direction\r\nMe;Bob;1/29/2026 14:37;;OUTGOING\r\n;;;;;\r\n"
    learnt, unreadable = read_one(excel)
    assert (learnt.pending[0].request.sent_on, unreadable) == (date(2026, 1, 29), [])
    shuffled = "Direction\tsent_at\tTO\rOUTGOING\t2026-01-29\tBob\r"
    assert read_one(shuffled)[0].pending[0].request.sent_on == date(2026, 1, 29)


@pytest.mark.parametrize("text", ["", "\n\n", "Name,Date\nBob,today\n", "x" * 3 * LONGEST_ROW])
def test_a_file_without_its_header_is_one_entry(text: str) -> None:
    learnt, (unreadable,) = read_one(text)
    assert (unreadable.line, learnt.pending, learnt.rows) == (1, [], {})
    assert "expected the columns To, Sent At, Direction" in unreadable.problem.said("en")
    assert ("but the file is empty" in unreadable.problem.said("en")) == (text == "")


@pytest.mark.parametrize(
    ("url", "slug"),
    [
        ("https://www.linkedin.com/in/Ada-Lovelace/?x=1", "ada-lovelace"),
        ("https://www.linkedin.com/in/%E5%B1%B1", "山"),
        ("https://www.linkedin.com/company/engines/", None),
        ("", None),
    ],
)
def test_a_profile_address_gives_its_slug(url: str, slug: str | None) -> None:
    assert slug_of(url) == slug


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        ("Invitations.csv", "invitations"),
        ("INVITATIONS_123456789.CSV", "invitations"),
        ("Basic_LinkedInDataExport_11-22-2026/Invitations (1).csv", "invitations"),
        ("C:\\data\\Imported Contacts.csv", "importedcontacts"),
        ("Recommendations_Received.csv", "recommendationsreceived"),
        ("guide_messages.csv", "guidemessages"),
        ("__MACOSX/._messages.csv", ".messages"),
        ("messages.txt", ""),
    ],
)
def test_files_are_told_by_their_folded_names(file: str, kind: str) -> None:
    assert kind_of(file) == kind


def test_names_without_end_are_read_in_one_pass() -> None:
    # Looking at each place anew would take hours.
    assert kind_of("messages" + "1" * 1_000_000 + "x.csv").startswith("messages1")
    assert folded_name("a" + "\u0300" * 500_000 + "\u0316" * 500_000)
    assert slug_of("/in/" * 300_000) is None


def test_names_are_compared_without_case_width_space_and_suffix() -> None:
    assert folded_name("  JOHN  Smith, PhD") == folded_name("Ｊohn Smith") == "john smith"
    assert folded_name("LinkedIn Member") == ""
