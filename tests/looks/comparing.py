"""How far a picture may be from its reference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import Image, ImageChops
from pixelmatch.contrib.PIL import pixelmatch

if TYPE_CHECKING:
    from pathlib import Path

COLOURS = 64
UNSEEN = 12
"""Levels of 256 in a channel that nobody sees; a reference has few colours."""
THRESHOLD = 0.1
"""Pixelmatch's measure of a colour's distance, 0 to 1."""
ALLOWED = 24
"""Pixels of a picture that may differ and are no anti-aliasing: fewer than the smallest mark has."""
MARGIN = 8


def keep(picture: Image.Image, path: Path) -> None:
    """Write a picture small enough to be committed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    few = picture.convert("RGB").quantize(COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


def difference(picture: Image.Image, reference: Image.Image) -> Image.Image | None:
    """Return what differs, drawn in red, or None where nothing does that a person would see.

    Pictures of different sizes differ as a whole. Only the part around what differs is compared closely:
    pixelmatch is exact and slow.
    """
    mine, theirs = picture.convert("RGB"), reference.convert("RGB")
    if mine.size != theirs.size:
        return mine
    far = ImageChops.difference(mine, theirs).point(lambda level: 255 if level > UNSEEN else 0)
    box = far.getbbox()
    if box is None:
        return None
    left, top, right, bottom = box
    part = (max(left - MARGIN, 0), max(top - MARGIN, 0), right + MARGIN, bottom + MARGIN)
    part = (*part[:2], min(part[2], mine.width), min(part[3], mine.height))
    drawn = Image.new("RGBA", (part[2] - part[0], part[3] - part[1]))
    count = pixelmatch(mine.crop(part), theirs.crop(part), drawn, threshold=THRESHOLD)
    if count <= ALLOWED:
        return None
    whole = mine.convert("L").convert("RGB").point(lambda level: 160 + level * 3 // 8)
    whole.paste(drawn.convert("RGB"), part[:2])
    return whole
