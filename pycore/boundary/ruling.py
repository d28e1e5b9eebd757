"""The throttle's ruling as the contract has it."""

from __future__ import annotations

from typing import Any

from pycore.domain.withdrawal import Decision, Limits
from pycore.throttle.rule import rule
from pycore.wording import date_words, say


def ruling_reply(request: dict[str, Any]) -> dict[str, Any]:
    """Rule on one attempt."""
    limits: Limits = request["limits"]
    now = request["now"]
    journal = [entry.at for entry in request["journal"]]
    decision = rule(journal, limits, request["attempt"]["by"], now)
    return {
        "kind": "ruling",
        "ruling": decision.ruling,
        "reason": _reason(decision, limits, request["locale"]),
        "cites": list(decision.cites),
        "next_at": decision.next_at and decision.next_at.astimezone(now.tzinfo).isoformat(),
        "left": {"hour": decision.left_hour, "day": decision.left_day},
    }


def _reason(decision: Decision, limits: Limits, locale: str) -> str:
    """Say why, and where an entry of the future holds it up, that too."""
    counts = {"gap": limits.gap_seconds, "hour": limits.per_hour, "day": limits.per_day}
    reason = say(locale, f"ruling.{decision.reason}", n=counts.get(decision.reason, 0))
    if decision.ahead is None:
        return reason
    return f"{reason} {say(locale, 'ruling.ahead', date=date_words(locale, decision.ahead.date()))}"
