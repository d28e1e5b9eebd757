"""The reply to ``sort``: groups with one question each, single people, and what their choices tell."""

from __future__ import annotations

from typing import Any

import pytest

from tests.core.asking import TODAY, ask, errors, invitation, told

NOTE = "Hi {}, I read your talk and would love to connect."
TIE = "How well do you know them?"
REASON = "Is there a reason to connect, today or later?"
NAMES = ("Ada", "Bob", "Cleo", "Dan", "Eve", "Finn", "Grace", "Hugo")


def pile(count: int = 3, **fields: Any) -> list[dict[str, Any]]:
    """Return people of whom nothing but an age is known, and what the test adds; {} is the first name."""
    people = []
    for name in NAMES[:count]:
        own = {key: value.format(name) if isinstance(value, str) else value for key, value in fields.items()}
        people.append(invitation(id=name.lower(), name=f"{name} Marsh", sent_text="Sent 2 months ago") | own)
    return people


def sort(*people: dict[str, Any], **fields: Any) -> dict[str, Any]:
    reply = ask("sort", **{"today": TODAY, "invitations": list(people)} | fields)
    assert reply["kind"] == "sorted", reply
    return reply


def only(reply: dict[str, Any]) -> dict[str, Any]:
    (group,) = reply["groups"]
    assert isinstance(group, dict)
    return group


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


def test_a_role_that_changed_takes_nobody_out_of_a_group() -> None:
    assert only(sort(*pile(note=NOTE), settings={"role_changed_on": "2026-11-20"}))["why"] == "note"


def test_a_purpose_told_in_the_request_is_no_goal_found() -> None:
    people = pile(note=NOTE, facts=told(purpose="current"), sent_text="Sent 4 months ago")
    assert only(sort(*people, settings={"goals": ["talk"]}))["why"] == "note"


def test_whom_the_caller_sets_apart_is_asked_about_alone() -> None:
    reply = sort(*pile(4, note=NOTE), apart=["bob"])
    assert [each["ids"] for each in reply["groups"]] == [["ada", "cleo", "dan"], ["bob"]]


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
