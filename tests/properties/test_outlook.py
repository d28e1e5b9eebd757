"""The outlook over many answering times: read as the schema says, estimated as a plain count does."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marshmallow import ValidationError, fields

from pycore.boundary.requests.outcomes import Outcomes, OutcomeSchema
from pycore.domain.outcome import End, Outcome
from pycore.outlook import Survival
from pycore.outlook.published import published_chance

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 40_000) | st.floats() | st.sampled_from(["left", "open", ""]),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=3,
)
ENTRIES = st.one_of(
    JSON,
    st.fixed_dictionaries(
        {"from": st.integers(0, 9) | JSON},
        optional={
            "days": st.lists(st.integers(0, 9), min_size=2, max_size=2) | JSON,
            "end": st.sampled_from(["left", "withdrawn", "open"]) | JSON,
            "more": JSON,
        },
    ),
)

OUTCOMES = st.lists(
    st.builds(
        lambda first, low, more, end: Outcome(first, low, low + more, end),
        st.integers(0, 40),
        st.integers(0, 40),
        st.integers(0, 7),
        st.sampled_from(End),
    ),
    max_size=40,
)


def loaded(field: fields.List[Any], value: object) -> tuple[object, object]:
    """Return what a field makes of a value, and what it says against it."""
    try:
        return field.deserialize(value), None
    except ValidationError as error:
        return None, error.messages


@given(st.lists(ENTRIES, max_size=4) | ENTRIES)
def test_outcomes_read_at_once_are_those_read_field_by_field(value: object) -> None:
    assert loaded(Outcomes(), value) == loaded(fields.List(fields.Nested(OutcomeSchema)), value)


@given(OUTCOMES)
def test_the_curve_is_that_of_a_plain_count(outcomes: list[Outcome]) -> None:
    survival = Survival.of(outcomes)
    lives = [
        (min(each.first_seen, (each.low + each.high) / 2), (each.low + each.high) / 2, each.end)
        for each in outcomes
    ]
    share, expected = Fraction(1), {}
    for day in sorted({age for _, age, end in lives if end is End.LEFT}):
        at_risk = sum(entry <= day <= age for entry, age, _ in lives)
        answers = sum(age == day and end is End.LEFT for _, age, end in lives)
        share *= 1 - Fraction(answers, at_risk)
        expected[day] = float(share)
    assert dict(zip(survival.days, survival.shares, strict=True)) == pytest.approx(expected)


@given(OUTCOMES)
def test_the_share_still_open_never_grows(outcomes: list[Outcome]) -> None:
    shares = [share for _, share in Survival.of(outcomes).points()]
    assert shares == sorted(shares, reverse=True)
    assert all(0 <= share <= 1 for share in shares)


@given(st.integers(1, 2000), st.integers(0, 2000))
def test_the_chance_never_grows_with_the_age(hours: int, more: int) -> None:
    assert published_chance(hours) >= published_chance(hours + more) > 0
