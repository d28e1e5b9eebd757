"""What the page says of a request's age ("Sent 3 weeks ago") into an interval of days.

The page rounds down and never gives a date, so each wording stands for a range; the formulas are the
policy's "Labels in days". A text is looked up whole, in any of the site's languages, and never searched in:
reading is linear, and a headline that happens to say "10 years ago" is not taken for an age.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from importlib.resources import files

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

type _Form = tuple[str, int | None]


@lru_cache(maxsize=4096)
def read_sent_text(text: str) -> AgeRange | None:
    """Return the days that the page's wording stands for, or None where it cannot be understood."""
    if len(text) > LONGEST_TEXT:
        return None
    label, numbers = fold_label(text)
    form = _form_of(label)
    if form is None or len(numbers) > 1:
        return None
    unit, in_words = form
    n = in_words if in_words is not None else numbers[0] if numbers else None
    if n is None:
        return None
    age = _days(unit, n)
    return age if age.max <= LONGEST_LABEL_DAYS else None


def _form_of(label: str) -> _Form | None:
    """Look a folded label up as it stands, then without the word for "sent" before or after it."""
    forms, sent = _tables()
    if label in forms:
        return forms[label]
    for word in sent:
        for rest in (label.removeprefix(word), label.removesuffix(word)):
            if rest != label and (form := forms.get(rest.strip(":"))):
                return form
    return None


def _days(unit: str, n: int) -> AgeRange:
    if unit == "week" and n == WEEKS_BEFORE_A_MONTH:
        return AgeRange(28, 29)
    if unit == "month" and n == MONTHS_BEFORE_A_YEAR:
        return AgeRange(330, 364)
    length, spread = LABEL_SPANS[unit]
    return AgeRange(length * n, length * n + spread)


@cache
def _tables() -> tuple[dict[str, _Form], list[str]]:
    """Return every known age, folded, with its unit and number in words; and the words for "sent"."""
    text = files("pycore.page_text").joinpath("ages.json").read_text(encoding="utf-8")
    tables = json.loads(text)
    forms = {label: (unit, n) for unit, labels in tables["ages"].items() for label, n in labels.items()}
    return forms, tables["sent"]
