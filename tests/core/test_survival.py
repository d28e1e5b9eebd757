"""The Kaplan-Meier estimate with late entry, against tables worked out by hand and a plain count."""

import pytest

from pycore.domain.outcome import End, Outcome
from pycore.outlook import Survival
from pycore.outlook.figures import OWN_REACHES_DAYS


def outcome(first_seen: int, day: int, end: End) -> Outcome:
    return Outcome(first_seen, day, day, end)


def curve(outcomes: list[Outcome]) -> list[tuple[float, float]]:
    survival = Survival.of(outcomes)
    return list(zip(survival.days, survival.shares, strict=True))


REMISSION = """6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+"""
"""Weeks in remission of 21 patients, the estimate's best-known example; + where the end was not seen."""


def test_the_textbook_example_has_the_textbook_curve() -> None:
    outcomes = [
        outcome(0, int(weeks.rstrip("+")), End.OPEN if weeks.endswith("+") else End.LEFT)
        for weeks in REMISSION.split()
    ]
    assert [(day, round(share, 4)) for day, share in curve(outcomes)] == [
        (6, 0.8571),
        (7, 0.8067),
        (10, 0.7529),
        (13, 0.6902),
        (16, 0.6275),
        (22, 0.5378),
        (23, 0.4482),
    ]


def test_late_entries_are_at_risk_only_from_when_they_were_first_seen() -> None:
    outcomes = [
        outcome(0, 4, End.LEFT),
        outcome(2, 4, End.LEFT),
        outcome(0, 5, End.WITHDRAWN),
        outcome(5, 7, End.LEFT),
        outcome(3, 9, End.OPEN),
        outcome(6, 9, End.LEFT),
        outcome(8, 12, End.WITHDRAWN),
    ]
    # At 4: four at risk (the two answered, the withdrawn one, the open one), two answered: 2/4.
    # At 7: three at risk (one gone, one not yet seen): 2/3 of 1/2. At 9: three at risk, one answered.
    survival = Survival.of(outcomes)
    assert list(survival.days) == [4, 7, 9]
    assert survival.shares == pytest.approx((1 / 2, 1 / 3, 2 / 9))
    assert (survival.n, survival.answered, survival.reach) == (7, 4, 12)


def test_one_seen_and_answered_on_the_same_day_was_at_risk_on_it() -> None:
    assert curve([outcome(0, 0, End.LEFT), outcome(0, 3, End.OPEN)]) == [(0, 0.5)]
    assert curve([outcome(5, 3, End.LEFT)]) == [(3, 0.0)]


def test_an_interval_counts_at_its_middle() -> None:
    assert curve([Outcome(0, 7, 10, End.LEFT), Outcome(0, 14, 20, End.OPEN)]) == [(8.5, 0.5)]


def test_what_left_when_the_site_may_have_dropped_it_is_no_answer() -> None:
    last, first = OWN_REACHES_DAYS - 1, OWN_REACHES_DAYS
    assert curve([outcome(0, last, End.LEFT), outcome(0, first, End.LEFT)]) == [(last, 0.5)]


def test_the_share_at_a_day_has_that_days_answers_counted() -> None:
    survival = Survival.of([outcome(0, 4, End.LEFT), outcome(0, 9, End.OPEN)])
    assert [survival.at(day) for day in (0, 3, 4, 100)] == [1.0, 1.0, 0.5, 0.5]


def test_the_curve_is_drawn_from_day_0_to_where_it_ends() -> None:
    assert Survival.of([]).points() == [(0.0, 1.0)]
    assert Survival.of([outcome(0, 4, End.LEFT), outcome(0, 9, End.OPEN)]).points() == [
        (0, 1.0),
        (4, 0.5),
        (9, 0.5),
    ]
    assert Survival.of([outcome(0, 0, End.LEFT)]).points() == [(0, 0.0)]


def test_the_day_by_which_a_part_of_the_answers_had_come() -> None:
    survival = Survival.of([*(outcome(0, day, End.LEFT) for day in range(1, 11)), outcome(0, 99, End.OPEN)])
    assert [survival.day_of(part) for part in (0.05, 0.5, 0.9, 1.0)] == [1, 5, 9, 10]
