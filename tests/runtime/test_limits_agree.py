"""The throttle's rule in JavaScript, for when Python cannot be reached, rules as the core does."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from pycore.domain.withdrawal import Attempt, Limits
from pycore.policy.thresholds import LIMIT_RANGES
from pycore.throttle.rule import rule

if TYPE_CHECKING:
    from tests.runtime.conftest import Node

NOW = 1_795_348_800_000
CASES = 2_000


def cases() -> list[dict[str, Any]]:
    """Return many journals around the edges of each window, some entries later than now."""
    chance = random.Random(7)
    edges = [0, 1, 19_999, 20_000, 60_000, 3_600_000, 86_400_000]

    def instant() -> int:
        near = chance.choice(edges) + chance.choice([-1, 0, 1])
        return NOW - chance.choice([near, chance.randrange(-100_000, 90_000_000)])

    return [
        {
            "now": NOW,
            "journal": [instant() for _ in range(chance.randrange(14))],
            "limits": {
                name: chance.choice([low, high, chance.randint(low, high)])
                for name, (low, high) in LIMIT_RANGES.items()
            },
        }
        for _ in range(CASES)
    ]


def at(milliseconds: int) -> datetime:
    """Return an instant, to the millisecond."""
    return datetime.fromtimestamp(milliseconds // 1000, UTC).replace(microsecond=milliseconds % 1000 * 1000)


def test_both_rules_agree_on_every_case(node: Node) -> None:
    asked = cases()
    told = json.loads(node("rule.mjs", said=json.dumps(asked)).stdout)["rulings"]
    for case, ruling in zip(asked, told, strict=True):
        journal = [at(each) for each in case["journal"]]
        decision = rule(journal, Limits(**case["limits"]), Attempt.HAND, at(case["now"]))
        next_at = ruling["next_at"]
        assert ruling["ruling"] == decision.ruling, case
        assert ruling["reason"] == decision.reason, case
        assert ruling["cites"] == list(decision.cites), case
        assert (next_at and at(next_at)) == decision.next_at, case
        assert ruling["left"] == {"hour": decision.left_hour, "day": decision.left_day}, case


def test_defaults_and_ranges_are_the_core_s(node: Node) -> None:
    told = json.loads(node("rule.mjs", said="[]").stdout)
    assert Limits(**told["DEFAULT_LIMITS"]) == Limits()
    assert told["LIMIT_RANGES"] == {name: list(span) for name, span in LIMIT_RANGES.items()}
