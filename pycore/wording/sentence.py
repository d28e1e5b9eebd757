"""Says a text: its template, in the right plural form, with its values."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from pycore.wording.catalog import Text, texts_of
from pycore.wording.language import LANGUAGES, language_of
from pycore.wording.plural import form_of


@dataclass(frozen=True, slots=True)
class _Person:
    """A first name, or the words that stand in for one and change with their place in a sentence.

    ``{person:start}`` begins a sentence, ``{person:dative}`` is what German asks for after "mit".
    """

    words: str
    language: str

    def __format__(self, form: str) -> str:
        texts = texts_of(self.language)
        if form and self.words == texts["person"]:
            return str(texts[f"person_{form}"])
        return self.words


def say(locale: str, key: str, /, **values: object) -> str:
    """Return the sentence of a key in the language of a locale.

    ``n``, where given, is a whole number and picks the plural form; ``person`` is a first name or
    what ``say(locale, "person")`` gives. Values are put in as they are: braces in them mean
    nothing. A key that does not exist, or a value that is missing, raises ``KeyError``.
    """
    language, texts = _spoken(locale)
    text = texts[key]
    if not isinstance(text, str):
        text = form_of(text, language, int(str(values["n"])))
    if "person" in values:
        values["person"] = _person(str(values["person"]), language)
    return text.format_map(values)


def has_text(key: str) -> bool:
    """Say whether there is a text of this key; all languages have the same."""
    return key in texts_of(LANGUAGES[0])


@lru_cache(maxsize=64)
def _spoken(locale: str) -> tuple[str, dict[str, Text]]:
    language = language_of(locale)
    return language, texts_of(language)


@lru_cache(maxsize=256)
def _person(words: str, language: str) -> _Person:
    return _Person(words, language)
