"""What ``sort`` asks of whom: who is settled, what was told before, what follows an answer."""

from __future__ import annotations

from typing import Any

import pytest

from tests.core.asking import TODAY, errors, invitation, told
from tests.core.piles import NOTE, only, pile, sort


@pytest.mark.parametrize(
    "settled",
    [
        {"decided": "keep"},
        {"addressee": "page"},
        {"sent_text": "soon"},
        {"facts": told(relationship="stranger", purpose="none", may_collaborate=False)},
        {
            "facts": told(
                relationship="known", purpose="none", may_collaborate=False, connected_elsewhere=True
            )
        },
    ],
)
def test_who_needs_no_answer_is_counted_as_settled(settled: dict[str, Any]) -> None:
    reply = sort(*pile(1), *(each | settled for each in pile(3, id="x")))
    assert ([each["ids"] for each in reply["groups"]], reply["left"], reply["settled"]) == ([["ada"]], 1, 3)


def test_where_the_age_alone_decides_nothing_is_asked() -> None:
    facts = told(relationship="stranger", purpose="current", connected_elsewhere=False, may_collaborate=False)
    reply = sort(*pile(1, sent_text="Sent 12 weeks ago", facts=facts))
    assert (reply["groups"], reply["left"], reply["settled"]) == ([], 0, 1)


@pytest.mark.parametrize(
    ("facts", "asks", "text", "choices"),
    [
        ({"purpose": "current", "may_collaborate": False}, "relationship",
         "How well do you know Ada?", ["stranger", "acquaintance", "known"]),
        ({"relationship": "known"}, "reason",
         "Is there a reason to connect with Ada, today or later?", ["current", "later", "none"]),
        ({"relationship": "acquaintance", "may_collaborate": False, "connected_elsewhere": False}, "purpose",
         "Do you have a professional reason to connect with Ada?", ["none", "lapsed", "current"]),
        ({"relationship": "acquaintance", "purpose": "none", "connected_elsewhere": False}, "may_collaborate",
         "Could you and Ada work together later?", ["true", "false"]),
        ({"relationship": "acquaintance", "purpose": "none", "may_collaborate": False}, "connected_elsewhere",
         "Are you and Ada connected on another network?", ["true", "false"]),
    ],
)  # fmt: skip
def test_what_is_told_already_is_not_asked_again(
    facts: dict[str, Any], asks: str, text: str, choices: list[str]
) -> None:
    (entry,) = sort(*pile(1, sent_text="Sent 4 months ago", facts=told(**facts)))["groups"]
    assert (entry["asks"], entry["text"]) == (asks, text)
    assert [choice["id"] for choice in entry["choices"]] == choices
    assert not {fact for choice in entry["choices"] for fact in choice["facts"]} & set(facts)


def test_what_is_asked_next_is_told_where_it_is_the_same_for_all() -> None:
    people = pile(4, note=NOTE)
    for each in people[:2]:
        each["facts"] = told(connected_elsewhere=True)
    people[3]["sent_text"] = "Sent today"
    choices = {each["id"]: (each["settles"], each["then"]) for each in only(sort(*people))["choices"]}
    assert choices == {
        "stranger": (4, None),
        "acquaintance": (0, None),
        "known": (1, "reason"),
        "reason": (4, None),
    }


def test_a_request_that_cannot_be_understood_is_refused_by_path() -> None:
    assert errors("sort", today=TODAY, invitations=[invitation(id=1)], apart=[2, "a"]) == {
        "invitations.0.id": "not a text: 1",
        "apart.0": "not a text: 2",
    }


def test_the_reply_keeps_its_letters() -> None:
    people = pile(1, name="Zoë Müller")
    assert sort(*people, locale="de")["groups"][0]["text"] == "Wie gut kennen Sie Zoë?"
