"""Whoever looks at the replica sees every name: ``make run`` knows a font for each script."""

import unicodedata
from pathlib import Path

from fonts import FONTS

DATA = Path(__file__).parent / "data"
HIGHEST_LATIN = 0x250
FIRST_EMOJI = 0x1F000


def script_of(letter: str) -> str:
    """Return how the Unicode name of a letter begins, as `Font.scripts` has it."""
    return "EMOJI" if ord(letter) >= FIRST_EMOJI else unicodedata.name(letter).split()[0]


def letters() -> set[str]:
    """Return all beyond Latin in the names, headlines and notes of the replica's people."""
    text = "".join(file.read_text(encoding="utf-8") for file in sorted(DATA.glob("*.toml")))
    beyond = {each for each in text if ord(each) >= HIGHEST_LATIN}
    return {each for each in beyond if each.isalpha() or ord(each) >= FIRST_EMOJI}


def test_every_script_of_the_people_has_a_font() -> None:
    known = {script for font in FONTS for script in font.scripts} | {"LATIN"}
    assert {script_of(letter) for letter in letters()} - known == set()


def test_every_font_is_asked_for_by_letters_of_its_own_scripts() -> None:
    wrong = [font.package for font in FONTS if {script_of(each) for each in font.sample} - set(font.scripts)]
    assert wrong == []
