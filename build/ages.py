"""Write pycore/page_text/ages.json: every wording of an age in the site's languages, folded for look-up.

Numbered forms come from CLDR by way of Babel; ages_words.toml holds what CLDR's tables do not. Run by
``make generated`` after a change of either; a test holds that the file is fresh.
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections.abc import Iterator
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


def cldr_ages(language: str) -> Iterator[Age]:
    """Yield (wording, unit, number where the wording has no digits) of CLDR's long and short forms."""
    fields = Locale.parse(CLDR_NAMES.get(language, language))._data["date_fields"]  # noqa: SLF001 - Babel formats them, we need them whole
    for field, unit in UNITS.items():
        for width in ("", "-short"):
            for category, wording in fields[f"{field}{width}"].get("past", {}).items():
                if "{0}" in wording:
                    yield wording.replace("{0}", "{n}"), unit, None
                elif category in IN_WORDS:
                    yield wording, unit, IN_WORDS[category]


def worded_ages(words: dict[str, Any]) -> Iterator[Age]:
    """Yield the wordings of ages_words.toml for one language."""
    for key, (unit, n) in WORDED.items():
        yield from ((wording, unit, n) for wording in words.get(key, []))
    more = words.get("more", {})
    yield from ((wording, unit, 1) for unit, wordings in more.items() for wording in wordings)


def table() -> str:
    """Return the file's text; raise ``ValueError`` where one wording would have two meanings."""
    languages = tomllib.loads(WORDS.read_text(encoding="utf-8"))
    ages: dict[str, dict[str, int | None]] = {}
    meanings: dict[str, tuple[str, int | None]] = {}
    for language, words in languages.items():
        for wording, unit, n in (*cldr_ages(language), *worded_ages(words)):
            label = fold_label(wording)[0]
            if meanings.setdefault(label, (unit, n)) != (unit, n):
                raise ValueError(f"{language}: {wording!r} would mean {unit, n} and {meanings[label]}")
            ages.setdefault(unit, {})[label] = n
    sent = {fold_label(word)[0] for words in languages.values() for word in words["sent"]}
    longest_first = sorted(sent, key=lambda word: (-len(word), word))
    content = {
        "ages": {unit: dict(sorted(ages[unit].items())) for unit in sorted(ages)},
        "sent": longest_first,
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")
