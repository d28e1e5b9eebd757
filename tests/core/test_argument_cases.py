"""Each argument has its own cases, and they come out so through the whole core; docs/rules/ shows them."""

import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from pycore.arguments import ARGUMENTS, weigh
from tests.core.asking import TODAY, advice, told
from tests.core.space import all_cases

FOLDER = Path(__file__).parent / "cases" / "arguments"
KINDS = ("fires", "quiet", "unknown")
FILES: dict[str, dict[str, list[dict[str, Any]]]] = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.iterdir())
}
CASES = [(name, kind, case) for name, kinds in FILES.items() for kind in kinds for case in kinds[kind]]
PARTS = {"says", "facts", "verdict"}
GOALS = {"goals": ["data engineering"]}
SEEN = ("decided", "headline", "note")


def age_of(case: dict[str, Any]) -> dict[str, Any]:
    if "sent_text" in case:
        return {"sent_text": case["sent_text"]}
    sent_on = date.fromisoformat(TODAY) - timedelta(days=case["age"])
    return {"sent_text": None, "sent_on": sent_on.isoformat()}


@pytest.mark.parametrize(("name", "kind", "case"), CASES, ids=lambda part: str(part)[:60])
def test_a_case_comes_out_as_it_says(name: str, kind: str, case: dict[str, Any]) -> None:
    assert set(case) - {"side", *SEEN} in (PARTS | {"age"}, PARTS | {"sent_text"})
    seen: dict[str, Any] = {name: case.get(name) for name in SEEN}
    given = advice(facts=told(**case["facts"]), settings=GOALS, **seen, **age_of(case))
    heard = {side: [each["argument"] for each in given[side]] for side in ("because", "despite")}
    sides = [side for side, names in heard.items() if name in names]
    assert (given["verdict"], sides) == (case["verdict"], [case["side"]] if "side" in case else [])
    assert kind == "unknown" or bool(sides) == (kind == "fires")


def test_every_argument_has_cases_of_each_kind_and_nothing_else_has() -> None:
    assert set(FILES) == set(ARGUMENTS)
    assert [
        name for name, kinds in FILES.items() if set(kinds) != set(KINDS) or not all(kinds.values())
    ] == []


def test_every_side_that_an_argument_can_take_has_a_case() -> None:
    shown = {(name, case["side"]) for name, kind, case in CASES if kind == "fires"}
    taken = {
        (name, side)
        for case in all_cases()
        for side, names in zip(("because", "despite"), weigh(case), strict=True)
        for name in names
    }
    assert shown == taken | {("kept_by_you", "because")}


def test_every_case_is_a_sentence_of_its_own() -> None:
    sentences = [case["says"] for _, _, case in CASES]
    assert len(sentences) == len(set(sentences))
    assert [says for says in sentences if not says.endswith(".")] == []
