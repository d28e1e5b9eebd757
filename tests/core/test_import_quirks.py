"""Exports of several years, re-saved and damaged: who is who, and what could not be read."""

from typing import Any

import pytest

from tests.core.asking import ask
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
HIDDEN = ("LinkedIn Member", "")
TO_ADA = INVITATIONS + sent(*ADA)
OLD_TO_ADA = OLD_INVITATIONS + sent_once("Ada Lovelace")
BOTH = wrote(ADA, ME) + wrote(ME, ADA)
OLD_MESSAGES = "FROM,TO,DATE,SUBJECT,CONTENT\n"
OLD_BOTH = (
    'Ada Lovelace,Me Myself,"1/29/19, 2:37 PM",,Hi\nMe Myself,"Ada Lovelace, PhD","1/29/19, 2:38 PM",,Hi\n'
)
ACQUAINTANCE = ("acquaintance", "export")


def unreadable(reply: dict[str, Any]) -> list[tuple[str, int]]:
    return [(each["file"], each["line"]) for each in reply["unreadable"]]


def test_line_breaks_html_and_quotes_in_a_message_are_its_own() -> None:
    content = '<p class="x">Hello,\r\n\r\n"Ada"; OUTGOING,\n</p>,,,,,,'
    text = MESSAGES + wrote(ADA, ME, content=content) + wrote(ME, ADA, content=content)
    reply = imported(Invitations=TO_ADA, messages=text)
    assert relationship(reply, "ada") == ACQUAINTANCE
    assert reply["counts"]["rows"]["messages.csv"] == 2


def test_a_name_with_a_comma_of_its_own_is_one_person() -> None:
    smith = ("Ann Smith, PhD", "ann")
    text = MESSAGES + wrote(smith, ME) + wrote(ME, smith)
    assert relationship(imported(Invitations=TO_ADA + sent(*smith), messages=text), "ann") == ACQUAINTANCE


def test_among_several_people_nobody_writes_with_each_other() -> None:
    group = wrote(ADA, ME, BOB) + wrote(ME, ADA, BOB)
    reply = imported(Invitations=TO_ADA + sent(*BOB), messages=MESSAGES + group)
    assert relationship(reply, "ada") is relationship(reply, "bob") is None
    old = OLD_MESSAGES + OLD_BOTH.replace("Ada Lovelace, PhD", "Bob Ray, Ada Lovelace, PhD")
    reply = imported(Invitations=OLD_TO_ADA, messages=old, Profile=PROFILE)
    assert relationship(reply, "Ada Lovelace") is None


def test_spam_is_no_exchange() -> None:
    spam = BOTH.replace('"INBOX"', '"SPAM"')
    assert relationship(imported(Invitations=TO_ADA, messages=MESSAGES + spam), "ada") is None


def test_members_no_longer_shown_are_nobody() -> None:
    two = INVITATIONS + sent(*HIDDEN) + sent(*HIDDEN, at="2/1/26, 1:00 PM")
    reply = imported(
        Invitations=two,
        messages=MESSAGES + wrote(HIDDEN, ME) + wrote(ME, HIDDEN),
        Contacts=CONTACTS + contact("LinkedIn Member", "1"),
    )
    assert (reply["people"], reply["counts"]["pending"]) == ({}, 2)


def test_without_addresses_people_are_found_by_a_name_of_their_own() -> None:
    reply = imported(Invitations=OLD_TO_ADA, messages=OLD_MESSAGES + OLD_BOTH, Profile=PROFILE)
    assert relationship(reply, "Ada Lovelace") == ACQUAINTANCE
    mixed = imported(Invitations=OLD_TO_ADA, messages=MESSAGES + BOTH)
    assert relationship(mixed, "Ada Lovelace") == ACQUAINTANCE


def test_a_name_under_two_addresses_is_nobodys() -> None:
    other = ("Ada Lovelace", "ada-2")
    reply = imported(Invitations=OLD_TO_ADA, messages=MESSAGES + BOTH + wrote(other, ME))
    assert relationship(reply, "Ada Lovelace") is None


def test_a_sender_without_address_beside_others_with_one_is_not_found_by_name() -> None:
    text = MESSAGES + wrote(("Ada Lovelace", ""), ME) + wrote(ME, ("Ada Lovelace", ""))
    assert relationship(imported(Invitations=TO_ADA, messages=text), "ada") is None


def test_requests_to_one_name_without_addresses_may_be_to_several_people() -> None:
    twice = OLD_TO_ADA + sent_once("Ada Lovelace", at="1/1/25, 1:00 PM")
    reply = imported(Invitations=twice, messages=OLD_MESSAGES + OLD_BOTH)
    assert (reply["people"], reply["counts"]["pending"]) == ({}, 2)


OTHERS = wrote(BOB, ME) + wrote(ME, BOB)


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (BOTH + OTHERS, ACQUAINTANCE),
        (BOTH, ACQUAINTANCE),
        (BOTH + wrote(BOB, ("Cy", "cy")), None),
        (BOTH + wrote(HIDDEN, ME) + wrote(HIDDEN, HIDDEN), ACQUAINTANCE),
    ],
)
def test_the_owner_is_who_takes_part_in_every_message(rows: str, found: tuple[str, str] | None) -> None:
    nameless = TO_ADA.replace("Me Myself", "").replace(url("me"), "")
    assert relationship(imported(Invitations=nameless, messages=MESSAGES + rows), "ada") == found


def test_the_owner_is_learnt_from_incoming_requests_too() -> None:
    row = f'Bob Ray,Me Myself,"1/29/26, 2:37 PM",,INCOMING,{url("bob")},{url("me")}\n'
    nameless = TO_ADA.replace("Me Myself", "").replace(url("me"), "") + row
    reply = imported(Invitations=nameless, messages=MESSAGES + BOTH + wrote(BOB, ("Cy", "cy")))
    assert relationship(reply, "ada") == ACQUAINTANCE
    assert reply["counts"]["incoming"] == 1


def test_files_saved_again_by_a_spreadsheet_are_read() -> None:
    def again(text: str) -> str:
        return "\ufeff" + text.replace(",", ";").replace("\n", "\r\n")

    connected = 'Notes:,,,,,,\n"When exporting",,,,,,\n,,,,,,\n' + CONNECTIONS.splitlines()[3] + "\n"
    reply = ask(
        "import",
        files={
            "export/invitations (1).csv": again(INVITATIONS + sent(*ADA, at="1/29/2026 14:37")),
            "CONNECTIONS_2.csv": again(connected + f"Bob,Ray,{url('bob')},,,,08 Feb 2026\n"),
            "Messages.csv": again(MESSAGES + BOTH),
        },
    )
    assert (relationship(reply, "ada"), reply["unreadable"]) == (ACQUAINTANCE, [])
    assert list(reply["counts"]["rows"].values()) == [1, 1, 2]


def test_every_unreadable_line_is_named_by_file_and_number() -> None:
    reply = imported(
        Invitations=TO_ADA + "Me,Bob,soon,,OUTGOING,,\n",
        Connections=CONNECTIONS + "Ada,Other,,,,,08 Foo 2026\n,,,,,,07 Jun 2026",
        Positions=POSITIONS + "Looms,Weaver,,,Foo 2023,\nLooms,Weaver,,,Apr 2023,heute\n",
        Recommendations_Received=RECOMMENDATIONS + "Ada,Lovelace,Looms,Boss,Fine,then,VISIBLE\n",
        messages=MESSAGES + wrote(ADA, ME, content="a\nb") + "broken\n" + wrote(ME, ADA),
    )
    assert unreadable(reply) == [
        ("Invitations.csv", 3),
        ("Connections.csv", 5),
        ("Positions.csv", 2),
        ("Positions.csv", 3),
        ("Recommendations_Received.csv", 2),
        ("messages.csv", 4),
    ]
    assert relationship(reply, "ada") == ACQUAINTANCE


def test_what_could_not_be_read_is_told_in_the_language_asked_for() -> None:
    files = {"Invitations.csv": INVITATIONS + sent(*ADA, at="05/11/2026"), "messages.csv": "x"}
    told = {line["line"]: line["message"] for line in ask("import", files=files, locale="de")["unreadable"]}
    assert told[2].startswith("Sent At kann mit dem Tag oder dem Monat beginnen")
    assert told[1] == "erwartet werden die Spalten FROM, TO, gefunden wurde: 'x'"


def test_a_file_without_header_is_one_entry_and_the_others_count() -> None:
    reply = imported(
        Invitations=TO_ADA, messages="oops\n" * 20, Contacts="", Comments="anything", Profile=PROFILE
    )
    assert unreadable(reply) == [("Contacts.csv", 1), ("messages.csv", 1)]
    assert list(reply["people"]) == ["ada"]
    assert reply["counts"]["rows"] == {"Profile.csv": 1, "Invitations.csv": 1}
