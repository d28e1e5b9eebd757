"""What a note says about the two people, in each language whose phrases are known."""

import tomllib
from pathlib import Path

import pytest

from pycore.page_text.note import LONGEST_NOTE, says_they_met
from pycore.wording.language import LANGUAGES
from tests.core.asking import advice

CASES: dict[str, dict[str, list[str]]] = tomllib.loads(
    (Path(__file__).parent / "cases" / "notes.toml").read_text(encoding="utf-8")
)
MET = [note for kinds in CASES.values() for note in kinds["met"]]
OTHERS = [note for kinds in CASES.values() for kind in ("not_met", "neither") for note in kinds[kind]]


@pytest.mark.parametrize("note", MET)
def test_a_note_that_says_they_met_makes_an_acquaintance(note: str) -> None:
    fact = advice(note=note)["facts"]["relationship"]
    assert (fact["value"], fact["source"]) == ("acquaintance", "inferred")


@pytest.mark.parametrize("note", OTHERS)
def test_any_other_note_makes_none(note: str) -> None:
    assert says_they_met(note) is None


def test_every_language_that_is_spoken_has_notes() -> None:
    assert set(CASES) == {language.partition("-")[0] for language in LANGUAGES}


def test_only_the_beginning_of_an_endless_note_is_read() -> None:
    assert says_they_met(" " * LONGEST_NOTE + "we met") is None
