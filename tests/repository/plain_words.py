"""What a text with values to fill in must not do; the rules for all texts are in `tests.core.text_rules`."""

from __future__ import annotations

import re

GLUED = {
    "en": r"at|from|until|by|on|since|before|after",
    "de": r"um|ab|bis|seit|am|vor|nach",
    "fr": r"à|dès|depuis|le|avant|après|jusqu’à",
    "es": r"a las?|desde|hasta|el|antes de|después de",
    "pt-BR": r"às?|desde|até|em|antes de|depois de",
}
"""Words behind which no time or date may stand as a value: what fits one of them fits no other."""


def glued(language: str, text: str) -> list[str]:
    """Return each place where a value stands behind a preposition."""
    return [match[0] for match in re.finditer(rf"\b({GLUED[language]})\s\$\d", text, re.IGNORECASE)]


def counted(text: str, count: str) -> list[str]:
    """Return each place where a word follows a number that it would have to agree with."""
    found = re.finditer(rf"(?<!\w){count}[ \u00a0][^\W\d_]{{3,}}", text)
    return [match[0] for match in found]
