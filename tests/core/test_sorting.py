"""The reply to ``sort``: groups with one question each, and single people."""

from __future__ import annotations

from typing import Any

import pytest

from tests.core.asking import invitation, told
from tests.core.piles import NOTE, REASON, TIE, only, pile, sort


def test_the_same_note_makes_a_group_with_one_question() -> None:
    reply = sort(*pile(note=NOTE))
    assert only(reply) == {
        "id": "note:ada",
        "why": "note",
        "title": "You sent these 3 people the same note.",
        "text": "How well do you know them?",
        "ids": ["ada", "bob", "cleo"],
        "asks": "tie",
        "choices": [
            {
                "id": "stranger",
                "text": "Not at all, and no reason to connect, now or later",
                "facts": {"relationship": "stranger", "purpose": "none", "may_collaborate": False},
                "settles": 3,
                "then": None,
            },
            {
                "id": "acquaintance",
                "text": "Slightly",
                "facts": {"relationship": "acquaintance"},
                "settles": 0,
                "then": "reason",
            },
            {
                "id": "known",
                "text": "Personally",
                "facts": {"relationship": "known"},
                "settles": 0,
                "then": "reason-2",
            },
            {
                "id": "reason",
                "text": "There is a reason to connect today",
                "facts": {"purpose": "current"},
                "settles": 3,
                "then": None,
            },
        ],
    }
    assert (reply["left"], reply["settled"]) == (3, 0)


def test_the_questions_that_follow_are_there_to_the_last() -> None:
    follow_ups = sort(*pile(note=NOTE))["follow_ups"]
    assert follow_ups["reason"] == {
        "asks": "reason",
        "text": "Is there a reason to connect, today or later?",
        "choices": [
            {
                "id": "current",
                "text": "Yes, today",
                "facts": {"purpose": "current"},
                "settles": 1,
                "then": None,
            },
            {
                "id": "later",
                "text": "Not today, maybe later",
                "facts": {"purpose": "none", "may_collaborate": True},
                "settles": 1,
                "then": None,
            },
            {
                "id": "none",
                "text": "No, neither now nor later",
                "facts": {"purpose": "none", "may_collaborate": False},
                "settles": 0,
                "then": "connected_elsewhere",
            },
        ],
    }
    assert [choice["then"] for choice in follow_ups["connected_elsewhere"]["choices"]] == [None, None]
    assert [choice["settles"] for choice in follow_ups["connected_elsewhere"]["choices"]] == [1, 1]
    named = {choice["then"] for each in follow_ups.values() for choice in each["choices"]}
    assert named - {None} <= set(follow_ups)


@pytest.mark.parametrize(
    ("fields", "why", "title", "text"),
    [
        (
            {"headline": "Analyst at Engines Ltd"},
            "employer",
            "Engines Ltd is in the headlines of these 3 people.",
            TIE,
        ),
        (
            {"sent_on": "2026-09-07"},
            "days",
            "You sent these 3 invitations on 7 September 2026.",
            TIE,
        ),
        (
            {"facts": {"relationship": {"value": "acquaintance", "source": "export"}}},
            "messages",
            "You and each of these 3 people have written to each other.",
            REASON,
        ),
        (
            {"facts": {"relationship": {"value": "known", "source": "export"}}},
            "contacts",
            "Your address book has these 3 people, with phone numbers.",
            REASON,
        ),
    ],
)
def test_what_binds_a_group_is_said(fields: dict[str, Any], why: str, title: str, text: str) -> None:
    group = only(sort(*pile(**fields)))
    assert (group["why"], group["id"]) == (why, f"{why}:ada")
    assert (group["title"], group["text"]) == (title, text)


def test_a_burst_names_the_days_of_its_people() -> None:
    people = [each | {"sent_on": f"2026-09-0{day}"} for each, day in zip(pile(), (7, 9, 8), strict=True)]
    group = only(sort(*people))
    assert group["title"] == "You sent these 3 invitations between 7 September 2026 and 9 September 2026."
    assert group["ids"] == ["ada", "cleo", "bob"]


def test_the_employer_is_shown_as_most_write_it() -> None:
    people = [
        each | {"headline": f"Analyst at {name}"}
        for each, name in zip(pile(4), ("ENGINES", "Engines Inc", "Engines", "Engines Inc"), strict=True)
    ]
    assert "Engines Inc is in the headlines" in only(sort(*people))["title"]


def test_fewer_than_three_are_asked_about_one_by_one_who_tells_most_first() -> None:
    reply = sort(*pile(2, note=NOTE), invitation(id="new", name="Zoe Zell", sent_text="Sent today"))
    assert [(each["why"], each["ids"]) for each in reply["groups"]] == [
        (None, ["ada"]),
        (None, ["bob"]),
        (None, ["new"]),
    ]
    assert [reply["groups"][0][name] for name in ("title", "text")] == [None, "How well do you know Ada?"]
    assert [each["id"] for each in reply["groups"]] == ["ada", "bob", "new"]


def test_who_shares_more_is_asked_about_once_by_the_answer_that_tells_most() -> None:
    same_note, colleagues = pile(5, note=NOTE), pile(8, headline="Analyst at Engines")
    people = [mine | other for mine, other in zip(colleagues, same_note, strict=False)] + colleagues[5:]
    reply = sort(*people)
    assert [(each["why"], len(each["ids"])) for each in reply["groups"]] == [("employer", 8)]
    fewer = sort(*people[:6])
    assert [(each["why"], len(each["ids"])) for each in fewer["groups"]] == [("note", 5), (None, 1)]


def test_a_smaller_rest_of_a_group_is_one_where_three_are_left() -> None:
    note, days = {"note": "We read your talk."}, {"sent_on": "2026-09-07"}
    people = pile(8)
    both = [people[0] | note | days, people[1] | note | days]
    reply = sort(*both, *(each | note for each in people[2:5]), *(each | days for each in people[5:]))
    assert [(each["why"], len(each["ids"])) for each in reply["groups"]] == [("note", 5), ("days", 3)]


def test_people_of_one_group_are_asked_the_same() -> None:
    people = pile(6, note=NOTE)
    for each in people[:3]:
        each["facts"] = told(relationship="acquaintance")
    reply = sort(*people)
    assert {(each["why"], each["asks"], len(each["ids"])) for each in reply["groups"]} == {
        ("note", "tie", 3),
        ("note", "reason", 3),
    }


def test_whose_headline_names_a_goal_is_asked_about_alone() -> None:
    people = pile(4, note=NOTE)
    people[0]["headline"] = "Data engineering at Engines"
    reply = sort(*people, settings={"goals": ["data engineering"]})
    group, single = reply["groups"]
    assert group["ids"] == ["bob", "cleo", "dan"]
    assert single["ids"] == ["ada"]
    assert single["text"] == "Your goal “data engineering” is in the headline. How well do you know Ada?"


def test_a_purpose_that_somebody_else_inferred_names_no_goal() -> None:
    guess = {"purpose": {"value": "current", "source": "inferred"}}
    (entry,) = sort(*pile(1, facts=guess))["groups"]
    assert entry["text"] == "How well do you know Ada?"


def test_a_role_that_changed_takes_nobody_out_of_a_group() -> None:
    assert only(sort(*pile(note=NOTE), settings={"role_changed_on": "2026-11-20"}))["why"] == "note"


def test_a_purpose_told_in_the_request_is_no_goal_found() -> None:
    people = pile(note=NOTE, facts=told(purpose="current"), sent_text="Sent 4 months ago")
    assert only(sort(*people, settings={"goals": ["talk"]}))["why"] == "note"


def test_whom_the_caller_sets_apart_is_asked_about_alone() -> None:
    reply = sort(*pile(4, note=NOTE), apart=["bob"])
    assert [each["ids"] for each in reply["groups"]] == [["ada", "cleo", "dan"], ["bob"]]
