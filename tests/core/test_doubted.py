"""What the note or the headline says against a fact that was told decides nothing, but is said."""

from typing import Any

import pytest

from pycore.wording.language import LANGUAGES
from tests.core.asking import advice, told

GOALS = {"goals": ["data engineering"]}
MET = "Great to meet you yesterday at the fair."
DOUBTS = {
    "headline_names_a_goal": "purpose",
    "note_sounds_like_a_meeting": "relationship",
    "note_sent_along": "sent_by_mistake",
}


def given(locale: str = "en", **fields: Any) -> dict[str, Any]:
    return advice(settings=GOALS, locale=locale, **{"sent_text": "Sent 4 months ago", **fields})


def doubts(entry: dict[str, Any]) -> list[tuple[str, str]]:
    """Return the doubts that are said, each with its side."""
    return [
        (each["argument"], side)
        for side in ("because", "despite")
        for each in entry[side]
        if each["argument"] in DOUBTS
    ]


@pytest.mark.parametrize("purpose", ["none", "lapsed"])
def test_a_goal_in_the_headline_of_somebody_without_a_reason(purpose: str) -> None:
    facts = told(purpose=purpose)
    doubted, plain = given(headline="Data engineering", facts=facts), given(headline="Chef", facts=facts)
    assert doubts(doubted) == [("headline_names_a_goal", "despite")]
    assert doubts(plain) == []
    assert doubted["verdict"] == plain["verdict"]
    assert doubted["unless"] == plain["unless"]
    kept = told(purpose=purpose, may_collaborate=True)
    assert doubts(given(headline="Data engineering", facts=kept)) == [("headline_names_a_goal", "because")]


def test_a_note_to_somebody_met_who_is_called_a_stranger() -> None:
    facts = told(relationship="stranger", purpose="none")
    assert doubts(given(note=MET, facts=facts)) == [("note_sounds_like_a_meeting", "despite")]
    assert doubts(given(note="I liked your talk.", facts=facts)) == []
    known = told(relationship="known", purpose="none")
    assert doubts(given(note=MET, facts=known)) == []


def test_a_note_with_what_was_sent_by_mistake() -> None:
    facts = told(sent_by_mistake=True)
    assert doubts(given(note="I liked your talk.", facts=facts)) == [("note_sent_along", "despite")]
    for note in (None, " "):
        assert doubts(given(note=note, facts=facts)) == []


def test_what_agrees_with_the_page_is_not_doubted() -> None:
    facts = told(purpose="current", relationship="acquaintance")
    assert doubts(given(headline="Data engineering", note=MET, facts=facts)) == []
    changed = advice(
        settings={"role_changed_on": "2026-11-21"}, sent_text="Sent 4 months ago", facts=told(purpose="none")
    )
    assert doubts(changed) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_three_are_said_beside_the_rest_in_every_language(language: str) -> None:
    facts = told(relationship="stranger", purpose="none", sent_by_mistake=True)
    with_page = given(language, headline="Data engineering", note=MET, facts=facts)
    without = given(language, headline="Chef", facts=facts)
    assert {name for name, _ in doubts(with_page)} == set(DOUBTS)
    for side in ("because", "despite"):
        rest = [each for each in with_page[side] if each["argument"] not in DOUBTS]
        assert rest == without[side]
