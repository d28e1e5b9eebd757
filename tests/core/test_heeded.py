"""What the user told is heeded in every part of a card, also where it moves no verdict."""

from typing import Any

import pytest

from pycore.wording.language import LANGUAGES
from tests.core.asking import advice, told

TAKEN_AMISS = ["taken personally", "persönlich genommen", "mal pris", "algo personal", "algo pessoal"]


def said(entry: dict[str, Any], side: str) -> str:
    return " ".join(each["text"] for each in entry[side])


def alternative(entry: dict[str, Any], verdict: str) -> str:
    [text] = [each["text"] for each in entry["alternatives"] if each["verdict"] == verdict]
    return str(text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "facts", [{}, {"purpose": "none"}, {"relationship": "acquaintance", "purpose": "none"}]
)
def test_what_nobody_would_notice_is_not_called_taken_amiss(language: str, facts: dict[str, Any]) -> None:
    sure = advice(locale=language, sent_text="Sent 4 months ago", facts=told(**facts))
    unnoticed = advice(
        locale=language, sent_text="Sent 4 months ago", facts=told(**facts, likely_to_notice=False)
    )
    assert sure["verdict"] == unnoticed["verdict"] == "withdraw"
    assert any(words in said(sure, "despite") for words in TAKEN_AMISS)
    assert not any(words in said(unnoticed, "despite") for words in TAKEN_AMISS)


def test_no_wish_to_connect_later_is_a_reason_to_withdraw() -> None:
    entry = advice(sent_text="Sent 4 months ago", facts=told(purpose="none", wants_to_reconnect=False))
    assert "You don’t want to connect with Ada later" in said(entry, "because")


def test_an_earlier_invitation_is_named_where_a_message_is_offered() -> None:
    facts = told(may_collaborate=True, times_asked=2)
    assert alternative(advice(facts=facts), "clarify").endswith("as you have invited Ada before.")
    assert "before" not in alternative(advice(facts=told(may_collaborate=True)), "clarify")


def test_a_mistake_is_named_where_another_way_is_offered() -> None:
    entry = advice(sent_text="Sent 3 days ago", facts=told(relationship="known", sent_by_mistake=True))
    assert alternative(entry, "connect_elsewhere").startswith("Tell Ada that it was a mistake")
    assert entry["summary"] == "You know Ada, so the mistake does no harm for now."


def test_up_to_a_month_one_may_wait_as_well_as_write() -> None:
    for sent, offered in (("Sent 2 weeks ago", True), ("Sent 2 months ago", False)):
        entry = advice(sent_text=sent, facts=told(purpose="current"))
        assert entry["verdict"] == "clarify"
        assert ("wait" in [each["verdict"] for each in entry["alternatives"]]) is offered


def test_a_way_to_write_that_is_known_is_taken_for_granted() -> None:
    facts = told(connected_elsewhere=True, relationship="stranger", purpose="none")
    text = advice(sent_text="Sent 4 months ago", facts=facts)["message"]["text"]
    assert text == "Tell Ada in a line why you withdrew."


def test_a_guessed_loss_of_the_reason_is_told_as_the_change_of_role_alone() -> None:
    drafts = {}
    for settings, facts in (({"role_changed_on": "2026-11-12"}, {}), ({}, {"purpose": "lapsed"})):
        entry = advice(settings, sent_text="Sent 8 months ago", facts=told(**facts))
        drafts[bool(settings)] = entry["message"]["drafts"][0]["text"]
    assert "My role has changed since I sent it." in drafts[True]
    assert "plans have changed" not in drafts[True]
    assert "My plans have changed since I sent it." in drafts[False]


def test_past_six_months_the_first_line_does_not_promise_what_a_doubt_takes_back() -> None:
    facts = told(purpose="none", may_collaborate=True)
    assert (
        advice(sent_text="Sent 4 months ago", facts=facts)["summary"]
        == "A connection could become useful later."
    )
    assert advice(sent_text="Sent 1 year ago", facts=facts)["summary"].startswith("Nothing is lost")
