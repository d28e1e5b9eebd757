"""Draw the icons: ``python build/icons.py`` writes extension/icons/*.png.

The mark is a speech bubble that pauses: a rounded bubble with a tail and two bars. It is drawn from
distances to its edges, so that every size is sharp.
"""

from __future__ import annotations

import struct
import zlib
from math import hypot

from folders import EXTENSION

SIZES = (16, 32, 48, 128)
INK = (67, 56, 202)
PAPER = (255, 255, 255)

type Box = tuple[float, float, float, float, float]
"""Centre, half width, half height and corner radius, in a square of side 1."""

_BUBBLE: Box = (0.5, 0.44, 0.47, 0.38, 0.2)
_BARS: tuple[Box, Box] = ((0.385, 0.44, 0.07, 0.19, 0.05), (0.615, 0.44, 0.07, 0.19, 0.05))
_TAIL = ((0.2, 0.75), (0.5, 0.75), (0.2, 1.0))


def _outside_box(x: float, y: float, box: Box) -> float:
    """Return how far a point lies outside a rounded box; negative inside."""
    centre_x, centre_y, half_width, half_height, radius = box
    beyond_x = abs(x - centre_x) - half_width + radius
    beyond_y = abs(y - centre_y) - half_height + radius
    corner = hypot(max(beyond_x, 0.0), max(beyond_y, 0.0))
    return corner + min(max(beyond_x, beyond_y), 0.0) - radius


def _outside_tail(x: float, y: float) -> float:
    """Return how far a point lies outside the tail's triangle, by its farthest side."""
    distances = []
    for (ax, ay), (bx, by) in zip(_TAIL, (*_TAIL[1:], _TAIL[0]), strict=True):
        length = hypot(bx - ax, by - ay)
        distances.append(((by - ay) * (x - ax) - (bx - ax) * (y - ay)) / length)
    return max(distances)


def _cover(outside: float, size: int) -> float:
    """Turn a distance into how much of the pixel is covered, 0 to 1."""
    return min(max(0.5 - outside * size, 0.0), 1.0)


def _pixel(column: int, row: int, size: int) -> bytes:
    x, y = (column + 0.5) / size, (row + 0.5) / size
    bubble = _cover(min(_outside_box(x, y, _BUBBLE), _outside_tail(x, y)), size)
    bar = max(_cover(_outside_box(x, y, box), size) for box in _BARS)
    colour = [round(ink + (paper - ink) * bar) for ink, paper in zip(INK, PAPER, strict=True)]
    return bytes([*colour, round(255 * bubble)])


def png(size: int) -> bytes:
    """Return the icon as a PNG of so many pixels a side."""
    rows = (b"\0" + b"".join(_pixel(column, row, size) for column in range(size)) for row in range(size))
    header = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(b"".join(rows), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, content) for name, content in parts)


def _chunk(name: bytes, content: bytes) -> bytes:
    check = zlib.crc32(name + content)
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", check)


def main() -> int:
    """Write every size."""
    for size in SIZES:
        (EXTENSION / "icons" / f"{size}.png").write_bytes(png(size))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
