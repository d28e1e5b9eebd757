"""What is proved: the table, and what the core builds on it. Tests break one part to see it noticed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from pycore.advisor.changes import changes, hinges, next_turn
from pycore.arguments import weigh
from pycore.boundary.replies.phrases import Phrases
from pycore.domain.advice import Advice, Case, Change, Hinge, Turn
from pycore.domain.age import AgeRange, Band
from pycore.domain.facts import Facts, Knowledge
from pycore.domain.verdict import DRASTICNESS, Verdict
from pycore.policy.ruling import ruling_row
from pycore.policy.table import TABLE, Row

type Finding = tuple[bool, tuple[object, ...]]
"""Whether one thing looked at holds, and what to say where it does not."""


def card_texts(advice: Advice) -> list[str]:
    """Return what a card says of how sure an advice is and why, in English."""
    phrases = Phrases("en", "Ada")
    question = phrases.question(advice.question)
    return [
        phrases.summary(advice.case.row),
        phrases.assurance(advice.assurance),
        phrases.hinge(advice.hinges) or "",
        question["text"] if question else "",
        *(phrases.argument(name, advice.case)["text"] for name in (*advice.because, *advice.despite)),
    ]


@dataclass(frozen=True)
class Rules:
    """The parts under proof, with the rows of the table worked out anew and remembered."""

    table: tuple[Row, ...] = TABLE
    ruling: Callable[[Knowledge, Band, Band], tuple[Row, tuple[str, ...]]] = ruling_row
    changes: Callable[[Knowledge, Band, Band], tuple[Change, ...]] = changes
    hinges: Callable[[Knowledge, Verdict, tuple[Change, ...]], tuple[Hinge, ...]] = hinges
    next_turn: Callable[[Knowledge, AgeRange, date], Turn | None] = next_turn
    weigh: Callable[[Case], tuple[tuple[str, ...], tuple[str, ...]]] = weigh
    texts: Callable[[Advice], list[str]] = card_texts
    _listed: dict[tuple[Knowledge, Band, Band], tuple[Change, ...]] = field(default_factory=dict, repr=False)
    _rows: dict[Facts, dict[Band, Row]] = field(default_factory=dict, repr=False)
    _held: dict[Knowledge, dict[tuple[Band, Band], Row]] = field(default_factory=dict, repr=False)

    def rows(self, facts: Facts) -> dict[Band, Row]:
        """Return the first row that fits, by band."""
        if facts not in self._rows:
            self._rows[facts] = {
                band: next(row for row in self.table if row.fits(facts, band)) for band in Band
            }
        return self._rows[facts]

    def row(self, knowledge: Knowledge, lower: Band, upper: Band) -> Row:
        """Return the row that holds between two bands, with inferred values unable to harden it."""
        held = self._held.setdefault(knowledge, {})
        if (lower, upper) not in held:
            held[lower, upper] = self._row(knowledge, lower, upper)
        return held[lower, upper]

    def verdict(self, knowledge: Knowledge, lower: Band, upper: Band) -> Verdict:
        """Return that row's verdict."""
        return self.row(knowledge, lower, upper).verdict

    def listed(self, knowledge: Knowledge, lower: Band, upper: Band) -> tuple[Change, ...]:
        """Return the changes that the core lists, asked for once."""
        key = knowledge, lower, upper
        if key not in self._listed:
            self._listed[key] = self.changes(*key)
        return self._listed[key]

    def _row(self, knowledge: Knowledge, lower: Band, upper: Band) -> Row:
        row = _milder(self.rows(knowledge.facts), lower, upper)
        if row.verdict is not Verdict.WITHDRAW:
            return row
        sure = _milder(self.rows(knowledge.sure_facts), lower, upper)
        return row if sure.verdict is Verdict.WITHDRAW else sure


def _milder(rows: dict[Band, Row], lower: Band, upper: Band) -> Row:
    low, high = rows[lower], rows[upper]
    return high if DRASTICNESS[high.verdict] < DRASTICNESS[low.verdict] else low
