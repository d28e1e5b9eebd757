"""Each situation of the collection gets its verdict, from its row, through the whole core."""

import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from pycore.policy.table import TABLE
from tests.core.asking import TODAY, advice, told

CASES = tomllib.loads((Path(__file__).parent / "cases" / "verdicts.toml").read_text("utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["situation"])
def test_a_situation_gets_its_verdict(case: dict[str, Any]) -> None:
    sent_on = date.fromisoformat(TODAY) - timedelta(days=case["age"])
    given = advice(sent_text=None, sent_on=sent_on.isoformat(), facts=told(**case["facts"]))
    assert (given["row"], given["verdict"]) == (case["row"], case["verdict"])
    assert given["age"]["days"] == [case["age"], case["age"]]


def test_every_row_has_a_situation() -> None:
    assert {case["row"] for case in CASES} == {row.id for row in TABLE}
