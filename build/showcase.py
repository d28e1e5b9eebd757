"""The people on the pictures: the replica's showcase, as far as this machine can draw their names."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from folders import ROOT
from fonts import missing

sys.path.insert(0, str(ROOT))  # run by path: the tree is not on it

from tests.replica.people import load

if TYPE_CHECKING:
    from tests.replica.people import Person

FIRST_BEYOND_LATIN = 0x250


def showcase() -> list[Person]:
    """Return all of them, or where fonts are missing those whose letters every machine has."""
    people = load("showcase")
    if not missing():
        return people
    return [each for each in people if is_drawn_everywhere(f"{each.name}{each.headline}")]


def is_drawn_everywhere(text: str) -> bool:
    """Say whether any machine has a font for a text."""
    return all(ord(sign) < FIRST_BEYOND_LATIN or not sign.isalpha() for sign in text)
