"""Prints advice: name, age, what is advised, how sure, and why, a row each; below it what could turn it."""

from __future__ import annotations

from typing import Any

from pycore.boundary.replies.phrases import Phrases
from pycore.cli.columns import Line, in_columns
from pycore.domain.age import AgeRange
from pycore.wording import age_days, say

_COLOURS = {"withdraw": "31", "clarify": "33", "connect_elsewhere": "33", "unreadable": "35"}
"""Of what asks the reader to do something."""
_NONE = "–"
_COLUMNS = ("name", "age", "advice", "certainty", "why")


def advice_table(invitations: list[dict[str, Any]], advice: list[dict[str, Any]], locale: str = "en") -> str:
    """Return the advice on invitations, in their order."""
    rows = [
        Line(
            (
                invitation["name"] or invitation["id"],
                age_days(locale, AgeRange(*each["age"]["days"])) if each["age"] else _NONE,
                each["label"],
                say(locale, f"cli.certainty.{each['certainty']}") if each["certainty"] else _NONE,
                each["summary"],
            ),
            each.get("hinge") or "",
            _COLOURS.get(each["verdict"]),
        )
        for invitation, each in zip(invitations, advice, strict=True)
    ]
    return in_columns([say(locale, f"cli.column.{name}") for name in _COLUMNS], rows, coloured=2)


def verdict_label(verdict: str, locale: str) -> str:
    """Return a verdict's short name, or what stands where there is none."""
    return Phrases(locale, None).label(verdict)
