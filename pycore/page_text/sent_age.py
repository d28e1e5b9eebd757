"""What the page says of a request's age ("Sent 3 weeks ago") into an interval of days.

The page rounds down and never gives a date, so each wording stands for a range; the formulas are the
policy's "Labels in days". Texts are looked up whole, never searched in, so reading is linear and a headline
that happens to say "10 years ago" is not taken for an age.
"""

from __future__ import annotations

import tomllib
import unicodedata
from functools import cache
from importlib.resources import files

from pycore.domain.age import AgeRange
from pycore.policy.thresholds import (
    LABEL_SPANS,
    LONGEST_LABEL_DAYS,
    MONTHS_BEFORE_A_YEAR,
    WEEKS_BEFORE_A_MONTH,
)

type _Form = tuple[str, int | None]

LOCALES = ("en", "de")
LONGEST_TEXT = 200
"""Characters; no wording of the page comes near, so anything longer is not one."""

_MARKS = dict.fromkeys(
    map(ord, "\u200b\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
)
"""Direction marks and zero-width characters, which say nothing of an age."""


def read_sent_text(text: str) -> AgeRange | None:
    """Return the days that the page's wording stands for, or None where it cannot be understood."""
    if len(text) > LONGEST_TEXT:
        return None
    pattern, number = _pattern(text)
    form = _forms().get(pattern)
    if form is None:
        return None
    unit, in_words = form
    n = number if in_words is None else in_words
    if n is None:
        return None
    age = _days(unit, n)
    return age if age.max <= LONGEST_LABEL_DAYS else None


def _pattern(text: str) -> tuple[str, int | None]:
    """Fold a text for look-up and take out its number, if it has exactly one."""
    folded = " ".join(unicodedata.normalize("NFKC", text).translate(_MARKS).casefold().split())
    runs: list[str] = []
    rest: list[str] = []
    inside = False
    for character in folded:
        digit = unicodedata.decimal(character, None)
        if digit is None:
            rest.append(character)
        elif inside:
            runs[-1] += str(digit)
        else:
            runs.append(str(digit))
            rest.append("{n}")
        inside = digit is not None
    return "".join(rest), int(runs[0]) if len(runs) == 1 else None


def _days(unit: str, n: int) -> AgeRange:
    if unit == "week" and n == WEEKS_BEFORE_A_MONTH:
        return AgeRange(28, 29)
    if unit == "month" and n == MONTHS_BEFORE_A_YEAR:
        return AgeRange(330, 364)
    length, spread = LABEL_SPANS[unit]
    return AgeRange(length * n, length * n + spread)


@cache
def _forms() -> dict[str, _Form]:
    """Return every known wording, folded: its unit, and the number it says in words, None where in digits."""
    forms: dict[str, _Form] = {}
    for locale in LOCALES:
        source = files("pycore.page_text").joinpath("ages", f"{locale}.toml")
        table = tomllib.loads(source.read_text(encoding="utf-8"))
        for unit, wordings in table["numbered"].items():
            _add(forms, table["frames"], wordings, (unit, None))
        for unit, numbers in table["in_words"].items():
            for number, wordings in numbers.items():
                _add(forms, table["frames"], wordings, (unit, int(number)))
    return forms


def _add(
    forms: dict[str, _Form],
    frames: list[str],
    wordings: list[str],
    form: _Form,
) -> None:
    for frame in frames:
        for wording in wordings:
            forms[_pattern(frame.replace("{ago}", wording))[0]] = form
