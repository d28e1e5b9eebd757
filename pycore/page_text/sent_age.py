"""What the page says of a request's age ("Sent 3 weeks ago") into an interval of days.

The page rounds down and never gives a date, so each wording stands for a range; the formulas are the
policy's "Labels in days". A text is looked up whole, in any of the site's languages, and never searched in:
reading is linear, and a headline that happens to say "10 years ago" is not taken for an age.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from pycore.domain.age import AgeRange
from pycore.page_text.label import fold_label
from pycore.policy.thresholds import (
    LABEL_SPANS,
    LONGEST_LABEL_DAYS,
    MONTHS_BEFORE_A_YEAR,
    WEEKS_BEFORE_A_MONTH,
)

LONGEST_TEXT = 200
"""Characters; no wording of the page comes near, so anything longer is not one."""

_AROUND = ":·•"
"""Signs that part the age from the word for "sent", or from what stood beside it."""

type _Form = tuple[str, int | None]


def read_sent_text(text: str) -> AgeRange | None:
    """Return the days that the page's wording stands for, or None where it cannot be understood."""
    return None if len(text) > LONGEST_TEXT else _read(text)


@lru_cache(maxsize=4096)
def _read(text: str) -> AgeRange | None:
    try:
        label, numbers = fold_label(text)
    except ValueError:
        return None
    form = _form_of(label.strip(_AROUND))
    if form is None:
        return None
    unit, in_words = form
    n = numbers[0] if numbers else in_words
    if n is None:
        return None
    age = _days(unit, n)
    return age if age.max <= LONGEST_LABEL_DAYS else None


def _form_of(label: str) -> _Form | None:
    """Look a folded label up as it stands, then without the word for "sent" before, after or around it."""
    forms = _forms()
    if label in forms:
        return forms[label]
    for before, after in _sent():
        if label.startswith(before) and label.endswith(after):
            rest = label.removeprefix(before).removesuffix(after).strip(_AROUND)
            if rest in forms:
                return forms[rest]
    return None


def _days(unit: str, n: int) -> AgeRange:
    if unit == "week" and n == WEEKS_BEFORE_A_MONTH:
        return AgeRange(28, 29)
    if unit == "month" and n == MONTHS_BEFORE_A_YEAR:
        return AgeRange(330, 364)
    length, spread = LABEL_SPANS[unit]
    return AgeRange(length * n, length * n + spread)


@cache
def _forms() -> dict[str, _Form]:
    """Return every known age, folded, with its unit and its number in words."""
    ages = _table()["ages"]
    return {label: (unit, n) for unit, labels in ages.items() for label, n in labels.items()}


@cache
def _sent() -> list[tuple[str, str]]:
    """Return what stands before and after an age, longest first."""
    return [(before, after) for before, after in _table()["sent"]]


@cache
def _table() -> dict[str, Any]:
    text = files("pycore.page_text").joinpath("ages.json").read_text(encoding="utf-8")
    table: dict[str, Any] = json.loads(text)
    return table
