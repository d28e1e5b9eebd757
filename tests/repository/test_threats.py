"""Every threat has a number, and a test that proves its defence or the plain word that there is none."""

from __future__ import annotations

import re

from tests.repository.test_paths import is_there, pointed_at
from tests.repository.tree import text_of

DOCUMENT = "docs/threat-model.md"
NUMBERS = range(1, 42)
ROW = re.compile(r"\| T(\d+) \| (.+) \| (.+) \| (.+) \|")
UNDEFENDED = "not defended"
FOLDER = re.compile(r"`([a-z]+/)`")


def rows(text: str) -> list[tuple[int, str]]:
    """Return number and proof of each row of the tables of threats."""
    found = (ROW.fullmatch(line) for line in text.splitlines())
    return [(int(row[1]), row[4]) for row in found if row]


def proves(proof: str) -> bool:
    """Say whether a row names a test that is there, or says plainly why there is no defence."""
    tests = [f"tests/{path}" for path in pointed_at(proof) if "test" in path or FOLDER.search(f"`{path}`")]
    reason = re.search(rf"{UNDEFENDED}[^.|]*, because \w+", proof)
    return all(map(is_there, tests)) and (bool(tests) or bool(reason))


def test_the_table_has_every_threat() -> None:
    assert {number for number, _ in rows(text_of(DOCUMENT))} == set(NUMBERS)


def test_each_threat_has_a_test_or_says_why_not() -> None:
    unproved = {number for number, proof in rows(text_of(DOCUMENT)) if not proves(proof)}
    assert unproved == set()


def test_a_row_without_a_proof_is_found_out() -> None:
    assert rows("| T9 | a | b | none |") == [(9, "none")]
    assert not proves("none")
    assert not proves("`faults/test_that_never_was.py`")
    assert not proves("not defended")
    assert proves("not defended, because it cannot be")
