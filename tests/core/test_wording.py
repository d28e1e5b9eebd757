"""What is said for a key with its values, and how dates and ages are told."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from pycore.domain.age import AgeRange
from pycore.wording import age_sentence, date_words, say
from pycore.wording.language import LANGUAGES, language_of

CASES: dict[str, list[dict[str, Any]]] = tomllib.loads(
    (Path(__file__).parent / "cases" / "wording.toml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("case", CASES["say"], ids=lambda case: case["text"])
def test_the_sentence_of(case: dict[str, Any]) -> None:
    assert say(case["locale"], case["key"], **case["values"]) == case["text"]


@pytest.mark.parametrize("case", CASES["date"], ids=lambda case: case["text"])
def test_a_date_in_words(case: dict[str, Any]) -> None:
    assert date_words(case["locale"], case["day"]) == case["text"]


@pytest.mark.parametrize("case", CASES["age"], ids=lambda case: case["text"])
def test_an_age_in_words(case: dict[str, Any]) -> None:
    assert age_sentence(case["locale"], AgeRange(*case["days"])) == case["text"]


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("en", "en"),
        ("en-US", "en"),
        ("de", "de"),
        ("de-AT", "de"),
        ("DE_ch", "de"),
        ("fr", "fr"),
        ("fr-CA", "fr"),
        ("es-419", "es"),
        ("pt", "pt-BR"),
        ("pt-BR", "pt-BR"),
        ("pt_PT", "pt-BR"),
        ("it", "en"),
        ("den", "en"),
        ("", "en"),
        ("\ud800{x}", "en"),
    ],
)
def test_the_language_spoken_for_a_locale(locale: str, language: str) -> None:
    assert language_of(locale) == language


def test_what_is_missing_is_an_error_and_no_gap_in_a_sentence() -> None:
    with pytest.raises(KeyError):
        say("en", "summary.D99")
    with pytest.raises(KeyError):
        say("en", "summary.D11")
    with pytest.raises(KeyError):
        say("en", "ruling.gap")


def test_the_folders_of_texts_and_templates_are_the_languages() -> None:
    core = Path(__file__).parents[2] / "pycore"
    for folder in (core / "wording" / "texts", core / "drafts" / "templates"):
        assert {entry.name for entry in folder.iterdir()} == set(LANGUAGES)
