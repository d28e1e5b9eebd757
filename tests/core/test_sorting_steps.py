"""What a choice of ``sort`` leaves open, and which questions follow it."""

from __future__ import annotations

from tests.core.asking import told
from tests.core.test_sorting import NOTE, only, pile, sort


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
