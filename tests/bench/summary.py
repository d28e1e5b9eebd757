"""The README's table: the few figures that a reader asks for first, each beside its goal."""

from __future__ import annotations

from statistics import median
from typing import Any

from tests.bench.sizes import MIB

FEW, MANY = 40, 1_100


def summary(found: dict[str, Any]) -> str:
    """Return the table in Markdown, from what every bench kept."""
    rows = [*_start(found["start"]), *_journey(found["journey"]), *_page(found["page"])]
    lines = ["| what | figure | goal |", "| --- | --- | --- |"]
    return "\n".join([*lines, *(f"| {what} | {figure} | {goal} |" for what, figure, goal in rows)])


type Rows = list[tuple[str, str, str]]


def _start(start: dict[str, Any]) -> Rows:
    ms = {way: median(runs) for way, runs in {**start["cold"], **start["new"]}.items()}
    new = ms["restored, practised profile"]
    warm, memory = start["warm"], start["memory"]
    return [
        (
            "25 verdicts, Python not there yet, against stock Pyodide",
            f"{ms['restored'] / ms['stock']:.3f} ({ms['restored']:,.0f} ms)",
            "≤ 0.10",
        ),
        ("the same, against compiling and copying the same bytes", _ratio(ms, "floor"), "≤ 1.25"),
        (
            "the same in a browser just started, against stock Pyodide there",
            f"{new / ms['stock, practised profile']:.3f} ({new:,.0f} ms)",
            "≤ 0.13",
        ),
        (
            "25 / 1,000 verdicts, Python there",
            f"{warm['25']:.1f} / {warm['1000']:.0f} ms",
            "≤ 5 / ≤ 80 ms",
        ),
        ("package, zipped", f"{start['sizes']['all'][1] / MIB:.2f} MiB", "≤ 9 MiB"),
        ("Python's process after its start, private memory", f"{memory['restored']:.0f} MB", "≤ 75 MB"),
    ]


def _ratio(ms: dict[str, float], other: str) -> str:
    return f"{ms['restored'] / ms[other]:.2f}"


def _journey(journey: dict[str, Any]) -> Rows:
    known, new = journey["second visit, Python there"], journey["first visit, Python not there"]
    return [
        (
            "row of somebody known, come by scrolling, to badge",
            f"{median(known['later row']):.0f} ms",
            "≤ 30 ms",
        ),
        (
            "opening the page to the first badge, nobody known, no Python yet",
            f"{median(new['badge']):.0f} ms",
            "",
        ),
    ]


def _page(page: dict[str, Any]) -> Rows:
    def added(what: str) -> float:
        spent, bare = (median(page[which][what]) for which in ("with", "without"))
        return float(spent - bare)

    each = [added(f"{rows:,} rows: total") / rows for rows in (FEW, MANY)]
    longest = max(median(page["with"][f"{rows:,} rows: longest_ours"]) for rows in (FEW, MANY))
    return [
        ("the page's own time for each row, of 40 / of 1,100", f"{each[0]:.2f} / {each[1]:.2f} ms", "< 1 ms"),
        ("longest task of ours in the page", f"{longest:.0f} ms", "≤ 50 ms"),
        ("a click elsewhere on the site", f"{added('feed: click, µs'):.0f} µs", "< 100 µs"),
    ]
