"""Write pycore/page_text/ages.json: every wording of an age in the site's languages, folded for look-up.

Numbered forms come from CLDR by way of Babel; ages_words.toml holds what CLDR's tables do not. Run by
``make generated`` after a change of either; a test holds that the file is fresh.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from babel import Locale

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from pycore.page_text.label import fold_label  # noqa: E402 - run by path, so the root is put there first

TABLE = ROOT / "pycore" / "page_text" / "ages.json"
WORDS = Path(__file__).with_name("ages_words.toml")
CLDR_NAMES = {"no": "nb", "tl": "fil"}
UNITS = {
    "second": "now",
    "minute": "now",
    "hour": "now",
    "day": "day",
    "week": "week",
    "month": "month",
    "year": "year",
}
IN_WORDS = {"zero": 0, "one": 1, "two": 2}
WORDED = {"now": ("now", 0), "today": ("now", 0), "yesterday": ("day", 1), "two_days": ("day", 2)}

type Age = tuple[str, str, int | None]


def cldr_ages(language: str, tense: str = "past") -> Iterator[Age]:
    """Yield (wording, unit, number where the wording has no digits) of all forms of CLDR."""
    fields = Locale.parse(CLDR_NAMES.get(language, language))._data["date_fields"]  # noqa: SLF001 - Babel formats them, we need them whole
    for field, unit in UNITS.items():
        for width in ("", "-short", "-narrow"):
            for category, wording in fields.get(f"{field}{width}", {}).get(tense, {}).items():
                if "{0}" in wording:
                    yield wording.replace("{0}", "{n}"), unit, None
                elif category in IN_WORDS:
                    yield wording, unit, 0 if unit == "now" else IN_WORDS[category]


def worded_ages(words: dict[str, Any]) -> Iterator[Age]:
    """Yield the wordings of ages_words.toml for one language."""
    for key, (unit, n) in WORDED.items():
        yield from ((wording, unit, n) for wording in words.get(key, []))
    for unit, wordings in words.get("one", {}).items():
        yield from ((wording, unit, 0 if unit == "now" else 1) for wording in wordings)
    for unit, wordings in words.get("numbered", {}).items():
        yield from ((wording, unit, None) for wording in wordings)


def all_ages(language: str, words: dict[str, Any]) -> Iterator[Age]:
    """Yield every wording of one language, with the other ways to say each."""
    for wording, unit, n in (*cldr_ages(language), *worded_ages(words)):
        yield wording, unit, n
        for pattern, replacement in words.get("also", []):
            if match := re.fullmatch(pattern, wording):
                yield match.expand(replacement), unit, n


def says_past(label: str, future: set[str]) -> bool:
    """Say whether a folded wording can be taken for an age: neither a bare "-3 w." can, nor the future."""
    return label[0] not in "-−" and label not in future


def future_labels(languages: Iterable[str]) -> set[str]:
    """Return CLDR's wordings of what lies ahead, folded."""
    return {
        fold_label(wording)[0] for language in languages for wording, _, _ in cldr_ages(language, "future")
    }


def table() -> str:
    """Return the file's text; raise ``ValueError`` where one wording would have two meanings."""
    languages = tomllib.loads(WORDS.read_text(encoding="utf-8"))
    future = future_labels(languages)
    ages: dict[str, dict[str, int | None]] = {}
    meanings: dict[str, tuple[str, int | None]] = {}
    for language, words in languages.items():
        for wording, unit, n in all_ages(language, words):
            label = fold_label(wording)[0]
            if not says_past(label, future):
                continue
            if meanings.setdefault(label, (unit, n)) != (unit, n):
                raise ValueError(f"{language}: {wording!r} would mean {unit, n} and {meanings[label]}")
            ages.setdefault(unit, {})[label] = n
    content = {
        "ages": {unit: dict(sorted(ages[unit].items())) for unit in sorted(ages)},
        "sent": sorted(around(languages), key=lambda pair: (-len("".join(pair)), pair)),
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def around(languages: dict[str, Any]) -> set[tuple[str, str]]:
    """Return what may stand before and after an age, folded."""
    pairs: set[tuple[str, str]] = set()
    for words in languages.values():
        for word in words["sent"]:
            before, after = (fold_label(part)[0] for part in f"{word}…".split("…")[:2])
            pairs |= {(before, after)} if after else {(before, ""), ("", before)}
    return pairs


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")
