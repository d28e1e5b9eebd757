"""The invented people of the welcome page: read in each language, and each answer turns the advice."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import pycore

LOCALES = Path(__file__).parents[2] / "extension" / "_locales"
PEOPLE = ("mia", "theo", "nora")
STRANGER = {"relationship": {"value": "stranger", "source": "told"}}
"""What the practice says of Mia before it begins."""

each_language = pytest.mark.parametrize("locale", ["en", "de", "fr", "es", "pt-BR"])


def invited(locale: str, person: str, **facts: Any) -> dict[str, Any]:
    texts = json.loads((LOCALES / locale.replace("-", "_") / "messages.json").read_text("utf-8"))

    def of(part: str) -> str | None:
        found = texts.get(f"welcome_person_{person}_{part}")
        return found["message"] if found else None

    return {
        "id": person,
        "name": of("name"),
        "headline": of("headline"),
        "sent_text": of("sent"),
        "note": of("note"),
        "facts": facts,
    }


def advice(locale: str, *invitations: dict[str, Any]) -> list[dict[str, Any]]:
    request = {"kind": "advise", "today": "2026-11-27", "locale": locale, "invitations": invitations}
    reply: list[dict[str, Any]] = json.loads(pycore.answer(json.dumps(request)))["advice"]
    return reply


@each_language
def test_the_core_reads_their_rows(locale: str) -> None:
    verdicts = [each["verdict"] for each in advice(locale, *(invited(locale, person) for person in PEOPLE))]
    assert "unreadable" not in verdicts
    assert len(set(verdicts)) > 1, "more than one kind of advice is shown"


@each_language
def test_each_answer_about_the_first_turns_the_badge_and_settles_it(locale: str) -> None:
    [before] = advice(locale, invited(locale, "mia", **STRANGER))
    first_name = invited(locale, "mia")["name"].split()[0]
    assert first_name in before["question"]["text"]
    fact = before["question"]["fact"]
    for choice in before["question"]["choices"]:
        told = {**STRANGER, fact: {"value": choice["value"], "source": "told"}}
        [after] = advice(locale, invited(locale, "mia", **told))
        assert after["label"] != before["label"]
        assert after["certainty"] != "tentative"
