"""Prints a paced plan: day, name and summary of each step, and what comes of the others."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date
from typing import Any

from pycore.cli.columns import Line, in_columns
from pycore.cli.table import verdict_label
from pycore.wording import date_words, say

_COLUMNS = ("day", "name", "why")


def plan_table(
    plan: dict[str, Any],
    invitations: list[dict[str, Any]],
    advice: list[dict[str, Any]],
    held: str = "",
    locale: str = "en",
) -> str:
    """Return the steps of a plan in their order, and the day on which it is done.

    ``advice`` is that on the same invitations, for the sentences; ``held`` says why it cannot begin now.
    """
    known: defaultdict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for invitation, each in zip(invitations, advice, strict=True):
        name = invitation["name"] or invitation["id"]
        known[each["id"], each["row"]].append((name, each["summary"]))
    lines = []
    if plan["steps"]:
        rows = [Line((step["on"], *known[step["id"], step["row"]].pop(0))) for step in plan["steps"]]
        lines += [in_columns([say(locale, f"cli.column.{name}") for name in _COLUMNS], rows), ""]
        lines += [held] if held else []
        lines.append(say(locale, "cli.done", date=date_words(locale, date.fromisoformat(plan["done_on"]))))
    else:
        lines.append(say(locale, "cli.nothing"))
    counts = Counter(each["verdict"] for each in plan["left_out"])
    left = ", ".join(f"{verdict_label(verdict, locale)} ({count})" for verdict, count in counts.items())
    return "\n".join([*lines, *([say(locale, "cli.not_in_plan", verdicts=left)] if left else [])])
