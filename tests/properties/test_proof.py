"""The seven properties hold over the whole space, and the proof notices a break of each."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from pycore.advisor.changes import next_turn
from pycore.domain.age import Band
from pycore.domain.facts import Facts, Purpose, Relationship
from pycore.domain.verdict import Verdict
from pycore.policy.table import ROWS, TABLE, Row
from pycore.proof import properties
from pycore.proof.properties import PROPERTIES, Rules
from pycore.proof.report import prove

type Fits = Callable[[Facts, Band], bool]


def first(fits: Fits) -> tuple[Row, ...]:
    """Return the table with a withdrawal before all its rows."""
    return (Row("D0", "broken", Verdict.WITHDRAW, (), fits), *TABLE)


def fitting(row: str, fits: Fits) -> tuple[Row, ...]:
    """Return the table with one row's condition exchanged."""
    return tuple(replace(each, fits=fits) if each.id == row else each for each in TABLE)


BROKEN = {
    properties.one_verdict_each: [
        Rules(table=TABLE[:-1]),
        Rules(table=(*TABLE, replace(ROWS["D5"], id="D18"))),
        Rules(table=fitting("D9", lambda _f, _b: False)),
    ],
    properties.withdraw_outlasts_age: [Rules(table=fitting("D16", lambda _, band: band is Band.STALE))],
    properties.withdraw_outlasts_distance: [
        Rules(table=fitting("D15", lambda f, _: f.relationship is Relationship.ACQUAINTANCE)),
        Rules(table=fitting("D13", lambda f, _: f.purpose is Purpose.LAPSED)),
    ],
    properties.never_somebody_valued: [Rules(table=first(lambda f, band: f.valued and band is Band.STALE))],
    properties.no_harsher_for_not_knowing: [
        Rules(table=first(lambda f, _: f.relationship is None and f.purpose is Purpose.CURRENT))
    ],
    properties.unless_is_true_and_whole: [
        Rules(changes=lambda _f, _l, _u: ()),
        Rules(next_turn=lambda _f, _a, _t: None),
        Rules(next_turn=lambda facts, age, today: next_turn(facts, age.later(1), today)),
    ],
    properties.arguments_take_sides: [
        Rules(weigh=lambda _: ((), ())),
        Rules(
            weigh=lambda case: (("it_is_so",), ("it_is_so",)) if case.facts.valued else (("it_is_so",), ())
        ),
    ],
}


def test_all_properties_hold_and_the_cases_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    assert prove(Rules())
    out = capsys.readouterr().out
    assert out.count(", 0 violations") == len(PROPERTIES) + 1


def test_each_property_has_its_break() -> None:
    assert list(BROKEN) == list(PROPERTIES)


@pytest.mark.parametrize(
    ("check", "rules"), [(check, rules) for check, broken in BROKEN.items() for rules in broken]
)
def test_a_break_is_noticed(check: Callable[[Rules], Iterator[tuple[bool, str]]], rules: Rules) -> None:
    assert any(not holds for holds, _ in check(rules))


def test_a_violation_ends_the_command_badly(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("pycore.proof.report.PROPERTIES", (properties.unless_is_true_and_whole,))
    assert not prove(Rules(changes=lambda _f, _l, _u: ()))
    assert "unless differs" in capsys.readouterr().out
