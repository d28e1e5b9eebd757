"""What speaks for a verdict and against it: single situations, and all of them."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from pycore.arguments import ARGUMENTS, CONSIDERATIONS, weigh
from pycore.arguments.row_reasons import REASON_OF, ROW_REASONS
from pycore.domain.age import Band
from pycore.domain.facts import Facts, Knowledge, Purpose, Relationship
from pycore.domain.verdict import Verdict
from pycore.policy.ruling import ruling_row
from pycore.policy.table import ROWS
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
    knowledge, band = Knowledge(facts_of(case["facts"])), Band(case["band"])
    row, _ = ruling_row(knowledge, band, band)
    because, despite = weigh(case_of(knowledge, (band, band, case.get("past", False)), row))
    assert row.id == case["row"]
    assert (list(because), list(despite)) == (case["because"], case["despite"])


def test_no_argument_speaks_for_both_sides() -> None:
    assert not [case for case, because, despite in WEIGHED if set(because) & set(despite)]
    assert not [argument.name for argument in ARGUMENTS.values() if argument.supports & argument.opposes]


def test_the_rows_reason_comes_first_and_cites_what_holds_for_the_person() -> None:
    assert {row: reason.cites for row, reason in REASON_OF.items()} == {row: ROWS[row].cites for row in ROWS}
    cited: dict[str, set[str]] = {row: set() for row in ROWS}
    for case, because, _ in WEIGHED:
        reason = REASON_OF[case.row]
        assert because[0] == reason.name
        assert set(reason.cited(case)) <= set(reason.cites)
        assert reason.cited(case)
        cited[case.row] |= set(reason.cited(case))
    assert {row: statements for row, statements in cited.items() if row != "D0"} == {
        row: set(ROWS[row].cites) for row in ROWS if row != "D0"
    }


def test_a_statement_is_cited_only_where_it_holds() -> None:
    for case, because, despite in WEIGHED:
        cited = {cite for name in because + despite for cite in ARGUMENTS[name].cited(case)}
        if case.facts.relationship is not Relationship.STRANGER:
            assert "W1" not in cited
        if case.facts.relationship is not Relationship.KNOWN:
            assert not {"A1", "Z5", "P3"} & (cited - set(ARGUMENTS[because[0]].cites))
        if case.facts.connected_elsewhere is None:
            assert "A2" not in cited
        if case.facts.purpose is not Purpose.LAPSED:
            assert "W3" not in cited


def test_a_card_stays_short() -> None:
    plain = [
        because
        for case, because, _ in WEIGHED
        if case.facts.likely_to_notice is None and case.facts.wants_to_reconnect is None
    ]
    assert max(map(len, plain)) <= 8
    assert sum(len(because) <= 5 for because in plain) >= 0.9 * len(plain)


def test_nothing_speaks_against_withdrawing_from_a_stranger_without_a_reason() -> None:
    found = [
        despite
        for case, _, despite in WEIGHED
        if case.facts.blind
        and not case.knowledge.doubted
        and case.band is Band.OVERDUE
        and case.facts.may_collaborate is False
        and case.facts.connected_elsewhere is not True
        and not case.facts.asked_before
        and not case.facts.likely_to_notice
        and not case.facts.wants_to_reconnect
    ]
    assert found
    assert not any(found)


def test_every_argument_is_heard_and_every_side_it_may_take_is_taken() -> None:
    heard = {(name, case.verdict) for case, *sides in WEIGHED for side in sides for name in side}
    never = {
        (argument.name, verdict)
        for argument in ARGUMENTS.values()
        for verdict in argument.supports | argument.opposes
        if (argument.name, verdict) not in heard
    }
    assert never == {
        ("common_purpose", Verdict.LEAVE_PENDING),  # with a reason today one writes first
        ("may_work_together", Verdict.LEAVE_PENDING),  # that is the row's reason
        ("nothing_planned_together", Verdict.LEAVE_PENDING),  # only a chance to work together leads there
        ("real_world_tie", Verdict.LET_EXPIRE),  # that is the row's reason
        ("months_without_answer", Verdict.WAIT),  # nobody is to wait for months
        ("past_usual_removal", Verdict.WAIT),
        ("kept_by_you", Verdict.LEAVE_PENDING),  # the user's decision, not the table's
        ("real_world_tie", Verdict.WITHDRAW),  # nobody known in real life ever gets it
        ("no_tie", Verdict.CONNECT_ELSEWHERE),  # only where an inferred stranger is set aside
        ("no_common_purpose", Verdict.CONNECT_ELSEWHERE),  # said by the row's reason, but for a guess
    }


def test_names_are_unique_and_every_argument_explains_itself() -> None:
    assert len(ARGUMENTS) == len(ROW_REASONS) + len(CONSIDERATIONS)
    for argument in ARGUMENTS.values():
        assert argument.cites
        for sentence in (argument.sees, argument.why, argument.unknown):
            assert sentence[0].isupper()
            assert sentence.endswith(".")


def test_each_argument_has_a_file_of_its_own_name() -> None:
    folder = Path(__file__).parents[2] / "pycore" / "arguments"
    files = {file.stem for file in folder.glob("*.py")} - {"__init__", "base", "row_reasons"}
    assert files == {argument.name for argument in CONSIDERATIONS}
