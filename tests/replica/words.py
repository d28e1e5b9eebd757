"""The words of the page in one language."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True)
class Words:
    """What one language calls things; `ages` holds the sent times by unit."""

    language: str
    words: dict[str, str]
    ages: dict[str, str]

    def __call__(self, key: str, **values: str) -> str:
        """Return the words for `key`, its placeholders filled."""
        return self.words[key].format(**values)

    def sent(self, age: str) -> str:
        """Return the page's sent text for an age such as "3 weeks", "1 day" or "yesterday"."""
        count, _, unit = age.partition(" ")
        if age in self.ages:
            return self.ages[age]
        return self.ages[unit].format(count=count)


@cache
def words_of(language: str) -> Words:
    """Return the words of a language, "en" or "de"."""
    text = tomllib.loads((DATA / f"{language}.toml").read_text("utf-8"))
    return Words(language, text["words"], text["ages"])
