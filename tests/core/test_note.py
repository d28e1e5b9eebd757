"""What a note says about the two people, in each language whose grammar is known."""

import tomllib
from pathlib import Path

import pytest

from pycore.page_text.note import LONGEST_NOTE, says_they_met
from pycore.page_text.note_grammar import grammars
from pycore.wording.language import LANGUAGES
from tests.core.asking import advice

CASES = [
    tomllib.loads((Path(__file__).parent / "cases" / f"{name}.toml").read_text(encoding="utf-8"))
    for name in ("notes", "notes_by_kind", "notes_later")
]
TOLD = sorted(
    {
        (note, kind == "met")
        for languages in CASES
        for kinds in languages.values()
        for kind, notes in kinds.items()
        for note in notes
    }
)


def test_a_note_that_says_they_met_makes_an_acquaintance() -> None:
    fact = advice(note="Hi Ada, we met at PyCon last week!")["facts"]["relationship"]
    assert (fact["value"], fact["source"]) == ("acquaintance", "inferred")


@pytest.mark.parametrize("note", [note for note, met in TOLD if not met])
def test_a_note_that_says_no_such_thing_tells_nothing(note: str) -> None:
    assert says_they_met(note) is None


@pytest.mark.parametrize("note", [note for note, met in TOLD if met])
def test_a_note_that_says_they_met_is_understood(note: str) -> None:
    assert says_they_met(note) is not None


def test_there_are_many_notes_of_every_language() -> None:
    assert all(
        set(languages) == {language.partition("-")[0] for language in LANGUAGES} for languages in CASES
    )
    assert len(grammars()) == len(LANGUAGES)
    assert sum(met for _, met in TOLD) >= 150
    assert sum(not met for _, met in TOLD) >= 400


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Hi Ada,\nwe’ve met before, at KubeCon!", "we have met before"),
        ("I do not know you, but we met at PyCon.", "we met at PyCon"),
        ("If memory serves, we met at PyCon.", None),
        ("I hope you are well, we met at PyCon.", "we met at PyCon"),
        ("We met at PyCon, remember?", "We met at PyCon"),
        ("We met at PyCon, no?", None),
        ('He wrote "we met at PyCon" on the card.', None),
        ("We met at PyCon and I would love to hear more.", "We met at PyCon and I would love to hear more"),
        (
            "We worked together " + "for a long time " * 9,
            "We worked together for a long time for a long time for a long time for a long…",
        ),
        (
            "In the long and tedious story of the many things that went on in those days at the fair we met.",
            None,
        ),
    ],
)
def test_the_clause_that_tells_it_is_told(note: str, told: str | None) -> None:
    assert says_they_met(note) == told


@pytest.mark.parametrize(
    "piece",
    [
        "We met ",
        "at in on ",
        "nice to meet you ",
        "wir haben uns ",
        "at the fair we both also once ",
        "nous nous ",
        "a?",
        '"',
        ", ",
    ],
)
def test_an_endless_note_is_read_at_its_beginning_only(piece: str) -> None:
    grammars()
    says_they_met(piece * 100_000)
    assert says_they_met(" " * LONGEST_NOTE + "we met") is None
