"""Prints advice: name, age, verdict, certainty and summary, a line each."""

from __future__ import annotations

from typing import Any

from pycore.cli.columns import in_columns

_COLOURS = {"withdraw": "31", "clarify": "33", "connect_elsewhere": "33", "unreadable": "35"}
"""Of what asks the reader to do something."""


def advice_table(invitations: list[dict[str, Any]], advice: list[dict[str, Any]]) -> str:
    """Return the advice on invitations, in their order."""
    rows = [("name", "age", "verdict", "certainty", "summary")]
    for invitation, each in zip(invitations, advice, strict=True):
        name = invitation["name"] or invitation["id"]
        age = each["age"]["text"] if each["age"] else "–"
        verdict = str(each["verdict"]).replace("_", " ")
        rows.append((name, age, verdict, each["certainty"] or "–", each["summary"]))
    return in_columns(rows, 2, [_COLOURS.get(each["verdict"]) for each in advice])
