"""Piles of invitations, and what ``sort`` answers about them."""

from __future__ import annotations

from typing import Any

from tests.core.asking import TODAY, ask, invitation

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
    """Return the order in which to ask about people."""
    reply = ask("sort", **{"today": TODAY, "invitations": list(people)} | fields)
    assert reply["kind"] == "sorted", reply
    return reply


def only(reply: dict[str, Any]) -> dict[str, Any]:
    """Return the one group of a reply."""
    (group,) = reply["groups"]
    assert isinstance(group, dict)
    return group
