"""Which row of the table holds: for facts at an age, for an age that reaches over bands, despite guesses."""

from __future__ import annotations

from functools import lru_cache

from pycore.domain.age import Band
from pycore.domain.facts import Facts, Knowledge
from pycore.domain.verdict import DRASTICNESS, Verdict
from pycore.policy.table import TABLE, Row

type Rows = dict[Band, Row]


@lru_cache(maxsize=8192)
def rows_of(facts: Facts) -> Rows:
    """Return the first row that fits, by age band; the last row always does."""
    return {band: next(row for row in TABLE if row.fits(facts, band)) for band in Band}


def ruling_row(knowledge: Knowledge, lower: Band, upper: Band) -> tuple[Row, tuple[str, ...]]:
    """Return the row that holds between two bands, and the inferred facts that were set aside for it.

    A guess may soften an advice, never harden it: where inferred values lead to a withdrawal that what is
    sure does not bear, the row of what is sure holds.
    """
    with_guesses, sure_alone = _standing(knowledge)
    row = _milder(with_guesses, lower, upper)
    if row.verdict is Verdict.WITHDRAW and sure_alone is not with_guesses:
        sure = _milder(sure_alone, lower, upper)
        if sure.verdict is not Verdict.WITHDRAW:
            return sure, knowledge.guessed
    return row, ()


@lru_cache(maxsize=8192)
def _standing(knowledge: Knowledge) -> tuple[Rows, Rows]:
    rows = rows_of(knowledge.facts)
    return rows, rows_of(knowledge.sure_facts) if knowledge.guessed else rows


def _milder(rows: Rows, lower: Band, upper: Band) -> Row:
    """Return the row that wins between both ends: the less drastic one, the lower end's where equal."""
    low, high = rows[lower], rows[upper]
    return high if DRASTICNESS[high.verdict] < DRASTICNESS[low.verdict] else low
