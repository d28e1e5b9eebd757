"""Invitations.csv as LinkedIn writes it, as spreadsheets re-save it, and damaged."""

from datetime import date

import pytest

from pycore.export.dates import day_of, month_of
from pycore.export.lines import LONGEST_ROW
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
        assert reason in each.message


def test_a_quote_left_open_costs_its_row_and_not_the_memory() -> None:
    endless = f"{'x' * 99}\n" * (LONGEST_ROW // 100)
    text = INVITATIONS + f'Me,"Bob{endless}' + ADA
    learnt, unreadable = read_one(text)
    assert (unreadable[0].line, unreadable[0].message[:12]) == (2, "longer than ")
    assert [each.id for each in learnt.pending] == ["ada-löv"]


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
    assert "expected the columns To, Sent At, Direction; found: " in unreadable.message


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


def test_names_are_compared_without_case_width_space_and_suffix() -> None:
    assert folded_name("  JOHN  Smith, PhD") == folded_name("Ｊohn Smith") == "john smith"
    assert folded_name("LinkedIn Member") == ""


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1/29/26, 2:37 PM", date(2026, 1, 29)),
        ("12/1/2025 14:37", date(2025, 12, 1)),
        ("2025-06-01 14:03:22 UTC", date(2025, 6, 1)),
        ("08 Feb 2026", date(2026, 2, 8)),
        ("08 Fév 2026", None),
        ("08 Foo 2026", None),
        ("2025-02-30", None),
        ("1/29/1999", date(1999, 1, 29)),
        ("1/29/0026", None),
        ("9999-12-31", None),
        ("", None),
    ],
)
def test_days_are_read_as_printed(text: str, day: date | None) -> None:
    assert day_of(text) == day


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Feb 2024", (date(2024, 2, 1), date(2024, 2, 29))),
        ("2023", (date(2023, 1, 1), date(2023, 12, 31))),
        ("Dec 2099", (date(2099, 12, 1), date(2099, 12, 31))),
        ("Foo 2024", None),
        ("since ever", None),
    ],
)
def test_months_and_years_are_read_as_spans(text: str, span: tuple[date, date] | None) -> None:
    assert month_of(text) == span
