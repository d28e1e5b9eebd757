"""Drawn portraits, so that the page looks inhabited without a photograph of anybody."""

from __future__ import annotations

from hashlib import blake2s
from random import Random

from tests.replica.people import Person

CUTS = (
    "M27 40c-3-22 45-22 42 0c-4-9-10-12-21-12s-17 3-21 12z",
    "M25 62c-8-48 54-48 46 0c-3-2-3-22-9-28c-8 4-22 4-28 0c-6 6-6 26-9 28z",
    "M27 38c0-26 42-26 42 0c-6-4-8-8-12-10c-8 6-20 8-30 10z",
    "M28 36c2-18 38-18 40 0c-12-8-28-8-40 0z",
)


def portrait_path(person: Person) -> str:
    """Return the path under which the server draws this person's picture."""
    seed = blake2s(f"{person.name}/{person.slug or person.path}".encode(), digest_size=8)
    return f"/dms/image/{seed.hexdigest()}.svg"


def portrait(seed: str) -> str:
    """Return the picture for a seed as SVG text, in shades of one colour."""
    random = Random(seed)
    hue, cut = random.randrange(0, 360, 15), random.choice(CUTS)

    def shade(colour: int, light: int) -> str:
        return f"hsl({(hue + colour) % 360} 32% {light}%)"

    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">'
        f'<defs><linearGradient id="g" x2="0" y2="1"><stop stop-color="{shade(0, 86)}"/>'
        f'<stop offset="1" stop-color="{shade(0, 62)}"/></linearGradient></defs>'
        '<path fill="url(#g)" d="M0 0h96v96H0z"/>'
        f'<path fill="{shade(40, 38)}" d="M12 96c2-24 18-28 36-28s34 4 36 28z"/>'
        f'<path fill="{shade(0, 72)}" d="M40 56h16v14c-4 6-12 6-16 0z"/>'
        f'<ellipse cx="48" cy="43" rx="18" ry="21" fill="{shade(0, 80)}"/>'
        f'<path fill="{shade(0, 24)}" d="{cut}"/>'
        f'<path d="M40 43v2m16-2v2M42 53q6 4 12 0" stroke="{shade(0, 24)}" stroke-width="2"'
        ' fill="none" stroke-linecap="round"/></svg>'
    )
