"""The whole rule book, for the explanation pages and the documentation."""

from __future__ import annotations

from typing import Any

from pycore.arguments import ARGUMENTS
from pycore.domain.withdrawal import Limits
from pycore.policy.table import TABLE
from pycore.policy.thresholds import LIMIT_RANGES, RULESET
from pycore.throttle.rule import CITES as RULING_CITES
from pycore.wording import STATEMENTS, say


def rules_reply(request: dict[str, Any]) -> dict[str, Any]:
    """Return rows, arguments, statements and limits, each with its citations."""
    locale = request["locale"]
    return {
        "kind": "rules",
        "ruleset": RULESET,
        "rows": [
            {"id": row.id, "when": row.when, "verdict": row.verdict, "cites": list(row.cites)}
            for row in TABLE
        ],
        "arguments": [
            {
                "name": argument.name,
                "cites": list(argument.cites),
                "supports": sorted(argument.supports),
                "opposes": sorted(argument.opposes),
                "sees": argument.sees,
                "why": argument.why,
                "unknown": argument.unknown,
            }
            for argument in ARGUMENTS
        ],
        "statements": [
            {"id": statement, "text": say(locale, f"statement.{statement}")} for statement in STATEMENTS
        ],
        "limits": [
            {
                "name": name,
                "default": getattr(Limits(), name),
                "range": [low, high],
                "cites": list(RULING_CITES[reason]),
            }
            for (name, (low, high)), reason in zip(LIMIT_RANGES.items(), ("gap", "hour", "day"), strict=True)
        ],
    }
