"""From what every bench kept to the figures of the short table, and to the peers beside them."""

from __future__ import annotations

from statistics import median
from typing import Any

from tests.bench.shared.sizes import MIB
from tests.bench.short import lines
from tests.bench.short.lines import in_words, rounded
from tests.bench.short.page_figures import Runs, page_alone, page_figures

type Found = dict[str, Any]


def figures_of(found: Found) -> Runs:
    """Return each round's values by the figure's name, as exactly as the table shows them."""
    page, core, start, panel = (found[bench] for bench in ("page", "core", "start", "panel"))
    return rounded({**page_figures(page), **_core(core), **_start(start), **_panel(panel)})


def beside_of(found: Found) -> dict[str, str]:
    """Return what the peers take, in words, by the line's first figure."""
    start = found["start"]
    cold, floor, briefly = start["cold"], start["memory"]["floor"], start["briefly"]["stock"]
    warm = [median(briefly[size]) for size in ("25", "1000")]
    return page_alone(found["page"]) | {
        lines.BRIEFLY_25: f"stock Pyodide: {in_words(warm, 1, 'ms')}",
        lines.AGAINST_STOCK: f"stock Pyodide: {in_words([median(cold['stock'])], 0, 'ms')}",
        lines.AGAINST_FLOOR: f"the floor: {in_words([median(cold['floor'])], 0, 'ms')}",
        lines.MEMORY: f"the floor: {in_words([median(floor)], 0, 'MB')}",
    }


def _core(core: Found) -> Runs:
    entry = next(each for each in core["sizes"] if each["size"] == 1_000)
    each = [1000 * ms / entry["size"] for ms in entry["ms"]["brief advice, native, again"]]
    return {lines.NATIVELY: each, lines.REPLY: [entry["reply_kb"]["brief advice"]]}


def _start(start: Found) -> Runs:
    briefly = start["briefly"]["restored"]
    return {
        lines.BRIEFLY_25: briefly["25"],
        lines.BRIEFLY_1000: briefly["1000"],
        lines.AGAINST_STOCK: _ratios(start["cold"], "stock"),
        lines.AGAINST_FLOOR: _ratios(start["cold"], "floor"),
        lines.MEMORY: _ratios(start["memory"], "floor"),
        lines.PACKAGE: [start["sizes"]["all"][1] / MIB],
    }


def _ratios(runs: Runs, other: str) -> list[float]:
    return [ours / theirs for ours, theirs in zip(runs["restored"], runs[other], strict=True)]


def _panel(panel: Found) -> Runs:
    piles = [figures["drawn"] for name, figures in panel.items() if name != "list"]
    return {
        lines.PANEL: panel["list"]["opened"],
        lines.KEY: [max(each) for each in zip(*piles, strict=True)],
    }
