"""Fonts for the scripts that people's names on the replica are written in, so that none shows as boxes.

``make run`` and ``make pictures`` ask for them. They are for people who look, not for the tests, which bring
their own (tests/looks/fonts.py): where they cannot be installed, one line says so, and everything goes on.
"""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass

from setup import apt_get


@dataclass(frozen=True)
class Font:
    """The smallest of Debian's packages that has these scripts."""

    package: str
    scripts: tuple[str, ...]
    """As the Unicode names of their letters begin."""
    sample: str
    """One letter of each."""


FONTS = (
    Font("fonts-dejavu-core", ("ARABIC", "CYRILLIC", "GREEK", "HEBREW"), "اЖΩא"),
    Font("fonts-wqy-microhei", ("CJK", "HANGUL", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"), "日한のカ"),
    Font("fonts-lohit-deva", ("DEVANAGARI",), "क"),
    Font("fonts-noto-color-emoji", ("EMOJI",), "🚀"),
)


def missing() -> list[Font]:
    """Return those whose letters no font of this machine has; none where nobody can tell."""
    if shutil.which("fc-list") is None:
        return []
    return [font for font in FONTS if not all(_is_drawn(letter) for letter in font.sample)]


def _is_drawn(letter: str) -> bool:
    found = subprocess.run(
        ["fc-list", f":charset={ord(letter):x}", "family"], capture_output=True, text=True, check=False
    )
    return found.returncode != 0 or bool(found.stdout.strip())


def install_fonts() -> None:
    """Install what is missing, where that can be done without a question; else say what is not drawn."""
    if not (wanted := missing()):
        return
    apt_get(*(font.package for font in wanted), tries=1)
    if left := missing():
        packages = " ".join(font.package for font in left)
        print(f"Some names will show as boxes, for want of fonts (on Debian: apt-get install {packages}).")
