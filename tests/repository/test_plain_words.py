"""The texts of the extension and of our pages are fit to be shown, in each language."""

from __future__ import annotations

import json
import re

import pytest

from playground import SHARED
from tests.core.text_rules import faults
from tests.repository.plain_words import counted, glued
from tests.repository.test_locales import LOCALES, messages
from tests.repository.tree import text_of, under

NAMED = {"content_badge_label", "content_thinking", "content_now", "panel_history_delete_label"}
NAMED |= {"panel_list_select"}
"""What is put in here is a name, which fits behind any word."""
SPANNED = {"options_range", "options_fault_range", "content_characters_of", "content_characters_over"}
SPANNED |= {"content_bar_of", "panel_history_shown", "panel_list_seen_of"}
SPANNED |= {"panel_sort_count", "panel_sort_ticked", "panel_today_pieces", "content_dialog_day"}
"""From one number to another, or one of another: no word follows that would have a plural."""
WITH_FORMS = re.compile(r"^\w+_(one|other)$")
"""What has a form for one and another for more."""
STORE_LIMIT = 132
"""Characters of a description in the store."""


def texts(locale: str) -> dict[str, str]:
    return {key: message["message"] for key, message in messages(locale).items()}


def language_of(locale: str) -> str:
    return locale.replace("_", "-")


@pytest.mark.parametrize("locale", LOCALES)
def test_every_text_is_worded_plainly(locale: str) -> None:
    own = texts(locale).items()
    assert {key: wrong for key, text in own if (wrong := faults(language_of(locale), text))} == {}


@pytest.mark.parametrize("locale", LOCALES)
def test_no_time_or_date_is_glued_to_a_preposition(locale: str) -> None:
    own = {key: text for key, text in texts(locale).items() if key not in NAMED | SPANNED}
    assert {key: wrong for key, text in own.items() if (wrong := glued(language_of(locale), text))} == {}


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("count", [0, 1, 2])
def test_every_count_reads_well(locale: str, count: int) -> None:
    counts = {key: text for key, text in texts(locale).items() if key not in NAMED | SPANNED}
    own = {key: text for key, text in counts.items() if not WITH_FORMS.match(key)}
    shown = {key: re.sub(r"\$\d", str(count), text) for key, text in own.items()}
    assert {key: wrong for key, text in shown.items() if (wrong := counted(text, str(count)))} == {}


@pytest.mark.parametrize("locale", LOCALES)
def test_the_stores_line_fits(locale: str) -> None:
    assert len(texts(locale)["shared_description"]) <= STORE_LIMIT


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Sent at $1"), ("de", "Wieder möglich um $1"), ("fr", "En pause jusqu’à $1"), ("es", "a las $1")],
)
def test_what_is_glued_is_found(language: str, text: str) -> None:
    assert glued(language, text) != []


def test_a_count_before_its_word_is_found() -> None:
    assert counted("1 clicks made by scripts", "1") != []


def playground_words(locale: str) -> dict[str, str]:
    words: dict[str, str] = json.loads(text_of(f"playground/words/{language_of(locale)}.json"))
    return words


@pytest.mark.parametrize("locale", LOCALES)
def test_the_playground_is_worded_plainly_and_whole_in_each_language(locale: str) -> None:
    words = playground_words(locale)
    assert words.keys() == playground_words("en").keys()
    assert {key: wrong for key, text in words.items() if (wrong := faults(language_of(locale), text))} == {}


def test_every_text_that_the_playground_shows_is_there_once() -> None:
    page = text_of("playground/index.html")
    scripts = "".join(text_of(path) for path in under("playground/", ends=(".py", ".js")))
    shown = set(re.findall(r'data-(?:words|label)="(\w+)"', page))
    shown |= set(re.findall(r"""\bwords(?:\.|\(["'])(\w+)""", scripts)) | {"because", "despite", "unless"}
    own = playground_words("en").keys()
    assert own & SHARED.keys() == set()
    assert own | SHARED.keys() == shown
    assert set(SHARED.values()) <= texts("en").keys()
