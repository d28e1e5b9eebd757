"""The short table: the lines that a reader asks for first, each beside its goal. Of each, less is better."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tests.bench.shared.figures import spread

type Figures = Mapping[str, list[float]]
"""Each round's value, by the figure's name."""
type Beside = Mapping[str, str]
"""What a peer of the same run takes, in words, by the line's first figure."""

NOTHING = "-"


@dataclass(frozen=True)
class Line:
    """One line of the table: one figure, or a few of different sizes of the same."""

    title: str
    goal: str
    figures: tuple[str, ...]
    places: int = 0
    unit: str = ""


ADDED_40, ADDED_1100 = "added ms a row, 40 rows", "added ms a row, 1,100 rows"
RATIO_40, RATIO_1100 = "added against the page's own, 40 rows", "added against the page's own, 1,100 rows"
TASK = "longest task of ours, ms"
QUIET_40, QUIET_1100 = "quiet, share in %, 40 rows", "quiet, share in %, 1,100 rows"
FLOOD_10, FLOOD_40, FLOOD_10000 = (f"flood, share in %, {rows} rows" for rows in ("10", "40", "10,000"))
HEAP = "heap a row, kB"
BRIEFLY_25, BRIEFLY_1000 = "25 briefly, ms", "1,000 briefly, ms"
NATIVELY = "natively each, µs"
REPLY = "reply for 1,000, kB"
AGAINST_STOCK, AGAINST_FLOOR = "cold start against stock", "cold start against the floor"
MEMORY = "private memory against the floor's"
PANEL = "panel open, ms"
KEY = "key to next person, ms"
PACKAGE = "package zipped, MiB"

LINES = (
    Line(
        "main thread, added for each row scrolled past; 40 / 1,100 rows",
        "< 1 ms each",
        (ADDED_40, ADDED_1100),
        2,
        "ms",
    ),
    Line("the same against the page's own time", "< 0.6", (RATIO_40, RATIO_1100), 2),
    Line("longest task of ours in the page", "≤ 16 ms", (TASK,), 1, "ms"),
    Line("a list left alone, share of a core; 40 / 1,100 rows", "< 0.1 %", (QUIET_40, QUIET_1100), 2, "%"),
    Line(
        "1,000 changes a second, share of a core; 10 / 40 / 10,000 rows",
        "< 5 %",
        (FLOOD_10, FLOOD_40, FLOOD_10000),
        1,
        "%",
    ),
    Line("heap for each of 1,100 rows", "< 5 kB", (HEAP,), 1, "kB"),
    Line(
        "25 / 1,000 invitations briefly, asked from a page, Python there",
        "≤ 5 / ≤ 60 ms",
        (BRIEFLY_25, BRIEFLY_1000),
        1,
        "ms",
    ),
    Line("the same 1,000 natively, each", "≤ 25 µs", (NATIVELY,), 0, "µs"),
    Line("the reply for 1,000", "≤ 500 kB", (REPLY,), 0, "kB"),
    Line("25 verdicts, Python not there yet, against stock Pyodide", "≤ 0.10", (AGAINST_STOCK,), 3),
    Line("the same against the floor", "≤ 1.25", (AGAINST_FLOOR,), 2),
    Line("private memory after a start, against the floor's", "≤ 1.1", (MEMORY,), 2),
    Line("panel open to list drawn, 1,100 people, no Python yet", "≤ 400 ms", (PANEL,), 0, "ms"),
    Line("key to the next person drawn, 95 of 100", "≤ 50 ms", (KEY,), 0, "ms"),
    Line("package, zipped", "≤ 9 MiB", (PACKAGE,), 2, "MiB"),
)


def rounded(figures: Figures) -> dict[str, list[float]]:
    """Return those of the figures that the table shows, in its order and as exactly as it shows them."""
    return {
        name: [round(value, line.places) for value in figures[name]]
        for line in LINES
        for name in line.figures
        if name in figures
    }


def in_words(values: list[float], places: int, unit: str) -> str:
    """Return a few values and their unit, as a cell of the table."""
    return f"{' / '.join(f'{value:,.{places}f}' for value in values)} {unit}"


def short_table(figures: Figures, beside: Beside) -> str:
    """Return the table in Markdown; what was not measured is a dash."""
    rows = ["| figure | goal | now (median, spread) | what else would cost the same |"]
    rows.append("| --- | --- | --- | --- |")
    for line in LINES:
        values = [figures.get(name, []) for name in line.figures]
        now = " / ".join(spread(each, line.places) if each else NOTHING for each in values)
        unit = f" {line.unit}" if line.unit and any(values) else ""
        peer = beside.get(line.figures[0], NOTHING)
        rows.append(f"| {line.title} | {line.goal} | {now}{unit} | {peer} |")
    return "\n".join(rows)
