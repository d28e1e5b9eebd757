"""From what the page's bench kept to the lines of the short table: what we add to a page without us."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import Any

from tests.bench.short import lines
from tests.bench.short.lines import in_words

type Runs = dict[str, list[float]]

WITHOUT_US = "the page without us"
MANY = 1_100
SCROLLED = {40: "40 rows", MANY: "1,100 rows"}
FLOODED = {
    lines.FLOOD_10: "10 rows, flooded",
    lines.FLOOD_40: "40 rows, flooded",
    lines.FLOOD_10000: "10,000 rows, flooded",
}
QUIET = {lines.QUIET_40: "40 rows, quiet", lines.QUIET_1100: "1,100 rows, quiet"}


@dataclass
class Pairs:
    """Of each round with the extension there is one without."""

    bare: Runs
    ours: Runs

    def added(self, what: str) -> list[float]:
        """Return by how much each round took more with the extension."""
        return [more - less for more, less in zip(self.ours[what], self.bare[what], strict=True)]

    def share(self, where: str) -> list[float]:
        """Return our percentage of a core in each round.

        The calls leave out what runs as a microtask, and the total cannot grow where a page keeps the core
        busy: the larger of the two is ours.
        """
        calls, walls = self.ours[f"{where}: ours"], self.ours[f"{where}: wall"]
        rounds = zip(calls, self.added(f"{where}: total"), walls, strict=True)
        return [100 * max(called, added) / wall for called, added, wall in rounds]

    def own_share(self, where: str) -> float:
        """Return the percentage of a core that the page takes without us, the median."""
        rounds = zip(self.bare[f"{where}: total"], self.bare[f"{where}: wall"], strict=True)
        return median(100 * spent / wall for spent, wall in rounds)


def page_figures(page: dict[str, Any]) -> Runs:
    """Return each round's values."""
    pairs = Pairs(page["without"], page["with"])
    few, many = (pairs.added(f"{at}: total") for at in SCROLLED.values())
    own_few, own_many = (pairs.bare[f"{at}: total"] for at in SCROLLED.values())
    tasks = zip(*(pairs.ours[f"{at}: longest_ours"] for at in SCROLLED.values()), strict=True)
    return {
        lines.ADDED_40: [added / 40 for added in few],
        lines.ADDED_1100: [added / MANY for added in many],
        lines.RATIO_40: [added / own for added, own in zip(few, own_few, strict=True)],
        lines.RATIO_1100: [added / own for added, own in zip(many, own_many, strict=True)],
        lines.TASK: [max(each) for each in tasks],
        lines.HEAP: [1000 * added / MANY for added in pairs.added("1,100 rows: heap, MB")],
        **{name: pairs.share(where) for name, where in (QUIET | FLOODED).items()},
    }


def page_alone(page: dict[str, Any]) -> dict[str, str]:
    """Return what the page takes without us, in words, by the line's first figure."""
    pairs = Pairs(page["without"], page["with"])
    totals = [median(pairs.bare[f"{at}: total"]) / rows for rows, at in SCROLLED.items()]
    longest = max(median(pairs.bare[f"{at}: longest"]) for at in SCROLLED.values())
    heap = 1000 * median(pairs.bare["1,100 rows: heap, MB"]) / MANY
    quiet, flooded = ([pairs.own_share(at) for at in where.values()] for where in (QUIET, FLOODED))
    told = {
        lines.ADDED_40: in_words(totals, 2, "ms"),
        lines.TASK: in_words([longest], 1, "ms"),
        lines.QUIET_40: in_words(quiet, 2, "%"),
        lines.FLOOD_10: in_words(flooded, 1, "%"),
        lines.HEAP: in_words([heap], 1, "kB"),
    }
    return {name: f"{WITHOUT_US}: {words}" for name, words in told.items()}
