"""Every wording that CLDR has for an age, in each of the site's languages, is read as what it says."""

import importlib.util
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel import Locale

from pycore.domain.age import AgeRange
from pycore.page_text.sent_age import read_sent_text

ROOT = Path(__file__).resolve().parents[2]
SPEC = importlib.util.spec_from_file_location("ages", ROOT / "build" / "ages.py")
assert SPEC
assert SPEC.loader
ages = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(ages)

LANGUAGES = tomllib.loads(ages.WORDS.read_text(encoding="utf-8"))
FUTURE = ages.future_labels(LANGUAGES)
DIGITS = {
    "ar": "٠١٢٣٤٥٦٧٨٩",
    "fa": "۰۱۲۳۴۵۶۷۸۹",
    "bn": "০১২৩৪৫৬৭৮৯",
    "mr": "०१२३४५६७८९",
    "hi": "०१२३४५६७८९",
}
LARGEST = {"second": 59, "minute": 59, "hour": 23, "day": 30, "week": 8, "month": 24, "year": 20}


def meant(unit: str, n: int) -> AgeRange:
    """Return the days of a label, written out from the policy's own list."""
    if unit in {"second", "minute", "hour"}:
        return AgeRange(0, 0)
    if (unit, n) == ("week", 4):
        return AgeRange(28, 29)
    if (unit, n) == ("month", 11):
        return AgeRange(330, 364)
    return {
        "day": AgeRange(n, n),
        "week": AgeRange(7 * n, 7 * n + 6),
        "month": AgeRange(30 * n, 30 * n + 29),
        "year": AgeRange(365 * n, 365 * n + 364),
    }[unit]


def labels(language: str) -> Iterator[tuple[str, AgeRange]]:
    """Yield each label of a language as CLDR's plural rules word it, with the days it means."""
    locale = Locale.parse(ages.CLDR_NAMES.get(language, language))
    for unit, largest in LARGEST.items():
        wordings = locale._data["date_fields"][unit]["past"]  # noqa: SLF001 - the tables themselves are tested
        for n in range(1, largest + 1):
            category = locale.plural_form(n)
            wording = wordings[category] if category in wordings else wordings["other"]
            yield wording.replace("{0}", str(n)), meant(unit, n)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_label_of_a_language_is_read(language: str) -> None:
    digits = str.maketrans("0123456789", DIGITS.get(language, "0123456789"))
    for label, days in labels(language):
        assert read_sent_text(label) == days, label
        for word in LANGUAGES[language]["sent"]:
            for text in said(word, label, label.translate(digits)):
                assert read_sent_text(text) == days, text


def said(word: str, label: str, translated: str) -> tuple[str, ...]:
    """Return a label with the word for "sent" where it may stand."""
    if "…" in word:
        return (word.replace("…", f" {label} "),)
    return f"{word} {label}", f"{label} {word}", f"{word}: \u200f{translated}\u00a0"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_wording_of_the_future_is_taken_for_an_age(language: str) -> None:
    for wording, _, _ in ages.cldr_ages(language, "future"):
        assert read_sent_text(wording.replace("{n}", "3")) is None, wording


@pytest.mark.parametrize("language", LANGUAGES)
def test_short_and_narrow_forms_are_read_with_and_without_a_full_stop(language: str) -> None:
    for wording, unit, n in ages.cldr_ages(language):
        if n is None and wording[0] not in "-−" and ages.says_past(ages.fold_label(wording)[0], FUTURE):
            text = wording.replace("{n}", "3")
            expected = meant("hour" if unit == "now" else unit, 3)
            assert read_sent_text(text) == read_sent_text(text.replace(".", "")) == expected, text


def test_all_the_sites_languages_are_there() -> None:
    assert len(LANGUAGES) == 36


def test_the_generated_table_is_fresh() -> None:
    assert ages.TABLE.read_text(encoding="utf-8") == ages.table()
