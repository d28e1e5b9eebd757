"""Folds a label of the page for look-up: case, width, direction marks and spaces say nothing of an age."""

from __future__ import annotations

import unicodedata

_MARKS = dict.fromkeys(
    map(
        ord,
        "\u200b\u200c\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff",
    )
)
"""Direction marks and zero-width characters."""


def fold_label(text: str) -> tuple[str, list[int]]:
    """Return a label without its spaces, ``{n}`` for each number, and the numbers (digits of any script)."""
    folded = " ".join(unicodedata.normalize("NFKC", text).translate(_MARKS).casefold().split())
    numbers: list[str] = []
    rest: list[str] = []
    inside = False
    for character in folded:
        digit = unicodedata.decimal(character, None)
        if digit is None:
            rest.append(character)
        elif inside:
            numbers[-1] += str(digit)
        else:
            numbers.append(str(digit))
            rest.append("{n}")
        inside = digit is not None
    return "".join(rest).replace(" ", ""), [int(number) for number in numbers]
