"""How much a series of heaps grows with each operation: a straight line through the samples."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

WARM_UP = 0.3
"""The first part of the samples, in which caches fill."""
FEWEST = 4
"""Samples after the warm-up without which nothing can be said."""


def growth(samples: Sequence[tuple[int, float]]) -> float | None:
    """Return the slope of (operations, size), in size for each operation; None for too few samples."""
    late = samples[int(len(samples) * WARM_UP) :]
    if len(late) < FEWEST:
        return None
    middle = sum(at for at, _ in late) / len(late)
    mean = sum(size for _, size in late) / len(late)
    spread = sum((at - middle) ** 2 for at, _ in late)
    return sum((at - middle) * (size - mean) for at, size in late) / spread if spread else None
