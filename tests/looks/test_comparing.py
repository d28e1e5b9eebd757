"""The comparison sees what a person sees, and no more: tried on a card and its reference."""

from __future__ import annotations

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from tests.looks.album import REFERENCES
from tests.looks.comparing import difference

CARD = (552, 8, 940, 626)
"""Of the picture: what lies beside it is the list."""
MARK = (16, 166, 44, 194)


@pytest.fixture
def card() -> Image.Image:
    return Image.open(REFERENCES / "card-light.png").convert("RGB").crop(CARD)


def test_the_same_picture_and_softer_edges_are_no_difference(card: Image.Image) -> None:
    assert difference(card, card) is None
    softer = Image.blend(card, card.filter(ImageFilter.SMOOTH), 0.2)
    assert difference(softer, card) is None


def test_a_line_of_text_one_pixel_lower_is_one(card: Image.Image) -> None:
    line = (16, 200, 376, 222)
    moved = card.copy()
    moved.paste(card.crop(line), (line[0], line[1] + 1))
    assert difference(moved, card) is not None


def test_a_mark_in_another_colour_is_one(card: Image.Image) -> None:
    recoloured = card.copy()
    part = card.crop(MARK)
    red, green, blue = part.split()
    recoloured.paste(Image.merge("RGB", (blue, green, red)), MARK[:2])
    assert difference(recoloured, card) is not None


def test_a_border_that_is_gone_is_one(card: Image.Image) -> None:
    gone = card.copy()
    ImageDraw.Draw(gone).rectangle((20, 391, 182, 397), fill="white")
    assert difference(gone, card) is not None


def test_another_size_is_one(card: Image.Image) -> None:
    assert difference(card.crop((0, 0, 300, 300)), card) is not None


def test_what_differs_is_drawn(card: Image.Image) -> None:
    changed = card.copy()
    ImageDraw.Draw(changed).rectangle((100, 100, 120, 120), fill="black")
    drawn = difference(changed, card)
    assert drawn is not None
    assert drawn.size == card.size
    assert ImageChops.difference(drawn, drawn.convert("L").convert("RGB")).getbbox() is not None
