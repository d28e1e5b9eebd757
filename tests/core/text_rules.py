"""What makes a text of the product fit to be shown: the checks that all its texts share, whoever says them.

``faults`` takes any text in any of the languages, from the core, the interface or a page.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

RULES: dict[str, dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "cases" / "text_rules.toml").read_text(encoding="utf-8")
)
_QUOTED = re.compile(r"“[^”]*”|„[^“]*“|«[^»]*»")
_SENTENCE_END = re.compile(r"(?<=[.?!…])[\s\u00a0]+(?=\W*[A-ZÄÖÜÀÂÇÉÈÊÎÔÁÍÓÚÑ¿¡])|\n+")
_LETTER = re.compile(r"\w")
_BEFORE_A_SIGN = re.compile(r"[^\S\u00a0\u202f][:;?!»]|[^\s\u202f\u00a0\W][;?!]|[\w)][:»]|«[^\u00a0]")
"""In French, a colon and quotation marks want U+00A0, the other high signs U+202F."""


def sentences(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [sentence for sentence in _SENTENCE_END.split(text) if sentence.strip()]


def words(text: str) -> list[str]:
    """Return the words of a text; a name joined by apostrophe or hyphen is one."""
    return [word for word in re.split(r"[\s\u00a0\u202f]+", text) if _LETTER.search(word)]


def faults(language: str, text: str) -> list[str]:
    """Return what is wrong with a text, in words; nothing where it is fit to be shown."""
    rules, own = RULES[language], _QUOTED.sub("“”", text)
    found = [
        f"{kind}: {match.group()}"
        for kind in ("unwanted", "address", "gender")
        for match in re.finditer(rules[kind], own, re.IGNORECASE)
    ]
    found += [
        f"{len(words(sentence))} words: {sentence}"
        for sentence in sentences(text)
        if len(words(sentence)) > rules["longest"]
    ]
    found += [f"more than one colon: {each}" for each in sentences(own) if each.count(":") > 1]
    found += _signs(language, text if language == "fr" else own)
    return found


def _signs(language: str, text: str) -> list[str]:
    found = []
    if ";" in text:
        found.append("a semicolon")
    if "!" in text:
        found.append("an exclamation mark")
    if "'" in text or '"' in text or "..." in text:
        found.append("a typewriter’s sign")
    if language != "fr" and re.search(r"\s[…:?]", text):
        found.append("a space before a sign")
    if language == "fr" and _BEFORE_A_SIGN.search(text):
        found.append(f"French spacing: {_BEFORE_A_SIGN.findall(text)}")
    return found
