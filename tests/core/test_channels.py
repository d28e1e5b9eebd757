"""The ways in which a message can reach somebody who is no connection yet."""

from datetime import date
from itertools import product
from typing import Any

import pytest

from pycore.domain.facts import Facts
from pycore.domain.invitation import Invitation, Settings
from pycore.drafts import Channel, ways_to
from pycore.wording.language import LANGUAGES
from tests.core.asking import TODAY, advice, ask, errors, invitation, told

OPEN_OR_NOT = (True, None, False)
CLARIFY = {"purpose": "current", "relationship": "acquaintance"}


def entry(settings: dict[str, Any] | None = None, locale: str = "en", **fields: Any) -> dict[str, Any]:
    """Return the message of an advice to write first, to somebody asked a month ago."""
    facts = told(**CLARIFY | fields.pop("told", {}))
    reply = advice(settings, locale, facts=facts, sent_text="Sent 1 month ago", **fields)
    assert reply["verdict"] == "clarify"
    message: dict[str, Any] = reply["message"]
    return message


def channels(message: dict[str, Any]) -> list[tuple[str, bool | None]]:
    return [(way["channel"], way["open"]) for way in message["channels"]]


@pytest.mark.parametrize("known", list(product(OPEN_OR_NOT, repeat=4)))
def test_open_ways_come_first_and_closed_ones_last(known: tuple[bool | None, ...]) -> None:
    inmail, email, elsewhere, group = known
    ways = ways_to(
        Invitation("ada", "Ada", can_email=email, shares_group=group),
        Facts(connected_elsewhere=elsewhere),
        Settings(inmail=inmail),
        date(2026, 11, 22),
    )
    usual = dict(zip(Channel, (*known, True), strict=True))
    assert {way.channel: way.open for way in ways} == usual
    for state in OPEN_OR_NOT:
        assert [way.channel for way in ways if way.open is state] == [c for c in usual if usual[c] is state]
    states = [OPEN_OR_NOT.index(way.open) for way in ways]
    assert states == sorted(states)


def test_a_way_that_nobody_spoke_of_is_not_the_first() -> None:
    assert channels(entry())[0] == ("next_note", True)
    assert channels(entry(can_email=True))[:2] == [("email", True), ("next_note", True)]
    assert channels(entry({"inmail": True}, shares_group=True))[:2] == [("inmail", True), ("group", True)]
    assert channels(entry(told={"connected_elsewhere": True}))[0] == ("elsewhere", True)
    assert channels(entry({"inmail": False}))[-1] == ("inmail", False)


def test_only_the_note_of_a_new_invitation_has_a_known_limit() -> None:
    message = entry({"message_limit": 200})
    assert {way["channel"]: way["limit"] for way in message["channels"]} == {
        "inmail": None,
        "email": None,
        "elsewhere": None,
        "group": None,
        "next_note": 200,
    }


def test_the_note_of_a_new_invitation_waits_for_three_weeks() -> None:
    [note] = [way for way in entry()["channels"] if way["channel"] == "next_note"]
    assert note["text"].endswith("if you withdraw this one today: 13 December 2026.")


def test_where_no_way_is_open_clarify_says_so_and_what_to_do_instead() -> None:
    fallback = "leave the invitation as it is. If you ever send a new one, its note can give the same reason."
    unknown, open_way = entry()["text"], entry(can_email=True)["text"]
    closed = entry(
        {"inmail": False}, can_email=False, shares_group=False, told={"connected_elsewhere": False}
    )["text"]
    assert unknown.startswith("Until you are connected, you can only write on LinkedIn by InMail")
    assert closed.startswith("You cannot write to Ada at the moment, so leave")
    assert fallback in unknown
    assert fallback in closed
    assert fallback not in open_way.lower()


def test_a_mistake_with_a_reason_says_so_too() -> None:
    mistake = entry(told={"sent_by_mistake": True})
    assert {draft["situation"] for draft in mistake["drafts"]} == {"mistake_with_reason"}
    assert entry()["text"].startswith(mistake["text"])
    assert "new one" not in mistake["text"]
    reply = ask("message", today=TODAY, invitation=invitation(), situation="mistake_with_reason")
    assert reply["text"] == mistake["text"]


def test_a_withdrawal_keeps_its_own_words_where_no_way_is_open() -> None:
    reply = advice(facts=told(relationship="acquaintance", purpose="none"), sent_text="Sent 5 months ago")
    assert reply["verdict"] == "withdraw"
    assert reply["message"]["advice"] == "send"
    assert "new one" not in reply["message"]["text"]
    assert channels(reply["message"])[0] == ("next_note", True)


def test_where_nothing_is_to_be_sent_there_are_no_ways() -> None:
    for silent in (
        advice(),
        advice(facts=told(relationship="stranger", purpose="none")),
        advice(sent_text="?"),
    ):
        assert silent["message"]["advice"] in {"none", "unnecessary"}
        assert (silent["message"]["drafts"], silent["message"]["channels"]) == ([], [])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", OPEN_OR_NOT)
def test_each_way_is_said_in_a_sentence_of_its_own(language: str, state: bool | None) -> None:  # noqa: FBT001
    message = entry(
        {"inmail": state}, language, can_email=state, shares_group=state, told={"connected_elsewhere": state}
    )
    texts = [way["text"] for way in message["channels"]]
    assert len({message["text"], *texts}) == len(Channel) + 1
    assert all(text.endswith(".") for text in texts)


def test_what_is_known_of_the_ways_must_be_yes_no_or_null() -> None:
    odd = errors(
        today=TODAY, settings={"inmail": 1}, invitations=[invitation(can_email="a@b", shares_group="no")]
    )
    assert set(odd) == {"settings.inmail", "invitations.0.can_email", "invitations.0.shares_group"}
