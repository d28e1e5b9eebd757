"""What speaks for a verdict and against it: single situations, and all of them."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from pycore.arguments import ARGUMENTS, CITES, weigh
from pycore.arguments.row_reasons import ROW_REASONS
from pycore.domain.age import Band
from pycore.domain.facts import Facts, Purpose, Relationship
from pycore.domain.verdict import Verdict
from pycore.policy.table import ROWS, TABLE, row_at
from pycore.proof.space import case_of
from tests.core.space import all_cases

CASES: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "cases" / "weighed.toml").read_text(encoding="utf-8")
)["case"]
WEIGHED = [(case, *weigh(case)) for case in all_cases()]


def facts_of(told: dict[str, Any]) -> Facts:
    enums: dict[str, Any] = {"relationship": Relationship, "purpose": Purpose}
    values: dict[str, Any] = {
        name: enums[name](value) if name in enums else value for name, value in told.items()
    }
    return Facts(**values)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["says"])
def test_the_arguments_of(case: dict[str, Any]) -> None:
    facts, band = facts_of(case["facts"]), Band(case["band"])
    row = row_at(facts, band)
    because, despite = weigh(case_of(facts, band, band, row))
    assert row.id == case["row"]
    assert (list(because), list(despite)) == (case["because"], case["despite"])


def test_no_argument_speaks_for_both_sides() -> None:
    assert not [case for case, because, despite in WEIGHED if set(because) & set(despite)]
    assert not [argument.name for argument in ARGUMENTS if argument.supports & argument.opposes]


def test_the_rows_reason_comes_first_and_cites_what_the_row_cites() -> None:
    reasons = {row.id: reason for row, reason in zip(TABLE, ROW_REASONS, strict=True)}
    assert all(reasons[row].cites == ROWS[row].cites for row in reasons)
    for case, because, despite in WEIGHED:
        assert because[0] == reasons[case.row].name
        cited = {cite for name in because + despite for cite in CITES[name]}
        assert cited >= set(ROWS[case.row].cites)


def test_a_card_stays_short() -> None:
    longest = max(len(because) for _, because, _ in WEIGHED)
    short = sum(len(because) <= 4 for _, because, _ in WEIGHED)
    assert longest <= 6
    assert short >= 0.9 * len(WEIGHED)


def test_nothing_speaks_against_withdrawing_from_a_stranger_without_a_reason() -> None:
    found = [
        despite
        for case, _, despite in WEIGHED
        if case.facts.blind
        and case.band is Band.OVERDUE
        and case.facts.may_collaborate is False
        and case.facts.connected_elsewhere is not True
        and not case.facts.asked_before
    ]
    assert found
    assert not any(found)


def test_every_argument_is_heard_and_every_side_it_may_take_is_taken() -> None:
    heard = {(name, case.verdict) for case, *sides in WEIGHED for side in sides for name in side}
    never = {
        (argument.name, verdict)
        for argument in ARGUMENTS
        for verdict in argument.supports | argument.opposes
        if (argument.name, verdict) not in heard
    }
    assert never == {
        ("real_world_tie", Verdict.WITHDRAW),
        ("strain_on_the_relationship", Verdict.WITHDRAW),
    }, "nobody known in real life ever gets that verdict; all else must occur"


def test_names_are_unique_and_every_argument_explains_itself() -> None:
    assert len(CITES) == len(ARGUMENTS)
    for argument in ARGUMENTS:
        assert argument.cites
        for sentence in (argument.sees, argument.why, argument.unknown):
            assert sentence[0].isupper()
            assert sentence.endswith(".")


def test_each_argument_has_a_file_of_its_own_name() -> None:
    folder = Path(__file__).parents[2] / "pycore" / "arguments"
    files = {file.stem for file in folder.glob("*.py")} - {"__init__", "base", "row_reasons"}
    assert files == {argument.name for argument in ARGUMENTS} - {reason.name for reason in ROW_REASONS}
