"""The throttle's ruling as the contract has it."""

from __future__ import annotations

from typing import Any

from pycore.domain.withdrawal import Limits
from pycore.throttle.rule import rule
from pycore.wording import say


def ruling_reply(request: dict[str, Any]) -> dict[str, Any]:
    """Rule on one attempt."""
    limits: Limits = request["limits"]
    now = request["now"]
    journal = [entry.at for entry in request["journal"]]
    decision = rule(journal, limits, request["attempt"]["by"], now)
    counts = {"gap": limits.gap_seconds, "hour": limits.per_hour, "day": limits.per_day}
    return {
        "kind": "ruling",
        "ruling": decision.ruling,
        "reason": say(request["locale"], f"ruling.{decision.reason}", n=counts.get(decision.reason, 0)),
        "cites": list(decision.cites),
        "next_at": decision.next_at and decision.next_at.astimezone(now.tzinfo).isoformat(),
        "left": {"hour": decision.left_hour, "day": decision.left_day},
    }
