"""Prints a paced plan: day, name, row and summary of each step, and what comes of the others."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any

from pycore.cli.columns import in_columns


def plan_table(plan: dict[str, Any], invitations: list[dict[str, Any]], advice: list[dict[str, Any]]) -> str:
    """Return the steps of a plan in their order, and the day on which it is done.

    ``advice`` is that on the same invitations, for the sentences.
    """
    known: defaultdict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for invitation, each in zip(invitations, advice, strict=True):
        name = invitation["name"] or invitation["id"]
        known[each["id"], each["row"]].append((name, each["summary"]))
    rows = [("on", "name", "row", "summary")]
    for step in plan["steps"]:
        name, summary = known[step["id"], step["row"]].pop(0)
        rows.append((step["on"], name, step["row"], summary))
    done = f"Done on {plan['done_on']}." if plan["steps"] else "Nothing to withdraw."
    counts = Counter(each["verdict"].replace("_", " ") for each in plan["left_out"])
    left = ", ".join(f"{count} {verdict}" for verdict, count in counts.items())
    return "\n".join(
        [
            *([in_columns(rows), ""] if plan["steps"] else []),
            done,
            *([f"Not in the plan: {left}."] if left else []),
        ]
    )
