"""How many answers sorting out a pile takes, in the core's order and at random.

    python -m tests.bench.sorting

Half of the invented people share a note or an employer. Of most such groups one answer is true of all; of the
others it is not, so that its people are set apart and asked about one by one. Writes dist/bench-sorting.json.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

from pycore import answer
from tests.bench.shared.figures import keep
from tests.bench.shared.people import LABELS

SIZES = (400, 1_100)
ALIKE = 12
"""People who share a note or an employer."""
AS_ONE = 0.8
"""Share of the groups for whom one answer is true of all."""
TRUTHS: tuple[dict[str, Any], ...] = tuple(
    {"relationship": tie, "purpose": purpose, "connected_elsewhere": elsewhere, "may_collaborate": later}
    for tie, purpose, elsewhere, later in (
        ("stranger", "none", False, False),
        ("acquaintance", "none", False, True),
        ("known", "none", True, False),
        ("stranger", "current", False, False),
    )
)
WEIGHTS = (70, 15, 5, 10)

type Truth = dict[str, Any]
type Way = tuple[int, float]
"""Answers until nothing is open any more, and how many were given before a person was settled, on average."""


def pile(count: int, seed: int = 1) -> tuple[list[dict[str, Any]], dict[str, Truth]]:
    """Return invitations, and what is true of each of the people."""
    chance = random.Random(seed)
    people: list[dict[str, Any]] = []
    truths: dict[str, Truth] = {}
    for number in range(count):
        group = number // ALIKE
        shares = number < count // 2
        if number % ALIKE == 0:
            as_one = chance.random() < AS_ONE
            shared = _truth(chance)
        people.append(
            {
                "id": f"person-{number}",
                "name": f"Ada Example{number}",
                "headline": f"Analyst at Company {group}" if shares and group % 2 else f"Analyst {number}",
                "note": f"Hi Ada, I read text {group}." if shares and not group % 2 else None,
                "sent_text": chance.choice(LABELS),
            }
        )
        truths[f"person-{number}"] = shared if shares and as_one else _truth(chance)
    return people, truths


def way(people: list[dict[str, Any]], truths: dict[str, Truth], seed: int | None, *, singly: bool) -> Way:
    """Answer until nothing is open: in the core's order, or with a seed at random; ``singly``: no groups."""
    told: dict[str, dict[str, Any]] = {each["id"]: {} for each in people}
    last = dict.fromkeys(told, 0)
    apart = set(told) if singly else set()
    answers = 0
    while groups := _sorted(people, told, apart)["groups"]:
        if seed is not None:
            random.Random(seed).shuffle(groups)
        for group in groups:
            answers += 1
            chosen = [_chosen(group["choices"], truths[each]) for each in group["ids"]]
            if any(choice != chosen[0] for choice in chosen):
                apart.update(group["ids"])
                continue
            for each in group["ids"]:
                told[each] = chosen[0] | told[each]
                last[each] = answers
    return answers, sum(last.values()) / len(last)


def _truth(chance: random.Random) -> Truth:
    return chance.choices(TRUTHS, WEIGHTS)[0]


def _chosen(choices: list[dict[str, Any]], truth: Truth) -> dict[str, Any]:
    """Return the facts of the first choice that is true of somebody."""
    return next(facts for choice in choices if (facts := choice["facts"]).items() <= truth.items())


def _sorted(people: list[dict[str, Any]], told: dict[str, dict[str, Any]], apart: set[str]) -> dict[str, Any]:
    known = [
        each
        | {"facts": {fact: {"value": value, "source": "told"} for fact, value in told[each["id"]].items()}}
        for each in people
    ]
    request = {"kind": "sort", "today": "2026-11-22", "invitations": known, "apart": sorted(apart)}
    reply: dict[str, Any] = json.loads(answer(json.dumps(request)))
    return reply


def ways(count: int) -> dict[str, Way]:
    """Return the answers that a pile takes, by the order in which they are given."""
    people, truths = pile(count)
    return {
        "the core's order": way(people, truths, None, singly=False),
        "its groups at random": way(people, truths, 7, singly=False),
        "one by one at random": way(people, truths, 7, singly=True),
    }


def table(found: dict[str, Any]) -> str:
    """Return the figures as a table in Markdown."""
    return "\n".join(_lines(found))


def _lines(found: dict[str, Any]) -> Iterator[str]:
    yield "| people | order | answers in all | before a person is settled, on average |"
    yield "| --- | --- | --- | --- |"
    for count, by_order in found["ways"].items():
        for order, (answers, mean) in by_order.items():
            yield f"| {int(count):,} | {order} | {answers:,} | {mean:,.0f} |"


def main() -> int:
    """Measure, print, write."""
    found = {"ways": {count: ways(count) for count in SIZES}}
    keep("sorting", found)
    print(table(found))  # noqa: T201 - what the bench is for
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
