"""What the note or the headline says against a fact that was told decides nothing, and is said once."""

from typing import Any

import pytest

from pycore.wording.language import LANGUAGES
from tests.core.asking import advice, told

GOALS = {"goals": ["data engineering"]}
MET = "Great to meet you yesterday at the fair."
SENTENCES = {
    "purpose": "Yet Ada’s headline names one of your goals.",
    "relationship": "Your note, however, sounds as if you had met.",
    "sent_by_mistake": "You added a note, though.",
}


def given(locale: str = "en", **fields: Any) -> dict[str, Any]:
    return advice(settings=GOALS, locale=locale, **{"sent_text": "Sent 4 months ago", **fields})


def said(entry: dict[str, Any]) -> list[str]:
    return [each["text"] for side in ("because", "despite") for each in entry[side]]


def where(entry: dict[str, Any], fact: str) -> list[str]:
    return [
        each["argument"]
        for side in ("because", "despite")
        for each in entry[side]
        if each["text"].endswith(SENTENCES[fact])
    ]


@pytest.mark.parametrize("purpose", ["none", "lapsed"])
def test_a_goal_in_the_headline_of_somebody_without_a_reason(purpose: str) -> None:
    facts = told(purpose=purpose)
    doubted, plain = given(headline="Data engineering", facts=facts), given(headline="Chef", facts=facts)
    assert where(doubted, "purpose") == ["invitation_that_leads_nowhere"]
    assert where(plain, "purpose") == []
    assert doubted["verdict"] == plain["verdict"]
    assert doubted["unless"] == plain["unless"]


def test_a_note_to_somebody_met_who_is_called_a_stranger() -> None:
    facts = told(relationship="stranger", purpose="none")
    assert where(given(note=MET, facts=facts), "relationship") == ["privacy_from_a_stranger"]
    assert where(given(note="I liked your talk.", facts=facts), "relationship") == []
    known = told(relationship="known", purpose="none")
    assert where(given(note=MET, facts=known), "relationship") == []


def test_a_note_with_what_was_sent_by_mistake() -> None:
    facts = told(sent_by_mistake=True)
    assert where(given(note="I liked your talk.", facts=facts), "sent_by_mistake") == [
        "never_meant_to_be_sent"
    ]
    for note in (None, " "):
        assert where(given(note=note, facts=facts), "sent_by_mistake") == []


def test_what_agrees_with_the_page_is_not_doubted() -> None:
    facts = told(purpose="current", relationship="acquaintance")
    entry = given(headline="Data engineering", note=MET, facts=facts)
    assert not any(text.endswith(sentence) for text in said(entry) for sentence in SENTENCES.values())
    changed = advice(
        settings={"role_changed_on": "2026-11-21"}, sent_text="Sent 4 months ago", facts=told(purpose="none")
    )
    assert not any(text.endswith(SENTENCES["purpose"]) for text in said(changed))


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_three_are_said_once_in_every_language(language: str) -> None:
    facts = told(relationship="stranger", purpose="none", sent_by_mistake=True)
    with_page = said(given(language, headline="Data engineering", note=MET, facts=facts))
    without = said(given(language, headline="Chef", facts=facts))
    longer = [(one, other) for one, other in zip(with_page, without, strict=True) if one != other]
    assert len(longer) == len(SENTENCES)
    assert all(one.startswith(f"{other} ") for one, other in longer)
