"""What can bind people of a pile: the same note, an employer in the headline, days on which one sent many."""

import tomllib
from datetime import date, timedelta
from pathlib import Path

import pytest

from pycore.sorting.bursts import Span, bursts
from pycore.sorting.employers import employers_of
from pycore.sorting.notes import note_key

CASES = tomllib.loads((Path(__file__).parent / "cases" / "employers.toml").read_text(encoding="utf-8"))
DAY = date(2026, 11, 1)


def span(first: int, last: int | None = None) -> Span:
    return DAY + timedelta(first), DAY + timedelta(first if last is None else last)


def stretches(*spans: Span) -> list[int | None]:
    found = bursts(enumerate(spans))
    return [(found[place] - DAY).days if place in found else None for place in range(len(spans))]


@pytest.mark.parametrize(("headline", "employer"), CASES["named"].items())
def test_a_headline_names_an_employer_or_none(headline: str, employer: str) -> None:
    (found,) = employers_of([headline])
    assert (found.key if found else "") == employer


def test_an_employer_is_shown_as_its_headline_writes_it() -> None:
    (found,) = employers_of(["Analyst at The Engines Ltd. | Speaker"])
    assert found is not None
    assert found.written == "The Engines Ltd"


def test_what_stands_between_bars_is_an_employer_where_another_headline_says_so() -> None:
    bare, other, named = employers_of(["Analyst | ENGINES", "Analyst | Python", "CTO at Engines"])
    assert bare is not None
    assert named is not None
    assert (bare.key, bare.written, named.key, other) == ("engines", "ENGINES", "engines", None)


@pytest.mark.parametrize("notes", CASES["same_note"])
def test_notes_are_the_same_but_for_greeting_and_name(notes: dict[str, str]) -> None:
    ada = note_key(notes["ada"], "Ada Lovelace")
    assert ada is not None
    assert ada == note_key(notes["bob"], "Bob Marsh")


@pytest.mark.parametrize("notes", CASES["other_note"])
def test_other_notes_are_not_the_same(notes: dict[str, str]) -> None:
    assert note_key(notes["ada"], "Ada Lovelace") != note_key(notes["bob"], "Bob Marsh")


@pytest.mark.parametrize("note", ["", " ", "Hi Ada,", "Hello!", "👋"])
def test_a_greeting_alone_is_no_note(note: str) -> None:
    assert note_key(note, "Ada Lovelace") is None


def test_days_in_a_row_are_a_burst_of_three_days_at_most() -> None:
    assert stretches(span(0), span(2), span(1), span(9)) == [0, 0, 0, 9]
    assert stretches(span(0), span(1), span(2), span(3)) == [None] * 4
    assert stretches(span(0), span(2)) == [0, 2]
    assert stretches() == []


def test_an_age_counts_where_it_is_as_narrow_as_a_burst() -> None:
    assert stretches(span(0, 2), span(1)) == [0, 0]
    assert stretches(span(0, 3), span(1)) == [None, 1]
    assert stretches(span(0, 2), span(3)) == [None, None]
