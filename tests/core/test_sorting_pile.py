"""How many answers a pile takes where none of its people is known: one each, or one for all of a group."""

from __future__ import annotations

import pytest

from tests.core.asking import TODAY, ask
from tests.replica.piles import pile

COUNT = 400


@pytest.mark.parametrize(("sharing", "most"), [(0.0, 1.1), (0.5, 0.6)])
def test_not_knowing_somebody_settles_them(sharing: float, most: float) -> None:
    invitations = [
        {
            "id": each.slug,
            "name": each.name,
            "headline": each.headline,
            "note": each.note,
            "sent_text": each.sent_as("en"),
        }
        for each in pile(COUNT, sharing)
    ]
    reply = ask("sort", today=TODAY, invitations=invitations)
    assert reply["left"] == COUNT
    answers = [
        (len(entry["ids"]), choice["settles"])
        for entry in reply["groups"]
        for choice in entry["choices"]
        if choice["id"] == "stranger"
    ]
    assert [settled for _, settled in answers] == [people for people, _ in answers]
    assert sum(people for people, _ in answers) == COUNT
    assert len(answers) / COUNT <= most
