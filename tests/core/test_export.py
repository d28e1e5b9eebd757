"""Invitations.csv as LinkedIn writes it, as spreadsheets re-save it, and damaged."""

from datetime import date

import pytest

from pycore.export.errors import UnreadableFileError
from pycore.export.invitations import read_invitations, slug_of

HEADER = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
ME = "https://www.linkedin.com/in/me"
ROW = f'Me,Ada Lovelace,"1/29/26, 2:37 PM","Hello, Ada\nagain",OUTGOING,{ME},https://www.linkedin.com/in/Ada-L%C3%B6v/\n'


def test_an_outgoing_row_gives_name_slug_date_and_note() -> None:
    sent, unreadable = read_invitations(HEADER + ROW)
    assert unreadable == []
    (ada,) = sent
    assert (ada.id, ada.name, ada.sent_on) == ("ada-löv", "Ada Lovelace", date(2026, 1, 29))
    assert ada.note == "Hello, Ada\nagain"


def test_incoming_rows_and_blank_lines_are_passed_over() -> None:
    incoming = f'Ada,Me,"1/29/26, 2:37 PM",,INCOMING,{ME},{ME}\n'
    sent, unreadable = read_invitations(HEADER + incoming + "\n,,,,,,\n" + ROW)
    assert (len(sent), unreadable) == (1, [])


def test_bad_rows_are_named_by_line_and_the_rest_is_read() -> None:
    bad = [
        'Me,Bob,"13/45/26, 2:37 PM",,OUTGOING,,\n',
        "Me,Bob,soon,,OUTGOING,,\n",
        'Me,,"1/29/26, 2:37 PM",,OUTGOING,,\n',
        'Me,Bob,"1/29/26, 2:37 PM",,SIDEWAYS,,\n',
        "Me\n",
    ]
    sent, unreadable = read_invitations(HEADER + ROW + "".join(bad) + ROW)
    assert len(sent) == 2
    assert [line.line for line in unreadable] == [4, 5, 6, 7, 8]
    assert "13/45/26" in unreadable[0].message
    assert "To is empty" in unreadable[2].message


def test_older_and_re_saved_files_are_read() -> None:
    old = "From,To,Sent At,Message,Direction\nMe,Bob,1/29/26 14:37,,OUTGOING\n"
    assert read_invitations(old)[0][0].id == "Bob"
    excel = "\ufeffFrom;To;Sent At;Message;Direction\r\nMe;Bob;1/29/2026 14:37;;OUTGOING\r\n"
    assert read_invitations(excel)[0][0].sent_on == date(2026, 1, 29)


@pytest.mark.parametrize("text", ["", "\n\n", "Name,Date\nBob,today\n"])
def test_a_file_without_its_header_is_refused(text: str) -> None:
    with pytest.raises(UnreadableFileError, match="expected the columns To, Sent At, Direction"):
        read_invitations(text)


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
