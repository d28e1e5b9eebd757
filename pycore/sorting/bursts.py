"""Which invitations were sent in one burst of days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

BURST_DAYS = 3
"""A burst is this long at most: who sends on more days in a row has a habit. Nor is an age told less exactly
than that of any use here."""

type Span = tuple[date, date]
"""The first and the last day on which an invitation can have been sent."""


def bursts(spans: Iterable[tuple[int, Span]]) -> dict[int, date]:
    """Return, by place, the first day of the burst that an invitation belongs to.

    ``spans`` are (place, span). Days that touch or overlap are one stretch; longer stretches are none.
    """
    narrow = sorted((span, place) for place, span in spans if _days(span) <= BURST_DAYS)
    found: dict[int, date] = {}
    for stretch in _stretches(narrow):
        first, last = stretch[0][0][0], max(span[1] for span, _ in stretch)
        if _days((first, last)) <= BURST_DAYS:
            found |= {place: first for _, place in stretch}
    return found


def _stretches(spans: list[tuple[Span, int]]) -> Iterator[list[tuple[Span, int]]]:
    stretch: list[tuple[Span, int]] = []
    last = date.min
    for span, place in spans:
        if stretch and span[0] > last + timedelta(days=1):
            yield stretch
            stretch = []
        last = max(last, span[1]) if stretch else span[1]
        stretch.append((span, place))
    if stretch:
        yield stretch


def _days(span: Span) -> int:
    return (span[1] - span[0]).days + 1
