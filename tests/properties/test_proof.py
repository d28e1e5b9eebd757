"""The ten properties hold over the whole space, and the proof notices a break of each."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from pycore.advisor.changes import changes, hinges, next_turn
from pycore.arguments import weigh
from pycore.domain.advice import Advice
from pycore.domain.age import Band
from pycore.domain.facts import Facts, Purpose, Relationship
from pycore.domain.verdict import Verdict
from pycore.policy.ruling import ruling_row
from pycore.policy.table import ROWS, TABLE, Row
from pycore.proof.cards import arguments_take_sides, texts_claim_what_holds
from pycore.proof.properties import PROPERTIES
from pycore.proof.report import prove
from pycore.proof.rules import Finding, Rules, card_texts
from pycore.proof.turns import hinge_is_true_and_whole, unless_is_true_and_whole
from pycore.proof.verdicts import (
    never_somebody_valued,
    no_harsher_for_a_guess,
    no_harsher_for_not_knowing,
    one_verdict_each,
    withdraw_outlasts_age,
    withdraw_outlasts_distance,
)

type Fits = Callable[[Facts, Band], bool]


def first(fits: Fits) -> tuple[Row, ...]:
    """Return the table with a withdrawal before all its rows."""
    return (Row("D00", "broken", Verdict.WITHDRAW, (), fits), *TABLE)


def fitting(row: str, fits: Fits) -> tuple[Row, ...]:
    """Return the table with one row's condition exchanged."""
    return tuple(replace(each, fits=fits) if each.id == row else each for each in TABLE)


def said(text: str) -> Callable[[Advice], list[str]]:
    """Return what a card would say with one sentence more."""
    return lambda advice: [*card_texts(advice), text]


BROKEN = {
    one_verdict_each: [
        Rules(table=TABLE[:-1]),
        Rules(table=(*TABLE, replace(ROWS["D5"], id="D19"))),
        Rules(table=fitting("D10", lambda _f, _b: False)),
    ],
    withdraw_outlasts_age: [Rules(table=fitting("D17", lambda _, band: band is Band.STALE))],
    withdraw_outlasts_distance: [
        Rules(table=fitting("D16", lambda f, _: f.relationship is Relationship.ACQUAINTANCE)),
        Rules(table=fitting("D14", lambda f, _: f.purpose is Purpose.LAPSED)),
    ],
    never_somebody_valued: [
        Rules(table=first(lambda f, band: f.valued and band is Band.STALE)),
        Rules(table=first(lambda f, _: f.sent_by_mistake and f.relationship is Relationship.KNOWN)),
    ],
    no_harsher_for_not_knowing: [
        Rules(table=first(lambda f, _: f.relationship is None and f.purpose is Purpose.CURRENT))
    ],
    unless_is_true_and_whole: [
        Rules(changes=lambda _k, _l, _u: ()),
        Rules(changes=lambda knowledge, lower, upper: changes(knowledge, lower, upper)[:-1]),
        Rules(next_turn=lambda _k, _a, _t: None),
        Rules(next_turn=lambda knowledge, age, today: next_turn(knowledge, age.later(1), today)),
    ],
    arguments_take_sides: [
        Rules(weigh=lambda _: ((), ())),
        Rules(weigh=lambda case: (weigh(case)[0], (*weigh(case)[1], weigh(case)[0][-1]))),
        Rules(weigh=lambda case: (weigh(case)[0][:1], weigh(case)[1])),
        Rules(weigh=lambda case: (weigh(case)[0], weigh(case)[1][1:])),
        Rules(weigh=lambda case: ((*weigh(case)[0], "no_tie", "privacy_from_a_stranger"), weigh(case)[1])),
    ],
    hinge_is_true_and_whole: [
        Rules(hinges=lambda _k, _v, _c: ()),
        Rules(hinges=lambda knowledge, verdict, found: hinges(knowledge, verdict, found)[:1]),
        Rules(changes=lambda _k, _l, _u: ()),
        Rules(
            hinges=lambda knowledge, verdict, found: tuple(
                replace(hinge, whatever_the_answer=False) for hinge in hinges(knowledge, verdict, found)
            )
        ),
    ],
    no_harsher_for_a_guess: [
        Rules(
            ruling=lambda knowledge, lower, upper: ruling_row(replace(knowledge, guessed=()), lower, upper)
        ),
        Rules(ruling=lambda knowledge, lower, upper: (ruling_row(knowledge, lower, upper)[0], ())),
    ],
    texts_claim_what_holds: [
        Rules(texts=said("You have not said everything.")),
        Rules(texts=said("What you tell us decides.")),
        Rules(texts=said("There is nothing to say against it.")),
        Rules(texts=said("Nothing speaks against it.")),
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
def test_a_break_is_noticed(check: Callable[[Rules], Iterator[Finding]], rules: Rules) -> None:
    assert any(not holds for holds, _ in check(rules))


def test_a_violation_ends_the_command_badly(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("pycore.proof.report.PROPERTIES", (no_harsher_for_a_guess,))
    broken = Rules(ruling=lambda knowledge, lower, upper: (ruling_row(knowledge, lower, upper)[0], ()))
    assert not prove(broken)
    assert "set aside" in capsys.readouterr().out
