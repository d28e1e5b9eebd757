"""What the files of an export tell about people who have not answered: each row of the table in ``learn``."""

import json

import pytest

from tests.core.asking import errors
from tests.core.exports import (
    CONNECTIONS,
    CONTACTS,
    INVITATIONS,
    MESSAGES,
    OLD_INVITATIONS,
    POSITIONS,
    PROFILE,
    RECOMMENDATIONS,
    contact,
    imported,
    relationship,
    sent,
    sent_once,
    url,
    wrote,
)

ME = ("Me Myself", "me")
ADA = ("Ada Lovelace", "ada")
BOB = ("Bob Ray", "bob")
TO_ADA = INVITATIONS + sent(*ADA)
ACQUAINTANCE = ("acquaintance", "export")
INFERRED = ("acquaintance", "inferred")
KNOWN = ("known", "export")


def test_a_pending_request_has_its_date_and_note() -> None:
    reply = imported(Invitations=INVITATIONS + sent("Ada Lovelace", "Ada%2DL/", note="Hi, Ada\nagain"))
    assert reply["people"] == {
        "ada-l": {
            "name": "Ada Lovelace",
            "profile_url": "https://www.linkedin.com/in/Ada%2DL/",
            "facts": {},
            "sent_on": "2026-01-29",
            "note": "Hi, Ada\nagain",
            "can_email": None,
        }
    }
    assert reply["unreadable"] == []


def test_messages_both_ways_make_an_acquaintance() -> None:
    reply = imported(Invitations=TO_ADA, messages=MESSAGES + wrote(ADA, ME) + wrote(ME, ADA))
    assert relationship(reply, "ada") == ACQUAINTANCE


@pytest.mark.parametrize(
    "rows",
    [
        wrote(ADA, ME) * 2,
        wrote(ME, ADA) * 2,
        wrote(ADA, ME) + wrote(ME, ADA, draft="Yes"),
        wrote(ADA, ME) + wrote(BOB, ME, ADA),
    ],
)
def test_messages_one_way_drafts_and_others_letters_tell_nothing(rows: str) -> None:
    assert relationship(imported(Invitations=TO_ADA, messages=MESSAGES + rows), "ada") is None


def test_an_address_book_entry_with_a_telephone_number_makes_known() -> None:
    both = wrote(ADA, ME) + wrote(ME, ADA)
    book = CONTACTS + contact("Ada Lovelace", "+44 20 7946 0000")
    assert relationship(imported(Invitations=TO_ADA, Contacts=book, messages=MESSAGES + both), "ada") == KNOWN
    assert relationship(imported(Invitations=TO_ADA, ImportedContacts=book), "ada") == KNOWN


@pytest.mark.parametrize(
    "rows",
    [
        contact("Ada Lovelace", ""),
        contact("Ada Other", "1"),
        contact("Ada Lovelace", "1") + contact("Ada Lovelace", "2"),
        contact("Ada Lovelace", "1", profile="another-ada"),
    ],
)
def test_an_entry_without_number_or_of_nobody_certain_tells_nothing(rows: str) -> None:
    assert relationship(imported(Invitations=TO_ADA, Contacts=CONTACTS + rows), "ada") is None


def test_an_e_mail_address_is_a_way_to_write_and_never_handed_on() -> None:
    def can_email(*rows: str) -> bool | None:
        reply = imported(Invitations=TO_ADA, Contacts=CONTACTS + "".join(rows))
        assert "example.org" not in json.dumps(reply)
        assert relationship(reply, "ada") is None
        found: bool | None = reply["people"]["ada"]["can_email"]
        return found

    one = contact("Ada Lovelace", "", email="ada@example.org")
    assert can_email(one, one) is True
    assert can_email(contact("Ada Lovelace", "")) is None
    assert can_email(contact("Ada Lovelace", "", email="none")) is None
    other = contact("Ada Lovelace", "", email="other@example.org")
    assert can_email(one, other) is None
    assert can_email(one, contact("Ada Lovelace", "", email="other@example.org", profile="ada")) is True


def test_years_at_one_company_overlap_and_leave_gaps() -> None:
    spans = ["Jan 2010,Mar 2011", "Feb 2010,Jan 2012", "Jun 2010,Jul 2010", "May 2013,Jun 2013"]
    worked = POSITIONS + "".join(f"Looms,Weaver,,,{span}\n" for span in spans)
    for made, found in {
        "12/31/09": None, "1/31/12": INFERRED, "2/1/12": None, "5/15/13": INFERRED, "7/15/13": None,
    }.items():  # fmt: skip
        book = CONTACTS + contact("Ada Lovelace", "", "Looms", f"{made}, 6:03 AM")
        reply = imported(Invitations=TO_ADA, Positions=worked, Contacts=book)
        assert relationship(reply, "ada") == found, made


def test_many_positions_and_many_companies_are_compared_in_one_pass() -> None:
    count = 20_000  # each with each would take minutes
    worked = POSITIONS + "Looms,Weaver,,,Jan 2020,Mar 2020\n" * count
    companies = ",".join(f"Company {number},Looms" for number in range(count))
    book = CONTACTS + contact("Ada Lovelace", "", companies, "6/1/21, 6:03 AM") * 3
    assert relationship(imported(Invitations=TO_ADA, Positions=worked, Contacts=book), "ada") is None


def test_an_entry_with_an_address_is_certain_whoever_else_bears_the_name() -> None:
    two = INVITATIONS + sent("Ada Lovelace", "ada") + sent("Ada Lovelace", "ada-2")
    named, addressed = contact("Ada Lovelace", "1"), contact("Ada Lovelace", "2", profile="ada-2")
    reply = imported(Invitations=two, Contacts=CONTACTS + named + addressed)
    assert (relationship(reply, "ada"), relationship(reply, "ada-2")) == (None, KNOWN)


def test_a_name_that_a_connection_bears_is_the_connections() -> None:
    connected = CONNECTIONS + f'Ada,"Lovelace, PhD",{url("ada-9")},,,,08 Feb 2020\n'
    book = CONTACTS + contact("Ada Lovelace", "1")
    assert relationship(imported(Invitations=TO_ADA, Connections=connected, Contacts=book), "ada") is None


@pytest.mark.parametrize(
    ("company", "made", "found"),
    [
        ("engines LTD.", "6/1/21, 6:03 AM", INFERRED),
        ("Looms, Engines Ltd", "6/1/21, 6:03 AM", INFERRED),
        ("Engines Ltd", "6/1/24, 6:03 AM", None),
        ("Looms", "6/1/25, 6:03 AM", INFERRED),
        ("Looms", "6/1/21, 6:03 AM", None),
        ("", "6/1/21, 6:03 AM", None),
        ("Engines Ltd", "", None),
    ],
)
def test_the_same_employer_at_the_same_time_is_inferred(
    company: str, made: str, found: tuple[str, str] | None
) -> None:
    worked = "Engines Ltd,Analyst,,,Jan 2020,Mar 2023\nLooms,Weaver,,,Apr 2023,\nOld,Clerk,,,,\n"
    book = CONTACTS + contact("Ada Lovelace", "", company, made)
    reply = imported(Invitations=TO_ADA, Positions=POSITIONS + worked, Contacts=book)
    assert relationship(reply, "ada") == found


@pytest.mark.parametrize(("on", "found"), [("03/14/21, 09:21 AM", INFERRED), ("03/14/25, 09:21 AM", None)])
def test_a_recommendation_from_the_same_employer_is_inferred(on: str, found: tuple[str, str] | None) -> None:
    worked = POSITIONS + "Engines Ltd,Analyst,,,2020,Mar 2023\n"
    praise = RECOMMENDATIONS + f'Ada,Lovelace,Engines Ltd,Boss,Fine,"{on}",VISIBLE\n'
    reply = imported(Invitations=TO_ADA, Positions=worked, Recommendations_Received=praise)
    assert relationship(reply, "ada") == found


def test_connections_never_prove_a_shared_employer() -> None:
    worked = POSITIONS + "Engines Ltd,Analyst,,,Jan 2020,\n"
    connected = CONNECTIONS + "Ada,Lovelace,,,Engines Ltd,Boss,08 Feb 2020\n"
    reply = imported(Invitations=TO_ADA, Positions=worked, Connections=connected)
    assert relationship(reply, "ada") is None


def test_earlier_requests_to_the_same_address_are_counted() -> None:
    rows = [
        sent(*ADA, at="1/29/26, 2:37 PM", note="third"),
        sent(*ADA, at="11/2/25, 9:00 AM", note="second"),
        sent(*ADA, at="11/2/25, 9:00 AM", note="second"),
        sent(*ADA, at="3/4/24, 9:00 AM", note="first"),
        sent(*BOB),
    ]
    reply = imported(Invitations=INVITATIONS + "".join(rows))
    ada, bob = reply["people"]["ada"], reply["people"]["bob"]
    assert ada["facts"] == {"times_asked": {"value": 2, "source": "export"}}
    assert (ada["sent_on"], ada["note"]) == ("2026-01-29", "third")
    assert bob["facts"] == {}
    assert reply["counts"] == {
        "rows": {"Invitations.csv": 5},
        "outgoing": 5,
        "incoming": 0,
        "pending": 2,
        "people": 2,
        "learnt": 1,
        "wrote_with": 0,
        "in_address_book": 0,
        "unreadable": 0,
    }


def test_the_latest_role_is_offered_as_the_day_of_change() -> None:
    worked = POSITIONS + "Looms,Weaver,,,Apr 2023,\nEngines Ltd,Analyst,,,Jan 2020,Mar 2023\n"
    assert imported(Positions=worked)["role_changed_on"] == "2023-04-01"
    assert imported(Profile=PROFILE)["role_changed_on"] is None


def test_who_has_accepted_is_not_pending() -> None:
    connected = CONNECTIONS + f"Ada,Lovelace,{url('ada')},,,,08 Feb 2026\n,,,,,,07 Jun 2026\n"
    reply = imported(Invitations=TO_ADA + sent(*BOB), Connections=connected)
    assert list(reply["people"]) == ["bob"]
    assert reply["unreadable"] == []


@pytest.mark.parametrize(
    ("connected", "left"),
    [
        ("Ada,Lovelace,,,,08 Feb 2026\n", []),
        ("Ada,Lovelace,,,,08 Feb 2020\n", ["Ada Lovelace"]),
        ("Ada,Lovelace,,,,08 Feb 2026\nAda,Lovelace,,,,09 Feb 2026\n", ["Ada Lovelace"]),
    ],
)
def test_without_addresses_a_connection_of_that_name_made_since_has_accepted(
    connected: str, left: list[str]
) -> None:
    header = "First Name,Last Name,Email Address,Company,Position,Connected On\n"
    reply = imported(Invitations=OLD_INVITATIONS + sent_once("Ada Lovelace"), Connections=header + connected)
    assert list(reply["people"]) == left


def test_files_that_are_no_texts_are_named_by_their_paths() -> None:
    assert errors("import") == {"files": "missing"}
    assert errors("import", files=[]) == {"files": "not an object"}
    found = errors("import", files={"Invitations.csv": 7, "messages.csv": "", "_schema": 3, "a": 1, '"]': 2})
    assert found == {
        'files["Invitations.csv"]': "not a text: 7",
        "files._schema": "not a text: 3",
        "files.a": "not a text: 1",
        'files["\\"]"]': "not a text: 2",
    }
