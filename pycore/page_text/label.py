"""Folds a label of the page for look-up: case, width, full stops, marks and spaces say nothing of an age."""

from __future__ import annotations

import re
import unicodedata

_FOLDED = str.maketrans(
    {
        **dict.fromkeys(
            "\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
        ),
        **dict.fromkeys(map(chr, range(0x64B, 0x653))),
        **dict.fromkeys("’‘ʼ׳", "'"),
    }
)
"""Direction marks, zero-width characters and Arabic vowel signs go; apostrophes are one."""

_STOP = re.compile(r"(?<!\d)\.(?!\d)")
"""A full stop of an abbreviation; one beside a number may part its digits."""


def fold_label(text: str) -> tuple[str, list[int]]:
    """Return a label without its spaces, ``{n}`` for each number, and the numbers (digits of any script).

    Raise ``ValueError`` for a number that is none of plain digits of one script: "③", "1٢", "½".
    """
    if any(unicodedata.category(sign) in {"No", "Nl"} for sign in text):
        raise ValueError("a number that is not written in digits")
    folded = " ".join(unicodedata.normalize("NFKC", text).translate(_FOLDED).casefold().split())
    numbers: list[str] = []
    rest: list[str] = []
    zeros: set[int] = set()
    inside = False
    for character in _STOP.sub("", folded):
        digit = unicodedata.decimal(character, None)
        if digit is None:
            rest.append(character)
        elif inside:
            numbers[-1] += str(digit)
        else:
            numbers.append(str(digit))
            rest.append("{n}")
        if digit is not None:
            zeros.add(ord(character) - digit)
        inside = digit is not None
    if len(zeros) > 1:
        raise ValueError("digits of two scripts")
    return "".join(rest).replace(" ", ""), [int(number) for number in numbers]
